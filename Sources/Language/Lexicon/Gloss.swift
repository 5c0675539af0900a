/// A text of another language in Polish words, as far as the bridges between the languages go: rough, but enough to tell
/// which of a firm's Polish services is meant.
public enum Gloss {
  /// Gives the Polish words for those of the text that the bridges know, and its other words as they are; `nil` where they
  /// know none, and for Polish.
  public static func polish(_ text: String, from lang: Lang) -> String? {
    guard lang != .pl, let rows = rows[lang] else { return nil }
    let words = Words.of(text, limit: wordLimit).map { whole($0.text, lang) }
    let stems = words.map { Stem.stem($0, lang) }
    var gloss: [String] = []
    var isKnown = false
    var place = 0
    while place < words.count {
      let fitting = (rows[stems[place]] ?? []).filter { stems[place...].starts(with: $0.asked) }
      let longest = fitting.map(\.asked.count).max() ?? 1
      gloss += fitting.isEmpty ? [words[place]] : fitting.filter { $0.asked.count == longest }.map(\.polish)
      isKnown = isKnown || !fitting.isEmpty
      place += longest
    }
    return isKnown ? gloss.joined(separator: " ") : nil
  }

  /// Whether the bridges know a word of the language.
  public static func knows(_ word: String, _ lang: Lang) -> Bool {
    rows[lang]?[Stem.stem(Fold.fold(word), lang)]?.contains { $0.asked.count == 1 } ?? false
  }

  private struct Row {
    var asked: [String]
    var polish: String
  }

  private static let wordLimit = 100

  /// By the first stem of what is asked.
  private static let rows: [Lang: [String: [Row]]] = {
    var rows: [Lang: [String: [Row]]] = [:]
    for line in [Bridges.dealings, Bridges.visits, Bridges.trades].flatMap(Bridges.members) {
      guard let polish = line[.pl]?.joined(separator: " ") else { continue }
      for (lang, members) in line where lang != .pl {
        for asked in members.map({ Synonyms.asked($0, lang) }) {
          guard let first = asked.first else { continue }
          rows[lang, default: [:]][first, default: []].append(.init(asked: asked, polish: polish))
        }
      }
    }
    return rows
  }()

  /// "Zahnarzttermin" is a word for a dentist.
  private static func whole(_ word: String, _ lang: Lang) -> String {
    guard lang == .de, let ending = compounds.first(where: word.hasSuffix), word.count > ending.count + 3 else {
      return word
    }
    return String(word.dropLast(ending.count))
  }

  private static let compounds = ["termine", "termin", "besuch"]
}
