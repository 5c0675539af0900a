/// Searches a firm's knowledge. Built from rows in memory; the same passages always give the same answers.
public struct SearchIndex: Sendable {
  private let parts: [Lang: LanguageIndex]
  /// For each other language: the entries of the Polish part, by their numbers, that have a passage in it.
  private let translated: [Lang: [Bool]]

  /// Passages looked at closely for each question.
  private static let candidates = 20
  /// Worth of a synonym's postings, and of letter 4-grams, against the word's own.
  private static let synonymWorth: Float = 0.6
  private static let gramWorth: Float = 1

  public init(passages: [Passage], synonyms: Synonyms = .builtIn) {
    var parts: [Lang: LanguageIndex] = [:]
    for lang in Lang.allCases where passages.contains(where: { $0.lang == lang }) {
      parts[lang] = LanguageIndex(lang, passages, synonyms: synonyms)
    }
    self.parts = parts
    var translated: [Lang: [Bool]] = [:]
    for (lang, part) in parts where lang != .pl {
      let own = Set(part.entries)
      translated[lang] = parts[.pl]?.entries.map(own.contains)
    }
    self.translated = translated
  }

  /// Gives at most `limit` entries, best first, each once. Entries without a passage in `lang` are found by their Polish one.
  public func search(_ text: String, lang: Lang, limit: Int = 10) -> [Hit] {
    let query = Query(text, lang: lang)
    guard !query.terms.isEmpty, limit > 0 else { return [] }
    var found: [Hit] = []
    if let own = parts[lang] { found = best(query, in: own, asked: lang, limit: limit) }
    if lang != .pl, let polish = parts[.pl] {
      let others = best(query, in: polish, asked: lang, limit: limit, without: translated[lang] ?? [])
      found = Array((found + others).sorted { ($0.sureness, $0.score) > ($1.sureness, $1.score) }.prefix(limit))
    }
    return found
  }

  /// `left` marks entries that are not to be found, by their numbers; they still count as rivals.
  private func best(
    _ query: Query, in index: LanguageIndex, asked lang: Lang, limit: Int, without left: [Bool] = []
  ) -> [Hit] {
    var best: [Int32: Found] = [:]
    for view in SearchIndex.views(query, in: index, asked: lang, limit: limit, without: left) {
      for found in view where left.isEmpty || !left[Int(found.entry)] {
        if let known = best[found.entry], known.sureness >= found.sureness { continue }
        best[found.entry] = found
      }
    }
    let sorted = best.values.sorted { ($0.sureness, $0.rank, $1.entry) > ($1.sureness, $1.rank, $0.entry) }
    return sorted.prefix(limit).map { found in
      Hit(
        id: index.entries[Int(found.entry)], passage: Int(index.origins[Int(found.passage)]), score: Double(found.rank),
        sureness: Double(found.sureness), matched: found.matched)
    }
  }

  /// Looks at the question as a whole, then at each of its sentences that stands alone; gives the entries found in each view.
  static func views(
    _ query: Query, in index: LanguageIndex, asked lang: Lang, limit: Int, without left: [Bool] = []
  ) -> [[Found]] {
    let understanding = Understanding(query, in: index, asked: lang)
    let candidates = retrieve(
      understanding, in: index, asked: lang, limit: max(limit, SearchIndex.candidates), without: left)
    guard let first = candidates.first else { return [] }
    var views = [Weighing(understanding, index, sentences: .max)]
    for bit in query.alone {
      let view = Weighing(understanding, index, sentences: bit)
      if view.weight >= 0.8 { views.append(view) }
    }
    return views.map { ranked(candidates, $0, index, top: first.score) }
  }

  /// The part of the index for a language, for measurements.
  func part(_ lang: Lang) -> LanguageIndex? { parts[lang] }

  struct Found {
    var entry: Int32
    var passage: Int32
    var rank: Float
    var sureness: Float
    var matched: [String]
    var evidence: Evidence
  }

  /// Looks closely at the candidates in one view of the question; gives each entry's best passage.
  private static func ranked(_ candidates: [Candidate], _ view: Weighing, _ index: LanguageIndex, top: Float) -> [Found]
  {
    var best: [Int32: Found] = [:]
    for candidate in candidates {
      var (evidence, matched) = view.evidence(candidate.passage)
      evidence.relevance = candidate.score / top
      let rank = Sureness.rank(evidence)
      let entry = index.entryOf[Int(candidate.passage)]
      if let known = best[entry], known.rank >= rank { continue }
      best[entry] = Found(
        entry: entry, passage: candidate.passage, rank: rank, sureness: 0, matched: matched, evidence: evidence)
    }
    let sorted = best.values.sorted { ($0.rank, $1.entry) > ($1.rank, $0.entry) }
    var least: Float = 1
    return sorted.enumerated().map { place, found in
      var found = found
      let rival = place == 0 ? (sorted.count > 1 ? sorted[1].rank : 0) : sorted[0].rank
      found.evidence.margin = found.rank - rival
      // Whoever ranks behind is no surer.
      least = min(least, Sureness.of(found.evidence))
      found.sureness = least
      return found
    }
  }

  private struct Candidate {
    var passage: Int32
    var score: Float
  }

  /// BM25 of stems, their synonyms and letter 4-grams, added; the best passages first.
  private static func retrieve(
    _ understanding: Understanding, in index: LanguageIndex, asked lang: Lang, limit: Int, without left: [Bool]
  ) -> [Candidate] {
    var scores = [Float](repeating: 0, count: index.origins.count)
    for (term, meaning) in zip(understanding.query.terms, understanding.terms) {
      let role = term.role * (term.isWeak ? 0.5 : 1)
      for (number, way) in meaning.ways.enumerated() {
        let worth = number == 0 && meaning.isExact ? 1 : SearchIndex.synonymWorth * way.quality / Float(way.terms.count)
        for reached in way.terms { index.stems.score(reached, role * worth, into: &scores) }
      }
      if lang == index.lang {
        LanguageIndex.grams(of: term.word) { packed in
          // In a large index a gram that an eighth of the passages hold costs more than it tells.
          if let gram = index.gramNumbers[packed], scores.count < 500 || index.grams.count(gram) * 8 < scores.count {
            index.grams.score(gram, role * SearchIndex.gramWorth, into: &scores)
          }
        }
      }
    }
    let first = top(scores, limit)
    if left.isEmpty || !first.contains(where: { left[Int(index.entryOf[Int($0.passage)])] }) { return first }
    // The best of all stay as rivals, beside the best of those that may be found.
    for candidate in first { scores[Int(candidate.passage)] = 0 }
    for passage in scores.indices where left[Int(index.entryOf[passage])] { scores[passage] = 0 }
    return first + top(scores, limit)
  }

  /// The `limit` best scores above zero, best first; equal ones in the order of the passages.
  private static func top(_ scores: [Float], _ limit: Int) -> [Candidate] {
    var kept: [Candidate] = []
    kept.reserveCapacity(limit * 2)
    var least: Float = 0
    for (passage, score) in scores.enumerated() where score > least {
      kept.append(Candidate(passage: Int32(passage), score: score))
      if kept.count == limit * 2 {
        kept.sort { ($0.score, $1.passage) > ($1.score, $0.passage) }
        kept.removeLast(limit)
        least = kept[limit - 1].score
      }
    }
    kept.sort { ($0.score, $1.passage) > ($1.score, $0.passage) }
    return Array(kept.prefix(limit))
  }
}
