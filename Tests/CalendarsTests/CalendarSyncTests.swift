import Booking
import Calendars
import Foundation
import Ground
import HouseTesting
import Testing

/// Dawid's calendar on a real Radicale, and the visits of the workshop.
@Suite(.serialized) struct CalendarSyncTests {
  @Test(arguments: Engine.allCases)
  func `a visit lies in the calendar, moves with its time and goes when it is cancelled`(engine: Engine) async throws {
    let radicale = try await Radicale()
    defer { radicale.remove() }
    let (practice, phone) = try await Practice.linked(to: radicale, on: engine)
    let visit = try await practice.book("09:00")
    try await practice.work()
    #expect(try await phone.shows() == ["09:00 Przegląd"])
    let first = try #require(try await phone.files().first)
    #expect(!first.text.contains("Marianna") && !first.text.contains("Żółkiewicz"))

    _ = try await practice.bookings.move(visit.id, of: nil, to: Practice.at("10:00"), by: .system)
    try await practice.work()
    #expect(try await phone.shows() == ["10:00 Przegląd"])
    let second = try #require(try await phone.files().first)
    #expect(second.href == first.href)
    #expect(try phone.reading(second).event?.uid == phone.reading(first).event?.uid)
    #expect(try phone.reading(second).event?.sequence == 1)

    _ = try await practice.bookings.cancel(visit.id, of: nil, by: .system)
    try await practice.work()
    #expect(try await phone.files().isEmpty)
    #expect(try await practice.conflicts().isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `names go there only where the firm chose so`(engine: Engine) async throws {
    let radicale = try await Radicale()
    defer { radicale.remove() }
    let practice = try await Practice(on: engine)
    try await practice.link(radicale.calendar, names: true)
    try await practice.book("09:00")
    try await practice.work()
    #expect(try await Phone(radicale.calendar).shows() == ["09:00 Przegląd – Marianna Żółkiewicz"])
  }

  @Test(arguments: Engine.allCases)
  func `a busy time there blocks booking here until it goes`(engine: Engine) async throws {
    let radicale = try await Radicale()
    defer { radicale.remove() }
    let (practice, phone) = try await Practice.linked(to: radicale, on: engine)
    #expect(try await practice.free().contains("09:00"))
    try await phone.put("own.ics", event("09:20", "11:00"))
    try await phone.put("free.ics", event("13:00", "14:00", uid: "free", more: "TRANSP:TRANSPARENT"))
    try await phone.put(
      "weekly.ics", event("15:00", "16:00", uid: "weekly", more: "RRULE:FREQ=WEEKLY", day: "20261103"))
    try await practice.minute()
    let free = try await practice.free()
    #expect(free.first == "11:00")
    #expect(free.contains("13:00") && free.contains("14:00"))
    #expect(!free.contains("14:15") && !free.contains("15:45") && free.contains("16:00"))
    await #expect(throws: BookingRefusal.taken) { try await practice.book("09:00") }
    #expect(try await practice.conflicts().isEmpty)

    for file in try await phone.files() { try await phone.delete(file) }
    try await practice.minute()
    #expect(try await practice.free().first == "09:00")
    try await practice.book("09:00")
  }

  @Test(arguments: Engine.allCases)
  func `a change there moves the visit, and nothing echoes`(engine: Engine) async throws {
    let radicale = try await Radicale()
    defer { radicale.remove() }
    let (practice, phone) = try await Practice.linked(to: radicale, on: engine)
    let visit = try await practice.book("09:00")
    try await practice.work()
    try await phone.change(try #require(try await phone.files().first), dragged(to: "11:00", until: "11:45"))
    let dragged = try #require(try await phone.files().first)
    try await practice.minute()
    let moved = try #require(try await practice.visit(visit.id))
    #expect(moved.startsAt == Practice.at("11:00") && moved.staff == Practice.dawid && moved.revision == 2)
    try await practice.minute()
    try await practice.minute()
    #expect(try await practice.visit(visit.id) == moved)
    #expect(try await phone.files() == [dragged])
    #expect(try await practice.conflicts().isEmpty)
    #expect(try await practice.free().first == "09:00")
  }

  @Test(arguments: Engine.allCases)
  func `what is only noted there changes nothing here`(engine: Engine) async throws {
    let radicale = try await Radicale()
    defer { radicale.remove() }
    let (practice, phone) = try await Practice.linked(to: radicale, on: engine)
    let visit = try await practice.book("09:00")
    try await practice.work()
    let file = try #require(try await phone.files().first)
    try await phone.change(file) { $0.replacing("END:VEVENT", with: "COMMENT:Klucz 15\r\nEND:VEVENT") }
    try await practice.minute()
    #expect(try await practice.visit(visit.id) == visit)
    #expect(try await phone.files().first?.text.contains("Klucz 15") == true)
    #expect(try await practice.conflicts().isEmpty)
    // It still follows the house afterwards.
    _ = try await practice.bookings.move(visit.id, of: nil, to: Practice.at("10:00"), by: .system)
    try await practice.work()
    #expect(try await phone.shows() == ["10:00 Przegląd"])
  }

  @Test(arguments: Engine.allCases)
  func `a lost sync token loses nothing and doubles nothing`(engine: Engine) async throws {
    let radicale = try await Radicale()
    defer { radicale.remove() }
    let (practice, phone) = try await Practice.linked(to: radicale, on: engine)
    let visit = try await practice.book("09:00")
    try await phone.put("own.ics", event("12:00", "13:00"))
    try await practice.minute()
    radicale.forgetTokens()
    let own = try #require(try await phone.files().first { $0.href.hasSuffix("own.ics") })
    try await phone.delete(own)
    try await phone.put("other.ics", event("14:00", "15:00", uid: "other"))
    try await practice.minute()
    let free = try await practice.free()
    #expect(free.contains("12:00") && !free.contains("14:00"))
    #expect(try await practice.visit(visit.id) == visit)
    #expect(try await phone.shows() == ["09:00 Przegląd", "14:00 Dentysta"])
    #expect(try await practice.conflicts().isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `while the server is down nothing is lost, and then both sides are in step`(engine: Engine) async throws {
    let radicale = try await Radicale()
    let (practice, phone) = try await Practice.linked(to: radicale, on: engine)
    try await phone.put("own.ics", event("12:00", "13:00"))
    try await practice.minute()
    radicale.stop()
    try await practice.book("09:00")
    try await practice.minute()
    let state = try #require(try await practice.state())
    #expect(state.failures > 0 && state.problem?.contains("cannot be reached") == true)
    // What was known still holds.
    #expect(try await !practice.free().contains("12:00"))

    let again = try await Radicale(port: radicale.port, folder: radicale.folder)
    defer { again.remove() }
    practice.clock.pass(.minutes(15))
    try await practice.minute()
    #expect(try await phone.shows() == ["09:00 Przegląd", "12:00 Dentysta"])
    #expect(try await practice.state()?.problem == nil)
    #expect(try await practice.conflicts().isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `a wrong password is said, and tried rarely`(engine: Engine) async throws {
    let radicale = try await Radicale()
    defer { radicale.remove() }
    let practice = try await Practice(on: engine)
    let wrong = radicale.place(radicale.calendar.url, secret: "wrong")
    await #expect(throws: CalendarRefusal.noSuchCalendar(.refused)) { try await practice.link(wrong) }
    let none = radicale.place(radicale.calendar.url, secret: "nobody")
    await #expect(throws: CalendarRefusal.noSuchCalendar(.noSecret(name: "nobody"))) { try await practice.link(none) }
    #expect(try await practice.calendars.links().isEmpty)

    try await practice.link(radicale.calendar)
    try Data("anna:inne\n".utf8).write(to: URL(filePath: radicale.folder + "/users"))
    let again = try await restarted(radicale)
    defer { again.remove() }
    try await practice.minute()
    #expect(try await practice.state()?.failures == 1)
    #expect(try await practice.state()?.problem == CalendarProblem.refused.description)
    try await practice.minute()
    #expect(try await practice.state()?.failures == 1)
    practice.clock.pass(.minutes(15))
    try await practice.minute()
    #expect(try await practice.state()?.failures == 2)
  }

  private func restarted(_ radicale: Radicale) async throws -> Radicale {
    radicale.stop()
    return try await Radicale(port: radicale.port, folder: radicale.folder)
  }

  @Test(arguments: Engine.allCases)
  func `an ended link frees the person and leaves the calendar alone`(engine: Engine) async throws {
    let radicale = try await Radicale()
    defer { radicale.remove() }
    let (practice, phone) = try await Practice.linked(to: radicale, on: engine)
    try await phone.put("own.ics", event("09:00", "11:00"))
    let visit = try await practice.book("12:00")
    try await practice.minute()
    #expect(try await practice.calendars.unlink(Practice.dawid, by: "test"))
    #expect(try await !practice.calendars.unlink(Practice.dawid, by: "test"))
    _ = try await practice.bookings.cancel(visit.id, of: nil, by: .system)
    try await practice.minute()
    #expect(try await practice.free().first == "09:00")
    #expect(try await phone.shows() == ["09:00 Dentysta", "12:00 Przegląd"])
  }
}
