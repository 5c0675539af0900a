import Booking
import Callbacks
import Conversations
import Customers
import Foundation
import Ground
import HouseTesting
import Jobs
import Journal
import Language
import Letters
import Privacy
import Seal
import Staff
import Store
import Testing
import Timing
import Web

@testable import Assistant
@testable import House

/// What somebody is given who asks what is held of them.
@Suite struct CustomerFileTests {
  static func service(of customer: Customer) -> ID<Service> { ID("repair-\(customer.id)") }

  /// One customer lives through everything that is kept of people; `word` stands in all that is said by or of them.
  static func live(_ customer: Customer, _ word: String, round: Int, in house: House) async throws {
    let now = house.surroundings.now()
    let talk = try await house.open(as: customer)
    _ = try await house.conversations.receive("Gdzie zaparkować samochód?", clientID: "1", in: talk)
    _ = try await house.runner.drain()
    let answer = try #require(try await house.messages(of: talk).first { $0.extras.sources.count == 1 })
    try await house.feedback.judge(answer.seq, helped: true, in: talk, address: "192.0.2.1")
    _ = try await house.conversations.receive("\(word) pyta", clientID: "2", in: talk)
    _ = try await house.team.reply("\(word) odpowiada", clientID: "1", in: talk, by: Cast.anna.id)
    _ = try await house.team.note("\(word) notatka", in: talk, by: Cast.anna.id)

    let service = Self.service(of: customer)
    let start = Cast.now + .minutes(55) + .hours(round)
    _ = try await house.bookings.book(
      BookingOrder(customer: customer.id, service: service, startsAt: start, note: "\(word) uwaga"),
      by: .customer, key: "\(customer.id)-\(round)")
    if round == 1 {
      _ = try await house.bookings.wait(
        for: service, customer: customer.id,
        wish: WaitingWish(days: Day("2026-11-24")!...Day("2026-11-25")!, weekdays: [.tuesday]), by: .customer)
    }
    let asked = try await house.callbacks.ask(
      CallbackOrder(
        who: .customer(customer.id), phone: customer.profile.phone!, topic: "\(word) temat",
        wish: CallbackWish(from: Cast.now + .hours(20), to: Cast.now + .hours(22)), source: .chat, language: .pl,
        prediction: true), by: "customer")
    try await house.callbacks.note("\(word) telefon", on: asked.callback.id, by: Cast.anna.id)
    try await house.callbacks.overruleNow(asked.callback.id, .urgent, by: Cast.anna.id)
    try await house.store.write { tx in
      let calls = house.callbacks.talk(in: tx)
      _ = try calls.take(
        ImportedCall(
          customer: customer.id, startedAt: now - .days(round), direction: .outgoing, outcome: .noAnswer, seconds: 0))
      _ = try calls.take(.pageView, of: customer.id, at: now - .hours(round))
      try LetterRecords.post(
        Letter(
          id: house.surroundings.newID(), customer: customer.id, to: customer.profile.email!,
          subject: "\(word) list", text: "\(word) treść", at: now), keyring: house.keyring, in: tx)
      _ = try ProofRecords.start(
        customer.id, talk: talk.text, surroundings: house.surroundings, keyring: house.keyring, in: tx)
    }
    _ = try await house.runner.drain()
  }

  /// Maria and Jan, turn by turn.
  static func lived(on engine: Engine, clock: FakeClock = FakeClock()) async throws -> House {
    let house = try await Cast.house(on: engine, clock: clock, letters: Postbox())
    let people = [(Cast.maria, "MarysinySekret", Cast.dawid), (Cast.jan, "JaśkowySekret", Cast.bartek)]
    try await house.bookings.put(
      services: people.map { Service(id: service(of: $0.0), name: "Przegląd", minutes: 45, staff: [$0.2.id]) },
      by: "test")
    for round in 1...2 {
      for (customer, word, _) in people { try await live(customer, word, round: round, in: house) }
      clock.pass(.seconds(3))
      _ = try await house.runner.drain()
    }
    return house
  }

  static func text(_ file: CustomerFile) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(file.json), as: UTF8.self)
  }

  /// Rows of a table, wherever it hangs.
  static func rows(_ name: String, in tables: [HeldTable]) -> [HeldRow] {
    tables.flatMap { table in
      (table.table == name ? table.rows : []) + table.rows.flatMap { rows(name, in: $0.parts) }
    }
  }

  /// Tables with a thread to a person that hold nothing of them beyond what another table says.
  static let left = [
    "booking_request": "the key under which a program booked the visit",
    "calendar_item": "where a colleague's calendar keeps the visit",
    "calendar_conflict": "that a colleague's calendar said otherwise of the visit",
  ]

  @Test(arguments: Engine.allCases)
  func `a file has rows of every table that is declared, and speaks of every table that hangs on one`(
    engine: Engine
  ) async throws {
    let house = try await Self.lived(on: engine)
    let file = try await house.files.take(Cast.maria.id.text, by: "terminal")
    let tables = file.chapters.flatMap(\.tables)
    for declared in PersonalRegister.allCases.flatMap(\.declarations) {
      #expect(!Self.rows(declared.table, in: tables).isEmpty, "\(declared.table) is declared and not in the file")
    }
    // As many rows as the database has of them, neither fewer nor another's.
    let columns = try await PrivacyTests.columns(of: house.store, engine)
    for declared in PersonalRegister.allCases.flatMap(\.declarations)
    where declared.table != "customer_lookup" && columns[declared.table]!.contains("customer_id") {
      let count = try await house.store.read { tx in
        try tx.all(Statement(stringLiteral: "SELECT customer_id FROM \(declared.table)"))
          .count { $0.text("customer_id") == Cast.maria.id.text }
      }
      #expect(Self.rows(declared.table, in: tables).count == count, "\(declared.table)")
    }
    for chapter in file.chapters {
      #expect(
        Set(chapter.room.declarations.map(\.table)).isSubset(
          of: chapter.tables.reduce(into: []) { $0.formUnion($1.tables) }))
    }
    // Every field and every code has its word.
    for language in [Lang.pl, .en] {
      let page = try CustomerFilePrint().html(file, language: language)
      #expect(page.matches(of: /\b(?:field|table|what|why|chapter)\.[a-z_]+|<dd>[a-z_]+=[a-z_]+/).isEmpty)
    }
    let threads = ["customer_id", "conversation_id", "callback_id", "booking_id", "waiting_id"]
    let hanging = columns.filter { table in threads.contains { table.value.contains($0) } }
    #expect(Set(hanging.keys).subtracting(file.tables) == Set(Self.left.keys))
  }

  @Test(arguments: Engine.allCases)
  func `a file says since when nothing is predicted any more, and holds nothing that served it`(
    engine: Engine
  ) async throws {
    let clock = FakeClock()
    let house = try await Self.lived(on: engine, clock: clock)
    let before = try await house.files.take(Cast.maria.id.text, by: "terminal")
    #expect(before.isPredicted && before.unpredictedAt == nil)
    try await house.store.write { tx in
      try house.callbacks.talk(in: tx).withdrawPrediction(of: Cast.maria.id, source: "chat", by: "assistant")
    }
    let file = try await house.files.take(Cast.maria.id.text, by: "terminal")
    #expect(!file.isPredicted && file.unpredictedAt == clock.now)
    let tables = file.chapters.flatMap(\.tables)
    #expect(Self.rows("customer_signal", in: tables).isEmpty && Self.rows("callback_plan", in: tables).isEmpty)
    #expect(!Self.rows("phone_call", in: tables).isEmpty, "that somebody was called stays")
    let print = try CustomerFilePrint()
    #expect(try print.html(file, language: .pl).contains("Zgodę na dobieranie pory cofnięto: 23 listopada 2026"))
    #expect(try print.html(file, language: .en).contains("was taken back: 23 November 2026"))
    #expect(try !print.html(before, language: .pl).contains("Zgodę na dobieranie pory cofnięto"))
    let data = try Self.text(file)
    #expect(data.contains("\"prediction\":{\"agreed\":false,\"taken_back_at\":\"2026-11-23T"))
    // It is heard of by whoever learns, and learnt anew.
    house.forecaster.begin(at: clock.now)
    #expect(!house.forecaster.isDue(at: clock.now, isUsed: true))
    let lines = try await house.store.read { try JournalRecords.about(Cast.maria.id, in: $0) }
    try await house.take(lines.filter { $0.kind == CallbackTalk.withdrawn })
    #expect(house.forecaster.isDue(at: clock.now, isUsed: true))
  }

  @Test(arguments: Engine.allCases)
  func `a file has everything that was said by and of its person, and nothing of another`(engine: Engine) async throws {
    let house = try await Self.lived(on: engine)
    let (maria, jan) = (
      try Self.text(try await house.files.take("marianna@poczta.example", by: "terminal")),
      try Self.text(try await house.files.take("+48 602 345 678", by: "terminal"))
    )
    for what in ["pyta", "odpowiada", "notatka", "uwaga", "temat", "telefon", "list", "treść"] {
      #expect(maria.components(separatedBy: "MarysinySekret \(what)").count - 1 >= (what == "temat" ? 1 : 2), "\(what)")
      #expect(jan.contains("JaśkowySekret \(what)"), "\(what)")
    }
    for foreign in ["JaśkowySekret", "602 345 678", "jan@firma.example", "Kurier Błysk", "c-jan"] {
      #expect(!maria.contains(foreign), "\(foreign)")
      #expect(jan.contains(foreign), "\(foreign)")
    }
    for foreign in ["MarysinySekret", "601 234 567", "Marianna", "c-maria"] {
      #expect(!jan.contains(foreign), "\(foreign)")
      #expect(maria.contains(foreign), "\(foreign)")
    }
  }

  @Test(arguments: Engine.allCases)
  func `what somebody wrote in a conversation that is another's now stays theirs, and only theirs`(
    engine: Engine
  ) async throws {
    let house = try await Cast.house(on: engine)
    let id = try await house.open(as: Cast.maria)
    _ = try await house.conversations.receive("to pisze Marysia", clientID: "1", in: id)
    try await house.conversations.identify(
      .init(externalID: "jan-1", email: EmailAddress("jan@firma.example"), name: nil), in: id)
    #expect(try await house.conversation(id).customer == Cast.jan.id)
    _ = try await house.conversations.receive("to pisze Janek", clientID: "2", in: id)
    _ = try await house.runner.drain()
    let maria = try await house.files.take(Cast.maria.id.text, by: "terminal")
    let jan = try await house.files.take(Cast.jan.id.text, by: "terminal")
    #expect(try Self.text(maria).contains("to pisze Marysia") && !Self.text(maria).contains("Janek"))
    #expect(try Self.text(jan).contains("to pisze Janek") && !Self.text(jan).contains("Marysia"))
    let history = { (file: CustomerFile) in Self.rows("ownership", in: file.chapters.flatMap(\.tables)).count }
    #expect(history(maria) == 0 && history(jan) > 0)
  }

  @Test(arguments: Engine.allCases)
  func `what the assistant has in mind of a job that is not finished is in the file`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    let talk = try await house.open(as: Cast.maria)
    _ = try await house.conversations.receive("Proszę o telefon", clientID: "1", in: talk)
    try await house.store.write { tx in
      var dialogue = Dialogue()
      var job = RunningJob(.callback)
      job.contact.phone = PhoneNumber("+48 601 234 567")
      dialogue.jobs = [job]
      let state = try DialogueSeal.closed(dialogue, key: house.keyring.key(of: Cast.maria.id, in: tx))
      _ = try tx.run("UPDATE conversation SET state = \(state) WHERE id = \(talk)")
    }
    let file = try await house.files.take(Cast.maria.id.text, by: "terminal")
    let jobs = Self.rows("running_job", in: file.chapters.flatMap(\.tables))
    #expect(jobs.first?.fields.contains(.init(name: "kind", value: .code("callback.request"))) == true)
    #expect(jobs.first?.fields.contains(.init(name: "phone", value: .text("+48 601 234 567"))) == true)
  }

  @Test(arguments: Engine.allCases)
  func `nothing is left to give of somebody erased, and nobody is mistaken for another`(engine: Engine) async throws {
    let clock = FakeClock()
    let house = try await Self.lived(on: engine, clock: clock)
    let desk = CustomerDesk(store: house.store, keyring: house.keyring, surroundings: house.surroundings)
    await #expect(throws: CustomerFileRefusal.several([Cast.jan.id, Cast.maria.id])) {
      try await house.files.take("Żółkiewicz", by: "terminal")
    }
    try await desk.erase(Cast.maria.id, by: "customer")
    await #expect(throws: CustomerFileRefusal.erased(clock.now)) {
      try await house.files.take(Cast.maria.id.text, by: "terminal")
    }
    for gone in ["marianna@poczta.example", "+48 601 234 567", "c-nobody"] {
      await #expect(throws: CustomerFileRefusal.noSuchCustomer) { try await house.files.take(gone, by: "terminal") }
    }
    let jan = try await house.files.take("Żółkiewicz", by: "terminal")
    #expect(jan.customer == Cast.jan.id)
    let lines = try await house.store.read { tx in
      try [Cast.maria.id, Cast.jan.id].map { id in
        try JournalRecords.about(id, in: tx).filter { $0.kind == CustomerFileDesk.taken }.map(\.by)
      }
    }
    #expect(lines == [[], ["terminal"]], "a file that was refused was not taken")
    #expect(try await house.files.look(at: Cast.jan.id).taken == [clock.now])
  }

  @Test(arguments: Engine.allCases)
  func `a visitor who proved to be somebody is in that person's file, under whichever identity they are asked for`(
    engine: Engine
  ) async throws {
    let house = try await Cast.house(on: engine)
    let opened = try await house.conversations.open(channel: .chat, language: .pl, visitor: nil)
    _ = try await house.conversations.receive("jeszcze nieznana", clientID: "1", in: opened.id)
    let visitor = try await house.conversation(opened.id).customer
    try await house.conversations.identify(
      .init(externalID: "17", email: EmailAddress("marianna@poczta.example"), name: nil), in: opened.id)
    for id in [visitor, Cast.maria.id] {
      let file = try await house.files.take(id.text, by: "terminal")
      #expect(file.name == "Marianna Żółkiewicz" && file.customer == Cast.maria.id)
      #expect(try Self.text(file).contains("jeszcze nieznana"))
    }
  }
}
