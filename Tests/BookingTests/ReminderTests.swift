import Booking
import Customers
import Ground
import HouseTesting
import Jobs
import Staff
import Store
import Testing

/// What customers are told by itself, and when nothing is said.
@Suite struct ReminderTests {
  /// Wednesday, 10:00: far enough for a reminder on Tuesday at ten.
  private let wednesday = Workshop.at("10:00", "2026-11-25")

  private func shop(_ engine: Engine, consents: [String] = ["reminders"]) async throws -> Workshop {
    let shop = try await Workshop(on: engine)
    for purpose in consents { try await shop.agree(purpose, Cast.maria) }
    return shop
  }

  @Test(arguments: Engine.allCases)
  func `a visit is confirmed at once and reminded of the day before at ten`(engine: Engine) async throws {
    let shop = try await shop(engine)
    try await shop.book(Workshop.repair, wednesday)
    try await shop.pass(.days(3))
    #expect(
      try await shop.told(Cast.maria.id) == ["booked 10:00 at 11-23T14:05", "reminder 10:00 at 11-24T10:05"])
  }

  @Test(arguments: Engine.allCases)
  func `a reminder moves with the visit`(engine: Engine) async throws {
    let shop = try await shop(engine)
    let visit = try await shop.book(Workshop.repair, wednesday)
    try await shop.pass(.hours(1))
    let friday = Workshop.at("12:00", "2026-11-27")
    _ = try await shop.desk.move(visit.id, of: Cast.maria.id, to: friday, by: .customer)
    try await shop.pass(.days(5))
    #expect(
      try await shop.told(Cast.maria.id) == [
        "booked 10:00 at 11-23T14:05", "moved 12:00 at 11-23T15:05", "reminder 12:00 at 11-26T10:05",
      ])
  }

  @Test(arguments: Engine.allCases)
  func `a reminder dies with the visit`(engine: Engine) async throws {
    let shop = try await shop(engine)
    let visit = try await shop.book(Workshop.repair, wednesday)
    try await shop.pass(.hours(1))
    _ = try await shop.desk.cancel(visit.id, of: Cast.maria.id, by: .customer)
    try await shop.pass(.days(3))
    #expect(
      try await shop.told(Cast.maria.id) == ["booked 10:00 at 11-23T14:05", "cancelled 10:00 at 11-23T15:05"])
    let waiting = try await shop.store.read { try $0.all("SELECT id FROM job WHERE done_at IS NULL") }
    #expect(waiting.isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `a reminder that is out already when the visit goes is not sent`(engine: Engine) async throws {
    let shop = try await shop(engine)
    let visit = try await shop.book(Workshop.repair, wednesday)
    try await shop.work()
    shop.clock.set(Workshop.at("10:05"))
    // Claimed by another node, which has not looked yet.
    let job = try #require(
      try await shop.store.claim { tx in
        try JobRecords.claim(
          kinds: ["booking.tell"], worker: "other", now: Workshop.at("10:05"), lease: .seconds(15), limit: 1, in: tx)
      }.first)
    _ = try await shop.desk.cancel(visit.id, of: Cast.maria.id, by: .customer)
    let worker = NoticeWorker(
      store: shop.store, keyring: Cast.keyring, surroundings: shop.clock.surroundings, door: .outbox, wake: {})
    await #expect(throws: LeaseLost.self) { try await worker.handlers["booking.tell"]!(job) }
    #expect(try await shop.told(Cast.maria.id) == ["booked 10:00 at 11-23T14:05"])
  }

  @Test(arguments: Engine.allCases)
  func `without consent nobody is reminded, and taking it back counts too`(engine: Engine) async throws {
    let shop = try await shop(engine, consents: [])
    try await shop.book(Workshop.repair, wednesday)
    try await shop.agree("reminders", Cast.jan)
    try await shop.book(Workshop.repair, wednesday + .hours(2), for: Cast.jan.id)
    try await shop.work()
    let no = Consent(purpose: "reminders", granted: false, at: Cast.now + .minutes(1), source: "chat")
    try await shop.store.write { tx in
      _ = try CustomerDesk.put(
        Cast.jan, consents: [no], by: "test", at: Cast.now, keyring: Cast.keyring, in: tx)
    }
    try await shop.pass(.days(3))
    #expect(try await shop.told(Cast.maria.id) == ["booked 10:00 at 11-23T14:05"])
    #expect(try await shop.told(Cast.jan.id) == ["booked 12:00 at 11-23T14:05"])
  }

  @Test(arguments: Engine.allCases)
  func `nobody is reminded more than three times a day`(engine: Engine) async throws {
    let shop = try await shop(engine)
    for hour in 0..<5 { try await shop.book(Workshop.repair, wednesday + .hours(hour)) }
    try await shop.pass(.days(1))
    let told = try await shop.told(Cast.maria.id)
    #expect(told.filter { $0.hasPrefix("booked") }.count == 5)
    #expect(told.filter { $0.hasPrefix("reminder") }.count == 3)
  }

  @Test(arguments: Engine.allCases)
  func `whoever often stays away is reminded once more, on the day itself`(engine: Engine) async throws {
    let shop = try await shop(engine)
    let missed = try await shop.book(Workshop.repair, Workshop.at("09:00"))
    shop.clock.set(Workshop.at("09:30"))
    _ = try await shop.desk.record(.noShow, of: missed.id, by: .staff(Cast.anna.id))
    try await shop.book(Workshop.repair, Workshop.at("13:00", "2026-11-26"))
    try await shop.pass(.days(3))
    #expect(
      try await shop.told(Cast.maria.id).filter { $0.hasPrefix("reminder") } == [
        "reminder 13:00 at 11-25T10:00", "reminder 13:00 at 11-26T10:00",
      ])
  }

  @Test(arguments: Engine.allCases)
  func `an erased customer is told nothing`(engine: Engine) async throws {
    let shop = try await shop(engine)
    try await shop.book(Workshop.repair, wednesday)
    try await CustomerDesk(store: shop.store, keyring: Cast.keyring, surroundings: shop.clock.surroundings)
      .erase(Cast.maria.id, by: "test")
    try await shop.pass(.days(3))
    #expect(try await shop.told(Cast.maria.id) == [])
  }

  @Test func `at night it waits for the morning, and what would come too late is dropped`() {
    let night = Workshop.at("22:30")
    func verdict(_ kind: Notice.Kind, end: Moment, sent: Int = 0, agreed: Bool = true) -> NoticeVerdict {
      NoticeVerdict.on(
        kind, agreed: agreed, sent: sent, zone: .warsaw, end: end, policy: BookingPolicy(), at: night)
    }
    let noon = Workshop.at("12:00", "2026-11-25")
    #expect(verdict(.reminder, end: noon) == .wait(until: Workshop.at("08:00", "2026-11-25")))
    #expect(verdict(.reminder, end: Workshop.at("07:00", "2026-11-25")) == .drop(.tooLate))
    #expect(verdict(.reminder, end: noon, agreed: false) == .drop(.noConsent))
    #expect(verdict(.offer, end: noon, sent: 3) == .drop(.enough))
    #expect(verdict(.booked, end: noon, sent: 9, agreed: false) == .send)
    #expect(verdict(.booked, end: night) == .drop(.tooLate))
    // In Kyiv it is an hour later; in New York it is the afternoon.
    let kyiv = NoticeVerdict.on(
      .reminder, agreed: true, sent: 0, zone: Zone("Europe/Kyiv")!, end: noon, policy: BookingPolicy(), at: night)
    #expect(kyiv == .wait(until: Workshop.at("07:00", "2026-11-25")))
  }

  @Test func `reminders keep the hour on the clock when clocks change`() {
    let start = Moment(iso: "2026-10-26T09:00:00+01:00")!
    let moments = Reminders.moments(
      before: start, zone: .warsaw, policy: BookingPolicy(), at: Moment(iso: "2026-10-20T09:00:00+02:00")!)
    #expect(moments.first == Moment(iso: "2026-10-25T10:00:00+01:00")!)
    #expect(moments.again == Moment(iso: "2026-10-26T06:00:00+01:00")!)
    let later = Reminders.moments(before: start, zone: .warsaw, policy: BookingPolicy(), at: moments.first!)
    #expect(later.first == nil && later.again == moments.again)
    #expect(Reminders.moments(before: start, zone: .warsaw, policy: BookingPolicy(), at: start) == (nil, nil))
  }
}
