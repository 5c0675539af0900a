public import Language

/// A file of `connectors/`: a job of the firm's own.
public struct FolderConnector: Sendable, Hashable, Codable {
  public struct Field: Sendable, Hashable, Codable {
    public let name: String
    public let label: LocalText
    /// What the assistant says to learn it.
    public let ask: LocalText
    /// A regular expression that the whole value must match; nil when anything goes.
    public let pattern: String?
  }

  public struct HTTP: Sendable, Hashable, Codable {
    public let method: String
    /// With `{field}` and `{secret:NAME}` to be filled in.
    public let url: String
    public let headers: [String: String]
    public let body: String?
    public let timeoutSeconds: Int
  }

  public let name: String
  public let title: LocalText
  /// Needs proved identity.
  public let verified: Bool
  /// How customers ask for it.
  public let examples: [String]
  public let fields: [Field]
  public let http: HTTP
  /// Filled from fields and `{response.…}`.
  public let reply: LocalText
  /// Stands in for the answer in a rehearsal.
  public let sampleResponse: JSONValue?
}

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
