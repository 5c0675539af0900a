import Booking
import Customers
import Ground
import House
import HouseTesting
import Language
import Staff
import Store
import Testing

@testable import Web

/// Booking by a page, without JavaScript.
@Suite struct BookPageTests {
  @Test(arguments: Engine.allCases)
  func `from a service to a visit by links and one form`(engine: Engine) async throws {
    try await Live.run(on: engine) { live in
      try await live.offerServices()
      let services = try await live.page("/book")
      #expect(services.status == 200 && services.text.contains("Przegląd &lt;b&gt;&amp;"))
      #expect(services.text.contains("45 min · 149 zł") && services.text.contains("href=\"/book?service=tuning\""))
      let times = try await live.page("/book?service=tuning&day=2026-11-24")
      #expect(times.text.contains("href=\"/book?service=tuning&amp;day=2026-11-24&amp;at=2026-11-24T08:00:00Z\""))
      #expect(times.text.contains("Dawid Bocian") && times.text.contains("wtorek, 24 listopada"))
      let path = try await live.book()
      let visit = try #require(try await live.visits().first)
      #expect(visit.startsAt == Live.tuesdayNine && visit.service == "tuning")
      let page = try await live.page(path + "?new=1")
      #expect(page.text.contains("Zarezerwowane") && page.text.contains("wtorek, 24 listopada, 9:00"))
      #expect(!page.text.contains("Nowak") && !page.text.contains("601"), "the link shows the visit, not the person")
    }
  }

  @Test func `a form sent twice is one visit, and one that this house did not give out is none`() async throws {
    try await Live.run { live in
      try await live.offerServices()
      let form = try await live.page(Live.nine)
      let first = try await live.send("/book", Live.person, of: form)
      let again = try await live.send("/book", Live.person, of: form)
      #expect(first.status == 303 && first["location"] == again["location"])
      #expect(try await live.visits().count == 1)
      for mark in ["", "x", String(repeating: "A", count: 43)] {
        let answer = try await live.send("/book", Live.person.merging(["mark": mark]) { $1 }, of: form)
        #expect(answer.status == 403, "\(mark)")
      }
      live.clock.pass(.hours(13))
      let stale = try await live.send("/book", Live.person, of: form)
      #expect(stale.status == 409 && stale.text.contains("Formularz czekał zbyt długo"))
      #expect(stale.text.contains("value=\"Anna Nowak\""), "nothing has to be written again")
    }
  }

  @Test func `what is wrong is said at its field, and what was right stays`() async throws {
    try await Live.run { live in
      try await live.offerServices()
      let form = try await live.page(Live.nine)
      let cases: [([String: String], String)] = [
        (["name": "", "phone": "601 234 567"], "Brakuje imienia i nazwiska."),
        (["name": "Anna"], "Potrzebny jest numer telefonu albo adres e-mail."),
        (["name": "Anna", "phone": "12"], "To nie wygląda na numer telefonu."),
        (["name": "Anna", "email": "a@"], "To nie wygląda na adres e-mail."),
        (["name": "<script>", "email": "x"], "value=\"&lt;script&gt;\""),
      ]
      for (fields, words) in cases {
        let answer = try await live.send("/book", fields, of: form)
        #expect(answer.status == 422 && answer.text.contains(words), "\(fields)")
      }
      #expect(try await live.visits().isEmpty)
      #expect(try await live.send("/book", Live.person, of: form).status == 303)
    }
  }

  @Test func `a time that was taken meanwhile is answered with the nearest others, in the same form`() async throws {
    try await Live.run { live in
      try await live.offerServices()
      let path = "/book?service=fitting&at=2026-11-24T08:00:00Z"
      let form = try await live.page(path)
      _ = try await live.book(path, ["name": "Jan Prędki", "email": "jan@poczta.example"])
      let late = try await live.send("/book", Live.person, of: form)
      #expect(late.status == 409 && late.text.contains("Ktoś był szybszy"))
      #expect(late.text.contains("value=\"Anna Nowak\"") && !late.text.contains("Prędki"))
      let other = try #require(late.text.firstMatch(of: /type="radio" name="at" value="([^"]+)"/)?.output.1)
      let done = try await live.send("/book", Live.person.merging(["at": String(other)]) { $1 }, of: late)
      #expect(done.status == 303)
      #expect(try await live.visits().count == 2)
    }
  }

  @Test func `whoever comes by the link of a time that is gone is offered the nearest others at once`() async throws {
    try await Live.run { live in
      try await live.offerServices()
      let path = "/book?service=fitting&at=2026-11-26T12:00:00Z"
      _ = try await live.book(path, ["name": "Jan Prędki", "email": "jan@poczta.example"])
      let late = try await live.page(path)
      #expect(late.status == 409)
      let offers = late.text.matches(of: /<a class="offer" href="[^"]*at=([0-9-]+)T/).map { String($0.output.1) }
      #expect(offers.count == 3 && offers.count { $0 == "2026-11-26" } > 1, "\(offers)")
    }
  }

  @Test func `whoever books under a known name and phone is that customer; the same phone alone is somebody new`()
    async throws
  {
    try await Live.run { live in
      try await live.offerServices()
      let known = ["name": "marianna  ŻÓŁKIEWICZ", "phone": "601234567", "remind": "1"]
      _ = try await live.book(Live.nine, known)
      #expect(try await live.visits().first?.customer == Cast.maria.id)
      let consents = try await live.house.store.read { try CustomerRecords.consents(of: Cast.maria.id, in: $0) }
      #expect(consents.contains { $0.purpose == "reminders" && $0.granted && $0.source == "booking-page" })
      _ = try await live.book("/book?service=tuning&at=2026-11-25T08:00:00Z", Live.person)
      #expect(try await live.visits().last?.customer != Cast.maria.id)
    }
  }

  @Test func `the line: days that make no sense are refused, and joining twice tells nothing`() async throws {
    try await Live.run { live in
      try await live.offerServices()
      let form = try await live.page("/book?service=tuning&wait=1")
      let days = ["first": "2026-11-24", "last": "2026-12-01"]
      let wrong = try await live.send(
        "/book/waiting", Live.person.merging(["first": "2026-12-02", "last": "2026-12-01"]) { $1 }, of: form)
      #expect(wrong.status == 422 && wrong.text.contains("Pierwszy dzień ma być przed ostatnim"))
      let first = try await live.send("/book/waiting", Live.person.merging(days) { $1 }, of: form)
      let second = try await live.page("/book?service=tuning&wait=1")
      let again = try await live.send("/book/waiting", Live.person.merging(days) { $1 }, of: second)
      #expect(first.status == 200 && first.text.contains("Zapisane na liście rezerwowej"))
      #expect(again.status == 200 && again.text == first.text)
    }
  }

  @Test func `no services, no times, unknown services, days far away: each page says how to go on`() async throws {
    try await Live.run { live in
      let none = try await live.page("/book")
      #expect(none.status == 200 && none.text.contains("nie można umówić się przez internet"))
      #expect(none.text.contains("tel:+48223001020"))
      try await live.offerServices()
      #expect(try await live.page("/book?service=nope").status == 404)
      let sunday = try await live.page("/book?service=tuning&day=2026-11-29")
      #expect(sunday.text.contains("Tego dnia nie ma wolnych terminów."))
      try await live.house.bookings.put(
        daysOff: [Day("2026-11-23")!...Day("2026-12-06")!], of: Cast.dawid.id, by: "test")
      let empty = try await live.page("/book?service=fitting&day=2026-11-24")
      #expect(empty.text.contains("W tym tygodniu nie ma wolnych terminów."))
      #expect(empty.text.contains("poniedziałek, 7 grudnia"))
      for odd in ["day=9999-12-31", "day=0000-01-01", "at=%00", "at=2026-11-24", "staff=%27", "lang=xx"] {
        let answer = try await live.page("/book?service=tuning&\(odd)")
        #expect(answer.status == 200, "\(odd)")
      }
      #expect(live.errors.all == [])
    }
  }

  @Test func `every language says everything, and the browser's wish counts`() async throws {
    let keys = Set(BookTexts.polish.keys)
    for lang in Lang.allCases { #expect(Set(BookWords.catalogue(lang).keys) == keys, "\(lang)") }
    try await Live.run { live in
      try await live.offerServices()
      let wishes = [
        ("de-DE,de;q=0.9,pl;q=0.1", "Was für ein Termin?"), ("fr, en;q=0.5", "What kind of visit?"),
        ("fr", "Jaka wizyta?"),
        ("uk", "Який візит?"),
      ]
      for (wish, words) in wishes {
        #expect(try await live.page("/book", language: wish).text.contains(words), "\(wish)")
      }
      #expect(try await live.page("/book?lang=en").text.contains("<html lang=\"en\">"))
    }
  }
}
