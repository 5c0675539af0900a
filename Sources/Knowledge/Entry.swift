public import Ground
public import Language

/// One piece of the firm's knowledge in one language: a question with its answer, or an article.
public struct Entry: Sendable, Hashable {
  public enum Kind: String, Sendable, Codable { case faq, article }

  /// Entries of the same `id` say the same in several languages.
  public let id: String
  public let lang: Lang
  public var kind: Kind
  /// The question, or the article's title.
  public var title: String
  /// Other ways to ask it.
  public var wordings: [String]
  /// The answer, or the article in Markdown.
  public var body: String
  public var tags: [String]
  /// The last good day; nil = no end.
  public var validUntil: Day?

  /// Its question in all its wordings.
  public var lines: [String] { [title] + wordings }

  public init(
    id: String, lang: Lang, kind: Kind, title: String, wordings: [String] = [], body: String, tags: [String] = [],
    validUntil: Day? = nil
  ) {
    self.id = id
    self.lang = lang
    self.kind = kind
    self.title = title
    self.wordings = wordings
    self.body = body
    self.tags = tags
    self.validUntil = validUntil
  }

  public func isValid(on day: Day) -> Bool { validUntil.map { day <= $0 } ?? true }
}
