import Synchronization

/// Wakes one waiter: ringing twice before it looks is ringing once, and ringing is never lost. A hint only: whoever
/// waits also looks by itself from time to time.
public final class Bell: Sendable {
  private let stream: AsyncStream<Void>
  private let continuation: AsyncStream<Void>.Continuation

  public init() {
    (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
  }

  public func ring() { continuation.yield() }

  /// Runs `look` at each ring and at least every `often`, until the task is cancelled.
  public func whenever(often: Duration, _ look: @Sendable () async -> Void) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        while !Task.isCancelled {
          self.ring()
          try? await Task.sleep(for: often)
        }
      }
      for await _ in stream {
        if Task.isCancelled { break }
        await look()
      }
      group.cancelAll()
    }
  }
}
