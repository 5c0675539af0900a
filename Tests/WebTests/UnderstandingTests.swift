import Assistant
import Ground
import HouseTesting
import Knowledge
import Language
import Staff
import Testing

@testable import House
@testable import Web

/// The page that explains how the assistant reads, and the customers' word on its answers.
@Suite struct UnderstandingTests {
  private static let page = "/understanding"

  private func html(_ member: Member, _ path: String) async throws -> Answer {
    try await member.caller.call("GET", path, headers: member.headers.merging(["Accept": "text/html"]) { $1 })
  }

  @Test func `owners and supervisors may look, others may not`() async throws {
    try await Live.run { live in
      for (who, status) in [(Cast.owner, 200), (Cast.celina, 200), (Cast.anna, 403), (Cast.dawid, 403)] {
        let member = try await live.signIn(who)
        #expect(try await html(member, Self.page).status == status, "\(who.name)")
      }
      #expect(try await live.caller.call("GET", Self.page).status == 401)
    }
  }

  @Test func `a sentence is explained, in two languages, and its signs stay text`() async throws {
    try await Live.run { live in
      try live.house.intents.learn()
      let owner = try await live.signIn(Cast.owner)
      let asked = "Gdzie zaparkować samochód jutro o 17? <b>601 234 567</b>"
      let polish = try await html(owner, Address.understanding(asked))
      for part in [
        "Odpowie z wiedzy firmy.", "Parking dla klientów jest za budynkiem", "+48 601 234 567",
        "wtorek, 24 listopada 2026, 17:00", "wpis „Gdzie zaparkować samochód?”", "&lt;b&gt;", "polski, pewność",
      ] { #expect(polish.text.contains(part), "\(part)") }
      #expect(!polish.text.contains("<b>601"))
      let byForm = try await html(owner, Self.page + "?q=jutro+po+17%2C+1%2B1")
      #expect(byForm.text.contains(">jutro po 17, 1+1</textarea>"), "as a browser sends a form")
      let english = try await html(owner, Address.understanding(asked) + "&lang=en")
      for part in ["<html lang=\"en\">", "Answers from the firm", "Tuesday, 24 November 2026, 17:00"] {
        #expect(english.text.contains(part), "\(part)")
      }
    }
  }

  @Test func `every job has its words`() {
    let words = UnderstandingTexts.catalogue[.pl]
    for job in IntentJob.allCases { #expect(words["intent_\(job.rawValue)"] != nil, "\(job)") }
  }

  @Test(arguments: ["", "?", "🚲", "\u{0}", String(repeating: "ą ", count: 4_000), "<script>alert(1)</script>", "{{t}}"])
  func `whatever is tried, there is a page`(text: String) async throws {
    try await Live.run { live in
      let owner = try await live.signIn(Cast.owner)
      let page = try await html(owner, Address.understanding(text))
      #expect(page.status == 200)
      #expect(!page.text.contains("<script>alert"))
    }
  }

  @Test(arguments: Engine.allCases)
  func `a customer says that it was not that, the owner sees it and takes it back`(engine: Engine) async throws {
    try await Live.run(on: engine) { live in
      for isByAPI in [true, false] {
        let chat = try await live.caller.openChat()
        _ = try await chat.write("Gdzie zaparkować samochód?", clientID: "a")
        #expect(try await eventually { try await chat.call("GET").json["last_seq"].int == 2 })
        #expect(try await chat.call("POST", "/feedback", "{\"seq\":1,\"helped\":true}").status == 404)
        #expect(try await chat.call("POST", "/feedback", "{\"seq\":2}").status == 400)
        if isByAPI {
          #expect(try await chat.call("POST", "/feedback", "{\"seq\":2,\"helped\":false}").status == 204)
        } else {
          try await live.house.feedback.judge(2, helped: false, in: ID(chat.id), address: "192.0.2.1")
        }
      }
      #expect(
        await eventually {
          live.house.knowledge.remembered.balance(of: "parking", question: "Gdzie zaparkować samochód?", .pl) < 0
        }, "the journal brings it")
      let owner = try await live.signIn(Cast.owner)
      let page = try await html(owner, Self.page)
      #expect(page.text.contains("nie: 2"))
      #expect(page.text.contains("mniej pewny"))
      let ids = try #require(page.text.firstMatch(of: /name="ids" value="([^"]+)"/)).output.1
      let path = Self.page + "/feedback/withdrawal"
      func send(_ member: Member, csrf: String) async throws -> Int {
        try await live.caller.call(
          "POST", path, SignInTests.encoded(["ids": String(ids), "csrf": csrf]),
          headers: [
            "Cookie": "odzew_session=\(member.session)", "Content-Type": "application/x-www-form-urlencoded",
          ]
        ).status
      }
      #expect(try await send(owner, csrf: "x") == 403)
      let agent = try await live.signIn(Cast.anna)
      #expect(try await send(agent, csrf: agent.csrf) == 403)
      #expect(try await send(owner, csrf: owner.csrf) == 303)
      #expect(await eventually { live.house.knowledge.remembered == .empty })
      #expect(try await html(owner, Self.page).text.contains("cofnięte: 23 listopada"))
    }
  }

  @Test func `verdicts from one address are counted`() async throws {
    try await Live.run(settings: WebSettings(chatRate: 1_000)) { live in
      let chat = try await live.caller.openChat()
      _ = try await chat.write("Gdzie zaparkować samochód?", clientID: "a")
      #expect(try await eventually { try await chat.call("GET").json["last_seq"].int == 2 })
      var statuses: [Int] = []
      for number in 0..<12 {
        statuses.append(try await chat.call("POST", "/feedback", "{\"seq\":2,\"helped\":\(number % 2 == 0)}").status)
      }
      #expect(statuses == Array(repeating: 204, count: 10) + [429, 429])
    }
  }

  @Test func `a household is one address`() {
    #expect(Sender.network("2001:db8:1:2:aaaa::1") == Sender.network("2001:db8:1:2:bbbb:c:d:e"))
    #expect(Sender.network("2001:db8:1:2::1") != Sender.network("2001:db8:1:3::1"))
    #expect(Sender.network("2001:db8::1") == "2001:db8:0:0")
    #expect(Sender.network("192.0.2.1") == "192.0.2.1")
  }
}
