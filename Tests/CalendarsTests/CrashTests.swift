import Booking
import Calendars
import Foundation
import Ground
import HouseTesting
import Store
import Synchronization
import Testing

/// What goes wrong between a server and the house: a pass may end anywhere and begin anew.
@Suite(.serialized) struct CrashTests {
  /// The door to Radicale, counting what it writes; `after` is called after each write was done.
  private static func counting(
    _ writes: CallCount, after: @escaping @Sendable (Int) throws(CalendarProblem) -> Void = { _ in }
  ) -> CalendarServer {
    let real = Radicale.server
    return CalendarServer(
      calendars: real.calendars, changes: real.changes, fetch: real.fetch,
      put: { place, href, text, expected throws(CalendarProblem) in
        let put = try await real.put(place, href, text, expected)
        try after(writes.add())
        return put
      }, remove: real.remove, read: real.read)
  }

  @Test(arguments: Engine.allCases)
  func `a write whose answer was lost is found again, and not done twice`(engine: Engine) async throws {
    let radicale = try await Radicale()
    defer { radicale.remove() }
    let writes = CallCount()
    let door = Self.counting(writes) { number throws(CalendarProblem) in
      if number <= 2 { throw .unreachable("the line broke") }
    }
    let practice = try await Practice(on: engine, door: door)
    let phone = Phone(radicale.calendar)
    try await practice.link(radicale.calendar)
    let visit = try await practice.book("09:00")
    try await practice.work()
    #expect(try await practice.state()?.failures == 1)
    // Meanwhile it is moved: what lies there is older than what we have, though we never heard that it lies there.
    let moved = try await practice.bookings.move(visit.id, of: nil, to: Practice.at("10:00"), by: .system)
    for _ in 0..<4 {
      practice.clock.pass(.minutes(15))
      try await practice.minute()
    }
    #expect(try await phone.shows() == ["10:00 Przegląd"])
    #expect(try await practice.visit(visit.id) == moved)
    #expect(try await practice.conflicts().isEmpty)
    #expect(try await practice.state()?.problem == nil)
  }

  @Test(arguments: Engine.allCases)
  func `two nodes that work at once write each visit once`(engine: Engine) async throws {
    let radicale = try await Radicale()
    defer { radicale.remove() }
    let writes = CallCount()
    let door = Self.counting(writes)
    let practice = try await Practice(on: engine, door: door)
    let other = Practice(node: practice.store, clock: practice.clock, door: door)
    try await other.bookings.refresh()
    try await practice.link(radicale.calendar)
    for time in ["09:00", "10:00", "11:00", "12:00", "13:00", "14:00"] {
      try await practice.book(time, Practice.wheel)
      async let one: Void = practice.work()
      async let two: Void = other.work()
      _ = try await (one, two)
    }
    // A pass that found the other at work comes again.
    practice.clock.pass(.seconds(5))
    try await practice.work()
    try await other.work()
    #expect(try await Phone(radicale.calendar).files().count == 6)
    #expect(writes.count == 6)
    #expect(try await practice.conflicts().isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `a node that died lets go of the calendar after two minutes`(engine: Engine) async throws {
    let radicale = try await Radicale()
    defer { radicale.remove() }
    let practice = try await Practice(on: engine)
    try await practice.link(radicale.calendar)
    try await practice.book("09:00")
    // As a node leaves it that is killed in the middle of a pass.
    let until = practice.clock.now + .seconds(120)
    _ = try await practice.store.write { tx in
      try tx.run("UPDATE calendar_link SET held_until = \(until), fence = fence + 1")
    }
    try await practice.work()
    #expect(try await Phone(radicale.calendar).files().isEmpty)
    practice.clock.pass(.seconds(120))
    try await practice.work()
    #expect(try await Phone(radicale.calendar).shows() == ["09:00 Przegląd"])
  }

  @Test(arguments: Engine.allCases)
  func `an event that cannot be read holds up nothing else`(engine: Engine) async throws {
    let radicale = try await Radicale()
    defer { radicale.remove() }
    let real = Radicale.server
    let door = CalendarServer(
      calendars: real.calendars, changes: real.changes,
      fetch: { place, hrefs throws(CalendarProblem) in
        try await real.fetch(place, hrefs).map {
          $0.href.hasSuffix("bad.ics") ? CalendarFile(href: $0.href, etag: $0.etag, text: "BEGIN:NOTHING") : $0
        }
      }, put: real.put, remove: real.remove, read: real.read)
    let practice = try await Practice(on: engine, door: door)
    let phone = Phone(radicale.calendar)
    try await practice.link(radicale.calendar)
    try await phone.put("bad.ics", event("09:00", "10:00", uid: "bad"))
    try await phone.put("good.ics", event("12:00", "13:00", uid: "good"))
    try await practice.book("10:00")
    try await practice.minute()
    #expect(try await !practice.free().contains("12:00"))
    #expect(try await phone.files().count == 3)
    #expect(try await practice.state()?.unreadable == 1)
    #expect(try await practice.state()?.problem == nil)
  }
}

/// A number that several tasks raise.
final class CallCount: Sendable {
  private let value = Atomic(0)

  var count: Int { value.load(ordering: .relaxed) }
  func add() -> Int { value.add(1, ordering: .relaxed).newValue }
}
