public import Ground
public import Language
public import Store
import Synchronization

/// The knowledge in memory, ready to be searched: derived from rows, rebuilt when the journal says they changed. A
/// search never waits for a rebuild; it uses the index before.
public final class KnowledgeIndex: Sendable {
  /// One answer that was found.
  public struct Found: Sendable, Hashable {
    public let entry: Entry
    /// The part of an article that answers; nil = the whole body.
    public let section: Article.Section?
    /// 0…1: how likely it answers the question.
    public let sureness: Double
    public let score: Double
    /// Words of the question that it has.
    public let matched: [String]

    /// What to tell the customer.
    public var answer: String { section?.text ?? entry.body }
  }

  private struct Built: Sendable {
    var entries: [Entry] = []
    var places: [(entry: Int, section: Article.Section?)] = []
    var index = SearchIndex(passages: [])
  }

  private let built = Mutex(Built())
  private let synonyms: Mutex<Synonyms>

  public init(synonyms: Synonyms) { self.synonyms = Mutex(synonyms) }

  public convenience init(entries: [Entry], synonyms: Synonyms) {
    self.init(synonyms: synonyms)
    build(entries)
  }

  /// Reads every row and builds anew.
  public func rebuild(from store: any Database) async throws {
    build(try await store.read { try KnowledgeRecords.all(in: $0) })
  }

  /// Takes another set of synonyms; they count from the next rebuild on.
  public func use(_ fresh: Synonyms) { synonyms.withLock { $0 = fresh } }

  public var count: Int { built.withLock { $0.entries.count } }

  /// An entry in the customer's language, else in the nearest that there is.
  public func entry(_ id: String, lang: Lang) -> Entry? {
    let all = built.withLock { $0.entries }.filter { $0.id == id }
    return all.first { $0.lang == lang } ?? all.first { $0.lang == .pl } ?? all.first
  }

  /// The best answers first; those out of date on `day` are left out.
  public func search(_ text: String, lang: Lang, on day: Day, limit: Int = 5) -> [Found] {
    let now = built.withLock { $0 }
    return now.index.search(text, lang: lang, limit: limit + 4).compactMap { hit in
      let place = now.places[hit.passage]
      let entry = now.entries[place.entry]
      guard entry.isValid(on: day) else { return nil }
      return Found(
        entry: entry, section: place.section, sureness: hit.sureness, score: hit.score, matched: hit.matched)
    }.prefix(limit).map { $0 }
  }

  private func build(_ entries: [Entry]) {
    var new = Built()
    new.entries = entries
    var passages: [Passage] = []
    for (number, entry) in entries.enumerated() {
      switch entry.kind {
      case .faq:
        new.places.append((number, nil))
        passages.append(
          Passage(
            id: entry.id, lang: entry.lang, title: entry.title, wordings: entry.wordings, body: entry.body,
            tags: entry.tags))
      case .article:
        for section in Article(markdown: entry.body).sections {
          new.places.append((number, section))
          passages.append(
            Passage(
              id: entry.id, lang: entry.lang, title: entry.title, body: section.text, tags: entry.tags,
              heading: section.heading))
        }
      }
    }
    new.index = SearchIndex(passages: passages, synonyms: synonyms.withLock { $0 })
    built.withLock { $0 = new }
  }
}
