import Callbacks
import Ground
import House
import HouseTesting
import Store
import Testing

@testable import Web

/// Asking for a call by page, by link and by program.
@Suite struct CallbackPageTests {
  static let wish = ["phone": "601 234 567", "name": "Anna Nowak", "topic": "kaski"]

  @Test(arguments: Engine.allCases)
  func `from the form to the link, which moves and takes it back`(engine: Engine) async throws {
    try await Live.run(on: engine) { live in
      let form = try await live.page("/callback")
      #expect(form.status == 200 && form.text.contains("Kiedy zadzwonić?") && form.text.contains("name=\"predict\""))
      let asked = try await live.send("/callback", Self.wish, of: form)
      let path = try #require(asked["location"]?.split(separator: "?").first.map(String.init))
      #expect(asked.status == 303)
      let page = try await live.page(path + "?said=asked")
      #expect(page.text.contains("Przyjęte, oddzwonimy") && page.text.contains("••• 567"))
      #expect(!page.text.contains("Nowak") && !page.text.contains("kaski"), "the link shows the call, not the person")
      let times = try await live.page(path + "/time")
      let moved = try await live.send(
        path + "/time", ["when": "at", "day": "2026-11-24", "time": "12:00", "span": "60"], of: times)
      #expect(moved["location"]?.contains("said=moved") == true)
      #expect(try await live.page(path).text.contains("wtorek, 24 listopada, 12:00–13:00"))
      let again = try await live.page(path + "/time").text
      for value in ["2026-11-24", "12:00", "60"] {
        #expect(again.contains("<option value=\"\(value)\" selected>"), "what holds now is chosen: \(value)")
      }
      let gone = try await live.send(path + "/cancellation", [:], of: times)
      #expect(gone.status == 303)
      #expect(try await live.page(path + "?said=withdrawn").text.contains("Nie zadzwonimy"))
      #expect(try await live.house.callbacks.open().isEmpty)
    }
  }

  @Test func `a form sent twice is one request, and a wrong number is said at its field`() async throws {
    try await Live.run { live in
      let form = try await live.page("/callback")
      let bad = try await live.send("/callback", ["phone": "12", "name": "Anna Nowak"], of: form)
      #expect(bad.status == 422 && bad.text.contains("To nie wygląda na numer telefonu"))
      #expect(bad.text.contains("value=\"Anna Nowak\""))
      let first = try await live.send("/callback", Self.wish, of: form)
      let again = try await live.send("/callback", Self.wish, of: form)
      #expect(first["location"] == again["location"])
      #expect(try await live.house.callbacks.open().count == 1)
      let late = try await live.send(
        "/callback", Self.wish.merging(["when": "at", "day": "2026-11-24", "time": "20:00", "span": "60"]) { $1 },
        of: try await live.page("/callback"))
      #expect(late.status == 409 && late.text.contains("O tej porze nie dzwonimy"))
    }
  }

  @Test func `a link that is not ours opens nothing`() async throws {
    try await Live.run { live in
      for token in ["x", "a.1.b", "\(String(repeating: "a", count: 26)).0.\(String(repeating: "A", count: 43))"] {
        let page = try await live.page("/callback/\(token)")
        #expect(page.status == 410, "\(token)")
      }
    }
  }

  @Test(arguments: Engine.allCases)
  func `programs ask, look, move and cancel with a token`(engine: Engine) async throws {
    try await Live.run(on: engine) { live in
      let key = ["Idempotency-Key": "0123456789abcdef"]
      let body =
        "{\"phone\":\"+48601234567\",\"name\":\"Anna Nowak\",\"from\":\"2026-11-24T10:00:00+01:00\",\"to\":\"2026-11-24T12:00:00+01:00\"}"
      let asked = try await live.caller.call("POST", "/api/v1/callbacks", body, headers: key)
      let id = try #require(asked.json["id"].text), token = try #require(asked.json["token"].text)
      #expect(asked.status == 201 && asked.json["from"].text == "2026-11-24T10:00:00+01:00")
      let again = try await live.caller.call("POST", "/api/v1/callbacks", body, headers: key)
      #expect(again.json["id"].text == id && again.json["token"].text == token)
      let path = "/api/v1/callbacks/\(id)"
      #expect(try await live.caller.call("GET", path).status == 401)
      #expect(try await live.caller.call("GET", path, token: token + "x").status == 404)
      let exact = "{\"from\":\"2026-11-24T15:00:00+01:00\",\"exact\":true}"
      let moved = try await live.caller.call("POST", path + "/time", exact, token: token)
      #expect(moved.json["to"].text == "2026-11-24T15:15:00+01:00")
      let gone = try await live.caller.call("POST", path + "/cancellation", "{}", token: token)
      #expect(gone.json["status"].text == "cancelled")
      let bad = try await live.caller.call(
        "POST", "/api/v1/callbacks", "{\"phone\":\"12\"}", headers: ["Idempotency-Key": "0123456789abcdeg"])
      #expect(bad.status == 400 && bad.json["error"]["field"].text == "phone")
    }
  }

  @Test func `a missed call is taken from the exchange alone`() async throws {
    try await Live.run { live in
      let key = ["Idempotency-Key": "missed-call-00001"]
      let body = "{\"phone\":\"+48700100200\"}"
      #expect(try await live.caller.call("POST", "/api/v1/missed-calls", body, token: "x", headers: key).status == 403)
      let secret = MissedCallSecret.text(house: Cast.key)
      let taken = try await live.caller.call("POST", "/api/v1/missed-calls", body, token: secret, headers: key)
      #expect(taken.status == 201)
      #expect(try await live.house.callbacks.open().map(\.source) == [.missed])
    }
  }

  @Test func `the queue is the team's, and the rules the supervisors'`() async throws {
    try await Live.run { live in
      _ = try await live.send("/callback", Self.wish, of: try await live.page("/callback"))
      let anna = try await live.signIn(Cast.anna)
      let queue = try await anna.call("GET", "/callbacks/queue")
      #expect(queue.status == 200 && queue.json["count"].int == 1 && queue.json["exchange"].text == "none")
      #expect(try await live.caller.call("GET", "/callbacks/queue").status == 401)
      #expect(try await live.signIn(Cast.dawid).call("GET", "/callbacks/queue").status == 403)
      #expect(try await anna.call("GET", "/callbacks/figures").status == 403)
      let celina = try await live.signIn(Cast.celina)
      for page in ["figures", "audit", "settings"] {
        #expect(try await celina.call("GET", "/callbacks/\(page)").status == 200, "\(page)")
      }
      let list = try await celina.call("GET", "/callbacks/audit.csv")
      #expect(list.text.hasPrefix("customer_id,problem,value,suggestion"))
      // Without an exchange the agent dials by hand, and says what came of it.
      #expect(try await anna.call("POST", "/callbacks/me", "{\"ready\":true,\"line\":\"\"}").status == 204)
      let id = try #require(try await live.house.callbacks.open().first?.id)
      #expect(try await anna.call("POST", "/callbacks/requests/\(id)/call", "{}").status == 204)
      let call = try #require(try await anna.call("GET", "/callbacks/queue").json["call"]["id"].text)
      #expect(
        try await anna.call("POST", "/callbacks/calls/\(call)/disposition", "{\"outcome\":\"answered\"}").status == 204)
      #expect(try await live.house.callbacks.callback(id)?.status == .reached)
    }
  }
}
