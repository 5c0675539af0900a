import Language

/// What is said in every language that a page speaks, side by side: one that is missing does not compile.
struct Wording: Sendable {
  private let polish, english, ukrainian, german: String

  init(_ polish: String, _ english: String, _ ukrainian: String, _ german: String) {
    self.polish = polish
    self.english = english
    self.ukrainian = ukrainian
    self.german = german
  }

  /// For pages that speak Polish and English: English stands for the others.
  init(_ polish: String, _ english: String) { self.init(polish, english, english, english) }

  subscript(_ lang: Lang) -> String {
    switch lang {
    case .pl: polish
    case .en: english
    case .uk: ukrainian
    case .de: german
    }
  }
}

/// The words of a page by their keys, for templates.
struct Catalogue: Sendable {
  private let texts: [Lang: [String: String]]

  /// Of several parts; where a key stands in two of them, the later one counts.
  init(_ parts: [String: Wording]...) {
    let words = parts.reduce(into: [:]) { $0.merge($1) { $1 } }
    texts = Dictionary(
      uniqueKeysWithValues: Lang.allCases.map { lang in (lang, words.mapValues { $0[lang] }) })
  }

  subscript(_ lang: Lang) -> [String: String] { texts[lang] ?? [:] }
}
