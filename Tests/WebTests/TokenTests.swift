import Access
import Booking
import Ground
import House
import HouseTesting
import Language
import Staff
import Store
import Testing
import Webhooks

@testable import Web

/// Programs of the firm: their tokens on the owner's page, and what they open in the API.
@Suite struct TokenTests {
  static func token(_ live: Live, _ scopes: Set<AccessToken.Scope>, name: String = "CRM") async throws -> String {
    try await live.house.access.create(name, scopes: scopes, by: "test").secret
  }

  static func key(_ name: String) -> [String: String] { ["Idempotency-Key": "\(name)-key-0123456789"] }

  @Test(arguments: Engine.allCases)
  func `the owner makes a token, sees its use and withdraws it`(engine: Engine) async throws {
    try await Live.run(on: engine) { live in
      try await live.offerServices()
      let owner = try await live.signIn(Cast.owner)
      let made = try await owner.call("POST", "/calendar/tokens", #"{"name": "CRM", "scopes": ["bookings:read"]}"#)
      let secret = try #require(made.json["secret"].text)
      #expect(made.status == 201 && secret.hasPrefix("odzew_"))
      let fresh = try await owner.call("GET", "/calendar/tokens").text
      #expect(fresh.contains("CRM") && fresh.contains("Jeszcze nieużyty.") && !fresh.contains(secret))
      #expect(try await live.caller.call("GET", "/api/v1/bookings", token: secret).status == 200)
      #expect(try await owner.call("GET", "/calendar/tokens").text.contains("Ostatnio użyty: 23 listopada"))
      let path = "/calendar/tokens/\(made.json["id"].text ?? "")"
      #expect(try await owner.call("DELETE", path).status == 204)
      #expect(try await owner.call("DELETE", path).refusal == "404 no_such_token")
      #expect(try await live.caller.call("GET", "/api/v1/bookings", token: secret).refusal == "401 bad_token")
      for (body, code) in [
        (#"{"name": " ", "scopes": ["webhooks"]}"#, "400 bad_name"),
        (#"{"name": "x", "scopes": []}"#, "400 bad_scopes"),
        (#"{"name": "x", "scopes": ["everything"]}"#, "400 bad_scopes"), (#"{"name": "x"}"#, "400 bad_json"),
      ] { #expect(try await owner.call("POST", "/calendar/tokens", body).refusal == code) }
      #expect(live.errors.all == [])
    }
  }

  @Test func `only the owner sees and makes tokens, and only from this page`() async throws {
    try await Live.run { live in
      let body = #"{"name": "CRM", "scopes": ["webhooks"]}"#
      for other in [Cast.celina, Cast.anna] {
        let member = try await live.signIn(other)
        #expect(try await member.call("GET", "/calendar/tokens").refusal == "403 not_yours")
        #expect(try await member.call("POST", "/calendar/tokens", body).refusal == "403 not_yours")
        #expect(try await member.call("DELETE", "/calendar/tokens/x").refusal == "403 not_yours")
      }
      let headers = ["Cookie": try await live.signIn(Cast.owner).headers["Cookie"]!]
      let forged = try await live.caller.call("POST", "/calendar/tokens", body, headers: headers)
      #expect(forged.refusal == "403 bad_csrf")
      let program = try await Self.token(live, Set(AccessToken.Scope.allCases))
      #expect(try await live.caller.call("POST", "/calendar/tokens", body, token: program).refusal == "401 signed_out")
      #expect(try await live.house.access.all().count == 1)
    }
  }

  @Test(arguments: Engine.allCases)
  func `a program books, sees, moves and cancels anybody's visit, each step harmless twice`(engine: Engine)
    async throws
  {
    try await Live.run(on: engine) { live in
      // Customers would be held to two days' notice; the firm's own programs are not.
      var policy = BookingPolicy()
      (policy.leadMinutes, policy.cancelMinutes) = (2_880, 2_880)
      try await live.offerServices(policy)
      let program = try await Self.token(live, [.readBookings, .writeBookings])
      let order =
        #"{"service": "tuning", "starts_at": "2026-11-24T09:00:00+01:00", "name": "Anna Nowak", "note": "z tyłu"}"#
      func call(_ method: String, _ path: String, _ body: String? = nil, key: String = "x") async throws -> Answer {
        try await live.caller.call(method, "/api/v1/bookings" + path, body, token: program, headers: Self.key(key))
      }
      let booked = try await call("POST", "", order, key: "book")
      #expect(booked.status == 201 && booked.json["customer"]["name"].text == "Anna Nowak")
      #expect(booked.json["note"].text == "z tyłu")
      #expect(try await call("POST", "", order, key: "book").json == booked.json)
      let path = "/\(booked.json["id"].text ?? "")"
      #expect(try await call("GET", path).json == booked.json)
      let later = #"{"starts_at": "2026-11-24T11:00:00+01:00"}"#
      for _ in 0..<2 {
        let moved = try await call("POST", path + "/move", later, key: "move")
        #expect(moved.json["starts_at"].text == "2026-11-24T11:00:00+01:00")
      }
      for _ in 0..<2 {
        #expect(try await call("POST", path + "/cancel", "{}", key: "end").json["status"].text == "cancelled")
      }
      #expect(try await call("GET", "/nobody").refusal == "404 no_such_booking")
      let doers = try await live.house.store.read {
        try $0.all("SELECT DISTINCT by_whom AS doer FROM journal WHERE kind LIKE 'booking.c%'").map { $0.text("doer") }
      }
      #expect(doers.allSatisfy { $0.hasPrefix("program:") } && !doers.isEmpty)
      #expect(live.errors.all == [])
    }
  }

  @Test func `a token may do what its scopes say and no more`() async throws {
    try await Live.run { live in
      try await live.offerServices()
      let visit = try await BookingAPITests.book(live).json
      let path = "/api/v1/bookings/\(visit["id"].text ?? "")"
      let reader = try await Self.token(live, [.readBookings])
      let writer = try await Self.token(live, [.writeBookings])
      let teller = try await Self.token(live, [.webhooks])
      let read = try await live.caller.call("GET", path, token: reader)
      #expect(read.json["customer"]["phone"].text == "+48601234567")
      #expect(read.json["token"] == .null, "a visit's token would let it write")
      for (token, method, path, scope) in [
        (reader, "POST", path + "/cancel", "bookings:write"), (reader, "POST", path + "/move", "bookings:write"),
        (reader, "POST", "/api/v1/bookings", "bookings:write"), (writer, "GET", path, "bookings:read"),
        (writer, "GET", "/api/v1/bookings", "bookings:read"), (teller, "GET", path, "bookings:read"),
        (reader, "GET", "/api/v1/webhooks", "webhooks"), (writer, "POST", "/api/v1/webhooks", "webhooks"),
      ] {
        let answer = try await live.caller.call(
          method, path, method == "POST" ? "{}" : nil, token: token, headers: Self.key("a"))
        #expect(answer.refusal == "403 missing_scope" && answer.text.contains(scope), "\(method) \(path)")
      }
      let cancelled = try await live.caller.call("POST", path + "/cancel", "{}", token: writer, headers: Self.key("a"))
      #expect(cancelled.json["status"].text == "cancelled" && cancelled.json["customer"] == .null)
      for path in ["/api/v1/bookings", "/api/v1/webhooks"] {
        #expect(try await live.caller.call("GET", path).refusal == "401 no_token")
        #expect(try await live.caller.call("GET", path, token: "odzew_x").refusal == "401 bad_token")
        let visitor = try await live.caller.call("GET", path, token: visit["token"].text)
        #expect(visitor.refusal == "401 no_token")
      }
    }
  }

  @Test(arguments: Engine.allCases)
  func `the list goes on from page to page and leaves nothing out`(engine: Engine) async throws {
    try await Live.run(on: engine) { live in
      try await live.offerServices()
      let program = try await Self.token(live, [.readBookings])
      var made: [String] = []
      for (number, hour) in ["09", "10", "11"].enumerated() {
        let order = BookingAPITests.order.replacing("T09", with: "T\(hour)")
        made.append(
          try #require(try await BookingAPITests.book(live, order, key: "a-fresh-key-\(number)00000").json["id"].text))
      }
      func list(_ query: String) async throws -> JSON {
        try await live.caller.call("GET", "/api/v1/bookings?\(query)", token: program).json
      }
      let all = try await list("from=2026-11-23&to=2026-11-30")
      #expect(all["items"].list.map { $0["id"].text } == made && all["next"] == .null)
      #expect(try await list("from=2026-11-25&to=2026-11-30")["items"].list.isEmpty)
      let first = try #require(try await live.visits().first)
      let cursor = VisitCursor(start: first.startsAt, id: first.id).text
      let rest = try await list("from=2026-11-23&to=2026-11-30&cursor=\(cursor)")
      #expect(rest["items"].list.map { $0["id"].text } == Array(made.dropFirst()))
      for (query, refusal) in [
        ("from=x", "bad_day"), ("from=2026-11-24&to=2026-11-23", "bad_days"),
        ("from=2026-11-24&to=2026-12-25", "bad_days"), ("cursor=x", "bad_cursor"), ("cursor=1-", "bad_cursor"),
      ] { #expect(try await list(query)["error"]["code"].text == refusal, "\(query)") }
    }
  }

  @Test func `a program sets up webhooks, and each refusal is in English`() async throws {
    try await Live.run { live in
      let program = try await Self.token(live, [.webhooks])
      func call(_ method: String, _ path: String = "", _ body: String? = nil) async throws -> Answer {
        try await live.caller.call(method, "/api/v1/webhooks" + path, body, token: program)
      }
      let made = try await call("POST", "", #"{"url": "https://crm.firma.example/odzew"}"#)
      #expect(made.status == 201 && made.json["secret"].text?.hasPrefix("whsec_") == true)
      let path = "/\(made.json["id"].text ?? "")"
      #expect(try await call("GET").json["items"].list.map { $0["state"].text } == ["active"])
      #expect(try await call("POST", path + "/test", "{}").status == 204)
      #expect(try await call("GET", path + "/deliveries").json["items"].list.count == 1)
      #expect(try await call("POST", path + "/pause", "{}").status == 204)
      #expect(try await call("DELETE", path + "/pause").status == 204)
      let wrong = try await call("POST", "", #"{"url": "http://crm.firma.example/"}"#)
      #expect(wrong.refusal == "400 not_secure" && wrong.text.contains("has to begin with https"))
      #expect(try await call("DELETE", path).status == 204)
      #expect(try await call("GET").json["items"].list.isEmpty)
    }
  }

  @Test func `each token is counted for itself`() async throws {
    try await Live.run(settings: WebSettings(chatRate: 10, behindProxy: true)) { live in
      let (busy, calm) = (try await Self.token(live, [.webhooks]), try await Self.token(live, [.webhooks]))
      func ask(_ token: String, from address: Int) async throws -> String {
        try await live.caller.call(
          "GET", "/api/v1/webhooks", token: token, headers: ["X-Forwarded-For": "192.0.2.\(address)"]
        ).refusal
      }
      var answers: [String] = []
      for number in 0..<51 { answers.append(try await ask(busy, from: number)) }
      #expect(answers == Array(repeating: "200 -", count: 50) + ["429 too_many"])
      #expect(try await ask(calm, from: 51) == "200 -")
    }
  }

  @Test func `every language has a word for every permission`() {
    for lang in Lang.allCases {
      for scope in AccessToken.Scope.allCases { #expect(TokenTexts.catalogue[lang][scope.rawValue] != nil) }
    }
  }
}
