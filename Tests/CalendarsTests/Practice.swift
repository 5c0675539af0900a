import Booking
import CalendarDoor
import Calendars
import Customers
import Foundation
import Ground
import HouseTesting
import Jobs
import Journal
import Staff
import Store
import Testing

/// The workshop of the cast whose Dawid keeps a calendar: store, desks, clock, and the job as it runs in the house.
struct Practice: Sendable {
  let store: any Database
  let clock: FakeClock
  let bookings: BookingDesk
  let calendars: CalendarDesk
  let feeds: FeedDesk
  let door: CalendarServer
  private let news: JournalFollower

  static let repair = Service(
    id: "repair", name: "Przegląd", minutes: 45, bufferMinutes: 15, staff: [Cast.dawid.id], room: "stand")
  static let wheel = Service(
    id: "wheel", name: "Centrowanie koła", minutes: 30, staff: [Cast.dawid.id, Cast.bartek.id])

  /// The day after the cast's Monday.
  static func at(_ time: String, _ day: String = "2026-11-24") -> Moment { Moment(iso: "\(day)T\(time):00+01:00")! }
  static let dawid = Cast.dawid.id

  init(on engine: Engine, door: CalendarServer = Radicale.server) async throws {
    self.init(node: try await engine.open(), clock: FakeClock(), door: door)
    try await Cast.move(into: store)
    try await bookings.put(services: [Self.repair, Self.wheel], by: "test")
    try await bookings.refresh()
  }

  /// Another node on the same store, or the same one after a restart.
  init(node store: any Database, clock: FakeClock, door: CalendarServer = Radicale.server) {
    self.store = store
    self.clock = clock
    self.door = door
    bookings = BookingDesk(store: store, keyring: Cast.keyring, surroundings: clock.surroundings)
    calendars = CalendarDesk(store: store, bookings: bookings, surroundings: clock.surroundings, server: door)
    feeds = FeedDesk(store: store, bookings: bookings, keyring: Cast.keyring, surroundings: clock.surroundings)
    news = JournalFollower(store: store, from: .start)
  }

  /// A workshop with Dawid's calendar linked, and the telephone on which he looks at it.
  static func linked(to radicale: Radicale, on engine: Engine) async throws -> (Practice, Phone) {
    let practice = try await Practice(on: engine)
    try await practice.link(radicale.calendar)
    return (practice, Phone(radicale.calendar))
  }

  /// Links Dawid's calendar and does what comes of it.
  func link(_ place: CalendarPlace, names: Bool = false) async throws {
    try await calendars.link(Self.dawid, to: place, names: names, by: "test")
    try await work()
  }

  /// What happens within seconds: the journal is followed and the jobs that are due are done.
  func work() async throws {
    // On PostgreSQL other tests' transactions hold the journal back.
    while try await store.read({ try $0.first("SELECT 1 AS one FROM journal WHERE NOT (\(.settled)) LIMIT 1") }) != nil
    {
      try await Task.sleep(for: .milliseconds(10))
    }
    try await news.catchUp { try await calendars.take($0) }
    let worker = CalendarSyncWorker(
      store: store, bookings: bookings, keyring: Cast.keyring, surroundings: clock.surroundings, server: door)
    let runner = JobRunner(
      store: store, surroundings: clock.surroundings, name: "test", handlers: [CalendarSyncWorker.kind: worker.handle]
    ) { job, error in Issue.record("\(job.id): \(error)") }
    try await runner.drain()
  }

  /// What the clock does after a minute: also what changed there is seen.
  func minute() async throws {
    clock.pass(.seconds(61))
    try await calendars.askDue()
    try await work()
  }

  @discardableResult
  func book(
    _ time: String, _ service: Service = repair, day: String = "2026-11-24", for customer: ID<Customer> = Cast.maria.id
  ) async throws -> Booking {
    try await bookings.book(
      BookingOrder(customer: customer, service: service.id, startsAt: Self.at(time, day), staff: Self.dawid),
      by: .customer)
  }

  func visit(_ id: ID<Booking>) async throws -> Booking? {
    try await store.read { try bookings.talk(in: $0).booking(id) }
  }

  /// Starts that are free with Dawid on Tuesday, as the clock shows them.
  func free(_ service: Service = repair) async throws -> [String] {
    let day = Day("2026-11-24")!
    return try await bookings.freeTimes(
      for: service.id, wish: TimeWish(days: day...day, staff: Self.dawid), limit: 100
    ).map { Zone.warsaw.time($0.startsAt).description }
  }

  /// Open conflicts, as `moved 20:00`.
  func conflicts() async throws -> [String] {
    try await calendars.conflicts().map { one in
      ([one.kind.rawValue] + (one.theirs.map { [Zone.warsaw.time($0.lowerBound).description] } ?? [])).joined(
        separator: " ")
    }
  }

  func state() async throws -> CalendarLink? { try await calendars.links().first { $0.staff == Self.dawid } }
}

/// An event of one's own, in Warsaw's time on Tuesday.
func event(_ from: String, _ to: String, uid: String = "own", more: String = "", day: String = "20261124") -> String {
  func wall(_ time: String) -> String { "\(day)T\(time.replacing(":", with: ""))00" }
  return """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//phone//EN
    BEGIN:VEVENT
    UID:\(uid)
    DTSTAMP:20261101T000000Z
    DTSTART;TZID=Europe/Warsaw:\(wall(from))
    DTEND;TZID=Europe/Warsaw:\(wall(to))
    SUMMARY:Dentysta
    \(more.isEmpty ? "CLASS:PRIVATE" : more)
    END:VEVENT
    END:VCALENDAR

    """.replacing("\n", with: "\r\n")
}

/// As a person drags an event to another time on Tuesday; the times are Warsaw's.
func dragged(to from: String, until to: String) -> @Sendable (String) -> String {
  { text in
    func utc(_ time: String) -> String {
      let iso = Practice.at(time).iso
      return String(iso.prefix(19).filter { $0 != "-" && $0 != ":" }) + "Z"
    }
    return text.replacing(/DTSTART:\w+/, with: "DTSTART:\(utc(from))").replacing(/DTEND:\w+/, with: "DTEND:\(utc(to))")
  }
}
