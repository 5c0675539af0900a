/// A text in several languages, or one text for all.
public struct LocalText: Sendable, Hashable, Codable {
  /// By language code; the key `*` is for every language.
  private let texts: [String: String]

  public init(_ texts: [Lang: String]) {
    self.texts = Dictionary(uniqueKeysWithValues: texts.map { ($0.rawValue, $1) })
  }

  public init(all text: String) { texts = ["*": text] }

  public var languages: [Lang] { Lang.allCases.filter { texts[$0.rawValue] != nil } }
  public var isForAll: Bool { texts["*"] != nil }
  public var all: [String] { texts.sorted { $0.key < $1.key }.map(\.value) }

  /// In this language, else for all, else in the first language there is.
  public func text(in language: Lang) -> String {
    texts[language.rawValue] ?? texts["*"] ?? languages.first.flatMap { texts[$0.rawValue] } ?? ""
  }

  public init(from decoder: any Decoder) throws {
    texts = try decoder.singleValueContainer().decode([String: String].self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(texts)
  }
}
