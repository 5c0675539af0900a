import Dispatch
import Foundation
import Synchronization

/// Threads that block on their own connection so that no task has to. Started one by one as work piles up.
final class PostgresWorkers: Sendable {
  typealias Work = @Sendable (PostgresLine) -> Void

  private struct State: ~Copyable {
    /// First in, first out, as two stacks: `arriving` is turned over when `leaving` runs dry.
    var arriving: [Work] = []
    var leaving: [Work] = []
    var threads = 0
    var busy = 0
    var closed = false
    var ending: [CheckedContinuation<Void, Never>] = []

    var waiting: Int { arriving.count + leaving.count }

    mutating func next() -> Work? {
      if leaving.isEmpty {
        leaving = arriving.reversed()
        arriving = []
      }
      return leaving.popLast()
    }
  }

  private let count: Int
  private let line: @Sendable () -> PostgresLine
  private let state = Mutex(State())
  /// Rung once for each work, and once for each thread that is to end.
  private let bell = DispatchSemaphore(value: 0)

  init(count: Int, line: @escaping @Sendable () -> PostgresLine) {
    self.count = count
    self.line = line
  }

  /// False when closed.
  func submit(_ work: @escaping Work) -> Bool {
    let (taken, hire) = state.withLock { state -> (Bool, Bool) in
      if state.closed { return (false, false) }
      state.arriving.append(work)
      let hire = state.threads < count && state.waiting > state.threads - state.busy
      if hire { state.threads += 1 }
      return (true, hire)
    }
    if taken { bell.signal() }
    if hire {
      let thread = Thread { self.serve() }
      thread.name = "postgres"
      thread.start()
    }
    return taken
  }

  /// Takes no more work; the threads do what is waiting, then end.
  func stop() {
    let rings = state.withLock { state -> Int in
      if state.closed { return 0 }
      state.closed = true
      return state.threads
    }
    for _ in 0..<rings { bell.signal() }
  }

  func close() async {
    stop()
    await withCheckedContinuation { continuation in
      let ended = state.withLock { state -> Bool in
        if state.threads > 0 { state.ending.append(continuation) }
        return state.threads == 0
      }
      if ended { continuation.resume() }
    }
  }

  private func serve() {
    let line = line()
    while true {
      bell.wait()
      let work = state.withLock { state -> Work? in
        let work = state.next()
        if work != nil { state.busy += 1 }
        return work
      }
      guard let work else { break }
      work(line)
      state.withLock { $0.busy -= 1 }
    }
    line.hangUp()
    let ended = state.withLock { state -> [CheckedContinuation<Void, Never>] in
      state.threads -= 1
      return state.threads == 0 ? state.ending : []
    }
    for continuation in ended { continuation.resume() }
  }
}
