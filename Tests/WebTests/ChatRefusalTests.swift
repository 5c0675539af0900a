import Conversations
import Crypto
import Customers
import Foundation
import Ground
import House
import HouseTesting
import Seal
import Store
import Testing
import Web

/// Every no of the chat's interface, with its status and code.
@Suite struct ChatRefusalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let wanted: String
    let method: String
    let path: String
    var body: String?
    var headers: [String: String] = [:]

    init(
      _ wanted: String, _ method: String, _ path: String, _ body: String? = nil,
      _ headers: [String: String] = [:]
    ) {
      self.wanted = wanted
      self.method = method
      self.path = path
      self.body = body
      self.headers = headers
    }

    var testDescription: String { "\(method) \(path) → \(wanted)" }
  }

  static let api = "/api/v1/conversations"

  @Test func `opening a conversation refuses what is not allowed, and says why`() async throws {
    let cases = [
      Case("415 not_json", "POST", Self.api),
      Case("415 not_json", "POST", Self.api, "{}", ["Content-Type": "text/plain"]),
      Case(
        "415 not_json", "POST", Self.api, "{}",
        ["Content-Type": "application/x-www-form-urlencoded"]),
      Case("400 bad_json", "POST", Self.api, ""),
      Case("400 bad_json", "POST", Self.api, "{"),
      Case("400 bad_json", "POST", Self.api, "[]"),
      Case("400 bad_json", "POST", Self.api, "null"),
      Case("400 bad_json", "POST", Self.api, "\"chat\""),
      Case("400 bad_json", "POST", Self.api, "{\"channel\": 1}"),
      Case("400 bad_json", "POST", Self.api, "{\"visitor\": []}"),
      Case("400 bad_json", "POST", Self.api, "{\"identity\": \"x\"}"),
      Case("400 bad_json", "POST", Self.api, "{\"identity\": {}}"),
      Case("400 bad_channel", "POST", Self.api, "{\"channel\": \"phone\"}"),
      Case("400 bad_language", "POST", Self.api, "{\"language\": \"xx\"}"),
      Case("400 bad_language", "POST", Self.api, "{\"language\": \"\"}"),
      Case("404 no_such_firm", "POST", Self.api, "{\"firm\": \"other\"}"),
      Case("404 no_such_firm", "GET", "/api/v1/firm?firm=other"),
      Case("403 bad_signature", "POST", Self.api, "{\"identity\": {\"id\": \"u1\"}}"),
      Case(
        "403 bad_signature", "POST", Self.api,
        "{\"identity\": {\"id\": \"u1\", \"signature\": \"00\"}}"),
      Case(
        "413 too_large", "POST", Self.api,
        "{\"visitor\": \"\(String(repeating: "x", count: 140_000))\"}"),
      Case("404 not_found", "GET", "/api/v1/nothing"),
      Case("404 not_found", "GET", "/api/v1/"),
    ]
    try await Live.run { live in
      for one in cases {
        let answer = try await live.caller.call(
          one.method, one.path, one.body, headers: one.headers)
        #expect(
          answer.refusal == one.wanted, "\(one.testDescription) \(one.body?.prefix(60) ?? "")")
        #expect(answer["content-type"] == "application/json; charset=utf-8")
        #expect((answer.json["error"]["message"].text ?? "").count > 10, "it says what to do")
      }
      let rows = try await live.house.store.read { try $0.all("SELECT id FROM conversation") }
      #expect(rows.isEmpty)
    }
  }

  @Test(arguments: Engine.allCases)
  func `each verb on a conversation refuses without its token, with another's and for none`(
    engine: Engine
  ) async throws {
    let verbs: [(String, String, String?)] = [
      ("GET", "", nil), ("POST", "/messages", "{\"text\":\"a\",\"client_id\":\"1\"}"),
      ("GET", "/events", nil),
      ("POST", "/typing", "{\"on\":true}"), ("POST", "/person", "{}"),
      ("POST", "/read", "{\"seq\":1}"),
      ("PUT", "/language", "{\"language\":\"en\"}"),
      ("PUT", "/identity", "{\"id\":\"u1\",\"signature\":\"\"}"),
    ]
    try await Live.run(on: engine) { live in
      let chat = try await live.caller.openChat()
      let other = try await live.caller.openChat()
      let before = try await live.house.conversation(.init(chat.id))
      for (method, rest, body) in verbs {
        func refusal(_ path: String, _ headers: [String: String]) async throws -> String {
          try await live.caller.call(method, path + rest, body, headers: headers).refusal
        }
        let none = ["", "Basic eDp5", "Bearer", "Bearer ", chat.token].map { ["Authorization": $0] }
        for headers in [[:]] + none {
          #expect(
            try await refusal(chat.path, headers) == "401 no_token", "\(method) \(rest) \(headers)")
        }
        for token in [
          other.token, "x", chat.token + "x", "\(chat.token) \(other.token)", chat.visitor,
        ] {
          #expect(
            try await refusal(chat.path, ["Authorization": "Bearer \(token)"]) == "403 bad_token",
            "\(method) \(rest) \(token)")
        }
        for id in [
          "none", "%00", "a%00b", "%FF", "'%20OR%201=1", String(repeating: "x", count: 65),
          "%E2%80%AE",
        ] {
          let path = "\(Self.api)/\(id)"
          #expect(
            try await refusal(path, ["Authorization": "Bearer \(chat.token)"])
              == "404 no_such_conversation", "\(method) \(path)")
        }
      }
      #expect(try await live.house.conversation(.init(chat.id)) == before)
      #expect(live.errors.all == [])
    }
  }

  @Test func `writing refuses what is no message`() async throws {
    func message(_ text: String, _ id: String = "\"1\"") -> String {
      "{\"text\":\(text),\"client_id\":\(id)}"
    }
    let long = JSON.quoted(String(repeating: "ż", count: 4_001))
    let cases: [(String, String)] = [
      ("400 empty_text", message("\"\"")), ("400 empty_text", message("\" \\n\"")),
      ("400 empty_text", message("\"\\u0000\\u202e\"")), ("400 too_long", message(long)),
      ("400 bad_client_id", message("\"a\"", "\"\"")),
      ("400 bad_client_id", message("\"a\"", "\"ż\"")),
      ("400 bad_client_id", message("\"a\"", "\"a b\"")),
      ("400 bad_client_id", message("\"a\"", JSON.quoted(String(repeating: "x", count: 65)))),
      ("400 bad_json", "{\"text\":\"a\"}"), ("400 bad_json", "{\"client_id\":\"1\"}"),
      ("400 bad_json", message("1")),
      ("400 bad_json", message("null")), ("400 bad_json", message("\"a\"", "17")),
      ("400 bad_json", message("{}")),
      ("400 bad_json", "{\"text\":\"a\",\"client_id\":\"1\""),
      ("400 bad_json", "{\"text\":\"\\ud800\",\"client_id\":\"1\"}"),
    ]
    try await Live.run { live in
      let chat = try await live.caller.openChat()
      for (wanted, body) in cases {
        let answer = try await chat.call("POST", "/messages", body)
        #expect(answer.refusal == wanted, "\(body.prefix(80))")
      }
      #expect(
        try await chat.call("POST", "/messages", message("1")).json["error"]["field"].text == "text"
      )
      #expect(
        try await chat.call("POST", "/messages", "{\"text\":\"a\"}").json["error"]["field"].text
          == "client_id")
      let huge = message(JSON.quoted(String(repeating: "x", count: 140_000)))
      #expect(try await chat.call("POST", "/messages", huge).refusal == "413 too_large")
      for body in [
        "{\"seq\":\"1\"}", "{\"seq\":1.5}", "{\"seq\":1e400}", "{\"seq\":9223372036854775808}",
        "{}",
      ] {
        #expect(try await chat.call("POST", "/read", body).refusal == "400 bad_json", "\(body)")
      }
      for seq in ["-5", "0", "99999", "9223372036854775807"] {
        #expect(try await chat.call("POST", "/read", "{\"seq\":\(seq)}").status == 204)
      }
      #expect(
        try await chat.call("PUT", "/language", "{\"language\":\"fr\"}").refusal
          == "400 bad_language")
      for after in ["x", "-1", "1.5", "99999999999999999999"] {
        let answer = try await live.caller.call(
          "GET", chat.path + "/events", token: chat.token, headers: ["Last-Event-ID": after])
        #expect(answer.refusal == "400 bad_position", "\(after)")
      }
      #expect(try await chat.call("GET").json["last_seq"].int == 0)
      #expect(live.errors.all == [])
    }
  }

  static func signature(_ id: String, _ email: String = "", key: HouseKey = Cast.key) -> String {
    let secret = SymmetricKey(data: Data(WidgetSecret.text(house: key).utf8))
    let code = HMAC<SHA256>.authenticationCode(for: Data("\(id)\n\(email)".utf8), using: secret)
    return code.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  @Test func `an identity counts only with the host page's signature over exactly this identity`()
    async throws
  {
    func identity(_ id: String, _ email: String?, _ signature: String) -> String {
      let email = email.map { ",\"email\":\(JSON.quoted($0))" } ?? ""
      return "{\"id\":\(JSON.quoted(id))\(email),\"signature\":\(JSON.quoted(signature))}"
    }
    let good = Self.signature("u1", "marianna@poczta.example")
    let wrong = [
      identity("u2", "marianna@poczta.example", good), identity("u1", "jan@firma.example", good),
      identity("u1", nil, good),
      identity("u1", "marianna@poczta.example", String(good.reversed())),
      identity("u1", "marianna@poczta.example", ""),
      identity(
        "u1", "marianna@poczta.example",
        Self.signature("u1", "marianna@poczta.example", key: Cast.strangersKey)),
      // The line feed between the two may not be moved: an id of two lines is refused whoever signed it.
      identity("u1\nmarianna@poczta.example", nil, Self.signature("u1\nmarianna@poczta.example")),
      identity("", nil, Self.signature("")), identity("a\u{0}b", nil, Self.signature("a\u{0}b")),
      identity(
        String(repeating: "x", count: 201), nil, Self.signature(String(repeating: "x", count: 201))),
    ]
    try await Live.run { live in
      let chat = try await live.caller.openChat()
      for body in wrong {
        #expect(
          try await chat.call("PUT", "/identity", body).refusal == "403 bad_signature",
          "\(body.prefix(80))")
        let open = try await live.caller.call("POST", Self.api, "{\"identity\":\(body)}")
        #expect(open.refusal == "403 bad_signature", "\(body.prefix(80))")
      }
      #expect(try await live.house.conversation(.init(chat.id)).verified == false)
      #expect(
        try await chat.call("PUT", "/identity", identity("u1", "marianna@poczta.example", good))
          .status == 204)
      let known = try await live.house.conversation(.init(chat.id))
      #expect(known.verified && known.customer == Cast.maria.id)
    }
  }

  @Test func `without a firm the page and the chat say how to set one up`() async throws {
    try await Live.run(firm: nil) { live in
      for (method, path, body) in [
        ("GET", "/api/v1/firm", nil), ("POST", Self.api, "{}"), ("GET", "/", nil as String?),
      ] {
        let answer = try await live.caller.call(method, path, body)
        #expect(answer.refusal == "503 no_firm")
        #expect(answer.text.contains("odzew import"))
      }
      #expect(try await live.caller.call("GET", "/health/live").status == 200)
    }
  }
}
