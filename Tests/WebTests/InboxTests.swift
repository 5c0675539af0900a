import Conversations
import Ground
import House
import HouseTesting
import Staff
import Store
import Testing

/// The team's side of the interface.
@Suite struct InboxTests {
  static let item: Set<String> = [
    "id", "customer", "channel", "language", "status", "owner", "mood", "snippet", "last_author",
    "last_at", "unread",
  ]

  /// Every address of the inbox with a verb; `:id` stands for a conversation.
  static let routes: [(String, String, String?)] = [
    ("GET", "/inbox/me", nil), ("GET", "/inbox/staff", nil), ("GET", "/inbox/conversations", nil),
    ("GET", "/inbox/conversations/:id", nil), ("GET", "/inbox/events", nil), ("GET", "/inbox", nil),
    ("GET", "/inbox/c/:id", nil), ("POST", "/inbox/looking", "{}"),
    ("POST", "/inbox/conversations/:id/ownership", "{}"),
    ("DELETE", "/inbox/conversations/:id/ownership", nil),
    ("POST", "/inbox/conversations/:id/messages", "{\"text\":\"a\",\"client_id\":\"1\"}"),
    ("POST", "/inbox/conversations/:id/notes", "{\"text\":\"a\"}"),
    ("POST", "/inbox/conversations/:id/resolution", nil),
    ("DELETE", "/inbox/conversations/:id/resolution", nil),
    ("POST", "/inbox/conversations/:id/typing", "{\"on\":true}"),
    ("POST", "/inbox/conversations/:id/read", "{\"seq\":1}"),
  ]

  @Test func `nobody who is not signed in gets anything of the inbox, however they ask`()
    async throws
  {
    try await Live.run { live in
      let chat = try await live.caller.openChat()
      _ = try await chat.write("tajne", clientID: "1")
      let before = try await live.house.conversation(ID(chat.id))
      let tries: [[String: String]] = [
        [:], ["Cookie": "odzew_session="], ["Cookie": "odzew_session=x"],
        ["Cookie": "odzew_session=\(chat.token)"],
        ["Authorization": "Bearer \(chat.token)"],
        ["Cookie": "odzew_form=\(chat.token)", "X-CSRF": "x"],
        ["X-Forwarded-For": "127.0.0.1"], ["Cookie": "odzew_session='%20OR%201=1"],
      ]
      for (method, path, body) in Self.routes {
        let path = path.replacing(":id", with: chat.id)
        for headers in tries {
          let answer = try await live.caller.call(method, path, body, headers: headers)
          #expect(answer.refusal == "401 signed_out", "\(method) \(path) \(headers)")
          #expect(!answer.text.contains("tajne"))
        }
      }
      // A person is shown the way in.
      let page = try await live.caller.call(
        "GET", "/inbox/c/abc?x=1", headers: ["Accept": "text/html"])
      #expect(page.status == 303 && page["location"] == "/sign-in?next=/inbox/c/abc%3Fx%3D1")
      for path in [
        "/INBOX/me", "//inbox/me", "/inbox/../inbox/me", "/inbox/./me", "/%69nbox/me",
        "/inbox%2Fme", "/inbox//me",
      ] {
        let answer = try await live.caller.call("GET", path)
        #expect([400, 401, 404].contains(answer.status), "\(path): \(answer.status)")
      }
      #expect(try await live.house.conversation(ID(chat.id)).ownership == before.ownership)
    }
  }

  @Test func `whoever does not answer customers is signed in and sees no conversation`()
    async throws
  {
    try await Live.run { live in
      let chat = try await live.caller.openChat()
      let dawid = try await live.signIn(Cast.dawid)
      for (method, path, body) in Self.routes {
        let answer = try await dawid.call(method, path.replacing(":id", with: chat.id), body)
        #expect(answer.refusal == "403 not_yours", "\(method) \(path)")
      }
      let anna = try await live.signIn(Cast.anna)
      let staff = try await anna.call("GET", "/inbox/staff").json["items"].list.map {
        $0["id"].text!
      }
      #expect(Set(staff) == ["s-olga", "s-anna", "s-bartek", "s-celina"])
    }
  }

  @Test func `an unsafe request counts only with the session's own token`() async throws {
    try await Live.run { live in
      let chat = try await live.caller.openChat()
      let anna = try await live.signIn(Cast.anna)
      let bartek = try await live.signIn(Cast.bartek)
      for (method, path, body) in Self.routes where method != "GET" {
        let path = path.replacing(":id", with: chat.id)
        for token in [nil, "", "x", bartek.csrf] {
          var headers = ["Cookie": "odzew_session=\(anna.session)"]
          if let token { headers["X-CSRF"] = token }
          let answer = try await live.caller.call(method, path, body, headers: headers)
          #expect(answer.refusal == "403 bad_csrf", "\(method) \(path)")
        }
      }
      #expect(try await live.house.owner(of: ID(chat.id)) == .assistant)
    }
  }

  @Test func `a phone in the facts of a conversation is written as people read it`() async throws {
    try await Live.run { live in
      let anna = try await live.signIn(Cast.anna)
      let chat = try await live.caller.openChat()
      _ = try await chat.write("Proszę dzwonić pod 601234517", clientID: "1")
      let facts = try await anna.call("GET", Live.path(chat)).json["context"]["facts"].list
      #expect(facts.map { "\($0["label"].text ?? ""): \($0["value"].text ?? "")" } == ["Telefon: +48 601 234 517"])
    }
  }

  @Test(arguments: Engine.allCases)
  func `the verbs do what they say and answer with the row as it is now`(engine: Engine)
    async throws
  {
    try await Live.run(on: engine) { live in
      let anna = try await live.signIn(Cast.anna)
      let chat = try await live.caller.openChat()
      let path = Live.path(chat)
      _ = try await chat.call("POST", "/person", "{}")
      var row = try await anna.call("GET", "/inbox/conversations?view=unassigned").json["items"][0]
      #expect(row.keys == Self.item.union(["reason", "waiting_since"]))
      #expect(row["reason"].text == "asked" && row["owner"]["kind"].text == "waiting")

      let taken = try await anna.call("POST", path + "/ownership", "{}")
      #expect(taken.status == 200 && taken.json.keys == Self.item)
      #expect(
        taken.json["owner"]["id"].text == "s-anna" && taken.json["owner"]["name"].text == "Anna")
      row = try await anna.call(
        "POST", path + "/messages", "{\"text\":\"Dzień dobry\",\"client_id\":\"1\"}"
      ).json
      #expect(row["snippet"].text == "Dzień dobry" && row["last_author"].text == "person")
      let note = try await anna.call("POST", path + "/notes", "{\"text\":\"miły klient\"}")
      #expect(note.status == 201)
      #expect(
        note.json.keys == ["id", "by", "text", "at", "after_seq"]
          && note.json["by"].text == "Anna Kos")
      let keyed = "{\"text\":\"dzwonić po 16\",\"client_id\":\"n1\"}"
      let (once, again) = (
        try await anna.call("POST", path + "/notes", keyed), try await anna.call("POST", path + "/notes", keyed)
      )
      #expect(once.status == 201 && again.status == 201 && once.json["client_id"].text == "n1")
      #expect(once.json["id"].text == again.json["id"].text, "sent again after a lost answer it is the same note")
      #expect(try await anna.call("POST", path + "/read", "{\"seq\":3}").json["unread"].int == 0)
      #expect(
        try await anna.call("POST", path + "/ownership", "{\"staff\":\"s-bartek\"}").json["owner"][
          "id"
        ].text == "s-bartek")
      let bartek = try await live.signIn(Cast.bartek)
      #expect(
        try await bartek.call("DELETE", path + "/ownership").json["owner"]["kind"].text
          == "assistant")
      #expect(try await bartek.call("POST", path + "/resolution").json["status"].text == "closed")
      #expect(
        try await anna.call("DELETE", path + "/resolution").json["owner"]["id"].text == "s-anna")

      let thread = try await anna.call("GET", path).json
      #expect(
        thread.keys.isSuperset(of: Self.item.union(["messages", "notes", "read_seq", "context"])))
      #expect(
        thread["messages"].list.compactMap { $0["seq"].int }
          == Array(1...thread["messages"].list.count))
      #expect(Set(thread["notes"].list.compactMap { $0["text"].text }) == ["miły klient", "dzwonić po 16"])
      #expect(thread["notes"].list.count == 2)
      #expect(
        thread["context"].keys.isSuperset(of: [
          "customer", "summary", "facts", "earlier", "readings", "history",
        ]))
      #expect(thread["context"]["history"].list.count == 7)
    }
  }

  @Test(arguments: Engine.allCases)
  func `a verb that comes too late is a 409, and changes nothing`(engine: Engine) async throws {
    try await Live.run(on: engine) { live in
      let (anna, bartek) = (try await live.signIn(Cast.anna), try await live.signIn(Cast.bartek))
      let chat = try await live.caller.openChat()
      let path = Live.path(chat)
      func refused(_ answer: Answer) -> Bool {
        answer.refusal == "409 not_allowed"
          && (answer.json["error"]["message"].text ?? "").count > 20
      }
      #expect(refused(try await anna.call("DELETE", path + "/resolution")))
      #expect(try await anna.call("POST", path + "/ownership", "{}").status == 200)
      #expect(refused(try await bartek.call("POST", path + "/ownership", "{}")))
      #expect(
        refused(
          try await bartek.call("POST", path + "/messages", "{\"text\":\"a\",\"client_id\":\"1\"}"))
      )
      #expect(refused(try await bartek.call("DELETE", path + "/ownership")))
      #expect(
        refused(try await bartek.call("POST", path + "/ownership", "{\"from\":\"s-celina\"}")))
      let mine = try await bartek.call("POST", path + "/ownership", "{\"from\":\"s-anna\"}")
      #expect(mine.json["owner"]["id"].text == "s-bartek", "taking over on purpose")
      #expect(
        refused(
          try await anna.call("POST", path + "/messages", "{\"text\":\"a\",\"client_id\":\"2\"}")))
      #expect(
        try await bartek.call("POST", path + "/ownership", "{\"staff\":\"s-anna\"}").status == 200)
      #expect(try await anna.call("POST", path + "/resolution").status == 200)
      #expect(refused(try await anna.call("POST", path + "/resolution")))
      #expect(refused(try await anna.call("DELETE", path + "/ownership")))
      #expect(try await live.house.owner(of: ID(chat.id)) == .nobody)
      #expect(try await live.house.lines(of: ID(chat.id)).count == 4)
    }
  }

  @Test(arguments: Engine.allCases)
  func `what is wrong with a request is said with its status and code`(engine: Engine) async throws {
    try await Live.run(on: engine) { live in
      let anna = try await live.signIn(Cast.anna)
      let chat = try await live.caller.openChat()
      let path = Live.path(chat)
      let cases: [(String, String, String, String?)] = [
        ("400 bad_view", "GET", "/inbox/conversations?view=x", nil),
        ("400 bad_cursor", "GET", "/inbox/conversations?cursor=x", nil),
        ("400 bad_cursor", "GET", "/inbox/conversations?cursor=99999999999999999999-x", nil),
        ("400 bad_cursor", "GET", "/inbox/conversations?cursor=1-%00", nil),
        ("400 no_such_colleague", "POST", path + "/ownership", "{\"staff\":\"s-nobody\"}"),
        ("400 no_such_colleague", "POST", path + "/ownership", "{\"staff\":\"\"}"),
        ("400 no_such_colleague", "POST", path + "/ownership", "{\"staff\":\"\\u0000\"}"),
        ("400 bad_json", "POST", path + "/ownership", "{\"staff\":1}"),
        ("400 bad_json", "POST", path + "/ownership", "x"),
        ("415 not_json", "POST", path + "/ownership", nil),
        ("400 empty_text", "POST", path + "/messages", "{\"text\":\" \",\"client_id\":\"1\"}"),
        ("400 bad_client_id", "POST", path + "/messages", "{\"text\":\"a\",\"client_id\":\"\"}"),
        ("400 empty_text", "POST", path + "/notes", "{\"text\":\"\"}"),
        (
          "400 too_long", "POST", path + "/notes",
          "{\"text\":\(JSON.quoted(String(repeating: "ż", count: 4_001)))}"
        ),
        ("400 bad_json", "POST", path + "/read", "{\"seq\":\"1\"}"),
        ("400 bad_json", "POST", path + "/typing", "{\"on\":1}"),
      ]
      for (wanted, method, path, body) in cases {
        #expect(
          try await anna.call(method, path, body).refusal == wanted,
          "\(method) \(path) \(body?.prefix(40) ?? "")")
      }
      for id in ["none", "%00", "%FF", "x%27", String(repeating: "x", count: 65)] {
        for (method, path, body) in Self.routes
        where path.contains("conversations/:id") && !path.hasSuffix("typing") {
          let answer = try await anna.call(method, path.replacing(":id", with: id), body)
          #expect(answer.refusal == "404 no_such_conversation", "\(method) \(path) \(id)")
        }
      }
      for query in ["%00", "%FF", "'", "%25", "a%20b", "%F0%9F%9A%B2", "+48", "@"] {
        #expect(
          try await anna.call("GET", "/inbox/conversations?q=\(query)").json["items"].list.isEmpty,
          "\(query)")
      }
      #expect(live.errors.all == [])
    }
  }

  @Test(arguments: Engine.allCases)
  func `the list goes on where a page ended, and finds people by what they are known by`(
    engine: Engine
  ) async throws {
    try await Live.run(on: engine) { live in
      let anna = try await live.signIn(Cast.anna)
      for number in 0..<120 {
        let id = try await live.house.open(as: number == 60 ? Cast.maria : nil)
        _ = try await live.house.team.reply("\(number)", clientID: "1", in: id, by: Cast.anna.id)
      }
      for view in ["all", "mine"] {
        var seen: [String] = []
        var cursor = ""
        repeat {
          let page = try await anna.call("GET", "/inbox/conversations?view=\(view)" + cursor).json
          #expect(page["counts"]["all"].int == 120 && page["counts"]["mine"].int == 120)
          seen += page["items"].list.compactMap { $0["id"].text }
          cursor = page["next"].text.map { "&cursor=\($0)" } ?? ""
        } while !cursor.isEmpty
        #expect(seen.count == 120 && Set(seen).count == 120)
      }
      for query in [
        "marianna@poczta.example", "601%20234%20567", "zolkiewicz",
        "%C5%BB%C3%B3%C5%82kiewicz+marianna",
      ] {
        let found = try await anna.call("GET", "/inbox/conversations?view=all&q=\(query)").json[
          "items"
        ].list
        #expect(found.map { $0["customer"]["name"].text } == ["Marianna Żółkiewicz"], "\(query)")
      }
    }
  }
}
