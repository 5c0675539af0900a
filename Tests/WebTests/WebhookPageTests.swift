import Calendars
import Foundation
import Ground
import House
import HouseTesting
import Language
import Staff
import Testing
import Webhooks

@testable import Web

/// The owner's page of webhooks, and the same for programs.
@Suite struct WebhookPageTests {
  @Test(arguments: Engine.allCases)
  func `an address is added, tried, paused and removed, and its secret is shown once`(engine: Engine) async throws {
    try await Live.run(on: engine) { live in
      let owner = try await live.signIn(Cast.owner)
      let made = try await owner.call(
        "POST", "/calendar/webhooks", #"{"url": " https://crm.firma.example/odzew ", "kinds": ["booking.created"]}"#)
      #expect(made.status == 201)
      struct Made: Decodable { let id, url, secret: String, kinds: [String] }
      let one = try JSONDecoder().decode(Made.self, from: Data(made.text.utf8))
      #expect(one.url == "https://crm.firma.example/odzew" && one.kinds == ["booking.created"])
      #expect(one.secret.hasPrefix("whsec_"))
      let path = "/calendar/webhooks/\(one.id)"
      #expect(try await owner.call("POST", path + "/test").status == 204)
      let page = try await owner.caller.call(
        "GET", "/calendar/webhooks", headers: owner.headers.merging(["Accept": "text/html"]) { $1 })
      #expect(page.text.contains("https://crm.firma.example/odzew") && page.text.contains("1. webhook.test"))
      #expect(!page.text.contains(one.secret))
      let list = try await owner.caller.call(
        "GET", "/calendar/webhooks", headers: owner.headers.merging(["Accept": "application/json"]) { $1 })
      #expect(list.text.contains(#""state":"active""#) && list.text.contains(#""waiting":1"#))
      #expect(!list.text.contains(one.secret))
      #expect(try await owner.call("GET", path + "/deliveries").text.contains(#""kind":"webhook.test""#))
      #expect(try await owner.call("POST", path + "/pause").status == 204)
      #expect(try await owner.call("GET", "/calendar/webhooks").text.contains("paused"))
      #expect(try await owner.call("DELETE", path + "/pause").status == 204)
      let secret = try await owner.call("POST", path + "/secret")
      #expect(secret.status == 200 && secret.text.contains("whsec_") && !secret.text.contains(one.secret))
      #expect(try await owner.call("DELETE", path).status == 204)
      for answer in [try await owner.call("POST", path + "/test"), try await owner.call("GET", path + "/deliveries")] {
        #expect(answer.refusal == "404 no_such_webhook")
      }
      #expect(live.errors.all == [])
    }
  }

  @Test func `only the owner sees and changes them, and only from this page`() async throws {
    try await Live.run { live in
      let body = #"{"url": "https://crm.firma.example/"}"#
      for other in [Cast.celina, Cast.anna] {
        let member = try await live.signIn(other)
        #expect(try await member.call("GET", "/calendar/webhooks").status == 403)
        #expect(try await member.call("POST", "/calendar/webhooks", body).status == 403)
        #expect(!(try await member.call("GET", "/calendar").text.contains("/calendar/webhooks")))
      }
      let owner = try await live.signIn(Cast.owner)
      let headers = ["Cookie": owner.headers["Cookie"]!]
      #expect(try await live.caller.call("POST", "/calendar/webhooks", body, headers: headers).status == 403)
      #expect(try await live.caller.call("DELETE", "/calendar/webhooks/x", headers: headers).status == 403)
      #expect(try await live.caller.call("GET", "/calendar/webhooks").status == 401)
    }
  }

  @Test func `an address that cannot be is refused in words, with the field`() async throws {
    try await Live.run { live in
      let owner = try await live.signIn(Cast.owner)
      for (url, code) in [
        ("crm", "bad_address"), ("http://crm.firma.example/", "not_secure"), ("https://192.168.1.1/", "local_address"),
      ] {
        let answer = try await owner.call("POST", "/calendar/webhooks", #"{"url": "\#(url)"}"#)
        #expect(answer.refusal == "400 \(code)" && answer.text.contains(#""field":"url""#))
      }
      let kind = try await owner.call(
        "POST", "/calendar/webhooks", #"{"url": "https://crm.firma.example/", "kinds": ["customer.added"]}"#)
      #expect(kind.refusal == "400 bad_kind")
      for _ in 0..<WebhookDesk.most {
        _ = try await owner.call("POST", "/calendar/webhooks", #"{"url": "https://crm.firma.example/"}"#)
      }
      let more = try await owner.call("POST", "/calendar/webhooks", #"{"url": "https://crm.firma.example/"}"#)
      #expect(more.refusal == "409 too_many_webhooks")
    }
  }

  @Test func `every language has a word for every kind of event`() {
    for lang in Lang.allCases {
      for kind in WebhookEvent.kinds { #expect(WebhookWords(lang).kind(kind) != kind, "\(lang) \(kind)") }
    }
  }
}
