import HouseTesting
import House
import Language
import Staff
import Testing
import Web

/// In which language the pages before signing in speak.
@Suite(.serialized) struct SignInLanguageTests {
  @Test(arguments: [
    ("", "/sign-in", "pl", "Zaloguj się"), ("en-GB,en;q=0.9,pl;q=0.5", "/sign-in", "en", "Sign in"),
    ("de-DE,de;q=0.9", "/sign-in", "de", "Anmelden"), ("uk", "/sign-in", "uk", "Увійти"),
    ("de", "/sign-in?next=/calendar&lang=uk", "uk", "Увійти"),
  ])
  func `the page speaks what the browser likes, or what somebody chose`(
    liked: String, address: String, lang: String, words: String
  ) async throws {
    try await Live.run { live in
      let page = try await live.caller.call("GET", address, headers: ["Accept-Language": liked])
      #expect(page.text.contains(#"<html lang="\#(lang)">"#) && page.text.contains("\(words)</button>"))
      for code in Lang.allCases { #expect(page.text.contains(#"hreflang="\#(code)""#)) }
      let keepsWay = page.text.contains("next=/calendar&amp;lang=de")
      #expect(keepsWay == address.contains("calendar"), "a change of language keeps where one was going")
    }
  }

  @Test func `a chosen language stays on the device, for links, refusals and the team's pages`() async throws {
    try await Live.run { live in
      let link = "/sign-in/link/\(try await live.house.staff.issueLink(for: Cast.anna.id))"
      let chosen = try await live.caller.call("GET", link + "?lang=de")
      #expect(chosen.text.contains("Willkommen, Anna Kos") && chosen.text.contains("Mindestens 10 Zeichen"))
      let cookie = "odzew_team_language=\(try #require(chosen.cookie("odzew_team_language")))"
      let headers = ["Cookie": cookie, "Accept-Language": "en"]
      #expect(try await live.caller.call("GET", "/sign-in", headers: headers).text.contains("Anmelden</button>"))
      let gone = try await live.caller.call("GET", "/sign-in/link/nie-ma", headers: headers)
      #expect(gone.status == 410 && gone.text.contains("Dieser Link gilt nicht mehr"))
      var form = SignInTests.formHeaders(chosen)
      form["Cookie", default: ""] += "; \(cookie)"
      let short = try await live.caller.call(
        "POST", link, SignInTests.encoded(["csrf": SignInTests.csrf(chosen), "password": "kurz"]), headers: form)
      #expect(short.status == 400 && short.text.contains("mindestens 10 Zeichen"))
    }
  }
}
