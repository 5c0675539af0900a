/// Searches a firm's knowledge. Built from rows in memory; the same passages always give the same answers.
public struct SearchIndex: Sendable {
  private let parts: [Lang: LanguageIndex]
  /// For each other language: the entries of the Polish part, by their numbers, that have a passage in it.
  private let translated: [Lang: [Bool]]
  private let memory: SearchMemory

  /// Passages looked at closely for each question.
  private static let candidates = 20
  /// Worth of a synonym's postings, and of letter 4-grams, against the word's own.
  private static let synonymWorth: Float = 0.6
  private static let gramWorth: Float = 1

  /// `memory` adds wordings to entries of one passage, and makes answers surer or less sure.
  public init(passages: [Passage], synonyms: Synonyms = .builtIn, memory: SearchMemory = .empty) {
    let passages = SearchIndex.adding(memory, to: passages)
    self.memory = memory
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

  /// Adds to each entry what customers asked when it was the answer. Of an article's sections it is not known which one
  /// answered: articles stay as they are.
  private static func adding(_ memory: SearchMemory, to passages: [Passage]) -> [Passage] {
    if memory.lessons.isEmpty { return passages }
    struct Place: Hashable {
      var id: String
      var lang: Lang
    }
    let counts = Dictionary(grouping: passages) { Place(id: $0.id, lang: $0.lang) }.mapValues(
      \.count)
    return passages.map { passage in
      guard counts[Place(id: passage.id, lang: passage.lang)] == 1 else { return passage }
      var passage = passage
      passage.wordings += memory.wordings(of: passage.id, passage.lang)
      return passage
    }
  }

  /// Gives at most `limit` entries, best first, each once. Entries without a passage in `lang` are found by their Polish one.
  public func search(_ text: String, lang: Lang, limit: Int = 10) -> [Hit] {
    let query = Query(text, lang: lang)
    guard !query.terms.isEmpty, limit > 0 else { return [] }
    var found: [Hit] = []
    if let own = parts[lang] { found = best(query, in: own, asked: lang, limit: limit) }
    if lang != .pl, let polish = parts[.pl] {
      let others = best(
        query, in: polish, asked: lang, limit: limit, without: translated[lang] ?? [])
      found = Array(
        (found + others).sorted { ($0.sureness, $0.score) > ($1.sureness, $1.score) }.prefix(limit))
    }
    return memory.weigh(found, question: text, lang)
  }

  /// `left` marks entries that are not to be found, by their numbers; they still count as rivals.
  private func best(
    _ query: Query, in index: LanguageIndex, asked lang: Lang, limit: Int, without left: [Bool] = []
  ) -> [Hit] {
    let understanding = Understanding(query, in: index, asked: lang)
    var best: [Found] = []
    for view in SearchIndex.views(
      understanding, in: index, asked: lang, limit: limit, without: left)
    {
      for found in view where left.isEmpty || !left[Int(found.entry)] {
        if let known = best.firstIndex(where: { $0.entry == found.entry }) {
          if best[known].sureness < found.sureness { best[known] = found }
        } else {
          best.append(found)
        }
      }
    }
    best.sort { ($0.sureness, $0.rank, $1.entry) > ($1.sureness, $1.rank, $0.entry) }
    let words = understanding.query.terms.map(\.word)
    return best.prefix(limit).map { found in
      Hit(
        id: index.entries[Int(found.entry)], passage: Int(index.origins[Int(found.passage)]),
        score: Double(found.rank),
        sureness: Double(found.sureness),
        matched: words.indices.filter { found.matched >> UInt64($0) & 1 == 1 && !words[$0].isEmpty }
          .map { words[$0] })
    }
  }

  /// Looks at the question as a whole, then at each of its sentences that stands alone; gives the entries found in each view.
  static func views(
    _ understanding: Understanding, in index: LanguageIndex, asked lang: Lang, limit: Int,
    without left: [Bool] = []
  ) -> [[Found]] {
    let candidates = retrieve(
      understanding, in: index, asked: lang, limit: max(limit, SearchIndex.candidates),
      without: left)
    guard let first = candidates.first else { return [] }
    let look = CloseLook(understanding, index)
    var views = [Weighing(look, sentences: .max)]
    for bit in understanding.query.alone {
      let view = Weighing(look, sentences: bit)
      if view.weight >= 0.8 { views.append(view) }
    }
    let matches = look.matches(candidates)
    return views.map { ranked(candidates, matches, $0, index, top: first.score) }
  }

  /// The part of the index for a language, for measurements.
  func part(_ lang: Lang) -> LanguageIndex? { parts[lang] }

  struct Found {
    var entry: Int32
    var passage: Int32
    var rank: Float
    var sureness: Float
    /// Words of the question that matched, as bits of their positions.
    var matched: UInt64
    var evidence: Evidence
  }

  /// Weighs the candidates in one view of the question; gives each entry's best passage.
  private static func ranked(
    _ candidates: [Candidate], _ matches: [Match], _ view: Weighing, _ index: LanguageIndex,
    top: Float
  ) -> [Found] {
    var best: [Found] = []
    best.reserveCapacity(candidates.count)
    let width = matches.count / max(1, candidates.count)
    for (place, candidate) in candidates.enumerated() {
      var (evidence, matched) = view.evidence(
        candidate.passage, matches[(place * width)..<((place + 1) * width)])
      evidence.relevance = candidate.score / top
      let found = Found(
        entry: index.entryOf[Int(candidate.passage)], passage: candidate.passage,
        rank: Sureness.rank(evidence),
        sureness: 0, matched: matched, evidence: evidence)
      if let known = best.firstIndex(where: { $0.entry == found.entry }) {
        if best[known].rank < found.rank { best[known] = found }
      } else {
        best.append(found)
      }
    }
    best.sort { ($0.rank, $1.entry) > ($1.rank, $0.entry) }
    let (first, second) = (best.first?.rank ?? 0, best.count > 1 ? best[1].rank : 0)
    var least: Float = 1
    for place in best.indices {
      best[place].evidence.margin = best[place].rank - (place == 0 ? second : first)
      // Whoever ranks behind is no surer.
      least = min(least, Sureness.of(best[place].evidence))
      best[place].sureness = least
    }
    return best
  }

  struct Candidate {
    var passage: Int32
    var score: Float
  }

  /// BM25 of stems, their synonyms and letter 4-grams, added; the best passages first.
  private static func retrieve(
    _ understanding: Understanding, in index: LanguageIndex, asked lang: Lang, limit: Int,
    without left: [Bool]
  ) -> [Candidate] {
    var scores = [Float](repeating: 0, count: index.origins.count)
    return scores.withUnsafeMutableBufferPointer { scores in
      score(understanding, in: index, asked: lang, into: scores)
      let first = top(scores, limit)
      if left.isEmpty || !first.contains(where: { left[Int(index.entryOf[Int($0.passage)])] }) {
        return first
      }
      // The best of all stay as rivals, beside the best of those that may be found.
      for candidate in first { scores[Int(candidate.passage)] = 0 }
      for passage in scores.indices where left[Int(index.entryOf[passage])] { scores[passage] = 0 }
      return first + top(scores, limit)
    }
  }

  private static func score(
    _ understanding: Understanding, in index: LanguageIndex, asked lang: Lang,
    into scores: UnsafeMutableBufferPointer<Float>
  ) {
    for (term, meaning) in zip(understanding.query.terms, understanding.terms) {
      let role = term.role * (term.isWeak ? 0.5 : 1)
      for number in meaning.ways {
        let way = understanding.ways[number]
        let count = way.count
        let worth =
          number == meaning.ways.lowerBound && meaning.isExact
          ? 1 : SearchIndex.synonymWorth * way.quality / Float(count)
        for place in 0..<count { index.stems.score(way.terms[place], role * worth, into: scores) }
      }
      if lang == index.lang {
        LanguageIndex.grams(of: term.word) { packed in
          let gram = index.gramNumbers[packed]
          // In a large index a gram that an eighth of the passages hold costs more than it tells.
          if gram >= 0, scores.count < 500 || index.grams.count(gram) * 8 < scores.count {
            index.grams.score(gram, role * SearchIndex.gramWorth, into: scores)
          }
        }
      }
    }
  }

  /// The `limit` best scores above zero, best first; equal ones in the order of the passages.
  static func top(_ scores: UnsafeMutableBufferPointer<Float>, _ limit: Int) -> [Candidate] {
    // A score above zero and its passage in one number that sorts as wanted: the bits of such floats are in order.
    var kept: [UInt64] = []
    kept.reserveCapacity(limit * 4)
    var least: Float = 0
    var start = 0
    while start < scores.count {
      let end = min(start + 8, scores.count)
      // Most passages score too little: eight at a time are passed over.
      if end - start == 8, let base = scores.baseAddress {
        let eight = UnsafeRawPointer(base + start).loadUnaligned(as: SIMD8<Float>.self)
        if !any(eight .> least) {
          start = end
          continue
        }
      }
      for passage in start..<end where scores[passage] > least {
        kept.append(UInt64(scores[passage].bitPattern) << 32 | UInt64(UInt32.max - UInt32(passage)))
        if kept.count == limit * 4 {
          kept.sort(by: >)
          kept.removeLast(limit * 3)
          least = Float(bitPattern: UInt32(kept[limit - 1] >> 32))
        }
      }
      start = end
    }
    kept.sort(by: >)
    return kept.prefix(limit).map { key in
      Candidate(
        passage: Int32(UInt32.max - UInt32(truncatingIfNeeded: key)),
        score: Float(bitPattern: UInt32(key >> 32)))
    }
  }
}
