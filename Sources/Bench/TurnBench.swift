import Assistant
import Booking
import Booking
import Conversations
import Firm
import FirmFolder
import Foundation
import Ground
import House
import Jobs
import Knowledge
import Language
import Logging
import Seal
import Store
import StoreSQLite

/// What the assistant's cores pay for one turn of a booking that is under way: claiming the job, reading what is known,
/// understanding the message, asking the books, and writing the answer. Beside it the floor: the very same statements,
/// in the same transactions, on a twin of the database, with nothing done between them.
enum TurnBench {
  private static let talks = 60
  /// A talk that books in the end. The first message begins it; those after are counted.
  private static let script = [
    "dzień dobry, chciałbym umówić przegląd podstawowy", "w przyszłym tygodniu po południu", "a coś później?",
    "nie, jednak wolę rano", "ten drugi", "Jan Testowy, 601 234 567", "tak, rezerwuję",
  ]

  static func figures(firm: String) async throws -> [Figure] {
    try await Machine.withFolder { folder in
      let contents = try FirmFolder.read(firm)
      let clock = BenchClock()
      let key = HouseKey(secret: Surroundings.real.bytes(32))
      let path = folder + "/turn.sqlite"
      let first = try SQLiteDatabase(path: path)
      let house = try await House(
        store: first, key: key, surroundings: clock.surroundings, logger: Self.silent)
      _ = try await Importing.take(contents, into: house)
      await first.close()
      try FileManager.default.copyItem(atPath: path, toPath: folder + "/twin.sqlite")
      let store = Recorder(try SQLiteDatabase(path: path))
      let twin = try SQLiteDatabase(path: folder + "/twin.sqlite")
      let samples = try await measure(store, twin, key, clock)
      await store.close()
      await twin.close()
      return [("p50", 50.0), ("p99", 99)].map { name, share in
        Figure(
          "assistant turn of a running booking, \(name)", samples.ours.percentile(share), "ms of a core",
          besides: [.init("the same reads and writes, bare", samples.floor.percentile(share))],
          aim: name == "p99" ? .below(5) : nil,
          note: name == "p99"
            ? "\(samples.ours.count) turns, \(samples.booked) of \(talks) talks ended in a visit; "
              + "\(Figure.text(samples.statements)) statements a turn"
            : nil)
      }
    }
  }

  private static let silent = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }

  private struct Outcome {
    var ours = Samples()
    var floor = Samples()
    var statements = 0.0
    var booked = 0
  }

  private static func measure(
    _ store: Recorder, _ twin: SQLiteDatabase, _ key: HouseKey, _ clock: BenchClock
  ) async throws -> Outcome {
    let house = try await House(store: store, key: key, surroundings: clock.surroundings, logger: silent)
    let knowledge = KnowledgeIndex(synonyms: .builtIn)
    try await knowledge.rebuild(from: store)
    guard let firm = try await store.read({ try FirmRecords.load(in: $0) }) else { throw BenchProblem("no firm") }
    let worker = ConsiderWorker(
      store: store, keyring: house.keyring, surroundings: clock.surroundings,
      announcer: HandoverWords.announcer { firm }, bookings: house.bookings, callbacks: house.callbacks,
      mind: AssistantMind(knowledge: knowledge) { firm }, wake: {})
    let runner = JobRunner(
      store: store, surroundings: clock.surroundings, name: "bench", handlers: [ConsiderWorker.kind: worker.handle]
    ) { _, _ in }
    let begin = clock.surroundings.now()
    func visits() async throws -> Int {
      try await house.bookings.bookings(from: begin, to: begin + .days(365)).count
    }
    let before = try await visits()
    try await replay(store.take(), on: twin)
    var outcome = Outcome()
    for talk in 0..<talks {
      // A day a talk: all of them in one week would find no morning left.
      clock.pass(.days(1))
      let chat = try await house.conversations.open(channel: .chat, language: .pl, visitor: nil).id
      for (number, text) in script.enumerated() {
        clock.pass(.seconds(20))
        _ = try await house.conversations.receive(text, clientID: "\(talk)-\(number)", in: chat)
        try await replay(store.take(), on: twin)
        var start = Machine.processTime()
        try await runner.drain()
        let ours = Double(Machine.processTime() - start) / 1e6
        let steps = store.take()
        start = Machine.processTime()
        try await replay(steps, on: twin)
        let floor = Double(Machine.processTime() - start) / 1e6
        // The first talks warm what is kept in memory.
        guard number > 0, talk >= 5 else { continue }
        outcome.ours.add(ours)
        outcome.floor.add(floor)
        outcome.statements += Double(steps.reduce(0) { $0 + $1.statements.count })
      }
    }
    outcome.statements /= Double(max(1, outcome.ours.count))
    outcome.booked = try await visits() - before
    return outcome
  }

  private static func replay(_ steps: [Recorder.Step], on twin: SQLiteDatabase) async throws {
    for step in steps {
      let body: @Sendable (Transaction) throws -> Void = { tx in
        for one in step.statements { if one.asks { _ = try tx.all(one.statement) } else { try tx.run(one.statement) } }
      }
      switch step.kind {
      case .read: try await twin.read(body)
      case .write: try await twin.write(body)
      case .claim: try await twin.claim(body)
      }
    }
  }
}
