/// What came of one question: an entry that was shown or told, and what the customer made of it.
public struct SearchFeedback: Sendable, Equatable {
  public enum Verdict: String, Sendable, Codable {
    /// "Was that it?" – yes or no.
    case helped, missed
    /// A person answered the question with this entry.
    case answered
  }

  public var question: String
  public var lang: Lang
  /// The entry's identity.
  public var entry: String
  public var verdict: Verdict
  /// Who it comes from: a conversation, say. Of several rows of one source about the same, the latest counts.
  public var source: String
  /// Days since then, 0 or more.
  public var age: Double

  public init(
    question: String, lang: Lang, entry: String, verdict: Verdict, source: String, age: Double
  ) {
    self.question = question
    self.lang = lang
    self.entry = entry
    self.verdict = verdict
    self.source = source
    self.age = age
  }
}

/// What was learnt from feedback: more wordings of entries, and how much surer or less sure an answer is.
///
/// A row counts by its verdict and half as much after half a year. Nothing changes before more than one customer agrees,
/// or a person answered: one bad click turns no answer. The same rows, in any order, always teach the same.
public struct SearchMemory: Sendable, Equatable {
  /// What the rows about one question and one entry come to.
  struct Lesson: Sendable, Equatable {
    var question: String
    var lang: Lang
    var entry: String
    /// Keys of the question's content words, ascending.
    var words: [UInt64]
    /// Weight of the rows: those for the entry less those against it.
    var balance: Double
  }

  public static let empty = SearchMemory([])

  public static func == (one: Self, other: Self) -> Bool { one.lessons == other.lessons }

  private(set) var lessons: [Lesson] = []
  /// Lessons by the words of their questions.
  private var byWord: [UInt64: [Int]] = [:]

  /// Days after which a row counts half.
  private static let halfLife = 180.0
  /// Less than this, either way, teaches nothing: a customer counts 1, a person 2.
  private static let least = 1.5
  /// Questions that share less of their words have nothing to do with each other.
  private static let leastAlike = 0.6
  /// Steps of log odds for each unit of balance, and at most.
  private static let step = 0.8
  private static let most = 4.0
  /// However sure the words make an answer, customers' verdicts start from here: four against it outweigh it.
  private static let surest = 0.95
  /// Wordings an entry takes from feedback.
  private static let wordingLimit = 12

  public init(_ rows: [SearchFeedback]) {
    var groups: [Topic: [SearchFeedback]] = [:]
    for row in rows where row.age >= 0 {
      let words = SearchMemory.words(row.question, row.lang)
      if !words.isEmpty {
        groups[Topic(lang: row.lang, entry: row.entry, words: words), default: []].append(row)
      }
    }
    lessons = groups.compactMap { topic, rows in
      let balance = SearchMemory.balance(rows)
      guard abs(balance) >= SearchMemory.least, let newest = rows.min(by: SearchMemory.isLater)
      else { return nil }
      return Lesson(
        question: newest.question, lang: topic.lang, entry: topic.entry, words: topic.words,
        balance: balance)
    }.sorted {
      ($0.entry, $0.question, $0.lang.rawValue) < ($1.entry, $1.question, $1.lang.rawValue)
    }
    for (number, lesson) in lessons.enumerated() {
      for word in lesson.words { byWord[word, default: []].append(number) }
    }
  }

  /// Questions that belong to an entry for all that is known, the best supported first: wordings for its passage.
  public func wordings(of entry: String, _ lang: Lang) -> [String] {
    let own = lessons.filter { $0.entry == entry && $0.lang == lang && $0.balance > 0 }
    let undisputed = own.filter { lesson in
      !lessons.contains {
        $0.words == lesson.words && $0.lang == lang && $0.balance > lesson.balance
      }
    }
    return undisputed.sorted { ($0.balance, $1.question) > ($1.balance, $0.question) }
      .prefix(SearchMemory.wordingLimit).map(\.question)
  }

  /// How much the rows speak for (above 0) or against `entry` as the answer to this very question; 0 when they teach nothing.
  public func balance(of entry: String, question: String, _ lang: Lang) -> Double {
    let words = SearchMemory.words(question, lang)
    return lessons.first { $0.entry == entry && $0.lang == lang && $0.words == words }?.balance ?? 0
  }

  /// Gives the hits anew: surer or less sure for what was said of them after questions like this one, best first.
  public func weigh(_ hits: [Hit], question: String, _ lang: Lang) -> [Hit] {
    if lessons.isEmpty { return hits }
    let shifts = shifts(SearchMemory.words(question, lang), lang)
    if shifts.isEmpty { return hits }
    let weighed = hits.enumerated().map { place, hit in
      var hit = hit
      if let shift = shifts[hit.id] {
        let sure = min(shift < 0 ? SearchMemory.surest : 0.999, max(0.001, hit.sureness))
        let odds = sure / (1 - sure) * Double(Maths.exp(Float(shift)))
        hit.sureness = odds / (1 + odds)
      }
      return (place: place, hit: hit)
    }
    return weighed.sorted { ($0.hit.sureness, $1.place) > ($1.hit.sureness, $0.place) }.map(\.hit)
  }

  /// Steps of log odds by entry.
  private func shifts(_ words: [UInt64], _ lang: Lang) -> [String: Double] {
    var shifts: [String: Double] = [:]
    for number in Set(words.flatMap { byWord[$0] ?? [] }).sorted()
    where lessons[number].lang == lang {
      let shared = lessons[number].words.filter(words.contains).count
      let alike = Double(shared) / Double(lessons[number].words.count + words.count - shared)
      if alike < SearchMemory.leastAlike { continue }
      shifts[lessons[number].entry, default: 0] +=
        SearchMemory.step * alike * alike * lessons[number].balance
    }
    return shifts.mapValues { min(SearchMemory.most, max(-SearchMemory.most, $0)) }
  }

  private struct Topic: Hashable {
    var lang: Lang
    var entry: String
    var words: [UInt64]
  }

  private static func balance(_ rows: [SearchFeedback]) -> Double {
    var latest: [String: SearchFeedback] = [:]
    for row in rows where latest[row.source].map({ isLater(row, $0) }) ?? true {
      latest[row.source] = row
    }
    return latest.values.sorted(by: isLater).reduce(0) { sum, row in
      let worth: Double =
        switch row.verdict {
        case .helped: 1
        case .missed: -1
        case .answered: 2
        }
      return sum + worth * Double(Maths.exp(Float(-0.693_147_18 * row.age / halfLife)))
    }
  }

  /// An order of rows that does not depend on the order in which they came.
  private static func isLater(_ one: SearchFeedback, _ other: SearchFeedback) -> Bool {
    (one.age, one.source, one.question, one.verdict.rawValue)
      < (other.age, other.source, other.question, other.verdict.rawValue)
  }

  /// Keys of the content words, ascending; of all but stop words where nothing else is.
  private static func words(_ question: String, _ lang: Lang) -> [UInt64] {
    let terms = Query(question, lang: lang).terms
    let strong = terms.filter { !$0.isWeak }
    return Set((strong.isEmpty ? terms : strong).map(\.key)).sorted()
  }
}
