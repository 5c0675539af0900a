/// Finds the passages of a collection that answer a question: long passages, no answers to be sure of, only an order.
///
/// Candidates by BM25 of stems and letter 4-grams, as in `SearchIndex`; the best of them are looked at closely
/// (`PassageRanker`). The same passages always give the same answers.
public final class PassageIndex: Sendable {
  public struct Ranked: Sendable, Equatable {
    public var id: String
    /// For ordering only; comparable within one search.
    public var score: Double
  }

  let corpus: PassageCorpus
  let vocabulary: Vocabulary
  /// For each token of the corpus: its stem's number, or -1 for a stop word.
  let stemAt: [Int32]
  /// For each word of the corpus: what it gives as an answer.
  let kindOf: [AnswerKind]
  let stems: Postings
  let grams: Postings
  let gramNumbers: KeyTable
  /// For each stem: the logarithm of one over the share of passages that hold it, over the greatest possible: 0…1.
  let rarity: [Float]

  /// BM25: saturation, share of length evened out, weight of a title.
  private static let k1: Float = 1.2
  private static let evening: Float = 0.6
  private static let titleWeight: Float = 1
  /// Passages looked at closely for each question.
  static let candidates = 24
  /// Weights of letter 4-grams against stems, and of other ways to say a word against its own stem.
  static let gramWorth: Float = 0.35
  static let otherWorth: Float = 0.6

  /// `passages` with identity, title ("" for none) and text.
  public convenience init(
    lang: Lang, passages: some Sequence<(id: String, title: String, text: String)>
  ) {
    var reader = PassageReader(lang: lang)
    for passage in passages { reader.add(id: passage.id, title: passage.title, text: passage.text) }
    self.init(reader.corpus)
  }

  init(_ corpus: PassageCorpus) {
    self.corpus = corpus
    var vocabulary = Vocabulary()
    var gramNumbers = KeyTable()
    var gramsOf: [[Int32]] = []
    let stemOf: [Int32] = corpus.words.map { word in
      var grams: [Int32] = []
      if StopWords.contains(word, corpus.lang) {
        gramsOf.append(grams)
        return -1
      }
      LanguageIndex.grams(of: word) { grams.append(gramNumbers.add($0, Int32(gramNumbers.count))) }
      gramsOf.append(grams)
      return vocabulary.add(Stem.stem(word, corpus.lang))
    }
    stemAt = corpus.tokens.map { stemOf[Int($0 >> PassageCorpus.Token.shift)] }
    kindOf = corpus.words.map(AnswerKind.given)
    vocabulary.seal()
    self.vocabulary = vocabulary
    self.gramNumbers = gramNumbers
    let count = corpus.ids.count
    let counter = PassageCounter(
      corpus, evening: PassageIndex.evening, title: PassageIndex.titleWeight)
    stems = Postings(
      counter.counts { word, take in if stemOf[word] >= 0 { take(stemOf[word]) } },
      terms: vocabulary.count,
      passages: count, k1: PassageIndex.k1)
    grams = Postings(
      counter.counts { word, take in gramsOf[word].forEach(take) }, terms: gramNumbers.count,
      passages: count,
      k1: PassageIndex.k1)
    let most = Maths.log(1 + (Float(count) + 0.5) / 0.5)
    rarity = (0..<Int32(vocabulary.count)).map { [stems] term in
      let held = Float(stems.count(term))
      return Maths.log(1 + (Float(count) - held + 0.5) / (held + 0.5)) / max(0.1, most)
    }
  }

  /// Gives at most `limit` passages, best first.
  public func search(_ text: String, limit: Int = 10) -> [Ranked] {
    let question = PassageQuestion(text, self)
    guard !question.terms.isEmpty, limit > 0 else { return [] }
    let candidates = candidates(question, limit: max(limit, PassageIndex.candidates))
    let ranked = PassageRanker(question, self).rank(candidates)
    return ranked.prefix(limit).map {
      Ranked(id: corpus.ids[Int($0.passage)], score: Double($0.score))
    }
  }

  struct Candidate {
    var passage: Int32
    /// BM25 of stems and of 4-grams.
    var stems: Float
    var grams: Float
  }

  func candidates(_ question: PassageQuestion, limit: Int) -> [Candidate] {
    let count = corpus.ids.count
    return withUnsafeTemporaryAllocation(of: Float.self, capacity: count * 2) { memory in
      memory.initialize(repeating: 0)
      let byStems = UnsafeMutableBufferPointer(rebasing: memory[..<count])
      let byGrams = UnsafeMutableBufferPointer(rebasing: memory[count...])
      for term in question.terms {
        for (number, way) in term.ways.enumerated() {
          let worth = number == 0 && term.isExact ? 1 : PassageIndex.otherWorth * way.quality
          stems.score(way.stem, term.role * worth, into: byStems)
        }
        LanguageIndex.grams(of: term.word) { packed in
          let gram = gramNumbers[packed]
          // A gram that every eighth passage holds costs more than it tells.
          if gram >= 0, count < 500 || grams.count(gram) * 8 < count {
            grams.score(gram, term.role * PassageIndex.gramWorth, into: byGrams)
          }
        }
      }
      for passage in byStems.indices { byStems[passage] += byGrams[passage] }
      return SearchIndex.top(byStems, limit).map { found in
        let grams = byGrams[Int(found.passage)]
        return Candidate(passage: found.passage, stems: found.score - grams, grams: grams)
      }
    }
  }
}

/// Counts terms by passage, each passage's terms ascending.
private struct PassageCounter {
  let corpus: PassageCorpus
  let evening: Float
  let title: Float

  init(_ corpus: PassageCorpus, evening: Float, title: Float) {
    self.corpus = corpus
    self.evening = evening
    self.title = title
  }

  /// `terms` hands over the terms of a word.
  func counts(of terms: (_ word: Int, _ take: (Int32) -> Void) -> Void) -> [Postings.Count] {
    let count = corpus.ids.count
    let mean = max(1, Float(corpus.tokens.count) / Float(max(1, count)))
    var counts: [Postings.Count] = []
    for passage in 0..<count {
      let range = Int(corpus.starts[passage])..<Int(corpus.starts[passage + 1])
      let length = 1 - evening + evening * Float(range.count) / mean
      var found: [(term: Int32, weight: Float)] = []
      for token in corpus.tokens[range] {
        let weight = token & PassageCorpus.Token.inTitle != 0 ? title : 1 / length
        terms(Int(token >> PassageCorpus.Token.shift)) { found.append(($0, weight)) }
      }
      found.sort { $0.term < $1.term }
      for one in found {
        if let last = counts.last, last.passage == Int32(passage), last.term == one.term {
          counts[counts.count - 1].frequency += one.weight
        } else {
          counts.append(
            Postings.Count(
              term: one.term, passage: Int32(passage), frequency: one.weight, fields: Postings.body)
          )
        }
      }
    }
    return counts
  }
}
