/// A message's words and sentences, read once for all rules.
struct Message: Sendable {
  let words: [Word]
  let sentences: [Sentence]
  private let starts: [Bool]
  private let owners: [Int32]

  /// Rules read this many words; more is a document, not a message.
  static let wordLimit = 1_500

  init(_ text: String) {
    let words = Words.of(text, limit: Message.wordLimit)
    let sentences = Sentences.of(words)
    var starts = [Bool](repeating: false, count: words.count + 1)
    var owners = [Int32](repeating: 0, count: words.count)
    for (number, sentence) in sentences.enumerated() {
      starts[sentence.words.lowerBound] = true
      for index in sentence.words { owners[index] = Int32(number) }
    }
    starts[words.count] = true
    self.words = words
    self.sentences = sentences
    self.starts = starts
    self.owners = owners
  }

  /// True for the first word of a sentence, and for the place after the last word.
  func begins(_ index: Int) -> Bool { starts[min(index, words.count)] }

  /// True when a sentence ends before `index`.
  func ends(_ index: Int) -> Bool { starts[min(index, words.count)] }

  /// The sentence that holds the word.
  func sentence(of index: Int) -> Sentence {
    owners.indices.contains(index) ? sentences[Int(owners[index])] : Sentence(words: 0..<words.count, asks: false)
  }
}
