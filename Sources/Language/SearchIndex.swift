/// Searches a firm's knowledge. Built from rows in memory; the same passages always give the same answers.
public struct SearchIndex: Sendable {
  public init(passages: [Passage], synonyms: Synonyms = .builtIn) {}

  /// Gives at most `limit` entries, best first, each once. Entries without a passage in `lang` are found by their Polish one.
  public func search(_ text: String, lang: Lang, limit: Int = 10) -> [Hit] { [] }
}
