import Booking
import Callbacks
import Conversations
import Customers
import Ground
import HouseTesting
import Jobs
import Language
import Privacy
import Seal
import Staff
import Store
import Testing

@testable import House

/// What is declared to be kept for a while is forgotten when the while is over.
@Suite struct RetentionTests {
  static let declared = PersonalRegister.allCases.flatMap(\.declarations)
  /// The rows of a declared table that are kept for a while: all of them, but for requests to be called back, which
  /// stay as counts without their number.
  static func kept(_ table: String, in store: any Database) async throws -> Int {
    let rows = Statement(
      verbatim: "SELECT COUNT(*) AS n FROM \(table) \(table == "callback" ? "WHERE phone IS NOT NULL" : "")")
    return try await store.read { try $0.first(rows)!.integer("n") }
  }

  /// Everything that is open in the lived-through house comes to its end.
  static func closeAll(in house: House) async throws {
    let talks = try await house.store.read {
      try $0.all("SELECT id FROM conversation").map { $0.id("id", Conversation.self) }
    }
    for talk in talks { _ = try await house.team.resolve(talk, by: Cast.anna.id) }
    for callback in try await house.callbacks.open() {
      _ = try await house.callbacks.cancel(callback.id, as: .byTeam, by: "test")
    }
    _ = try await house.runner.drain()
  }

  /// Straight from the table: others on the same server may keep a line from followers for a moment.
  static func lines(_ house: House) async throws -> [(subject: String, by: String, data: String)] {
    try await house.store.read { tx in
      try tx.all("SELECT * FROM journal WHERE kind = \(RetentionDesk.forgotten) ORDER BY position").map {
        ($0.text("subject"), $0.text("by_whom"), $0.text("data"))
      }
    }
  }

  @Test func `whatever is declared with an end has somebody who carries it out, and nothing else is`() {
    let ends = Set(Self.declared.filter { $0.keepDays != nil }.map(\.table))
    #expect(Set(PersonalRegister.retention.flatMap(\.tables)) == ends)
    let days = Dictionary(uniqueKeysWithValues: Self.declared.map { ($0.table, $0.keepDays) })
    for step in PersonalRegister.retention {
      #expect(Set(step.tables.map { days[$0] ?? nil }).count == 1, "what is forgotten as one is kept equally long")
    }
  }

  @Test(arguments: Engine.allCases)
  func `every declared table is empty of what is over, and not a day before`(engine: Engine) async throws {
    let clock = FakeClock()
    let house = try await CustomerFileTests.lived(on: engine, clock: clock)
    try await Self.closeAll(in: house)
    // The last of what was lived through is a day that somebody waited for, two days ahead.
    let lived = clock.now + .days(3)
    for end in Set(Self.declared.compactMap(\.keepDays)).sorted() {
      let tables = Self.declared.filter { $0.keepDays == end }.map(\.table)
      clock.pass(to: Cast.now + .days(end - 1))
      try await house.tidy()
      // Calls were made, and codes asked for, up to two days before the rest.
      for table in tables where !["proof", "phone_call"].contains(table) {
        #expect(try await Self.kept(table, in: house.store) > 0, "\(table) is gone too early")
      }
      clock.pass(to: lived + .days(end))
      try await house.tidy()
      for table in tables { #expect(try await Self.kept(table, in: house.store) == 0, "\(table) is still there") }
    }
    let lines = try await Self.lines(house)
    let rows = Set(lines.map(\.subject))
    #expect(rows.isSuperset(of: PersonalRegister.retention.map(\.rows)) && lines.allSatisfy { $0.by == "system" })
    #expect(lines.allSatisfy { $0.data.contains("\"rows\":") && $0.data.contains("\"before\":\"20") })
    for hung in ["reading", "ownership", "callback_note", "callback_overrule", "booking_request"] {
      #expect(try await Self.kept(hung, in: house.store) == 0, "\(hung) hangs on what is gone")
    }
    try await house.tidy()
    #expect(try await Self.lines(house).count == lines.count, "a second run finds nothing and says nothing")
  }

  @Test(arguments: Engine.allCases)
  func `what is open stays, however old it is`(engine: Engine) async throws {
    let clock = FakeClock()
    let house = try await Cast.house(on: engine, clock: clock)
    let waiting = try await house.open(as: Cast.maria)
    _ = try await house.conversations.receive("Proszę połączyć z człowiekiem", clientID: "1", in: waiting)
    _ = try await house.runner.drain()
    let unheard = try await house.open(as: Cast.jan)
    _ = try await house.conversations.receive("Halo?", clientID: "1", in: unheard)
    let held = try await house.open(as: Cast.maria)
    _ = try await house.team.reply("Sprawdzam", clientID: "1", in: held, by: Cast.anna.id)
    let over = try await house.open(as: Cast.jan)
    _ = try await house.team.reply("Do widzenia", clientID: "1", in: over, by: Cast.anna.id)
    _ = try await house.team.resolve(over, by: Cast.anna.id)
    try await house.bookings.put(
      services: [Service(id: "repair", name: "Przegląd", minutes: 45, staff: [Cast.dawid.id])], by: "test")
    _ = try await house.bookings.book(
      BookingOrder(customer: Cast.maria.id, service: "repair", startsAt: Cast.now + .minutes(55)), by: .customer,
      key: "past")
    let asked = try await house.callbacks.ask(
      CallbackOrder(
        who: .customer(Cast.maria.id), phone: Cast.maria.profile.phone!, topic: "kaski", source: .chat, language: .pl),
      by: "customer")
    let wished = WaitingWish(days: Day("2026-11-24")!...Day("2026-11-25")!)
    _ = try await house.bookings.wait(
      for: "repair", customer: Cast.jan.id, wish: wished, moving: nil, by: .customer)
    // A visit, and somebody's waiting, that lie ahead of the day on which everything else is long over.
    clock.pass(.days(1_900))
    try await house.store.write { tx in
      let (start, end) = (clock.now + .days(1), clock.now + .days(2))
      try tx.run("UPDATE booking SET starts_at = \(start), ends_at = \(end), free_at = \(end)")
      try tx.run("UPDATE waiting SET last_day = '2040-01-01'")
    }
    try await house.tidy()
    let left = try await house.store.read { try $0.all("SELECT id FROM conversation").map { $0.text("id") } }
    #expect(Set(left) == Set([waiting, unheard, held].map(\.text)), "only the one that was resolved is gone")
    #expect(try await Self.kept("message", in: house.store) >= 3)
    #expect(try await Self.kept("booking", in: house.store) == 1)
    #expect(try await Self.kept("waiting", in: house.store) == 1)
    #expect(try await house.callbacks.callback(asked.callback.id)?.number != nil)
  }

  @Test(arguments: Engine.allCases)
  func `many are forgotten in batches, each with its line`(engine: Engine) async throws {
    let clock = FakeClock()
    let house = try await Cast.house(on: engine, clock: clock)
    try await house.store.write { tx in
      for number in 0..<450 {
        _ = try house.callbacks.talk(in: tx).take(.pageView, of: Cast.maria.id, at: clock.now + .seconds(number))
      }
    }
    clock.pass(.days(366))
    try await house.tidy()
    let counts = try await Self.lines(house).filter { $0.subject == "customer_signal" }.map {
      $0.data.split(separator: ",").first.map(String.init)
    }
    #expect(counts == ["{\"rows\":200", "{\"rows\":200", "{\"rows\":50"])
  }
}

extension FakeClock {
  fileprivate func pass(to moment: Moment) { if moment > now { pass(moment - now) } }
}
