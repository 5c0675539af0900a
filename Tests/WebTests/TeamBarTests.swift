import Foundation
import House
import HouseTesting
import Language
import Staff
import Store
import Testing
import Webhooks

@testable import Web

/// The rail and the tabs that every page of the team shows.
@Suite struct TeamBarTests {
  @Test(arguments: [Cast.owner, Cast.celina, Cast.anna, Cast.dawid])
  func `every link of the bar leads to a page, and no page that one may see is left out`(who: Staff) async throws {
    try await Live.run { live in
      let member = try await live.signIn(who)
      for tab in TeamBar.Tab.allCases {
        let page = try await member.call("GET", tab.address)
        let may = tab.place.seen(by: who.role) && tab.seen(by: who.role)
        #expect(page.status == (may ? 200 : 403), "\(who.name): \(tab.address)")
        guard may else { continue }
        let rail = page.text.matches(of: /<a class="rail-item" href="([^"]+)"/).map { String($0.output.1) }
        #expect(rail == TeamBar.Place.allCases.filter { $0.seen(by: who.role) }.map(\.address))
        for address in rail { #expect(try await member.call("GET", address).status == 200, "\(address)") }
        let here = page.text.matches(of: /aria-current="page"/).count
        #expect(here == (page.text.contains("class=\"places\"") && !tab.isAlone(for: who.role) ? 1 : 0), "\(tab)")
      }
    }
  }

  @Test func `one signs out from any page, and only by its own form`() async throws {
    try await Live.run { live in
      let anna = try await live.signIn(Cast.anna)
      let page = try await anna.call("GET", TeamBar.Tab.board.address).text
      let csrf = try #require(
        page.firstMatch(of: /action="\/sign-out"><input type="hidden" name="csrf" value="([^"]+)"/))
      let headers = ["Content-Type": "application/x-www-form-urlencoded", "Cookie": "odzew_session=\(anna.session)"]
      #expect(try await live.caller.call("POST", "/sign-out", "csrf=x", headers: headers).status == 403)
      #expect(
        try await live.caller.call("POST", "/sign-out", "csrf=\(csrf.output.1)", headers: headers).status == 303)
      #expect(try await anna.call("GET", "/inbox/counts").status == 401)
    }
  }

  @Test(arguments: Engine.allCases)
  func `pages beside the inbox know how many wait for a person`(engine: Engine) async throws {
    try await Live.run(on: engine) { live in
      let anna = try await live.signIn(Cast.anna)
      #expect(try await anna.call("GET", "/inbox/counts").json["unassigned"].int == 0)
      let chat = try await live.caller.openChat()
      _ = try await chat.call("POST", "/person")
      #expect(try await anna.call("GET", "/inbox/counts").json["unassigned"].int == 1)
      #expect(try await live.signIn(Cast.dawid).call("GET", "/inbox/counts").status == 403)
    }
  }

  @Test(arguments: Engine.allCases)
  func `the owner alone is told on every page of a webhook that was paused after failures`(engine: Engine) async throws
  {
    try await Live.run(on: engine) { live in
      let (owner, anna) = (try await live.signIn(Cast.owner), try await live.signIn(Cast.anna))
      let hook = try await live.house.webhooks.add("https://crm.firma.example/", kinds: [], by: "test").webhook
      func paused() async throws -> Int? { try await owner.call("GET", "/inbox/counts").json["webhooks_paused"].int }
      #expect(try await paused() == 0)
      try await live.house.webhooks.pause(hook.id, by: "test")
      #expect(try await paused() == 0, "what somebody paused on purpose needs no mending")
      try await live.house.store.write {
        _ = try $0.run("UPDATE webhook SET state = 'paused', why = 'failing' WHERE id = \(hook.id)")
      }
      #expect(try await paused() == 1)
      #expect(try await anna.call("GET", "/inbox/counts").json["webhooks_paused"].int == nil)
      for (member, isTold) in [(owner, true), (anna, false)] {
        #expect(try await member.call("GET", "/callbacks").text.contains(#"id="paused""#) == isTold)
      }
      try await live.house.webhooks.resume(hook.id, by: "test")
      #expect(try await paused() == 0)
    }
  }

  @Test func `every place and page has its words`() {
    for text in TeamBar.Place.allCases.map({ "place_\($0.rawValue)" })
      + TeamBar.Tab.allCases.map({ "tab_\($0.rawValue)" })
      + Staff.Role.allCases.map({ "role_\($0.rawValue)" })
    { #expect(TeamBarTexts.catalogue[.pl][text] != nil, "\(text)") }
  }
}

extension TeamBar.Tab {
  fileprivate func isAlone(for role: Staff.Role) -> Bool {
    Self.allCases.filter { $0.place == place && $0.seen(by: role) }.count == 1
  }
}
