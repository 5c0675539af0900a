/// Passages as rows of words: what a passage index is built from, and what it keeps on disk.
struct PassageCorpus: Sendable, Equatable {
  var lang: Lang
  var ids: [String] = []
  /// Different folded words, in the order in which they first occur.
  var words: [String] = []
  /// For each token: the word's number, shifted left by `Token.shift`, and its marks.
  var tokens: [UInt32] = []
  /// Where each passage's tokens begin; one more at the end.
  var starts: [Int32] = [0]

  enum Token {
    static let shift: UInt32 = 3
    /// The first word of a sentence, of the title, of the text.
    static let beginsSentence: UInt32 = 1
    /// Begins with a capital letter.
    static let capital: UInt32 = 2
    static let inTitle: UInt32 = 4
  }
}

/// Puts passages into a corpus, one after another.
struct PassageReader {
  private(set) var corpus: PassageCorpus
  private var numbers = KeyTable()

  init(lang: Lang) { corpus = PassageCorpus(lang: lang) }

  /// Adds a passage; words of its text beyond 20,000 are left out.
  mutating func add(id: String, title: String, text: String) {
    corpus.ids.append(id)
    add(title, marks: PassageCorpus.Token.inTitle)
    add(text, marks: 0)
    corpus.starts.append(Int32(corpus.tokens.count))
  }

  private mutating func add(_ text: String, marks: UInt32) {
    var begins = true
    for word in Words.of(text) {
      let number = numbers.add(WordKey.of(word.text), Int32(corpus.words.count))
      if number == corpus.words.count { corpus.words.append(word.text) }
      corpus.tokens.append(
        UInt32(number) << PassageCorpus.Token.shift | marks
          | (begins ? PassageCorpus.Token.beginsSentence : 0)
          | (word.capital ? PassageCorpus.Token.capital : 0))
      begins = word.pause >= .line
    }
  }
}
