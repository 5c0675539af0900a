import Callbacks
import Synchronization

/// Tells everybody who listens what happened to calls, and how the line is.
final class CallNews: Sendable {
  private struct State {
    var listeners: [Int: AsyncStream<CallEvent>.Continuation] = [:]
    var next = 0
    var line = SwitchboardState.down("not yet connected")
  }

  private let state = Mutex(State())
  private let onChange: @Sendable (SwitchboardState) -> Void

  init(onChange: @escaping @Sendable (SwitchboardState) -> Void = { _ in }) { self.onChange = onChange }

  var line: SwitchboardState { state.withLock { $0.line } }

  func lineIs(_ line: SwitchboardState) {
    let isNew = state.withLock { state in
      defer { state.line = line }
      return state.line != line
    }
    if isNew { onChange(line) }
  }

  func listen() -> AsyncStream<CallEvent> {
    let (stream, continuation) = AsyncStream.makeStream(of: CallEvent.self)
    let number = state.withLock { state in
      state.next += 1
      state.listeners[state.next] = continuation
      return state.next
    }
    continuation.onTermination = { [weak self] _ in
      self?.state.withLock { _ = $0.listeners.removeValue(forKey: number) }
    }
    return stream
  }

  func tell(_ events: [CallEvent]) {
    guard !events.isEmpty else { return }
    let listeners = state.withLock { Array($0.listeners.values) }
    for event in events { for listener in listeners { listener.yield(event) } }
  }
}
