import NIOCore

/// Many open streams that are all to hear the same. Its state is touched only on its event loop: that is why it may be
/// Sendable.
final class Crowd: @unchecked Sendable {
  private struct Round {
    let start: UInt64
    var times: [Double] = []
    let done: EventLoopPromise<[Double]>
  }

  private let loop: any EventLoop
  private let count: Int
  private let ready: EventLoopPromise<Void>
  private var channels: [any Channel] = []
  private var heard = 0
  private var lost = 0
  private var closing = false
  private var round: Round?
  private var bytes = 0

  private init(_ count: Int, _ loop: any EventLoop) {
    self.count = count
    self.loop = loop
    ready = loop.makePromise()
  }

  /// Opens `count` streams and returns when each has had its first event. A source address takes 20,000 of them.
  static func open(_ count: Int, port: Int, on loop: any EventLoop, request: ByteBuffer?) async throws -> Crowd {
    let crowd = Crowd(count, loop)
    for start in stride(from: 0, to: count, by: 250) {
      try await loop.flatSubmit {
        let opening = (start..<min(start + 250, count)).map { number in
          EventStream.open(port: port, on: loop, from: 1 + number / 20_000, request: request) { crowd.hear($0) }
            .map { crowd.channels.append($0) }
        }
        return EventLoopFuture.andAllSucceed(opening, on: loop)
      }.get()
    }
    let tooLate = loop.scheduleTask(in: .seconds(60)) { crowd.giveUp("had a first event after a minute", crowd.heard) }
    try await crowd.ready.futureResult.get()
    tooLate.cancel()
    return crowd
  }

  /// Milliseconds from before `act`, which makes the server send one message, until each stream had it.
  func times(_ act: () async throws -> Void) async throws -> Samples {
    let done = loop.makePromise(of: [Double].self)
    try await loop.submit { self.round = Round(start: Machine.now(), done: done) }.get()
    let tooLate = loop.scheduleTask(in: .seconds(20)) {
      self.giveUp("had the message after 20 s", self.round?.times.count ?? 0)
    }
    try await act()
    let times = try await done.futureResult.get()
    tooLate.cancel()
    return Samples(times)
  }

  /// Bytes on the wire of the last message, to one stream.
  func bytesOfMessage() async throws -> Int { try await loop.submit { self.bytes }.get() }

  func close() async throws {
    try await loop.flatSubmit {
      self.closing = true
      let all = self.channels
      for channel in all { channel.close(promise: nil) }
      return EventLoopFuture.andAllComplete(all.map(\.closeFuture), on: self.loop)
    }.get()
  }

  private func hear(_ happening: EventStream.Happening) {
    switch happening {
    case .message(let event):
      bytes = event.count + 4
      guard round != nil else { return }
      round!.times.append(Double(Machine.now() - round!.start) / 1e6)
      guard round!.times.count == count, let ended = round else { return }
      round = nil
      ended.done.succeed(ended.times)
    case .other:
      heard += 1
      if heard == count { ready.succeed() }
    case .closed:
      if closing { return }
      lost += 1
      giveUp("were left when the server closed one", count - lost)
    }
  }

  private func giveUp(_ what: String, _ number: Int) {
    let problem = BenchProblem("\(number) of \(count) streams \(what)")
    if heard < count { ready.fail(problem) }
    round?.done.fail(problem)
    round = nil
  }
}
