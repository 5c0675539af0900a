import Booking
import Foundation
import Ground
import House
import HouseTesting
import Seal
import Staff
import Store
import Testing
import Web

/// What a customer does by the link of a visit.
@Suite struct VisitTests {
  @Test(arguments: Engine.allCases)
  func `looking changes nothing; confirming, moving and cancelling are one step each`(engine: Engine) async throws {
    try await Live.run(on: engine) { live in
      try await live.offerServices()
      let path = try await live.book()
      func visit() async throws -> Booking { try #require(try await live.visits().first) }
      // What scanners of mail do: everything that a page links to.
      let places = [
        "", "/time", "/time?at=2026-11-25T09:00:00Z", "/visit.ics", "/confirmation", "/cancellation", "/restoration",
        "/reminders",
      ]
      for rest in places {
        #expect(try await live.page(path + rest).status == 200, "\(rest)")
      }
      #expect(try await visit().confirmedAt == nil)
      #expect(try await visit().revision == 1)

      let confirmed = try await live.send(path + "/confirmation", [:])
      #expect(confirmed["location"] == path + "?said=confirmed")
      #expect(try await visit().confirmedAt == live.clock.now)
      #expect(try await live.page(path).text.contains("Potwierdzona"))

      let question = try await live.page(path + "/time?at=2026-11-25T09:00:00Z")
      #expect(question.text.contains("Przełożyć wizytę?") && question.text.contains("środa, 25 listopada, 10:00"))
      #expect(try await live.send(path + "/time", [:], of: question).status == 303)
      #expect(try await visit().startsAt == Moment(iso: "2026-11-25T10:00:00+01:00"))

      #expect(try await live.send(path + "/cancellation", [:])["location"] == path + "?said=cancelled")
      #expect(try await live.send(path + "/cancellation", [:]).status == 303, "twice is harmless")
      let page = try await live.page(path + "?said=cancelled")
      #expect(page.text.contains("Odwołana") && page.text.contains("Przywróć wizytę"))
      #expect(try await !live.page(path + "?said=confirmed").text.contains("Dziękujemy za potwierdzenie"))
    }
  }

  @Test func `links that are not ours, changed or too old get one and the same page`() async throws {
    try await Live.run { live in
      try await live.offerServices()
      let path = try await live.book()
      let token = String(path.dropFirst("/visit/".count))
      let id = try #require(token.split(separator: ".").first)
      let wrong = [
        "x", "%00", "..%2F..", "\(id).", "\(id)." + String(repeating: "A", count: 43), String(token.dropLast()),
        "0" + token, VisitLink.token(for: ID(String(id)), house: Cast.strangersKey),
        VisitLink.token(for: "nobody", house: Cast.key), String(repeating: "a", count: 3_000),
      ]
      let gone = try await live.page("/visit/x")
      #expect(gone.status == 410 && gone.text.contains("Ten link nie działa"))
      for token in wrong {
        #expect(try await live.page("/visit/\(token)").text == gone.text, "\(token.prefix(60))")
        let answer = try await live.send("/visit/\(token)/cancellation", [:])
        #expect(answer.status == 410, "\(token.prefix(60))")
      }
      #expect(try await live.visits().first?.status == .booked)
      live.clock.pass(.days(40))
      #expect(try await live.page(path).text == gone.text)
      #expect(live.errors.all == [])
    }
  }

  @Test func `after a deadline the page says until when, and the step is refused`() async throws {
    try await Live.run { live in
      var policy = BookingPolicy()
      (policy.moveMinutes, policy.cancelMinutes) = (1_440, 720)
      try await live.offerServices(policy)
      let path = try await live.book()
      let page = try await live.page(path)
      #expect(!page.text.contains("Przełóż<") && page.text.contains("poniedziałek, 23 listopada, 21:00"))
      #expect(page.text.contains("firma może doliczyć opłatę"))
      let moved = try await live.send(path + "/time", ["at": "2026-11-25T09:00:00Z"])
      #expect(moved.status == 409 && moved.text.contains("Wizytę można było przełożyć do 23.11.2026, 9:00."))
      live.clock.pass(.hours(8))
      let cancelled = try await live.send(path + "/cancellation", [:])
      #expect(cancelled.status == 409 && cancelled.text.contains("Wizytę można było odwołać do"))
    }
  }

  @Test func `a visit is for calendars what it is here, line by line`() async throws {
    try await Live.run { live in
      try await live.offerServices()
      let path = try await live.book()
      let file = try await live.page(path + "/visit.ics")
      #expect(file["content-type"] == "text/calendar; charset=utf-8")
      let lines = file.text.components(separatedBy: "\r\n")
      #expect(lines.allSatisfy { $0.utf8.count <= 75 })
      #expect(lines.contains("DTSTART:20261124T080000Z") && lines.contains("DTEND:20261124T084500Z"))
      #expect(lines.contains("LOCATION:ul. Rowerowa 7\\, 00-001 Warszawa"))
      #expect(!file.text.contains("Nowak"))
    }
  }
}
