import Booking
import Ground
import House
import HouseTesting
import Staff
import Testing
import Web

/// Booking by a program.
@Suite struct BookingAPITests {
  static let key = "a-fresh-key-0123456789"
  static let order =
    "{\"service\":\"tuning\",\"starts_at\":\"2026-11-24T09:00:00+01:00\",\"name\":\"Anna Nowak\",\"phone\":\"601 234 567\"}"

  static func book(_ live: Live, _ body: String = BookingAPITests.order, key: String? = BookingAPITests.key)
    async throws -> Answer
  {
    try await live.caller.call(
      "POST", "/api/v1/bookings", body, headers: key.map { ["Idempotency-Key": $0] } ?? [:])
  }

  @Test(arguments: Engine.allCases)
  func `services, free times, a visit that is moved and cancelled, each step harmless twice`(engine: Engine)
    async throws
  {
    try await Live.run(on: engine) { live in
      try await live.offerServices()
      let services = try await live.caller.call("GET", "/api/v1/services").json["items"].list
      #expect(services.map { $0["id"].text } == ["tuning", "fitting"])
      #expect(services[0]["price"]["amount"].text == "149.00" && services[0]["people"].list.count == 2)
      let times = try await live.caller.call(
        "GET", "/api/v1/free-times?service=tuning&from=2026-11-24&to=2026-11-24&staff=s-dawid"
      ).json["items"].list
      #expect(times.first?["starts_at"].text == "2026-11-24T09:00:00+01:00")
      #expect(times.last?["starts_at"].text == "2026-11-24T17:00:00+01:00", "the buffer ends at 18:00")

      let booked = try await Self.book(live)
      #expect(booked.status == 201 && booked.json["status"].text == "booked")
      #expect(try await Self.book(live).json == booked.json)
      let (id, token) = (try #require(booked.json["id"].text), try #require(booked.json["token"].text))
      func change(_ verb: String, _ body: String, _ key: String) async throws -> Answer {
        try await live.caller.call(
          "POST", "/api/v1/bookings/\(id)/\(verb)", body, token: token, headers: ["Idempotency-Key": key])
      }
      let later = "{\"starts_at\":\"2026-11-25T10:00:00+01:00\"}"
      for _ in 0..<2 {
        let moved = try await change("move", later, "move-key-0123456789")
        #expect(moved.status == 200 && moved.json["starts_at"].text == "2026-11-25T10:00:00+01:00")
      }
      for _ in 0..<2 {
        #expect(try await change("cancel", "{}", "cancel-key-0123456789").json["status"].text == "cancelled")
      }
      #expect(try await change("cancel", "{}", "another-key-0123456789").refusal == "409 over")
      #expect(try await live.visits().count == 1)
    }
  }

  @Test func `refusals have a status, a code and a cure`() async throws {
    try await Live.run { live in
      try await live.offerServices()
      func order(_ change: (String, String)) -> String { Self.order.replacing(change.0, with: change.1) }
      let cases: [(String, String?, String)] = [
        ("400 bad_key", nil, Self.order), ("400 bad_key", "short", Self.order),
        ("404 no_such_service", Self.key, order(("tuning", "nope"))),
        ("400 bad_moment", Self.key, order(("2026-11-24T09:00:00+01:00", "tomorrow"))),
        ("400 not_on_quarter", Self.key, order(("T09:00", "T09:07"))),
        ("409 outside_hours", Self.key, order(("T09:00", "T17:30"))),
        ("409 past", Self.key, order(("2026-11-24", "2026-11-20"))),
        ("400 bad_phone", Self.key, order(("601 234 567", "12"))),
        ("400 no_name", Self.key, order(("Anna Nowak", "  "))),
        ("400 no_contact", Self.key, order(("601 234 567", ""))),
        ("400 bad_json", Self.key, "{}"),
      ]
      for (wanted, key, body) in cases {
        let answer = try await Self.book(live, body, key: key)
        #expect(answer.refusal == wanted, "\(body)")
      }
      for (wanted, query) in [
        ("404 no_such_service", "service=x"), ("400 bad_day", "service=tuning&from=x"),
        ("400 bad_days", "service=tuning&from=2026-11-24&to=2027-11-24"),
      ] {
        #expect(try await live.caller.call("GET", "/api/v1/free-times?\(query)").refusal == wanted)
      }
      #expect(try await live.visits().isEmpty && live.errors.all == [])
    }
  }

  @Test func `a token opens its own visit and no other, and guessing a key gives nothing away`() async throws {
    try await Live.run { live in
      try await live.offerServices()
      let mine = try await Self.book(live).json
      let stranger = Self.order.replacing("Anna Nowak", with: "Ktoś Inny").replacing("T09:00", with: "T10:00")
      let other = try await Self.book(live, stranger)
      #expect(other.status == 201 && other.json["id"] != mine["id"], "the same key of somebody else is another key")
      let id = try #require(mine["id"].text)
      for token in ["x", try #require(other.json["token"].text)] {
        let answer = try await live.caller.call("GET", "/api/v1/bookings/\(id)", token: token)
        #expect(answer.refusal == "404 no_such_booking", "\(token)")
      }
      #expect(try await live.caller.call("GET", "/api/v1/bookings/\(id)").refusal == "401 no_token")
    }
  }

  @Test func `one address may book so often and no more`() async throws {
    try await Live.run(settings: WebSettings(chatRate: 10)) { live in
      try await live.offerServices()
      var statuses: [Int] = []
      for _ in 0..<21 { statuses.append(try await Self.book(live).status) }
      #expect(statuses == Array(repeating: 201, count: 20) + [429])
    }
  }
}
