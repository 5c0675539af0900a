import Foundation
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

    /// The same with `step` added to the log odds of its sureness.
    public func surer(by step: Double) -> Found {
      let odds = sureness / max(1e-9, 1 - sureness) * exp(step)
      return Found(entry: entry, section: section, sureness: odds / (1 + odds), score: score, matched: matched)
    }
  }

  private struct Built: Sendable {
    var entries: [Entry] = []
    var memory = SearchMemory.empty
    var places: [(entry: Int, section: Article.Section?)] = []
    var index = SearchIndex(passages: [])
  }

  private let built = Mutex(Built())
  private let synonyms: Mutex<Synonyms>
  private let memory: @Sendable (Transaction) throws -> SearchMemory

  /// - Parameter memory: what was learnt from feedback, read from its rows.
  public init(synonyms: Synonyms, memory: @escaping @Sendable (Transaction) throws -> SearchMemory = { _ in .empty }) {
    self.synonyms = Mutex(synonyms)
    self.memory = memory
  }

  public convenience init(entries: [Entry], synonyms: Synonyms) {
    self.init(synonyms: synonyms)
    build(entries, .empty)
  }

  /// Reads every row and builds anew.
  public func rebuild(from store: any Database) async throws {
    let (entries, memory) = try await store.read { (try KnowledgeRecords.all(in: $0), try self.memory($0)) }
    build(entries, memory)
  }

  /// Reads the feedback, and builds anew when it teaches something else than before.
  public func learn(from store: any Database) async throws {
    let memory = try await store.read { try self.memory($0) }
    let now = built.withLock { $0 }
    if memory != now.memory { build(now.entries, memory) }
  }

  /// The entry that a colleague told in their own words or by copying it: more than half of what it says and of what they
  /// say is the same, in four words or more, and no other entry comes near. Nil when there is none.
  public func entry(toldBy reply: String, lang: Lang) -> Entry? {
    let now = built.withLock { $0 }
    var alike: [(entry: Entry, share: Double)] = []
    for hit in now.index.search(reply, lang: lang, limit: 10) {
      let place = now.places[hit.passage]
      let entry = now.entries[place.entry]
      let overlap = TextOverlap.of(place.section?.text ?? entry.body, reply, lang: lang)
      let share = Double(overlap.shared) / Double(max(1, overlap.first, overlap.second))
      if overlap.shared >= 4, share >= 0.5 { alike.append((entry, share)) }
    }
    alike.sort { ($1.share, $0.entry.id) < ($0.share, $1.entry.id) }
    guard let best = alike.first, alike.count == 1 || alike[1].share <= best.share - 0.1 else { return nil }
    return best.entry
  }

  /// Takes another set of synonyms; they count from the next rebuild on.
  public func use(_ fresh: Synonyms) { synonyms.withLock { $0 = fresh } }

  /// Every entry, in the order of its identity and language.
  public var entries: [Entry] { built.withLock { $0.entries } }

  public var count: Int { entries.count }

  /// What was learnt from feedback.
  public var remembered: SearchMemory { built.withLock { $0.memory } }

  /// An entry in the customer's language, else in the nearest that there is.
  public func entry(_ id: String, lang: Lang) -> Entry? {
    let all = entries.filter { $0.id == id }
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

  private func build(_ entries: [Entry], _ memory: SearchMemory) {
    var new = Built()
    new.memory = memory
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
    new.index = SearchIndex(passages: passages, synonyms: synonyms.withLock { $0 }, memory: memory)
    built.withLock { $0 = new }
  }
}
