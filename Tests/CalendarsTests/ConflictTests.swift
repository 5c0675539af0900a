import Booking
import Calendars
import Foundation
import Ground
import HouseTesting
import Testing

/// Where calendar and house say different things about a visit, neither is written over before a person has decided.
@Suite(.serialized) struct ConflictTests {
  /// A visit at 9:00 that lies in the calendar.
  private func booked(_ radicale: Radicale, on engine: Engine) async throws -> (Practice, Phone, Booking) {
    let (practice, phone) = try await Practice.linked(to: radicale, on: engine)
    let visit = try await practice.book("09:00")
    try await practice.work()
    return (practice, phone, visit)
  }

  @Test(arguments: Engine.allCases)
  func `a move there to a time that the rules refuse waits for a person`(engine: Engine) async throws {
    let radicale = try await Radicale()
    defer { radicale.remove() }
    let (practice, phone, visit) = try await booked(radicale, on: engine)
    try await phone.change(try #require(try await phone.files().first), dragged(to: "20:00", until: "20:45"))
    try await practice.minute()
    try await practice.minute()
    #expect(try await practice.conflicts() == ["moved 20:00"])
    let conflict = try #require(try await practice.calendars.conflicts().first)
    #expect(conflict.booking == visit.id && conflict.reason?.contains("nie mieści się") == true)
    #expect(try await practice.visit(visit.id) == visit)
    #expect(try await phone.shows() == ["20:00 Przegląd"])

    let refusal = CalendarRefusal.booking(.outsideHours)
    await #expect(throws: refusal) {
      try await practice.calendars.settle(conflict.id, .there, by: Practice.dawid)
    }
    #expect(try await practice.conflicts() == ["moved 20:00"])
    try await practice.calendars.settle(conflict.id, .here, by: Practice.dawid)
    try await practice.work()
    #expect(try await phone.shows() == ["09:00 Przegląd"])
    #expect(try await practice.conflicts().isEmpty)
    await #expect(throws: CalendarRefusal.noSuchConflict) {
      try await practice.calendars.settle(conflict.id, .here, by: Practice.dawid)
    }
  }

  @Test(arguments: Engine.allCases)
  func `a conflict is over when the person moves it back there`(engine: Engine) async throws {
    let radicale = try await Radicale()
    defer { radicale.remove() }
    let (practice, phone, visit) = try await booked(radicale, on: engine)
    try await phone.change(try #require(try await phone.files().first), dragged(to: "10:10", until: "10:55"))
    try await practice.minute()
    #expect(try await practice.conflicts() == ["moved 10:10"])
    // Nobody is let in where the person sees the visit.
    #expect(try await !practice.free().contains("10:00"))
    try await phone.change(try #require(try await phone.files().first), dragged(to: "09:00", until: "09:45"))
    try await practice.minute()
    #expect(try await practice.conflicts().isEmpty)
    #expect(try await practice.visit(visit.id) == visit)
    #expect(try await practice.free().first == "10:00")
  }

  @Test(arguments: Engine.allCases)
  func `a visit that was deleted there stays until a person says`(engine: Engine) async throws {
    let radicale = try await Radicale()
    defer { radicale.remove() }
    let (practice, phone, visit) = try await booked(radicale, on: engine)
    try await phone.delete(try #require(try await phone.files().first))
    try await practice.minute()
    try await practice.minute()
    #expect(try await practice.conflicts() == ["deleted"])
    #expect(try await practice.visit(visit.id)?.status == .booked)
    #expect(try await phone.files().isEmpty)
    let first = try #require(try await practice.calendars.conflicts().first)
    try await practice.calendars.settle(first.id, .here, by: Practice.dawid)
    try await practice.work()
    #expect(try await phone.shows() == ["09:00 Przegląd"])

    try await phone.delete(try #require(try await phone.files().first))
    try await practice.minute()
    let second = try #require(try await practice.calendars.conflicts().first)
    try await practice.calendars.settle(second.id, .there, by: Practice.dawid)
    try await practice.work()
    #expect(try await practice.visit(visit.id)?.status == .cancelled)
    #expect(try await phone.files().isEmpty)
    #expect(try await practice.conflicts().isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `a visit that was moved on both sides waits for a person`(engine: Engine) async throws {
    let radicale = try await Radicale()
    defer { radicale.remove() }
    let (practice, phone, visit) = try await booked(radicale, on: engine)
    try await phone.change(try #require(try await phone.files().first), dragged(to: "11:00", until: "11:45"))
    _ = try await practice.bookings.move(visit.id, of: nil, to: Practice.at("13:00"), by: .system)
    try await practice.work()
    #expect(try await practice.conflicts() == ["both 11:00"])
    #expect(try await practice.visit(visit.id)?.startsAt == Practice.at("13:00"))
    #expect(try await phone.shows() == ["11:00 Przegląd"])
    let conflict = try #require(try await practice.calendars.conflicts().first)
    try await practice.calendars.settle(conflict.id, .there, by: Practice.dawid)
    try await practice.work()
    #expect(try await practice.visit(visit.id)?.startsAt == Practice.at("11:00"))
    #expect(try await phone.shows() == ["11:00 Przegląd"])
    try await practice.minute()
    #expect(try await practice.conflicts().isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `a visit that was made longer there waits for a person`(engine: Engine) async throws {
    let radicale = try await Radicale()
    defer { radicale.remove() }
    let (practice, phone, visit) = try await booked(radicale, on: engine)
    try await phone.change(try #require(try await phone.files().first), dragged(to: "09:00", until: "11:00"))
    try await practice.minute()
    #expect(try await practice.conflicts() == ["length 09:00"])
    #expect(try await practice.visit(visit.id) == visit)
    #expect(try await practice.free().first == "11:00")
    let conflict = try #require(try await practice.calendars.conflicts().first)
    await #expect(throws: CalendarRefusal.noTimeThere) {
      try await practice.calendars.settle(conflict.id, .there, by: Practice.dawid)
    }
    try await practice.calendars.settle(conflict.id, .here, by: Practice.dawid)
    try await practice.work()
    #expect(try await practice.free().first == "10:00")
  }

  @Test(arguments: Engine.allCases)
  func `an event over a visit is shown once, and over when it goes`(engine: Engine) async throws {
    let radicale = try await Radicale()
    defer { radicale.remove() }
    let (practice, phone, visit) = try await booked(radicale, on: engine)
    try await phone.put("own.ics", event("09:30", "11:00"))
    try await practice.minute()
    try await practice.minute()
    #expect(try await practice.conflicts() == ["overlap 09:30"])
    #expect(try await practice.visit(visit.id) == visit)
    let conflict = try #require(try await practice.calendars.conflicts().first)
    try await practice.calendars.settle(conflict.id, .here, by: Practice.dawid)
    try await practice.minute()
    #expect(try await practice.conflicts().isEmpty)

    let own = try #require(try await phone.files().first { $0.href.hasSuffix("own.ics") })
    try await phone.change(own) { $0.replacing("T093000", with: "T091500") }
    try await practice.minute()
    #expect(try await practice.conflicts() == ["overlap 09:15"])
    _ = try await practice.bookings.move(visit.id, of: nil, to: Practice.at("14:00"), by: .system)
    try await practice.work()
    #expect(try await practice.conflicts().isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `a visit that is cancelled here goes there, whatever was done to it there`(engine: Engine) async throws {
    let radicale = try await Radicale()
    defer { radicale.remove() }
    let (practice, phone, visit) = try await booked(radicale, on: engine)
    try await phone.change(try #require(try await phone.files().first), dragged(to: "11:10", until: "11:55"))
    try await practice.minute()
    #expect(try await practice.conflicts() == ["moved 11:10"])
    #expect(try await !practice.free().contains("11:00"))
    _ = try await practice.bookings.cancel(visit.id, of: nil, by: .system)
    try await practice.work()
    try await practice.minute()
    #expect(try await practice.conflicts().isEmpty)
    #expect(try await phone.files().isEmpty)
    #expect(
      try await practice.free().prefix(9) == [
        "09:00", "09:15", "09:30", "09:45", "10:00", "10:15", "10:30", "10:45", "11:00",
      ])
  }
}
