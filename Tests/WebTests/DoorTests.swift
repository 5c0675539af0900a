import Ground
import House
import HouseTesting
import Testing
import Web

/// The rim: how often one may ask, who may ask from where, and what every answer carries.
@Suite struct DoorTests {
  @Test func `10,000 quick requests from one address are refused politely, none fails`() async throws {
    try await Live.run(settings: WebSettings()) { live in
      let chat = try await live.caller.openChat()
      let request = Caller.request(
        "POST", chat.path + "/messages", Chat.message("raz", clientID: "raz"), token: chat.token)
      let port = live.caller.port
      let counts = try await together(8) { _ -> [Int: Int] in
        try await offPool {
          let wire = try Wire(port: port)
          var statuses: [Int: Int] = [:]
          for _ in 0..<25 {
            // Fifty at a time on one connection.
            try wire.send(String(repeating: request, count: 50))
            for _ in 0..<50 {
              let answer = try wire.answer()
              statuses[answer.status, default: 0] += 1
              if answer.status == 429 {
                guard let wait = answer["retry-after"].flatMap({ Int($0) }), (1...60).contains(wait),
                  answer.refusal == "429 too_many", answer["access-control-allow-origin"] == "*"
                else { throw Wire.Failure(description: "an impolite refusal: \(answer)") }
              }
            }
          }
          return statuses
        }
      }
      let statuses = counts.reduce(into: [Int: Int]()) { all, some in all.merge(some, uniquingKeysWith: +) }
      // The clock stands still: what one may do at once, and not one more. One token went for opening.
      #expect(statuses == [201: 1, 200: 58, 429: 9_941])
      #expect(live.errors.all == [])
      live.clock.pass(.seconds(1))
      let later = try await together(20) { _ in try await chat.call("GET").status }
      #expect(later.filter { $0 == 200 }.count == 10)
    }
  }

  @Test(arguments: [
    ("/nie/ma", "pl-PL,pl;q=0.9", "pl", "Nie ma takiej strony"),
    ("/nie/ma", "fr,en;q=0.5", "en", "There is no such page"),
    ("/nie/ma", "uk", "uk", "Такої сторінки немає"), ("/nie/ma?lang=de", "pl", "de", "Diese Seite gibt es nicht"),
    ("/nie/ma", "fr", "pl", "Nie ma takiej strony"),
  ])
  func `what is not there is said in the reader's language`(path: String, liked: String, lang: String, words: String)
    async throws
  {
    try await Live.run(settings: WebSettings()) { live in
      let answer = try await live.caller.call(
        "GET", path, headers: ["Accept": "text/html", "Accept-Language": liked])
      #expect(answer.status == 404)
      #expect(answer.text.contains("<html lang=\"\(lang)\">") && answer.text.contains(words))
    }
  }

  @Test func `opening conversations has a limit of its own, and the proxy's word counts only when it is believed`()
    async throws
  {
    for behindProxy in [false, true] {
      try await Live.run(settings: WebSettings(chatRate: 10, behindProxy: behindProxy)) { live in
        func open(from address: String) async throws -> Int {
          try await live.caller.call(
            "POST", "/api/v1/conversations", "{}", headers: ["X-Forwarded-For": "1.2.3.4, \(address)"]
          ).status
        }
        var statuses: [Int] = []
        for _ in 0..<31 { statuses.append(try await open(from: "10.0.0.1")) }
        #expect(statuses == Array(repeating: 201, count: 30) + [429])
        #expect(try await open(from: "10.0.0.2") == (behindProxy ? 201 : 429))
      }
    }
  }

  @Test func `any page may use the chat and the assets, and no page but our own the rest`() async throws {
    try await Live.run { live in
      let origin = ["Origin": "https://sklep.example"]
      let open = [
        ("GET", "/api/v1/firm"), ("POST", "/api/v1/conversations"), ("GET", "/api/v1/nothing"), ("GET", "/widget.js"),
        ("GET", "/api/v1/conversations/x"),
      ]
      for (method, path) in open {
        let answer = try await live.caller.call(method, path, method == "POST" ? "{}" : nil, headers: origin)
        #expect(answer["access-control-allow-origin"] == "*", "\(method) \(path)")
        #expect(answer["access-control-allow-credentials"] == nil)
      }
      for path in ["/api/v1/conversations", "/api/v1/conversations/x/messages", "/api/v1/conversations/x/identity"] {
        let asked = origin.merging([
          "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization, content-type",
        ]) { $1 }
        let answer = try await live.caller.call("OPTIONS", path, headers: asked)
        #expect(answer.status == 204 && answer["access-control-allow-origin"] == "*")
        let methods = answer["access-control-allow-methods"] ?? ""
        for method in ["GET", "POST", "PUT"] { #expect(methods.contains(method)) }
        for name in ["authorization", "content-type", "last-event-id"] {
          #expect((answer["access-control-allow-headers"] ?? "").contains(name))
        }
      }
      let closed = [
        "/", "/sign-in", "/inbox", "/inbox/me", "/inbox/conversations", "/health/live", "/nothing", "/sign-in/link/x",
      ]
      for path in closed {
        for method in ["GET", "OPTIONS"] {
          let answer = try await live.caller.call(method, path, headers: origin)
          #expect(answer["access-control-allow-origin"] == nil, "\(method) \(path)")
        }
      }
    }
  }

  @Test func `every answer makes a browser careful`() async throws {
    try await Live.run { live in
      let chat = try await live.caller.openChat()
      let anna = try await live.signIn(Cast.anna)
      var answers: [(String, Answer)] = []
      for path in [
        "/", "/sign-in", "/nothing", "/health/live", "/widget.js", "/api/v1/firm", "/api/v1/nothing", "/inbox",
      ] {
        answers.append((path, try await live.caller.call("GET", path)))
        answers.append((path + " as a page", try await live.caller.call("GET", path, headers: ["Accept": "text/html"])))
      }
      answers.append(("inbox page", try await anna.call("GET", "/inbox")))
      answers.append(("message", try await chat.write("hej", clientID: "1")))
      answers.append(("empty", try await chat.write("", clientID: "1")))
      let stream = try await chat.listen()
      answers.append(("stream", Answer(status: stream.status, headers: stream.headers, body: [])))
      for (what, answer) in answers {
        #expect(answer["x-content-type-options"] == "nosniff", "\(what)")
        let policy = answer["content-security-policy"] ?? ""
        for part in ["default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"] {
          #expect(policy.contains(part), "\(what)")
        }
        #expect(!policy.contains("unsafe-inline") && !policy.contains("unsafe-eval"))
        #expect(answer["referrer-policy"] == "same-origin", "\(what)")
        #expect(answer["server"] == nil, "\(what) tells what it is made with")
      }
      // What is somebody's own is kept by no cache.
      for (what, answer) in answers where !what.hasPrefix("/widget.js") && answer.status == 200 {
        #expect((answer["cache-control"] ?? "").contains("no-store"), "\(what)")
      }
    }
  }

  @Test func `assets are served as what they are, and nothing else of the disk is`() async throws {
    try await Live.run { live in
      let script = try await live.caller.call("GET", "/widget.js")
      #expect(script.status == 200 && script["content-type"] == "text/javascript; charset=utf-8")
      let known = try await live.caller.call("GET", "/widget.js", headers: ["If-None-Match": script["etag"] ?? ""])
      #expect(known.status == 304 && known.body.isEmpty)
      let head = try await live.caller.call("HEAD", "/widget.js")
      #expect(head.status == 200 && head["content-length"] == String(script.body.count))
      let elsewhere = [
        "/../../../../etc/passwd", "/assets/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/assets/%2e%2e/odzew",
        "/templates/inbox.mustache", "/assets/templates/inbox.mustache", "/assets/", "/widget", "//etc/passwd",
        "/assets//widget.js%00", "/odzew.sqlite", "/house.key", "/.git/config",
      ]
      for path in elsewhere {
        let answer = try await live.caller.call("GET", path)
        #expect([400, 404].contains(answer.status), "\(path): \(answer.status)")
        #expect(!answer.text.contains("root:") && !answer.text.contains("{{"))
      }
      #expect(try await live.caller.call("POST", "/widget.js", "{}").status == 404)
    }
  }

  @Test(arguments: Engine.allCases)
  func `health tells whether the house lives and whether it can work`(engine: Engine) async throws {
    try await Live.run(on: engine) { live in
      for path in ["/health/live", "/health/ready"] {
        let answer = try await live.caller.call("GET", path)
        #expect(answer.status == 200 && answer.json["status"].text == "ok")
      }
    }
  }
}
