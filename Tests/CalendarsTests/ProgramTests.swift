import Booking
import Calendars
import Customers
import Foundation
import Ground
import House
import HouseTesting
import Staff
import Store
import Testing

/// The program as it is installed, beside a Radicale, with nothing between them but the clock on the wall.
@Suite(.serialized) struct ProgramTests {
  /// The cast's, in hexadecimal.
  private static let key = (0..<32).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()

  /// Runs a command of the terminal to its end; gives what it printed.
  private static func command(_ words: [String], _ folder: String) async throws -> String {
    let program = try Program(words + ["--data", folder], environment: environment)
    let code = try await program.end()
    #expect(code == 0, "\(words): \(program.printed)")
    return program.printed.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static var environment: [String: String] {
    ["ODZEW_HOUSE_KEY": key, "ODZEW_CALENDAR_DAWID": Radicale.password]
  }

  @Test(.timeLimit(.minutes(5)))
  func `a visit that is booked is in the calendar and in the feed within seconds`() async throws {
    let radicale = try await Radicale()
    defer { radicale.remove() }
    let folder = try await Engine.sqlite.newPlace()
    let settings = HouseSettings(folder: folder, key: Self.key)
    let house = try await House(store: try settings.openDatabase(), key: try settings.houseKey(), logger: Cast.silent)
    try await Cast.move(into: house.store)
    try await house.bookings.put(services: [Practice.repair, Practice.wheel], by: "test")

    let url = radicale.calendar.url
    let found = try await Self.command(["calendar", "find", url, Radicale.user, "dawid"], folder)
    #expect(found == "\(url)\tPraca")
    _ = try await Self.command(
      ["calendar", "link", Cast.dawid.email, url, Radicale.user, "dawid"], folder)
    let path = try await Self.command(["calendar", "feed", Cast.dawid.email], folder)

    let program = try Program(
      ["serve", "--data", folder, "--port", "0", "--log", "error"], environment: Self.environment)
    let caller = Caller(port: try await program.port())
    let zone = Zone.warsaw
    let today = zone.day(Surroundings.real.now())
    let free = try #require(
      try await house.bookings.freeTimes(
        for: Practice.repair.id, wish: TimeWish(days: today + 1...today + 20, staff: Cast.dawid.id), limit: 1
      ).first)
    _ = try await house.bookings.book(
      BookingOrder(
        customer: Cast.maria.id, service: Practice.repair.id, startsAt: free.startsAt, staff: Cast.dawid.id),
      by: .customer)
    let phone = Phone(radicale.calendar)
    let shown = "\(zone.time(free.startsAt)) Przegląd"
    #expect(try await eventually { try await phone.shows() == [shown] })

    let feed = try await caller.call("GET", path)
    #expect(feed.status == 200)
    #expect(feed.headers.first { $0.name.lowercased() == "content-type" }?.value == "text/calendar; charset=utf-8")
    #expect(try ICalendarTests.secondReading(feed.text).map { $0["SUMMARY"] } == ["Przegląd"])
    #expect(try await caller.call("GET", path.replacing(".ics", with: "A.ics")).status == 404)
    #expect(try await caller.call("GET", "/calendar/feed/x.ics").refusal == "404 no_such_feed")
    program.signal(SIGTERM)
    #expect(try await program.end() == 0, "\(program.printed)")
    await house.store.close()
  }
}
