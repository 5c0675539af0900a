import Testing

@testable import Language

struct LanguageGuessTests {
  private func guess(_ text: String, usual: Lang = .pl) -> Lang {
    LanguageGuess.guess(text, usual: usual, spoken: Lang.allCases).lang
  }

  @Test(arguments: [
    ("chcialbym umowic sie na jutro", Lang.pl), ("Gdzie mogę zaparkować?", .pl), ("po ile przeglad", .pl),
    ("Where can I leave my car?", .en),
    ("do you take cards", .en), ("Скільки коштує візит?", .uk), ("чи є парковка", .uk),
    ("Wie viel kostet eine Zahnreinigung?", .de),
    ("Haben Sie am Samstag geöffnet", .de), ("czy macie wolne terminy w przyszlym tygodniu", .pl),
  ])
  func `Short messages are told apart, with or without diacritics`(_ text: String, _ lang: Lang) {
    for usual in Lang.allCases { #expect(guess(text, usual: usual) == lang) }
  }

  @Test(arguments: [
    "ok", "tak", "Kowalski", "604 118 220", "", "👍", "ZK-1047", "hmm", "L4", "Jan Testowy, nobody@poczta.example",
    "https://www.example.com/where-are-you",
  ])
  func `Text that says too little keeps the usual language`(_ text: String) {
    #expect(guess(text, usual: .pl) == .pl)
    if text != "tak" { #expect(guess(text, usual: .en) == .en) }
  }

  @Test(arguments: [
    ("po angielsku proszę", Lang.en), ("можна українською?", .uk), ("auf Deutsch bitte", .de),
    ("czy możemy po niemiecku?", .de),
    ("in Polish please", .pl),
    (
      "dzien dobry, chcialam zapytac o parking... sorry, my Polish is not great, can we switch to English? Where can I leave my car",
      .en
    ),
  ])
  func `A wish for another language is seen`(_ text: String, _ lang: Lang) {
    let found = LanguageGuess.guess(text, usual: .pl, spoken: Lang.allCases)
    #expect(found.lang == lang)
    #expect(found.asked)
  }

  @Test func `Asking whether the staff speak a language asks for nothing`() {
    #expect(!LanguageGuess.guess("czy ktoś u was mówi po angielsku?", usual: .pl, spoken: Lang.allCases).asked)
    #expect(guess("czy ktoś u was mówi po angielsku?") == .pl)
  }

  @Test func `Only the firm's languages are guessed`() {
    #expect(LanguageGuess.guess("Wie viel kostet das?", usual: .pl, spoken: [.pl, .en]).lang != .de)
  }

  @Test func `Loan words leave a Polish message Polish`() {
    #expect(guess("sorry, mam pytanie o voucher na weekend, jest jeszcze ten deal?") == .pl)
  }
}
