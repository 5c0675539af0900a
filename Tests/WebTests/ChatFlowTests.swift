import Conversations
import Firm
import Ground
import House
import HouseTesting
import Knowledge
import Staff
import Store
import Testing

/// A customer's talk through the API.
@Suite struct ChatFlowTests {
  @Test(arguments: Engine.allCases)
  func `a conversation is opened, written in, answered and looked at as the interface says`(
    engine: Engine
  ) async throws {
    try await Live.run(on: engine) { live in
      let opened = try await live.caller.call("POST", "/api/v1/conversations", "{}")
      #expect(opened.status == 201)
      #expect(opened.json.keys == ["id", "token", "visitor", "language"])
      #expect(opened.json["language"].text == "pl")
      let chat = Chat(
        caller: live.caller, id: opened.json["id"].text!, token: opened.json["token"].text!)
      let sent = try await chat.write("Ile mam czasu na zwrot roweru?", clientID: "a-1")
      #expect(sent.status == 201)
      #expect(sent.json.keys == ["id", "seq", "author", "text", "at", "client_id"])
      #expect(sent.json["seq"].int == 1 && sent.json["author"].text == "customer")
      #expect(sent.json["at"].text == "2026-11-23T14:05:00+01:00")
      let again = try await chat.write("Ile mam czasu na zwrot roweru?", clientID: "a-1")
      #expect(again.status == 200)
      #expect(again.json == sent.json)
      #expect(try await eventually { try await chat.call("GET").json["last_seq"].int == 2 })
      let state = try await chat.call("GET").json
      #expect(state.keys == ["id", "status", "language", "last_seq", "owner"])
      #expect(state["status"].text == "open" && state["owner"]["kind"].text == "assistant")
    }
  }

  @Test(arguments: Engine.allCases)
  func `asking for a person is harmless twice, and the customer sees who has it`(engine: Engine)
    async throws
  {
    try await Live.run(on: engine) { live in
      let chat = try await live.caller.openChat()
      for _ in 0..<2 { #expect(try await chat.call("POST", "/person", "{}").status == 202) }
      #expect(try await chat.call("GET").json["owner"]["kind"].text == "waiting")
      #expect(try await chat.call("GET").json["last_seq"].int == 1)
      try await live.house.team.take(ID(chat.id), by: Cast.anna.id)
      let owner = try await chat.call("GET").json["owner"]
      #expect(owner["kind"].text == "person" && owner["name"].text == "Anna")
      #expect(owner["id"].isNull, "a colleague's identity is the team's business")
    }
  }

  @Test(arguments: Engine.allCases)
  func `writing to a closed conversation reopens it`(engine: Engine) async throws {
    try await Live.run(on: engine) { live in
      let chat = try await live.caller.openChat()
      _ = try await chat.write("dziękuję, to wszystko", clientID: "1")
      try await live.house.team.resolve(ID(chat.id), by: Cast.anna.id)
      #expect(try await chat.call("GET").json["status"].text == "closed")
      #expect(try await chat.call("GET").json["owner"]["kind"].text == "nobody")
      // Looking, reading and typing do not reopen it; neither does a repeat.
      _ = try await chat.call("POST", "/typing", "{\"on\":true}")
      _ = try await chat.call("POST", "/read", "{\"seq\":1}")
      #expect(try await chat.write("dziękuję, to wszystko", clientID: "1").status == 200)
      #expect(try await chat.call("GET").json["status"].text == "closed")
      #expect(try await chat.write("jednak nie", clientID: "2").status == 201)
      #expect(try await chat.call("GET").json["status"].text == "open")
    }
  }

  @Test(arguments: Engine.allCases)
  func `the same message sent 20 times at once is one 201 and nineteen 200 with one body`(
    engine: Engine
  ) async throws {
    try await Live.run(on: engine) { live in
      let chat = try await live.caller.openChat()
      let answers = try await together(20) { _ in try await chat.write("raz", clientID: "raz") }
      #expect(answers.filter { $0.status == 201 }.count == 1)
      #expect(answers.filter { $0.status == 200 }.count == 19)
      #expect(Set(answers.map(\.json)).count == 1)
      #expect(live.errors.all == [])
    }
  }

  @Test(arguments: Engine.allCases)
  func `what a customer writes stays text, in the chat, in the inbox and in names`(engine: Engine)
    async throws
  {
    let nasty =
      "<img src=x onerror=alert(1)> & \"x\" 'y' </script><script>alert(1)</script> {{name}} ${7*7}"
    try await Live.run(on: engine) { live in
      let signature = ChatRefusalTests.signature("u1")
      let identity = "{\"id\":\"u1\",\"name\":\(JSON.quoted(nasty)),\"signature\":\"\(signature)\"}"
      let chat = try await live.caller.openChat()
      #expect(try await chat.call("PUT", "/identity", identity).status == 204)
      let anna = try await live.signIn(Cast.anna)
      try await live.house.team.take(ID(chat.id), by: Cast.anna.id)
      let sent = try await chat.write(nasty, clientID: "1")
      #expect(sent.json["text"].text == nasty)
      let list = try await anna.call("GET", "/inbox/conversations?view=all")
      let thread = try await anna.call("GET", Live.path(chat))
      #expect(list.json["items"][0]["snippet"].text == nasty)
      #expect(thread.json["messages"][1]["text"].text == nasty)
      #expect(thread.json["context"]["customer"]["name"].text == String(nasty.prefix(120)))
      for answer in [sent, list, thread] {
        #expect(answer["content-type"] == "application/json; charset=utf-8")
        #expect(answer["x-content-type-options"] == "nosniff")
      }
    }
  }

  @Test func `a firm, a colleague and a wrong e-mail with HTML in them are escaped on every page`()
    async throws
  {
    let nasty = "<script>alert(1)</script>"
    var firm = Cast.firm
    firm.name = "Dwa \(nasty)"
    firm.address = nasty
    firm.assistant.name = nasty
    let entry = Cast.entries[0]
    var tricky = entry
    tricky.title = nasty
    try await Live.run(firm: firm, entries: [tricky]) { live in
      var anna = Cast.anna
      anna.name = nasty
      try await live.house.store.write { [anna] in try StaffRecords.put(anna, at: Cast.now, in: $0)
      }
      let member = try await live.signIn(Cast.anna)
      var pages = [
        try await live.caller.call("GET", "/", headers: ["Accept": "text/html"]),
        try await live.caller.call(
          "GET", "/sign-in?next=/%22%3E\(nasty)", headers: ["Accept": "text/html"]),
        try await member.call("GET", "/inbox"),
        try await live.caller.call("GET", "/\(nasty)", headers: ["Accept": "text/html"]),
      ]
      let link = try await live.house.staff.issueLink(for: Cast.anna.id)
      pages.append(try await live.caller.call("GET", "/sign-in/link/\(link)"))
      let form = try await live.caller.call("GET", "/sign-in")
      try await live.givePasswords()
      pages.append(
        try await live.caller.call(
          "POST", "/sign-in",
          "email=%3Cscript%3Ealert(1)%3C/script%3E&password=x&csrf=\(SignInTests.csrf(form))",
          headers: SignInTests.formHeaders(form)))
      for page in pages {
        #expect(page["content-type"]?.hasPrefix("text/html") == true)
        #expect(!page.text.contains("<script>alert"), "\(page.text.prefix(300))")
      }
      #expect(pages[0].text.contains("&lt;script&gt;"))
    }
  }

  @Test func `the firm's own page and the chat's first sight tell that software answers`()
    async throws
  {
    try await Live.run { live in
      let firm = try await live.caller.call("GET", "/api/v1/firm?firm=dwa-kola").json
      #expect(firm["name"].text == "Dwa Koła" && firm["slug"].text == "dwa-kola")
      #expect(firm["open"].truth == true)
      for lang in ["pl", "en", "uk", "de"] {
        #expect((firm["hours_text"][lang].text ?? "").contains("18:00"))
        let words = ["pl": "program", "en": "software", "uk": "програма", "de": "Programm"]
        #expect((firm["greeting"][lang].text ?? "").contains(words[lang]!), "\(lang)")
      }
      live.clock.set(Moment(iso: "2026-12-25T12:00:00+01:00")!)
      #expect(try await live.caller.call("GET", "/api/v1/firm").json["open"].truth == false)
    }
  }
}
