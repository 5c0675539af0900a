import FirmFolder
import Foundation
import Language
import NIOCore
import NIOPosix

/// From the POST of a customer's message to the assistant's `message` on their stream, at the pace of people: every chat
/// has an open stream and writes each ten seconds, the chats spread evenly over them.
enum AnswerBench {
  static let chats = [10, 100, 1_000]
  /// Seconds between two messages of one chat; seconds before counting begins; seconds counted.
  private static let pace = 10.0
  private static let warming = 4.0
  private static let counted = 20.0

  static func figures(firm: String) async throws -> [Figure] {
    _ = Machine.allowFiles(20_000)
    let questions = try FirmFolder.read(firm).entries.filter { $0.kind == .faq && $0.language == .pl }.map(\.title)
    guard !questions.isEmpty else { throw BenchProblem("\(firm) has no questions in Polish to ask") }
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    var figures: [Figure] = []
    for count in chats {
      // A house of its own for each load, so that none inherits another's rows.
      let outcome = try await HouseChild.with(firm: firm) { house in
        try await run(count, house, questions, group.next())
      }
      figures += describe(outcome, count)
    }
    try await group.shutdownGracefully()
    return figures
  }

  private static func describe(_ outcome: Outcome, _ count: Int) -> [Figure] {
    let (answers, trips) = (outcome.answers, outcome.trips)
    let cost = outcome.seconds * 1e3 / Double(max(1, answers.times.count))
    let lost = answers.silent > 0 ? ", \(answers.silent) WITHOUT AN ANSWER" : ""
    let handed = answers.handed > 0 ? ", \(answers.handed) chats given to people" : ""
    return [("p50", 50.0), ("p90", 90), ("p99", 99), ("max", 100)].map { name, share in
      Figure(
        "answer, \(count) chats, \(name)", answers.times.percentile(share), "ms",
        besides: [.init("GET /health/live, \(name)", trips.percentile(share))],
        aim: count == 100 && name == "p99" ? .below(50) : nil,
        note: name == "p99"
          ? "\(answers.times.count) answers, \(Figure.text(cost)) ms of the server's cores each; \(trips.count) trips\(lost)\(handed)"
          : nil)
    }
  }

  private struct Outcome: Sendable {
    let answers: Tally.Result
    let trips: Samples
    /// Seconds of all cores that the server used while answers were counted.
    let seconds: Double
  }

  private static func run(
    _ count: Int, _ house: HouseChild, _ questions: [String], _ loop: any EventLoop
  ) async throws -> Outcome {
    var opened: [Chat] = []
    for start in stride(from: 0, to: count, by: 32) {
      opened += try await withThrowingTaskGroup(of: Chat.self) { group in
        for number in start..<min(start + 32, count) {
          group.addTask { try await Chat(number, house.port, questions, loop) }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
    }
    let chats = opened
    let tally = Tally()
    let trips = try await Wire.connect(port: house.port, on: loop)
    let start = Machine.now()
    let from = start + UInt64(warming * 1e9)
    try await loop.submit {
      for chat in chats {
        let first = pace * Double(chat.number) / Double(count)
        chat.talk(tally, first: first, every: pace, countingFrom: from)
      }
    }.get()
    // One trip every 100 ms; the same clock begins to count it.
    var times = Samples()
    var secondsBefore: Double?
    let end = from + UInt64(counted * 1e9)
    while Machine.now() < end {
      let trip = try await trips.send("GET", "/health/live")
      if Machine.now() >= from {
        if secondsBefore == nil { secondsBefore = house.seconds }
        times.add(Double(trip.nanoseconds) / 1e6)
      }
      try await Task.sleep(for: .milliseconds(100))
    }
    let seconds = house.seconds - (secondsBefore ?? 0)
    try await loop.submit { for chat in chats { chat.stopWriting() } }.get()
    try await Task.sleep(for: .seconds(2))
    let result = try await loop.submit { tally.result(chats.filter(\.isWaiting).count) }.get()
    for chat in chats { await chat.close() }
    await trips.close()
    return Outcome(answers: result, trips: times, seconds: seconds)
  }
}

/// What came of all chats. Touched only on the one event loop of the load: that is why it may be Sendable.
final class Tally: @unchecked Sendable {
  struct Result: Sendable {
    var times = Samples()
    /// Messages that had no answer in the end.
    var silent = 0
    /// Chats in which the assistant gave over to people.
    var handed = 0
  }

  private var sum = Result()

  func add(milliseconds: Double) { sum.times.add(milliseconds) }
  func handedOver() { sum.handed += 1 }
  func missed() { sum.silent += 1 }
  func result(_ waiting: Int) -> Result {
    var result = sum
    result.silent += waiting
    return result
  }
}

/// One customer with their two connections. Touched only on the one event loop of the load: that is why it may be
/// Sendable.
final class Chat: @unchecked Sendable {
  let number: Int
  private let wire: Wire
  private let opened: Chats.Opened
  private let questions: [String]
  private let loop: any EventLoop
  private var stream: (any Channel)?
  private var writing: RepeatedTask?
  private var tally: Tally?
  private var turn = 0
  /// When the message was sent that has no answer yet, and whether it counts.
  private var asked: (at: UInt64, counts: Bool)?
  private var isOver = false

  init(_ number: Int, _ port: Int, _ questions: [String], _ loop: any EventLoop) async throws {
    self.number = number
    self.questions = questions
    self.loop = loop
    wire = try await Wire.connect(port: port, on: loop)
    opened = try await Chats.open(wire)
    let stream = try await EventStream.open(port: port, conversation: opened.id, token: opened.token, on: loop) {
      [unowned self] in hear($0)
    }.get()
    try await loop.submit { self.stream = stream }.get()
  }

  var isWaiting: Bool { asked?.counts ?? false }

  /// Begins to write in `first` seconds and goes on each `every` seconds.
  func talk(_ tally: Tally, first: Double, every: Double, countingFrom: UInt64) {
    self.tally = tally
    writing = loop.scheduleRepeatedTask(
      initialDelay: .nanoseconds(Int64(first * 1e9)), delay: .nanoseconds(Int64(every * 1e9))
    ) { [self] _ in try say(countingFrom) }
  }

  private func say(_ countingFrom: UInt64) throws {
    if isOver { return }
    if isWaiting { tally?.missed() }
    turn += 1
    let text = questions[(number * 7 + turn) % questions.count]
    let request = try Chats.messageRequest(text, client: "\(number)-\(turn)", in: opened)
    let now = Machine.now()
    asked = (now, now >= countingFrom)
    wire.post(request).whenComplete { [self] result in
      if case .success(let reply) = result, reply.status == 201 { return }
      tally?.missed()
      asked = nil
    }
  }

  private func hear(_ happening: EventStream.Happening) {
    switch happening {
    case .message(let event):
      if Bytes.find(#""author":"assistant""#, in: event) != nil, let asked {
        if asked.counts { tally?.add(milliseconds: Double(Machine.now() - asked.at) / 1e6) }
        self.asked = nil
      } else if Bytes.find(#""author":"system""#, in: event) != nil, !isOver {
        isOver = true
        asked = nil
        tally?.handedOver()
      }
    case .other: break
    case .closed: asked.map { _ in tally?.missed() }
    }
  }

  func stopWriting() { writing?.cancel() }

  func close() async {
    try? await stream?.close()
    await wire.close()
  }
}
