import Booking
import Calendars
import Customers
import Foundation
import Ground
import House
import HouseTesting
import Language
import Staff
import Store
import Testing

@testable import Web

/// Where calendars disagree, on the page and by its buttons.
@Suite struct ConflictPageTests {
  /// A visit of Maria's with Dawid, and a conflict about it as a calendar's pass would open it.
  private func conflict(_ live: Live, _ kind: String, from: String? = nil, to: String? = nil) async throws -> Booking {
    try await live.offerServices()
    let visit = try await live.house.bookings.book(
      BookingOrder(customer: Cast.maria.id, service: "fitting", startsAt: Live.tuesdayNine), by: .customer)
    try await open(live, kind, visit, from: from, to: to)
    return visit
  }

  private func open(_ live: Live, _ kind: String, _ visit: Booking, from: String?, to: String?) async throws {
    @Sendable func moment(_ time: String?) -> Moment? { time.flatMap { Moment(iso: "2026-11-24T\($0):00+01:00") } }
    try await live.house.store.write { [clock = live.clock] tx in
      _ = try tx.run(
        """
        INSERT INTO calendar_conflict (id, staff_id, booking_id, revision, href, kind, starts_at, ends_at, reason, at)
        VALUES (\("k-\(kind)"), \(visit.staff), \(visit.id), 1, \(kind == "overlap" ? nil : "/cal/x.ics"), \(kind),
          \(moment(from)), \(moment(to)), 'Poza godzinami <b>', \(clock.now))
        """)
    }
  }

  private func press(_ member: Member, _ path: String, _ body: String = "") async throws -> Answer {
    try await member.caller.call(
      "POST", path, body,
      headers: member.headers.merging(["Content-Type": "application/x-www-form-urlencoded"]) { $1 })
  }

  @Test(arguments: Engine.allCases)
  func `a conflict is shown with what can be done, until somebody has done it`(engine: Engine) async throws {
    try await Live.run(on: engine) { live in
      let visit = try await conflict(live, "moved", from: "11:00", to: "12:00")
      let member = try await live.signIn(Cast.anna)
      let page = try await member.call("GET", "/calendar/conflicts")
      for words in [
        "Przesunięta w kalendarzu na czas, który nie pasuje", "Dawid Bocian", "Marianna Żółkiewicz, Bike fitting",
        "wtorek, 24 listopada, 9:00–10:00", "wtorek, 24 listopada, 11:00–12:00", "Przenieś wizytę na 11:00",
        "Poza godzinami &lt;b&gt;", "href=\"/calendar?day=2026-11-24&amp;visit=\(visit.id)\"",
      ] {
        #expect(page.text.contains(words), "\(words)")
      }
      #expect(try await member.call("GET", "/calendar").text.contains("czeka: 1"))
      #expect(try await member.call("GET", "/calendar/board?from=2026-11-24&days=1").text.contains("\"conflicts\":1"))

      #expect(try await live.caller.call("GET", "/calendar/conflicts").status == 401, "only for the team")
      let stranger = try await live.caller.call(
        "POST", "/calendar/conflicts/k-moved/settlement", "choice=there",
        headers: ["Cookie": member.headers["Cookie"]!, "Content-Type": "application/x-www-form-urlencoded"])
      #expect(stranger.status == 403, "a page elsewhere cannot decide")

      #expect(try await press(member, "/calendar/conflicts/k-moved/settlement", "choice=over").status == 400)
      let done = try await press(member, "/calendar/conflicts/k-moved/settlement", "choice=there")
      #expect(done.status == 204)
      #expect(try await live.visits().first?.startsAt == Moment(iso: "2026-11-24T11:00:00+01:00"))
      #expect(try await press(member, "/calendar/conflicts/k-moved/settlement", "choice=here").status == 404)
      #expect(try await member.call("GET", "/calendar/conflicts").text.contains("Wszystko się zgadza"))
      #expect(live.errors.all == [])
    }
  }

  @Test func `what cannot be done says why, and the conflict stays`() async throws {
    try await Live.run { live in
      _ = try await conflict(live, "moved", from: "20:00", to: "21:00")
      let member = try await live.signIn(Cast.anna)
      let refused = try await press(member, "/calendar/conflicts/k-moved/settlement", "choice=there")
      #expect(refused.status == 409 && refused.text.contains("nie mieści się w godzinach"))
      #expect(try await member.call("GET", "/calendar/conflicts").text.contains("Przesunięta"))
      #expect(try await live.visits().first?.startsAt == Live.tuesdayNine)
      let page = try await member.caller.call(
        "GET", "/calendar/conflicts",
        headers: member.headers.merging(["Cookie": "\(member.headers["Cookie"]!); odzew_team_language=de"]) { $1 })
      #expect(page.text.contains("<html lang=\"de\">") && page.text.contains("Termin auf 20:00 verschieben"))
    }
  }

  @Test(arguments: Engine.allCases)
  func `the customer is asked once, by a letter with a link to other times`(engine: Engine) async throws {
    try await Live.run(on: engine) { live in
      let visit = try await conflict(live, "overlap", from: "09:30", to: "10:00")
      let member = try await live.signIn(Cast.anna)
      let path = "/calendar/conflicts/k-overlap/question"
      for _ in 0..<2 { #expect(try await press(member, path).status == 204) }
      let page = try await member.call("GET", "/calendar/conflicts")
      #expect(page.text.contains("Prośba do klienta wysłana: 23 listopada, 14:05") && !page.text.contains(path))
      let letters = try await live.house.store.read { try $0.all("SELECT id FROM letter WHERE id NOT LIKE 'tell-%'") }
      #expect(letters.count == 1)
      #expect(try await live.visits().first == visit, "asking changes nothing")
    }
  }

  @Test func `a customer without an address is to be called`() async throws {
    try await Live.run { live in
      try await live.offerServices()
      _ = try await live.book()
      try await open(live, "deleted", try #require(try await live.visits().first), from: nil, to: nil)
      let member = try await live.signIn(Cast.anna)
      let answer = try await press(member, "/calendar/conflicts/k-deleted/question")
      #expect(answer.status == 409 && answer.text.contains("Najlepiej zadzwonić"))
      let page = try await member.call("GET", "/calendar/conflicts")
      #expect(page.text.contains(#"tel:+48601234567">+48 601 234 567<"#), "shown as people read it")
      #expect(page.text.contains("tel:+48601234567") && page.text.contains("Odwołaj wizytę"))
    }
  }

  @Test func `every language has a word for every kind of conflict`() {
    for lang in Lang.allCases {
      for kind in CalendarConflict.Kind.allCases {
        #expect(!ConflictWords(lang, zone: .warsaw).title(kind).hasPrefix("title_"), "\(lang) \(kind)")
      }
    }
  }
}
