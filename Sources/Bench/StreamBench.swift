import Foundation
import NIOCore
import NIOPosix

/// Many streams on one conversation: what each costs in memory, and how long one message takes to reach all of them.
enum StreamBench {
  private static let rounds = 7

  static func figures(firm: String, count: Int) async throws -> [Figure] {
    let files = Machine.allowFiles(count + 2_000)
    guard files >= count + 1_000 else {
      throw BenchProblem("\(count) streams need \(count + 1_000) open files, and the system allows \(files)")
    }
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let loop = group.next()
    let measured = try await HouseChild.with(firm: firm) { try await run(count, $0, loop) }
    let limit = try await limit(count, bytes: measured.bytes, loop)
    try await group.shutdownGracefully()
    return [
      Figure(
        "memory of an idle stream", measured.kilobytes, "KB", aim: .below(28),
        note: "\(count) streams, RSS after less before"),
      Figure("opening \(count) streams", measured.opening, "ms"),
      Figure(
        "1 message to \(count) streams", measured.all.median, "ms",
        besides: [.init("the same bytes from a bare writer", limit.all.median)], aim: .below(250),
        note:
          "worst of \(measured.all.count) rounds \(Figure.text(measured.all.max)) ms; \(measured.bytes) bytes a stream"),
      Figure(
        "1 message to \(count) streams, p50", measured.each.percentile(50), "ms",
        besides: [.init("the same bytes from a bare writer", limit.each.percentile(50))]),
      Figure(
        "1 message to \(count) streams, p99", measured.each.percentile(99), "ms",
        besides: [.init("the same bytes from a bare writer", limit.each.percentile(99))]),
    ]
  }

  private struct Measured: Sendable {
    var kilobytes = 0.0
    var opening = 0.0
    var bytes = 0
    var all = Samples()
    var each = Samples()
  }

  private static func run(_ count: Int, _ house: HouseChild, _ loop: any EventLoop) async throws -> Measured {
    let wire = try await Wire.connect(port: house.port, on: loop)
    let chat = try await Chats.open(wire)
    // In a person's hands, so that one message is one message and the assistant does not add its own.
    _ = try await wire.send("POST", "/api/v1/conversations/\(chat.id)/person", token: chat.token, json: "{}")
    let warming = try await Crowd.open(20, port: house.port, on: loop, request: events(of: chat))
    try await warming.close()
    try await house.settle()

    var measured = Measured()
    let before = house.residentBytes
    let start = Machine.now()
    let crowd = try await Crowd.open(count, port: house.port, on: loop, request: events(of: chat))
    measured.opening = Double(Machine.now() - start) / 1e6
    // The house looks every ten seconds whether opening left anything to be given back.
    try await Task.sleep(for: .seconds(12))
    measured.kilobytes = Double(house.residentBytes - before) / 1_024 / Double(count)

    for round in 1...rounds {
      let request = try Chats.messageRequest(MessageBench.texts[0], client: "round-\(round)", in: chat)
      let times = try await crowd.times { _ = try await wire.send(request) }
      measured.all.add(times.max)
      for time in times.values { measured.each.add(time) }
      try await Task.sleep(for: .milliseconds(700))
    }
    measured.bytes = try await crowd.bytesOfMessage()
    try await crowd.close()
    await wire.close()
    return measured
  }

  private static func events(of chat: Chats.Opened) -> ByteBuffer {
    Wire.request("GET", "/api/v1/conversations/\(chat.id)/events", token: chat.token)
  }

  /// How long this same client takes for the same bytes when nothing stands behind them: a loop of `write` in a process
  /// of its own.
  private static func limit(_ count: Int, bytes: Int, _ loop: any EventLoop) async throws -> Measured {
    let writer = try Child(["bench", "--bare-writer", "\(count)", "--bytes", "\(bytes)"])
    guard let port = writer.read(until: { $0.firstMatch(of: /port (\d+)\n/).flatMap { Int($0.output.1) } }) else {
      throw BenchProblem("the bare writer did not start")
    }
    var measured = Measured()
    let crowd = try await Crowd.open(count, port: port, on: loop, request: nil)
    for _ in 1...rounds {
      try await Task.sleep(for: .milliseconds(200))
      let times = try await crowd.times { writer.write("\n") }
      measured.all.add(times.max)
      for time in times.values { measured.each.add(time) }
    }
    try await crowd.close()
    writer.stop()
    writer.wait()
    return measured
  }
}
