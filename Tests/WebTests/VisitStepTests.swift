import Booking
import Customers
import Foundation
import Ground
import House
import HouseTesting
import Jobs
import Seal
import Staff
import Store
import Testing
import Web

/// Where the links of letters lead.
@Suite struct VisitStepTests {
  /// As a browser opens a link that a person pressed.
  private static let person = [
    "Accept": "text/html", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document", "Sec-Fetch-User": "?1",
    "Sec-Fetch-Site": "none",
  ]

  @Test func `the link of a letter confirms for a person, and only shows for whatever looks ahead`() async throws {
    try await Live.run { live in
      try await live.offerServices()
      let path = try await live.book() + "/confirmation"
      func confirmed() async throws -> Moment? { try #require(try await live.visits().first).confirmedAt }
      var ahead: [(String, [String: String])] = [
        ("GET", ["Accept": "text/html"]), ("HEAD", Self.person), ("GET", ["User-Agent": "Mozilla/5.0 (scanner)"]),
      ]
      for (name, value) in [
        ("Purpose", "prefetch"), ("Sec-Purpose", "prefetch;prerender"), ("X-Moz", "prefetch"),
        ("Sec-Fetch-Mode", "no-cors"), ("Sec-Fetch-Mode", "cors"), ("Sec-Fetch-Dest", "iframe"),
      ] {
        ahead.append(("GET", Self.person.merging([name: value]) { $1 }))
      }
      for (method, headers) in ahead {
        let answer = try await live.caller.call(method, path, headers: headers)
        #expect(answer.status == 200, "\(headers)")
        #expect(try await confirmed() == nil, "\(method) \(headers)")
      }
      let page = try await live.page(path)
      #expect(page.text.contains("Potwierdzam, przyjdę"), "who is not recognised has one button")
      for _ in 0..<2 {
        let answer = try await live.caller.call("GET", path, headers: Self.person)
        #expect(answer.status == 303 && answer["location"]?.hasSuffix("?said=confirmed") == true)
      }
      #expect(try await confirmed() == live.clock.now)
    }
  }

  @Test func `cancelling by the link asks once, and can be taken back while the time is free`() async throws {
    try await Live.run { live in
      try await live.offerServices()
      let path = try await live.book()
      let question = try await live.page(path + "/cancellation")
      #expect(question.text.contains("Odwołać wizytę?") && question.text.contains("Zostaw, jak jest"))
      #expect(question.text.components(separatedBy: "<button").count == 2)
      #expect(question["referrer-policy"] != nil || question.text.contains("no-referrer"))
      _ = try await live.send(path + "/cancellation", [:], of: question)
      #expect(try await live.page(path + "/cancellation").text.contains("Odwołana"))
      #expect(try await live.page(path + "/restoration").text.contains("Przywrócić wizytę?"))
      let back = try await live.send(path + "/restoration", [:])
      let place = try #require(back["location"])
      #expect(back.status == 303 && !place.hasPrefix(path))
      #expect(try await live.page(place).text.contains("Wizyta jest przywrócona."))
      #expect(try await live.send(path + "/restoration", [:])["location"] == place, "twice is once")
      #expect(try await live.visits().filter { $0.status == .booked }.count == 1)
      #expect(live.errors.all == [])
    }
  }

  @Test func `a visit whose time is taken does not come back, and the page says so`() async throws {
    try await Live.run { live in
      try await live.offerServices()
      let nine = "/book?service=fitting&at=2026-11-24T08:00:00Z"
      let path = try await live.book(nine)
      _ = try await live.send(path + "/cancellation", [:])
      _ = try await live.book(nine, ["name": "Jan Lis", "phone": "602 345 111"])
      let answer = try await live.send(path + "/restoration", [:])
      #expect(answer.status == 409 && answer.text.contains("Ten termin jest już zajęty."))
    }
  }

  @Test func `reminders end with one press, on the page or by the mail program`() async throws {
    try await Live.run { live in
      try await live.offerServices()
      var fields = Live.person
      (fields["email"], fields["remind"]) = ("a.nowak@poczta.example", "1")
      let path = try await live.book(Live.nine, fields)
      let customer = try #require(try await live.visits().first).customer
      func agreed() async throws -> Bool? {
        try await live.house.store.read { try CustomerRecords.consents(of: customer, in: $0) }
          .first { $0.purpose == "reminders" }?.granted
      }
      #expect(try await agreed() == true)
      let page = try await live.page(path + "/reminders")
      #expect(page.text.contains("Nie przypominajcie"))
      #expect(try await agreed() == true)
      live.clock.pass(.minutes(1))
      let answer = try await live.send(path + "/reminders", ["List-Unsubscribe": "One-Click"])
      #expect(answer.status == 303)
      #expect(try await agreed() == false)
      #expect(try await live.page(answer["location"] ?? "").text.contains("Nie będziemy już przypominać."))
    }
  }

  @Test(arguments: Engine.allCases)
  func `an offer is taken, left or over, and the page says which`(engine: Engine) async throws {
    try await Live.run(on: engine) { live in
      try await live.offerServices()
      let bookings = live.house.bookings
      for customer in Cast.customers { try await live.agree(customer) }
      let path = try await live.book("/book?service=fitting&at=2026-11-24T08:00:00Z")
      let day = Day("2026-11-24")!
      var line: [Waiting] = []
      for customer in Cast.customers {
        line.append(
          try await bookings.wait(
            for: "fitting", customer: customer.id, wish: WaitingWish(days: day...day), by: .customer))
        live.clock.pass(.minutes(1))
      }
      let (first, second) = (line[0].id, line[1].id)
      let links = line.map { "/offer/" + OfferLink.token(for: $0.id, house: Cast.key) }
      #expect(try await live.page(links[0]).status == 410, "nothing was offered yet")
      _ = try await live.send(path + "/cancellation", [:])
      #expect(try await eventually { try await bookings.waiting(first)?.status == .offered })
      let open = try await live.page(links[0])
      #expect(open.text.contains("Trzymamy go do: 14:37") && open.text.contains("wtorek, 24 listopada, 9:00"))
      // Nothing that only looks takes it.
      for rest in ["/acceptance", "/departure"] { #expect(try await live.page(links[0] + rest).status != 200) }
      #expect(try await bookings.waiting(first)?.status == .offered)

      live.clock.pass(.minutes(31))
      #expect(try await eventually { try await bookings.waiting(second)?.status == .offered })
      let over = try await live.page(links[0])
      #expect(over.text.contains("Tego terminu już nie trzymamy") && !over.text.contains("/acceptance"))
      let late = try await live.send(links[0] + "/acceptance", [:])
      #expect(late.status == 409 && late.text.contains("Tego terminu już nie trzymamy"))
      #expect(try await live.send(links[0] + "/departure", [:]).status == 303)
      #expect(try await live.page(links[0]).text.contains("Zgłoszenie zdjęte z listy"))

      let taken = try await live.send(links[1] + "/acceptance", [:])
      #expect(taken.status == 303 && taken["location"]?.hasPrefix("/visit/") == true)
      #expect(try await live.page(taken["location"] ?? "").text.contains("Zarezerwowane"))
      #expect(try await live.page(links[1]).text.contains("Termin jest zarezerwowany"))
      #expect(try await live.page(links[1] + "x").status == 410)
      #expect(live.errors.all == [])
    }
  }
}

extension Live {
  fileprivate func agree(_ customer: Customer) async throws {
    let yes = Consent(purpose: "reminders", granted: true, at: clock.now, source: "chat")
    try await house.store.write { [clock] tx in
      _ = try CustomerDesk.put(
        customer, consents: [yes], by: "test", at: clock.now, keyring: Cast.keyring, in: tx)
    }
  }
}
