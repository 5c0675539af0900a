public import Letters
import Synchronization

/// Keeps letters for the test instead of sending them.
public final class Postbox: LetterDoor {
  private let letters = Mutex<[Letter]>([])

  public init() {}

  /// In the order in which they were sent.
  public var all: [Letter] { letters.withLock { $0 } }

  public func send(_ letter: Letter) async throws { letters.withLock { $0.append(letter) } }
}
