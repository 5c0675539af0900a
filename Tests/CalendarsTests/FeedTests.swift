import Booking
import Calendars
import Foundation
import Ground
import HouseTesting
import Testing

@Suite struct FeedTests {
  @Test(arguments: Engine.allCases)
  func `a feed holds a person's visits and no more than the firm chose`(engine: Engine) async throws {
    let practice = try await Practice(on: engine)
    try await practice.book("09:00")
    let gone = try await practice.book("11:00", Practice.wheel)
    _ = try await practice.bookings.cancel(gone.id, of: nil, by: .system)
    #expect(try await practice.feeds.secret(of: Practice.dawid) == nil)
    let secret = try await practice.feeds.open(Practice.dawid, by: "test")
    #expect(try await practice.feeds.secret(of: Practice.dawid) == secret)
    let text = try #require(try await practice.feeds.feed(secret))
    let events = try ICalendarTests.secondReading(text)
    #expect(events.map { $0["SUMMARY"] } == ["Przegląd"])
    #expect(events.map { $0["DTSTART"] } == ["2026-11-24T08:00:00+00:00"])
    for word in ["Marianna", "Żółkiewicz", "poczta.example", "601"] { #expect(!text.contains(word)) }
    // The same visits give the same text, so that a program sees that nothing changed.
    practice.clock.pass(.minutes(5))
    #expect(try await practice.feeds.feed(secret) == text)

    let named = try await practice.feeds.open(Practice.dawid, names: true, by: "test")
    let second = try #require(try await practice.feeds.feed(named))
    #expect(try ICalendarTests.secondReading(second).map { $0["SUMMARY"] } == ["Przegląd – Marianna Żółkiewicz"])
  }

  @Test(arguments: Engine.allCases)
  func `a feed reaches from 30 days back to a year ahead`(engine: Engine) async throws {
    let practice = try await Practice(on: engine)
    try await practice.book("09:00")
    try await practice.book("09:00", day: "2026-12-28")
    try await practice.book("09:00", day: "2027-11-22")
    let secret = try await practice.feeds.open(Practice.dawid, by: "test")
    func days() async throws -> [String] {
      try ICalendarTests.secondReading(try await practice.feeds.feed(secret) ?? "").map {
        String(($0["DTSTART"] ?? "").prefix(10))
      }
    }
    #expect(try await days() == ["2026-11-24", "2026-12-28", "2027-11-22"])
    practice.clock.pass(.days(32))
    #expect(try await days() == ["2026-12-28", "2027-11-22"])
  }

  @Test(arguments: Engine.allCases)
  func `an address that was changed, closed or made up leads nowhere`(engine: Engine) async throws {
    let practice = try await Practice(on: engine)
    let old = try await practice.feeds.open(Practice.dawid, by: "test")
    let new = try await practice.feeds.open(Practice.dawid, by: "test")
    #expect(old != new)
    #expect(try await practice.feeds.feed(old) == nil)
    #expect(try await practice.feeds.feed(new) != nil)
    for made in [
      "", "~~", "s-dawid~2~", "s-dawid~1", new + "A", new.replacing("s-dawid", with: "s-anna"),
      new.replacing("~2~", with: "~02~"),
    ] {
      #expect(try await practice.feeds.feed(made) == nil, "\(made)")
    }
    try await practice.feeds.close(Practice.dawid, by: "test")
    #expect(try await practice.feeds.feed(new) == nil)
    #expect(try await practice.feeds.secret(of: Practice.dawid) == nil)
    await #expect(throws: CalendarRefusal.noSuchPerson) { try await practice.feeds.open("s-nobody", by: "test") }
  }

  @Test(arguments: Engine.allCases)
  func `an invitation follows its visit: the same name, a higher sequence, and then a cancellation`(
    engine: Engine
  ) async throws {
    let practice = try await Practice(on: engine)
    let guest = VisitEvent.Person(name: "Marianna Żółkiewicz", email: "marianna@poczta.example")
    let visit = try await practice.book("09:00")
    var read: [[String: String]] = []
    func send() async throws {
      let message = try #require(
        try await practice.feeds.message(about: visit.id, to: guest, link: "https://dwakola.example/v/1"))
      read += try ICalendarTests.secondReading(message.text)
    }
    try await send()
    _ = try await practice.bookings.move(visit.id, of: nil, to: Practice.at("10:00"), by: .system)
    try await send()
    _ = try await practice.bookings.cancel(visit.id, of: nil, by: .system)
    try await send()
    #expect(read.map { $0["method"] } == ["REQUEST", "REQUEST", "CANCEL"])
    #expect(read.map { $0["SEQUENCE"] } == ["0", "1", "2"])
    #expect(Set(read.map { $0["UID"] }).count == 1)
    #expect(read.map { $0["DTSTART"]?.dropFirst(11).prefix(5) } == ["08:00", "09:00", "09:00"])
    #expect(read.allSatisfy { $0["ORGANIZER"] == "mailto:kontakt@dwakola.example" })
    #expect(read.first?["SUMMARY"] == "Przegląd – Dwa Koła")
    #expect(read.first?["LOCATION"] == "ul. Rowerowa 7, 00-001 Warszawa")
    #expect(try await practice.feeds.file(of: "no-such-visit") == nil)
  }
}
