public import Store
import Synchronization

/// A store in which something happens just before the next write: what a test cannot time otherwise, such as a colleague
/// who answers after the assistant has read and before it writes.
public final class Meanwhile: Database {
  private let store: any Database
  private let happening: Mutex<(@Sendable () async throws -> Void)?>

  public init(_ store: any Database, before happening: @escaping @Sendable () async throws -> Void) {
    self.store = store
    self.happening = Mutex(happening)
  }

  public var description: String { store.description }

  public func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws
    -> T
  {
    let first = happening.withLock { happening in
      defer { happening = nil }
      return happening
    }
    try await first?()
    return try await store.write(body)
  }

  public func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws
    -> T
  {
    try await store.read(body)
  }

  public func claim<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws
    -> T
  {
    try await store.claim(body)
  }

  public func close() async { await store.close() }
}

/// A door between two tasks: one waits until the other opens it.
public actor Door {
  private var isOpen = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  public init() {}

  public func open() {
    isOpen = true
    for one in waiting { one.resume() }
    waiting = []
  }

  public func pass() async {
    if isOpen { return }
    await withCheckedContinuation { waiting.append($0) }
  }
}
