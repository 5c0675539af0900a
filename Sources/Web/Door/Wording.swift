import Language

/// What is said in every language, side by side: one that is missing does not compile.
struct Wording: Sendable {
  private let polish, english, ukrainian, german: String

  init(_ polish: String, _ english: String, _ ukrainian: String, _ german: String) {
    self.polish = polish
    self.english = english
    self.ukrainian = ukrainian
    self.german = german
  }

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

  init(_ words: [String: Wording]) {
    texts = Dictionary(
      uniqueKeysWithValues: Lang.allCases.map { lang in (lang, words.mapValues { $0[lang] }) })
  }

  subscript(_ lang: Lang) -> [String: String] { texts[lang] ?? [:] }
}
