import Booking
import Ground
import HouseTesting
import Language
import Testing

@testable import VisitPost

@Suite struct VisitLetterTests {
  private func facts(_ kind: VisitLetter.Kind) -> VisitLetter.Facts {
    var facts = VisitLetter.Facts(
      kind: kind, firm: Cast.firm, service: "Przegląd <b>&", person: "Dawid Bocian", startsAt: Studio.at("09:00"))
    if kind == .offer { facts.until = Studio.at("08:35") }
    facts.lastMove = Studio.at("09:00", "2026-11-23")
    return facts
  }

  private let steps = [
    VisitLetter.Step(.confirm, "https://h.example/visit/t/confirmation"),
    VisitLetter.Step(.move, "https://h.example/visit/t/time"),
    VisitLetter.Step(.end, "https://h.example/visit/t/reminders"),
  ]

  @Test func `all languages have the same words, and none is missing`() {
    let keys = Set(VisitLetterWords.catalogue(.pl).keys)
    for lang in Lang.allCases {
      let texts = VisitLetterWords.catalogue(lang)
      #expect(Set(texts.keys) == keys, "\(lang)")
      #expect(texts.values.allSatisfy { !$0.isEmpty }, "\(lang)")
      for kind in VisitLetter.Kind.allCases {
        let letter = VisitLetter(facts(kind), steps: steps, in: lang)
        for text in [letter.subject, letter.text, letter.html, letter.line] {
          #expect(!text.contains("subject_") && !text.contains("lead_") && !text.contains("step_"), "\(lang) \(kind)")
          #expect(text.firstMatch(of: /\{[a-z]+\}/) == nil, "\(lang) \(kind)")
        }
      }
    }
  }

  @Test func `a reminder says when, what and where, and what can be done`() {
    let letter = VisitLetter(facts(.reminder), steps: steps, in: .pl)
    #expect(letter.subject == "Przypomnienie o wizycie: wtorek, 24 listopada, 9:00")
    #expect(
      letter.text == """
        Dzień dobry,

        przypominamy o wizycie. Prosimy o potwierdzenie, a jeśli coś się zmieniło – o przełożenie albo odwołanie.

        Kiedy: wtorek, 24 listopada, 9:00
        Usługa: Przegląd <b>&
        Osoba: Dawid Bocian
        Gdzie: ul. Rowerowa 7, 00-001 Warszawa

        Potwierdzam, przyjdę:
        https://h.example/visit/t/confirmation

        Przełóż wizytę:
        https://h.example/visit/t/time

        Przełożyć można do: poniedziałek, 23 listopada, 9:00.

        Dwa Koła, ul. Rowerowa 7, 00-001 Warszawa, +48223001020
        Tę wiadomość wysłał program w imieniu firmy Dwa Koła.
        Nie chcę więcej przypomnień: https://h.example/visit/t/reminders
        """)
  }

  @Test func `the page says the same, and nothing in it is anybody's markup or from elsewhere`() {
    let html = VisitLetter(facts(.reminder), steps: steps, in: .pl).html
    #expect(html.contains("Przegląd &lt;b&gt;&amp;") && !html.contains("<b>"))
    for step in steps { #expect(html.contains("href=\"\(step.link)\"")) }
    for word in ["src=", "url(", "@import", "<script", "<form"] { #expect(!html.contains(word)) }
    #expect(html.contains("<html lang=\"pl\">"))
  }

  @Test func `an offer says until when, with the day where it is another one`() {
    var offer = facts(.offer)
    #expect(VisitLetter(offer, steps: [], in: .pl).text.contains("Trzymamy go do godziny 8:35, potem"))
    offer.until = Studio.at("20:50", "2026-11-23")
    #expect(
      VisitLetter(offer, steps: [], in: .pl).text.contains("do godziny 20:50 (poniedziałek, 23 listopada), potem"))
    #expect(
      VisitLetter(offer, steps: steps, in: .pl).line.hasPrefix(
        "Zwolnił się termin: Przegląd <b>&, wtorek, 24 listopada, 9:00. Trzymamy go do godziny 20:50"))
  }
}
