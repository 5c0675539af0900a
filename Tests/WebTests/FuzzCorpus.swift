import Conversations
import Ground
import House
import HouseTesting
import Staff

/// Good requests for every route, to be spoiled.
struct FuzzCorpus: Sendable {
  let requests: [[UInt8]]

  init(_ live: Live) async throws {
    let chat = try await live.caller.openChat()
    let id = ID<Conversation>(chat.id)
    // A person has it: what is written costs no thinking.
    try await live.house.team.take(id, by: Cast.anna.id)
    _ = try await chat.write("Dzień dobry", clientID: "0")
    let anna = try await live.signIn(Cast.anna)
    let form = try await live.caller.call("GET", "/sign-in")
    let link = try await live.house.staff.issueLink(for: Cast.bartek.id)
    let asset = try await live.caller.call("GET", "/widget.js")
    var all: [String] = []

    func add(_ method: String, _ path: String, _ body: String? = nil, _ headers: [String: String] = [:]) {
      all.append(Caller.request(method, path, body, headers: headers))
    }
    let token = ["Authorization": "Bearer \(chat.token)"]
    for (method, rest, body) in [
      ("GET", "", nil), ("POST", "/messages", "{\"text\":\"Zażółć gęślą jaźń 🚲\",\"client_id\":\"0\"}"),
      ("POST", "/messages", "{\"text\":\"Ile to kosztuje?\",\"client_id\":\"1\"}"), ("GET", "/events", nil),
      ("GET", "/events?after=1", nil), ("POST", "/typing", "{\"on\":true}"), ("POST", "/person", "{}"),
      ("POST", "/read", "{\"seq\":1}"), ("PUT", "/language", "{\"language\":\"pl\"}"),
      ("PUT", "/identity", "{\"id\":\"u1\",\"signature\":\"\(ChatRefusalTests.signature("u1"))\"}"),
    ] as [(String, String, String?)] {
      add(method, chat.path + rest, body, token)
    }
    add("GET", chat.path + "/events", nil, token.merging(["Last-Event-ID": "1"]) { $1 })
    add(
      "POST", "/api/v1/conversations",
      "{\"channel\":\"chat\",\"language\":\"uk\",\"page\":{\"url\":\"x\",\"title\":\"y\"}}")
    add("POST", "/api/v1/conversations", "{\"visitor\":\"\(chat.visitor)\",\"firm\":\"dwa-kola\"}")
    add(
      "OPTIONS", "/api/v1/conversations", nil, ["Origin": "https://x.example", "Access-Control-Request-Method": "POST"])
    for path in ["/api/v1/firm?firm=dwa-kola", "/", "/health/live", "/health/ready", "/sign-in?next=/inbox"] {
      add("GET", path)
    }
    add("GET", "/widget.js", nil, ["If-None-Match": asset["etag"] ?? ""])
    add("GET", "/sign-in/link/\(link)")
    let fields = SignInTests.encoded(["email": "a@b.example", "password": "x", "csrf": SignInTests.csrf(form)])
    add("POST", "/sign-in", fields, SignInTests.formHeaders(form))
    add("POST", "/sign-in/link/\(link)", fields, SignInTests.formHeaders(form))
    add("POST", "/sign-out", "csrf=x", anna.headers.merging(SignInTests.formHeaders(form)) { mine, _ in mine })
    for (method, path, body) in InboxTests.routes {
      add(method, path.replacing(":id", with: chat.id), body, anna.headers)
    }
    add("GET", "/inbox/conversations?view=mine&q=a%20b&status=closed&cursor=1-x", nil, anna.headers)
    requests = all.map { Array($0.utf8) }
  }
}
