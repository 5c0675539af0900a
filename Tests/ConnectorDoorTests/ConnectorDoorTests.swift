import ConnectorDoor
import Firm
import Ground
import HouseTesting
import Language
import Testing

/// Over real HTTP: what goes out, and what comes of each answer.
@Suite struct ConnectorDoorTests {
  private static func connector(
    _ url: String, method: String = "GET", headers: [String: String] = [:], body: String? = nil, timeout: Int = 5
  ) -> Connector {
    Connector(
      name: "repair", title: LocalText(all: "Naprawa"), verified: false, examples: ["co z moim rowerem"],
      fields: [.init(name: "repair", label: LocalText(all: "numer"), ask: LocalText(all: "Jaki numer?"), pattern: nil)],
      http: .init(method: method, url: url, headers: headers, body: body, timeoutSeconds: timeout),
      reply: LocalText(all: "{repair}: {response.state}"), sampleResponse: nil)
  }

  private static let door = ConnectorDoor { $0 == "workshop-token" ? "s3kret" : nil }

  @Test func `address, headers and secret are filled, and the answer is read`() async throws {
    try await Receiver.run { server in
      server.answer(200, body: #"{"state": "gotowa", "cost": 268}"#)
      let connector = Self.connector(
        server.home + "/repairs/{repair}", headers: ["Authorization": "Bearer {secret:WORKSHOP_TOKEN}"])
      let answer = await Self.door.ask(connector, ["repair": "NR-1"], key: "talk-1-0")
      #expect(answer == .found(.object(["state": .text("gotowa"), "cost": .number(268)])))
      let got = try #require(server.got.first)
      #expect(got.method == "GET" && got.path == "/repairs/NR-1")
      #expect(got.headers["authorization"] == "Bearer s3kret")
      #expect(got.headers["idempotency-key"] == "talk-1-0")
    }
  }

  @Test(arguments: [
    ("../admin?x=1#y", "/repairs/..%2Fadmin%3Fx%3D1%23y"), ("zażółć", "/repairs/za%C5%BC%C3%B3%C5%82%C4%87"),
    ("a\r\nHost: b", "/repairs/a%0D%0AHost%3A%20b"),
  ])
  func `what a customer wrote stays a value in an address`(value: String, path: String) async throws {
    try await Receiver.run { server in
      server.answer(200, body: "{}")
      _ = await Self.door.ask(Self.connector(server.home + "/repairs/{repair}"), ["repair": value], key: "k")
      #expect(server.got.map(\.path) == [path])
    }
  }

  @Test func `what a customer wrote stays a value in a header and in JSON`() async throws {
    try await Receiver.run { server in
      server.answer(201, body: "{}")
      let connector = Self.connector(
        server.home + "/repairs", method: "POST", headers: ["X-Number": "{repair}"], body: #"{"number":"{repair}"}"#)
      let answer = await Self.door.ask(connector, ["repair": "1\", \"admin\": \"2\r\nX-Other: 3"], key: "k")
      #expect(answer == .found(.object([:])))
      let got = try #require(server.got.first)
      #expect(got.body == #"{"number":"1\", \"admin\": \"2\r\nX-Other: 3"}"#)
      #expect(got.headers["x-number"] == #"1", "admin": "2X-Other: 3"#)
      #expect(got.headers["x-other"] == nil)
      #expect(got.headers["content-type"] == "application/json")
    }
  }

  @Test(arguments: [404, 410])
  func `who knows nothing by these values says so`(status: Int) async throws {
    try await Receiver.run { server in
      server.answer(status)
      let answer = await Self.door.ask(Self.connector(server.url), ["repair": "1"], key: "k")
      #expect(answer == .unknown)
    }
  }

  @Test(arguments: [(401, "it answers 401"), (302, "it sends us to another site: http://127.0.0.1:1/elsewhere")])
  func `any other answer is none, and why is told`(status: Int, why: String) async throws {
    try await Receiver.run { server in
      server.answer(status, body: "{}")
      let answer = await Self.door.ask(Self.connector(server.url), ["repair": "1"], key: "k")
      #expect(answer == .failed(why))
    }
  }

  @Test func `what is no JSON, a missing secret, a plain address and a closed port are told`() async throws {
    try await Receiver.run { server in
      server.answer(200, body: "<html>")
      let html = await Self.door.ask(Self.connector(server.url), ["repair": "1"], key: "k")
      #expect(html == .failed("its answer is no JSON"))
      let keyless = await Self.door.ask(
        Self.connector(server.url, headers: ["X-Key": "{secret:OTHER}"]), ["repair": "1"], key: "k")
      #expect(keyless == .failed("nothing is there for {secret:OTHER}"))
      #expect(server.got.count == 1, "without its secret nothing is asked")
    }
    let plain = await Self.door.ask(Self.connector("http://example.org/{repair}"), ["repair": "1"], key: "k")
    #expect(plain == .failed("its address needs https://"))
    let closed = await Self.door.ask(Self.connector("http://127.0.0.1:1/"), ["repair": "1"], key: "k")
    guard case .failed = closed else {
      Issue.record("a closed port gave \(closed)")
      return
    }
  }

  @Test func `a POST that fails is sent once, a GET again`() async throws {
    try await Receiver.run { server in
      server.answer(503)
      let posted = await Self.door.ask(
        Self.connector(server.url, method: "POST", body: "{}"), ["repair": "1"], key: "k")
      #expect(posted == .failed("it answers 503"))
      #expect(server.got.count == 1)
      let asked = await Self.door.ask(Self.connector(server.url, timeout: 20), ["repair": "1"], key: "k")
      #expect(asked == .failed("it answers 503"))
      #expect(server.got.count == 4)
    }
  }
}
