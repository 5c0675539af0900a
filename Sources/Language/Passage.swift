/// One piece of knowledge to be searched. An entry may have several: sections of an article, languages.
public struct Passage: Sendable, Equatable {
  /// The entry's identity; passages of one entry share it.
  public var id: String
  public var lang: Lang
  /// The question that it answers, or the article's title.
  public var title: String
  /// Other ways to ask the same.
  public var wordings: [String]
  /// The answer, or the section's text.
  public var body: String
  public var tags: [String]
  /// The section's heading.
  public var heading: String?

  public init(
    id: String, lang: Lang, title: String, wordings: [String] = [], body: String, tags: [String] = [],
    heading: String? = nil
  ) {
    self.id = id
    self.lang = lang
    self.title = title
    self.wordings = wordings
    self.body = body
    self.tags = tags
    self.heading = heading
  }
}

/// An entry that may answer.
public struct Hit: Sendable, Equatable {
  public var id: String
  /// Position of the best passage among those that the index was built from.
  public var passage: Int
  /// For ordering only; comparable within one search.
  public var score: Double
  /// 0…1: how likely this entry answers the question.
  public var sureness: Double
  /// Folded words of the question that the passage holds, in themselves or by a synonym.
  public var matched: [String]

  public init(id: String, passage: Int, score: Double, sureness: Double, matched: [String]) {
    self.id = id
    self.passage = passage
    self.score = score
    self.sureness = sureness
    self.matched = matched
  }
}
