import FirmFolder
import Foundation
import Language
import NIOCore
import NIOPosix
import Synchronization

/// How soon a house that is started answers, and what it holds in memory when nothing happens.
enum StartBench {
  private static let rounds = 5

  static func start(firm: String) async throws -> [Figure] {
    let question = try FirmFolder.read(firm).entries.first { $0.kind == .faq && $0.language == .pl }?.title
    guard let question else { throw BenchProblem("\(firm) has no question in Polish to ask") }
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let loop = group.next()
    var (ready, answer, bare) = (Samples(), Samples(), Samples())
    for _ in 0..<rounds {
      try await HouseChild.with(firm: firm) { house in
        let wire = try await Wire.connect(port: house.port, on: loop)
        while try await wire.send("GET", "/health/ready").status != 200 { try await Task.sleep(for: .milliseconds(1)) }
        ready.add(Double(Machine.now() - house.startedAt) / 1e6)
        try await firstAnswer(to: question, wire, house.port, loop)
        answer.add(Double(Machine.now() - house.startedAt) / 1e6)
        await wire.close()
      }
      bare.add(try bareRun().milliseconds)
    }
    try await group.shutdownGracefully()
    let peer = Figure.Beside("odzew --help, from start to end", bare.median)
    return [
      Figure("from start to /health/ready", ready.median, "ms", besides: [peer]),
      Figure(
        "from start to the first answer", answer.median, "ms", besides: [peer], aim: .below(1_000),
        note: "worst of \(answer.count) starts \(Figure.text(answer.max)) ms"),
    ]
  }

  /// Opens a chat, listens, asks, and returns when the assistant has answered.
  private static func firstAnswer(
    to question: String, _ wire: Wire, _ port: Int, _ loop: any EventLoop
  ) async throws {
    let chat = try await Chats.open(wire)
    let heard = loop.makePromise(of: Void.self)
    let done = Atomic(false)
    @Sendable func end(_ result: Result<Void, any Error>) {
      if !done.exchange(true, ordering: .relaxed) { heard.completeWith(result) }
    }
    let stream = try await EventStream.open(port: port, conversation: chat.id, token: chat.token, on: loop) {
      happening in
      switch happening {
      case .message(let event): if Bytes.find(#""author":"assistant""#, in: event) != nil { end(.success(())) }
      case .other: break
      case .closed: end(.failure(BenchProblem("the stream was closed before the first answer")))
      }
    }.get()
    let reply = try await wire.send(try Chats.messageRequest(question, client: "first", in: chat))
    guard reply.status == 201 else { throw BenchProblem("the first message was refused: \(reply.body)") }
    try await heard.futureResult.get()
    try await stream.close()
  }

  static func memory(firm: String) async throws -> [Figure] {
    let bytes = try await HouseChild.with(firm: firm) { house in
      try await Task.sleep(for: .seconds(5))
      return house.residentBytes
    }
    let bare = try bareRun().bytes
    return [
      Figure(
        "memory, idle, 5 s after start", Double(bytes) / 1_048_576, "MB",
        besides: [.init("odzew --help, at most", Double(bare) / 1_048_576)], aim: .below(80), note: "RSS")
    ]
  }

  /// The same program doing nothing.
  private static func bareRun() throws -> (milliseconds: Double, bytes: Int) {
    let start = Machine.now()
    let child = try Child(["--help"])
    _ = child.read { (_: String) in nil as Bool? }
    let end = child.wait()
    return (Double(Machine.now() - start) / 1e6, end.mostBytes)
  }
}
