/// Counts stems and letter 4-grams of passages, field by field, while an index is built.
struct IndexBuilder {
  struct Weights {
    var question: Float
    var heading: Float
    var tag: Float
    /// Share of a body's length that is evened out, 0…1.
    var evening: Float
  }

  let lang: Lang
  private(set) var vocabulary = Vocabulary()
  private(set) var gramNumbers = KeyTable()

  private struct Known {
    var stem: Int32
    var grams: [Int32]
  }
  private var words: [String: Known] = [:]  // each different word is stemmed once
  private var stemMarks: [Mark] = []
  private var gramMarks: [Mark] = []
  private var bodyLengths: [Float] = []
  private var passage: Int32 = -1
  private var askings: [[Int32]] = []
  private var asked: AskKind = []
  private var given: AskKind = []

  /// One occurrence.
  private struct Mark {
    var key: UInt64  // passage, then term
    var field: Postings.Field
  }

  init(lang: Lang) { self.lang = lang }

  mutating func begin() {
    passage += 1
    bodyLengths.append(0)
    askings = []
    asked = []
    given = []
  }

  mutating func add(_ text: String, _ field: Postings.Field) {
    var stems: [Int32] = []
    let words = Words.of(text)
    if field == Postings.body {
      given.formUnion(AskKind.given(by: words))
    } else {
      asked.formUnion(AskKind.of(words[...]))
    }
    for word in words where !StopWords.contains(word.text, lang) {
      let known = self.known(word.text)
      stemMarks.append(Mark(key: UInt64(passage) << 32 | UInt64(known.stem), field: field))
      for gram in known.grams {
        gramMarks.append(Mark(key: UInt64(passage) << 32 | UInt64(gram), field: field))
      }
      if field == Postings.body {
        bodyLengths[Int(passage)] += 1
      } else if !stems.contains(known.stem) {
        stems.append(known.stem)
      }
    }
    if !stems.isEmpty, field & (Postings.title | Postings.wording | Postings.heading) != 0 {
      askings.append(stems)
    }
  }

  /// Gives the ways to ask the passage that was begun last, the kinds of answer asked for, and those given.
  func end() -> ([[Int32]], AskKind, AskKind) { (askings, asked, given) }

  func stemCounts(_ weights: Weights) -> [Postings.Count] { counts(stemMarks, weights) }

  func gramCounts(_ weights: Weights) -> [Postings.Count] { counts(gramMarks, weights) }

  private mutating func known(_ word: String) -> Known {
    if let known = words[word] { return known }
    let stem = vocabulary.add(Stem.stem(word, lang))
    var grams: [Int32] = []
    LanguageIndex.grams(of: word) { packed in
      grams.append(gramNumbers.add(packed, Int32(gramNumbers.count)))
    }
    let known = Known(stem: stem, grams: grams)
    words[word] = known
    return known
  }

  private func counts(_ marks: [Mark], _ weights: Weights) -> [Postings.Count] {
    let sorted = marks.sorted { $0.key < $1.key }
    let mean = max(1, bodyLengths.reduce(0, +) / Float(max(1, bodyLengths.count)))
    var counts: [Postings.Count] = []
    var index = 0
    while index < sorted.count {
      let key = sorted[index].key
      var fields: Postings.Field = 0
      var inBody: Float = 0
      while index < sorted.count, sorted[index].key == key {
        fields |= sorted[index].field
        if sorted[index].field == Postings.body { inBody += 1 }
        index += 1
      }
      let passage = Int32(key >> 32)
      var frequency: Float = 0
      if fields & (Postings.title | Postings.wording) != 0 { frequency += weights.question }
      if fields & Postings.heading != 0 { frequency += weights.heading }
      if fields & Postings.tag != 0 { frequency += weights.tag }
      let length = bodyLengths[Int(passage)] / mean
      frequency += inBody / (1 - weights.evening + weights.evening * length)
      counts.append(
        Postings.Count(
          term: Int32(truncatingIfNeeded: key & 0xFFFF_FFFF), passage: passage,
          frequency: frequency, fields: fields))
    }
    return counts
  }
}
