import Testing

@testable import Language

@Suite struct FirstNamesTests {
  private func names(_ text: String) -> [String] {
    let letters = Array(text.unicodeScalars)
    return FirstNames.full(in: text).map { String(String.UnicodeScalarView(letters[$0])) }
  }

  @Test(arguments: [
    ("Anna Piątek, 600 100 200", ["Anna Piątek"]), ("jan kowalski 600100200", ["jan kowalski"]),
    ("nazywam się Jan Maj, a żona Maja Środa-Nowak", ["Jan Maj", "Maja Środa-Nowak"]),
    ("Дмитро Коваль", ["Дмитро Коваль"]), ("krzysztof luty", ["krzysztof luty"]), ("Łucja Żak", ["Łucja Żak"]),
  ])
  func `a first name and a surname belong together`(text: String, found: [String]) { #expect(names(text) == found) }

  @Test(arguments: [
    "15 maja rano", "koniec maja proszę", "w piątek", "Środa, Anna", "u pani Anny w piątek", "anna dzwonię w piątek",
    "may be", "Anna, piątek 10:00", "jan", "", "Anna ",
  ])
  func `a day or a month by itself is no surname`(text: String) { #expect(names(text) == []) }
}
