import Conversations
import Customers
import Foundation
import Firm
import Ground
import Language
import Schema
import Seal
import Store
import StorePostgres
import StoreSQLite
import Synchronization

/// Acknowledged messages a second through the verb that the chat calls: the whole transaction with message, journal
/// line, job and conversation, answered after its commit is on disk.
enum MessageBench {
  static let writers = [1, 16, 64]
  private static let rounds = 5
  /// Seconds a round of each.
  private static let span = 1.0

  static let texts = [
    "Dzień dobry, kiedy mogę odebrać rower po przeglądzie?", "Czy macie w sklepie kaski dla dzieci w rozmiarze 48–52?",
    "ile kosztuje wymiana dętki i czy trzeba się umawiać",
    "Chciałabym przełożyć wizytę z piątku na poniedziałek po 17.",
  ]

  static func sqlite() async throws -> [Figure] {
    try await Machine.withFolder { folder in
      let grouped = try await Desk(try SQLiteDatabase(path: folder + "/grouped.sqlite"))
      let single = try await Desk(try SQLiteDatabase(path: folder + "/single.sqlite", grouped: false))
      let bare = try CommitPeers.BareRows(folder: folder)
      var figures: [Figure] = []
      for writers in writers {
        var (ours, ones, rows, flushes, cost) = (Samples(), Samples(), Samples(), Samples(), Samples())
        for _ in 0..<rounds {
          let before = (Machine.processTime(), grouped.count)
          ours.add(try await grouped.rate(writers: writers, seconds: span))
          cost.add(Double(Machine.processTime() - before.0) / 1e3 / Double(max(1, grouped.count - before.1)))
          ones.add(try await single.rate(writers: writers, seconds: span))
          rows.add(try bare.rate(seconds: span / 2))
          flushes.add(try CommitPeers.flushes(folder: folder, seconds: span / 2))
        }
        figures.append(
          Figure(
            "messages, SQLite, \(writers) at once", ours.median, "1/s",
            besides: [
              .init("one commit a message", ones.median), .init("bare rows, one commit each", rows.median),
              .init("flushes of the disk", flushes.median),
            ], aim: writers == 64 ? .ratioAtLeast(2.5, to: "one commit a message") : nil,
            note: "\(Figure.text(cost.median)) µs of all cores a message"))
      }
      await grouped.store.close()
      await single.store.close()
      return figures
    }
  }

  /// On an empty PostgreSQL database of the measurer's own.
  static func postgres(_ url: String) async throws -> [Figure] {
    let store = try PostgresDatabase(url: url)
    let desk = try await Desk(store)
    try await store.write { tx in
      _ = try tx.run("CREATE TABLE IF NOT EXISTS bench_line (position \(.counter), text TEXT NOT NULL)")
    }
    var figures: [Figure] = []
    for writers in writers {
      var (ours, rows) = (Samples(), Samples())
      for _ in 0..<rounds {
        ours.add(try await desk.rate(writers: writers, seconds: span))
        rows.add(
          try await rate(writers: writers, seconds: span / 2) { _, turn in
            try await store.write { tx in
              _ = try tx.run("INSERT INTO bench_line (text) VALUES (\(texts[turn % texts.count]))")
            }
          })
      }
      figures.append(
        Figure(
          "messages, PostgreSQL, \(writers) at once", ours.median, "1/s",
          besides: [.init("bare rows, one commit each", rows.median)]))
    }
    await store.close()
    return figures
  }

  /// The conversations' desk on one store, with as many open conversations as there are writers at most.
  private final class Desk: Sendable {
    let store: any Database
    private let desk: ConversationDesk
    private let conversations: [ID<Conversation>]
    private let sent = Atomic(0)

    init(_ store: any Database) async throws {
      self.store = store
      let real = Surroundings.real
      try await Schema.bringUpToDate(store, now: real.now())
      guard try await FirmDesk(store).load() == nil else {
        throw BenchProblem("\(store.description) holds a firm; name an empty database")
      }
      desk = ConversationDesk(
        store: store, keyring: Keyring(house: HouseKey(secret: real.bytes(32))), surroundings: real,
        announcer: Announcer { _, _, _ in "" }, wake: {})
      var conversations: [ID<Conversation>] = []
      for _ in 0..<(MessageBench.writers.max() ?? 1) {
        conversations.append(try await desk.open(channel: .chat, language: .pl, visitor: nil).id)
      }
      self.conversations = conversations
    }

    /// Messages taken so far.
    var count: Int { sent.load(ordering: .relaxed) }

    func rate(writers: Int, seconds: Double) async throws -> Double {
      try await Bench.rate(writers: writers, seconds: seconds) { [self] writer, turn in
        let mine = conversations[(writer + turn * writers) % conversations.count]
        let number = sent.add(1, ordering: .relaxed).newValue
        _ = try await desk.receive(texts[number % texts.count], clientID: "m\(number)", in: mine)
      }
    }
  }
}
