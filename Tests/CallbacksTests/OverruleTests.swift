import Customers
import Ground
import HouseTesting
import Staff
import Store
import Testing
import Timing

@testable import Callbacks

/// What the team decides against the plan, and writes down: it counts the next time.
@Suite struct OverruleTests {
  @Test(arguments: Engine.allCases)
  func `a time that a customer would rather have is kept in mind for their next request`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    let first = try await office.ask().callback.id
    try await office.work()
    try await office.desk.postpone(
      first, to: CallbackWish(from: Office.at("16:00"), to: Office.at("17:00")), .customerSaid, by: Cast.anna.id)
    _ = try await office.desk.cancel(first, as: .byTeam, by: "test")
    office.clock.set(Office.at("09:30", "2026-12-01"))
    let again = try await office.ask(
      wish: CallbackWish(from: Office.at("10:00", "2026-12-01"), to: Office.at("18:00", "2026-12-01"))
    ).callback.id
    try await office.work()
    let entry = try #require(try await office.desk.plan().first { $0.callback == again })
    #expect((Office.at("14:30", "2026-12-01")...Office.at("17:30", "2026-12-01")).contains(entry.startsAt))
    #expect(entry.choice.reasons.contains(.known) && entry.choice.basis == .rules)
  }

  @Test(arguments: Engine.allCases)
  func `what the team knows of habits counts only for those who agreed, what they said for everybody`(
    engine: Engine
  ) async throws {
    let office = try await Office(on: engine)
    try await office.agree("prediction", Cast.maria)
    let maria = try await office.ask().callback.id
    let jan = try await office.ask(PhoneNumber("+48 602 345 678")!, name: "Jan Żółkiewicz").callback.id
    for (id, reason) in [(maria, Overrule.Reason.knows), (jan, .knows), (jan, .customerSaid), (maria, .urgent)] {
      try await office.desk.overruleNow(id, reason, by: Cast.anna.id)
    }
    let book = try #require(try await office.desk.read { try $0.planBook() })
    #expect(book.stated[maria]?.count == 1 && book.stated[jan]?.count == 1)
    #expect(book.stated.values.joined().allSatisfy { $0.isGood && $0.at == office.clock.now })
    office.clock.pass(.days(370))
    try await office.tidy()
    #expect(try await office.desk.story(maria)?.overrules.isEmpty == true, "a year later it is forgotten")
  }

  @Test func `a statement holds around its time, half on other days, and fades`() {
    let tuesday = Office.at("15:00")
    func lift(_ slot: Moment, isGood: Bool = true, after days: Int = 0) -> Double {
      StatedTime.lift(
        [StatedTime(at: tuesday, isGood: isGood, saidAt: tuesday)], at: slot, zone: .warsaw, now: tuesday + .days(days))
    }
    #expect(lift(tuesday + .days(7)) == StatedTime.weight)
    #expect(lift(tuesday + .days(1)) == StatedTime.weight / 2)
    #expect(lift(tuesday + .minutes(91)) == 0 && lift(tuesday + .minutes(90)) > 0)
    #expect(lift(tuesday + .days(7), after: 60) == StatedTime.weight / 2)
    #expect(lift(tuesday, isGood: false) == -StatedTime.weight)
    let both = [
      StatedTime(at: tuesday, isGood: true, saidAt: tuesday - .days(30)),
      StatedTime(at: tuesday, isGood: false, saidAt: tuesday),
    ]
    #expect(StatedTime.lift(both, at: tuesday, zone: .warsaw, now: tuesday) < 0, "the newer word counts")
  }

  @Test(arguments: Engine.allCases)
  func `a note that is sent again after a lost answer is one note, and colleagues' keys are their own`(
    engine: Engine
  ) async throws {
    let office = try await Office(on: engine)
    let id = try await office.ask().callback.id
    let other = try await office.ask(PhoneNumber("+48 602 222 333")!).callback.id
    for _ in 1...2 { try await office.desk.note("oddzwoni sam", clientID: "n1", on: id, by: Cast.anna.id) }
    try await office.desk.note("nie odbiera", clientID: "n1", on: id, by: Cast.bartek.id)
    try await office.desk.note("inna sprawa", clientID: "n1", on: other, by: Cast.anna.id)
    let notes = try #require(try await office.desk.story(id)?.notes)
    #expect(notes.map(\.note.text).sorted() == ["nie odbiera", "oddzwoni sam"])
    #expect(notes.allSatisfy { $0.note.clientID == "n1" })
    #expect(try await office.desk.story(other)?.notes.count == 1)
  }

  @Test(arguments: Engine.allCases)
  func `notes are sealed, shown with who wrote them, and go with the number`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    let id = try await office.ask().callback.id
    try await office.desk.note("woli rozmawiać po polsku", on: id, by: Cast.anna.id)
    let notes = try #require(try await office.desk.story(id)?.notes)
    #expect(notes.map(\.note.text) == ["woli rozmawiać po polsku"] && notes.map(\.by) == ["Anna Kos"])
    let stored = try await office.store.read {
      try $0.all("SELECT text FROM callback_note").compactMap { $0.optionalBytes("text") }
    }
    #expect(stored.count == 1 && !String(decoding: stored[0], as: UTF8.self).contains("polsku"))
    _ = try await office.desk.cancel(id, as: .byTeam, by: "test")
    office.clock.pass(.days(731))
    try await office.tidy()
    #expect(try await office.desk.story(id)?.notes.isEmpty == true)
  }
}
