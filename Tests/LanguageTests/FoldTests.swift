import Testing

@testable import Language

struct FoldTests {
  @Test func `Case and diacritics go, in all four languages`() {
    #expect(Fold.fold("Zażółć GĘŚLĄ jaźń") == "zazolc gesla jazn")
    #expect(Fold.fold("Straße Öl ÄPFEL") == "strasse ol apfel")
    #expect(Fold.fold("Їжак Ґанок Є") == "іжак ганок е")
    #expect(Fold.fold("ＡＢＣ１２") == "abc12")
  }

  @Test func `Composed and decomposed letters fold alike`() {
    #expect(Fold.fold("za\u{17C}\u{F3}\u{142}c") == Fold.fold("zaz\u{307}o\u{301}\u{142}c"))
    #expect(Fold.fold("\u{439}\u{457}") == Fold.fold("\u{438}\u{306}\u{456}\u{308}"))
  }

  @Test func `Folding is stable: folded text folds to itself`() {
    for text in ["Dzień dobry, ŻÓŁW!", "Grüße", "Добрий день", "a\u{0}b", "👍🏽 ok", "ﬁ ½ Å"] {
      #expect(Fold.fold(Fold.fold(text)) == Fold.fold(text))
    }
  }
}

struct WordsTests {
  private func words(_ text: String) -> [String] { Words.of(text).map(\.text) }

  @Test func `Words are letters and digits, parted where a number ends`() {
    #expect(words("Ile kosztuje 20zl, L4 i 18-tego?") == ["ile", "kosztuje", "20", "zl", "l4", "i", "18", "tego"])
    #expect(words("don't п'ять O’Neil") == ["dont", "пять", "oneil"])
    #expect(words("e-mail, wi-fi, e-recepta, ZK-1047") == ["email", "wifi", "e", "recepta", "zk", "1047"])
  }

  @Test func `A Latin letter inside a Cyrillic word becomes its twin`() {
    #expect(words("лi\u{43A}ар") == ["лікар"])
  }

  @Test func `Dotted żeby is told from teeth typed without diacritics`() {
    #expect(words("żeby zęby zeby") == ["azeby", "zeby", "zeby"])
  }

  @Test func `Positions count code points of the original`() {
    let found = Words.of("👍 Żółw idzie")
    #expect(found.map(\.start) == [2, 7])
    #expect(found.map(\.end) == [6, 12])
    #expect(found.map(\.capital) == [true, false])
  }

  @Test func `Pauses keep the strongest mark`() {
    let found = Words.of("Tak, wiem. Naprawdę?! Nie")
    #expect(found.map(\.pause) == [.comma, .stop, .question, .none])
  }

  @Test func `The number of words can be limited`() {
    #expect(Words.of("a b c d", limit: 2).map(\.text) == ["a", "b"])
  }
}

struct SentencesTests {
  private func sentences(_ text: String) -> [(String, Bool)] {
    let words = Words.of(text)
    return Sentences.of(words).map { (words[$0.words].map(\.text).joined(separator: " "), $0.asks) }
  }

  @Test func `Sentences end at marks and lines, not after short forms or inside numbers`() {
    let found = sentences("Byłam u dr. Kowalskiej o 8.30. Czy da się szybciej?\nDzięki")
    #expect(found.map(\.0) == ["bylam u dr kowalskiej o 8 30", "czy da sie szybciej", "dzieki"])
    #expect(found.map(\.1) == [false, true, false])
  }

  @Test func `A question needs no question mark`() {
    #expect(sentences("ile trwa wizyta").allSatisfy { $0.1 })
    #expect(sentences("macie parking").allSatisfy { $0.1 })
    #expect(sentences("to jest żenada").allSatisfy { !$0.1 })
  }
}
