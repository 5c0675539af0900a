import Assistant
import Booking
import Callbacks
import Conversations
import Customers
import Foundation
import Ground
import House
import HouseTesting
import Language
import Letters
import Privacy
import Seal
import Staff
import Store
import Testing

/// What can be read by somebody who has the database and not the key.
@Suite struct PrivacyTests {
  /// Words that stand nowhere but in what customers are and say.
  static let secrets = [
    "Marianna", "Żółkiewicz", "zolkiewicz", "marianna@poczta.example", "601234567", "Kurier Błysk",
    "5252248481",
    "tajemnica", "kolanko", "uczulenie na lateks", "zadzwońcie wieczorem", "klientka marudna", "Nieznany Wędrowiec",
    "wedrowiec@poczta.example",
    "sklep-4711",
  ]

  /// Lets customers live through everything that is kept of them.
  static func live(in house: House) async throws {
    let id = try await house.open(as: Cast.maria)
    _ = try await house.conversations.receive(
      "To tajemnica: boli mnie kolanko, mój numer 601234567", clientID: "1", in: id)
    _ = try await house.team.reply(
      "Pani Marianno, zadzwońcie wieczorem", clientID: "1", in: id, by: Cast.anna.id)
    _ = try await house.team.note("klientka marudna", in: id, by: Cast.anna.id)
    try await house.bookings.put(
      services: [Service(id: "repair", name: "Przegląd", minutes: 45, staff: [Cast.dawid.id])], by: "test")
    let order = BookingOrder(
      customer: Cast.maria.id, service: "repair", startsAt: Cast.now + .minutes(55), note: "uczulenie na lateks")
    let visit = try await house.bookings.book(order, by: .customer, key: "privacy")
    _ = try await house.bookings.wait(
      for: "repair", customer: Cast.maria.id, wish: WaitingWish(days: Day("2026-11-24")!...Day("2026-11-25")!),
      moving: visit.id, by: .customer)
    let guest = try await house.conversations.open(channel: .chat, language: .pl, visitor: nil)
    _ = try await house.conversations.receive(
      "Marianna Żółkiewicz to ja", clientID: "1", in: guest.id)
    try await house.conversations.identify(
      .init(
        externalID: "sklep-4711", email: EmailAddress("wedrowiec@poczta.example"),
        name: "Nieznany Wędrowiec"),
      in: guest.id)
  }

  @Test(arguments: Engine.allCases)
  func `no column of any table holds a word of a customer in the open`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    try await Self.live(in: house)
    for (table, _) in try await Self.columns(of: house.store, engine) {
      let rows = try await house.store.read {
        try $0.all(Statement(stringLiteral: "SELECT * FROM \(table)"))
      }
      for value in rows.flatMap(\.values) {
        let held: [UInt8] =
          switch value {
          case .text(let text): Array(text.utf8)
          case .bytes(let bytes): bytes
          default: []
          }
        for secret in Self.secrets {
          #expect(!Data(held).contains(secret), "\(secret) stands in \(table)")
        }
      }
    }
  }

  @Test func `the files of SQLite hold no word of a customer, neither the database nor its log`()
    async throws
  {
    let place = try await Engine.sqlite.newPlace()
    let store = try Engine.sqlite.open(at: place, durable: true)
    let first = try await House(
      store: store, key: Cast.key, surroundings: FakeClock().surroundings, logger: Cast.silent)
    try await Cast.move(into: first.store)
    let house = try await Cast.house(in: store)
    try await Self.live(in: house)
    func check(_ moment: String) throws {
      var bytes = 0
      for end in ["", "-wal", "-shm"] {
        guard let data = FileManager.default.contents(atPath: place + end) else { continue }
        bytes += data.count
        for secret in Self.secrets {
          #expect(!data.contains(secret), "\(secret) stands in \(end) \(moment)")
        }
      }
      // The firm's own knowledge is not secret: it shows that the search would find something.
      #expect(bytes > 50_000)
      let all = ["", "-wal"].compactMap { FileManager.default.contents(atPath: place + $0) }
      #expect(all.contains { $0.contains("Parking dla klientów") })
    }
    try check("while it is open")
    await store.close()
    try check("after it was closed")
  }

  @Test(arguments: Engine.allCases)
  func `another house key is refused in clear words before anything is read`(engine: Engine)
    async throws
  {
    let house = try await Cast.house(on: engine)
    let problem = await #expect(throws: HouseProblem.self) {
      try await House(store: house.store, key: Cast.strangersKey, logger: Cast.silent)
    }
    #expect(problem?.description.contains("house.key") == true)
    #expect(problem?.description.contains("ODZEW_HOUSE_KEY") == true)
    // The right one still fits.
    _ = try await Cast.house(in: house.store)
  }

  @Test(arguments: Engine.allCases)
  func `every table with a customer has a declaration, and every declaration a table`(
    engine: Engine
  ) async throws {
    let declared = PersonalRegister.allCases.flatMap(\.declarations)
    let store = try await engine.open()
    let columns = try await Self.columns(of: store, engine)
    let holding = columns.filter {
      $0.key == "customer" || $0.value.contains { $0.contains("customer_id") }
    }.keys
    #expect(Set(holding) == Set(declared.map(\.table)))
    #expect(Set(declared.map(\.table)).count == declared.count)
    for one in declared {
      #expect(!one.what.isEmpty && !one.why.isEmpty && one.keepDays.map { $0 > 0 } ?? true)
    }
    // What erasing deletes refers to the customer; what it leaves sealed has a sealed column.
    for one in declared where one.erasure == .deleted {
      #expect(columns[one.table]!.contains("customer_id"))
    }
  }

  /// Every table of ours with its columns.
  static func columns(of store: any Database, _ engine: Engine) async throws -> [String: [String]] {
    try await store.read { tx in
      var columns: [String: [String]] = [:]
      switch engine {
      case .sqlite:
        for row in try tx.all(
          "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        {
          let table = row.text("name")
          columns[table] = try tx.all("SELECT name FROM pragma_table_info(\(table))").map {
            $0.text("name")
          }
        }
      case .postgres:
        let rows = try tx.all(
          "SELECT table_name::text AS t, column_name::text AS c FROM information_schema.columns WHERE table_schema = 'public'"
        )
        for row in rows { columns[row.text("t"), default: []].append(row.text("c")) }
      }
      #expect(columns.count >= 15)
      return columns
    }
  }
}

extension Data {
  fileprivate func contains(_ text: String) -> Bool { range(of: Data(text.utf8)) != nil }
}
