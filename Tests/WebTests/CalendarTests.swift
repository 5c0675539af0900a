import Booking
import Ground
import House
import HouseTesting
import Staff
import Testing
import Web

/// The team's calendar.
@Suite struct CalendarTests {
  static let routes: [(String, String, String?)] = [
    ("GET", "/calendar", nil), ("GET", "/calendar/board", nil), ("GET", "/calendar/customers?q=Jan", nil),
    ("GET", "/calendar/visits/x", nil), ("POST", "/calendar/visits", "{}"), ("POST", "/calendar/visits/x/time", "{}"),
    ("POST", "/calendar/visits/x/cancellation", "{}"), ("POST", "/calendar/visits/x/outcome", "{}"),
  ]

  @Test func `only the team gets in, and changes only with the session's own token`() async throws {
    try await Live.run { live in
      try await live.offerServices()
      _ = try await live.book()
      let specialist = try await live.signIn(Cast.dawid)
      let forger = Member(caller: live.caller, session: try await live.signIn(Cast.anna).session, csrf: "x")
      for (method, path, body) in Self.routes {
        #expect(try await live.caller.call(method, path, body).refusal == "401 signed_out", "\(path)")
        #expect(try await specialist.call(method, path, body).refusal == "403 not_yours", "\(path)")
        if method == "POST" { #expect(try await forger.call(method, path, body).refusal == "403 bad_csrf", "\(path)") }
      }
      let page = try await live.caller.call("GET", "/calendar", headers: ["Accept": "text/html"])
      #expect(page.status == 303 && page["location"] == "/sign-in?next=/calendar")
    }
  }

  @Test(arguments: Engine.allCases)
  func `a day on the board, and a visit that is booked, moved, cancelled and recorded`(engine: Engine) async throws {
    try await Live.run(on: engine) { live in
      try await live.offerServices()
      let anna = try await live.signIn(Cast.anna)
      let order =
        """
        {"key": "0123456789abcdef", "service": "tuning", "staff": "s-dawid", "date": "2026-11-23", "minute": 870,
          "customer": "c-maria"}
        """
      let booked = try await anna.call("POST", "/calendar/visits", order)
      #expect(booked.status == 201 && booked.json["name"].text == "Marianna Żółkiewicz")
      #expect(try await anna.call("POST", "/calendar/visits", order).json["id"] == booked.json["id"])
      let path = "/calendar/visits/\(booked.json["id"].text ?? "")"

      let moved = try await anna.call(
        "POST", path + "/time", "{\"date\":\"2026-11-23\",\"minute\":900,\"staff\":\"s-bartek\"}")
      #expect(moved.json["start"].int == 900 && moved.json["staff"].text == "s-bartek")
      let board = try await anna.call("GET", "/calendar/board?from=2026-11-23&days=7").json
      #expect(board["people"].list.map { $0["id"].text } == ["s-dawid", "s-bartek"])
      #expect(board["days"].list.count == 7 && board["visits"].list.count == 1)
      #expect(board["days"][6]["closed"].text == "nieczynne")
      #expect(board["days"][0]["open"]["s-dawid"].list == [.list([.number(540), .number(1_080)])])
      #expect(try await !anna.call("GET", "/calendar/board").text.contains("601234567"), "phones are in the details")
      let details = try await anna.call("GET", path).json
      #expect(details["phone"].text == "+48 601 234 567" && details["risk"] != .null)

      let refused = try await anna.call("POST", path + "/time", "{\"date\":\"2026-11-29\",\"minute\":900}")
      #expect(refused.refusal == "409 closed" && refused.json["error"]["message"].text == "29.11.2026 jest nieczynne.")
      #expect(try await anna.call("POST", path + "/outcome", "{\"outcome\":\"done\"}").refusal == "409 too_soon")
      live.clock.pass(.hours(2))
      #expect(
        try await anna.call("POST", path + "/outcome", "{\"outcome\":\"no_show\"}").json["state"].text == "no_show")
      #expect(try await anna.call("POST", path + "/outcome", "{\"outcome\":\"done\"}").json["state"].text == "done")
      #expect(try await anna.call("POST", path + "/cancellation", "{}").refusal == "409 over")
      #expect(
        try await anna.call("POST", "/calendar/visits/nobody/cancellation", "{}").refusal == "404 no_such_booking")
    }
  }

  @Test func `whoever looks at the calendar is told when a customer books`() async throws {
    try await Live.run { live in
      try await live.offerServices()
      let wire = try await live.signIn(Cast.anna).listen()
      _ = try await live.book()
      #expect(await wire.wait { $0.events.contains { $0.name == "calendar" } })
    }
  }

  @Test func `services, hours, days off and rules are the owner's to change, and free times follow at once`()
    async throws
  {
    try await Live.run { live in
      try await live.offerServices()
      let (olga, anna) = (try await live.signIn(Cast.owner), try await live.signIn(Cast.anna))
      func post(_ who: Member, _ path: String, _ fields: [String: String]) async throws -> Answer {
        try await live.caller.call(
          "POST", "/calendar/settings/" + path, SignInTests.encoded(fields),
          headers: who.headers.merging(["Content-Type": "application/x-www-form-urlencoded"]) { $1 })
      }
      let service = [
        "name": "Mycie", "minutes": "20", "buffer": "10", "price": "49,50", "capacity": "1", "active": "1",
        "person-s-dawid": "1",
      ]
      #expect(try await post(anna, "services", service).refusal == "403 not_yours")
      #expect(try await anna.call("GET", "/calendar/settings").refusal == "403 not_yours")
      #expect(try await post(olga, "services", service).status == 204)
      let added = try #require(try await live.house.bookings.services().last)
      #expect(added.price?.decimal == "49.50" && added.staff == [Cast.dawid.id])
      for (field, value) in [("name", " "), ("minutes", "0"), ("price", "drogo"), ("capacity", "x")] {
        let answer = try await post(olga, "services/\(added.id)", service.merging([field: value]) { $1 })
        #expect(answer.refusal == "422 bad_\(field)")
      }
      #expect(try await post(olga, "services/nope", service).refusal == "404 no_such_service")
      // Sent again after a lost answer, as it was or corrected, a new service is one service.
      let before = try await live.house.bookings.services().count
      for name in ["Pranie", "Pranie", "Pranie ręczne"] {
        #expect(try await post(olga, "services", service.merging(["name": name, "key": "k1"]) { $1 }).status == 204)
      }
      #expect(try await live.house.bookings.services().dropFirst(before).map(\.name) == ["Pranie ręczne"])

      _ = try await live.book("/book?service=fitting&at=2026-11-24T09:00:00Z")
      let person = ["hours": "mon-fri 10:00-14:00", "days_off": "2026-11-24\n2026-12-24 2026-12-31"]
      #expect(try await post(olga, "people/s-dawid", person).json["visits"].int == 1)
      #expect(try await post(olga, "people/s-dawid", ["hours": "zawsze"]).refusal == "422 bad_hours")
      #expect(try await post(olga, "people/s-dawid", ["days_off": "jutro"]).refusal == "422 bad_days_off")
      let times = try await live.caller.call("GET", "/api/v1/free-times?service=fitting&to=2026-11-25").json["items"]
        .list
      #expect(times.first?["starts_at"].text == "2026-11-25T10:00:00+01:00")

      let rules = ["lead": "48", "horizon": "60", "move": "24", "cancel": "24", "late": "48"]
      #expect(try await post(olga, "policy", rules).status == 204)
      #expect(try await live.house.bookings.setup().policy.leadMinutes == 2_880)
      #expect(try await post(olga, "policy", rules.merging(["horizon": "0"]) { $1 }).refusal == "422 bad_horizon")
      #expect(try await olga.call("GET", "/calendar/settings").text.contains("value=\"pon.–pt. 10:00–14:00\""))
    }
  }
}
