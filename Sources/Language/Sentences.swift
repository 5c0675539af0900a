/// A sentence of a message.
public struct Sentence: Sendable, Hashable {
  /// Its words, as positions in the message's words.
  public var words: Range<Int>
  /// It asks: a question mark, or a question word near its beginning.
  public var asks: Bool
}

/// Splits a message's words into sentences and says which ones ask.
public enum Sentences {
  /// Gives the sentences in order; every word belongs to exactly one.
  public static func of(_ words: [Word]) -> [Sentence] {
    var found: [Sentence] = []
    var start = 0
    for index in words.indices where ends(words, index) {
      let range = start..<(index + 1)
      found.append(Sentence(words: range, asks: asks(words, range)))
      start = index + 1
    }
    if start < words.count {
      let range = start..<words.count
      found.append(Sentence(words: range, asks: asks(words, range)))
    }
    return found
  }

  private static func ends(_ words: [Word], _ index: Int) -> Bool {
    let word = words[index]
    switch word.pause {
    case .none, .comma: return false
    case .line, .exclamation, .question: return true
    case .stop:
      guard index + 1 < words.count else { return true }
      if shortForms.contains(word.text) { return false }
      if word.isNumber, words[index + 1].isNumber { return false }
      return words[index + 1].start - word.end > 1 || !word.isNumber
    }
  }

  private static func asks(_ words: [Word], _ range: Range<Int>) -> Bool {
    if words[range.upperBound - 1].pause == .question { return true }
    return range.prefix(8).contains { questionWords.contains(words[$0].text) }
      || openers.contains(words[range.lowerBound].text)
      || range.count > 1 && links.contains(words[range.lowerBound].text)
        && openers.contains(words[range.lowerBound + 1].text)
  }

  private static let shortForms = KeySet(
    folding: """
      dr mgr lek inz prof hab ul al os pl np tel godz nr ok m in tzw tzn itp itd sp z o sw ks str pkt zl gr tys mln min st
      mr mrs ms no bzw ca vgl вул тел грн св м р
      """)

  /// True for a word that begins a question.
  static func asksAt(_ word: String) -> Bool {
    questionWords.contains(word) || openers.contains(word)
  }

  /// First words of questions in the four languages, folded.
  static let questionWords = KeySet(
    folding: """
      czy ile jak jaki jaka jakie jakim jakiej jakich kiedy gdzie kto kogo komu kim co czego czemu dlaczego ktory ktora
      ktore ktorej ktorym ktorego skad dokad odkad dokiedy ilu iloma what when where who which why how чи коли де як який
      яка яке які скільки хто чому куди звідки котра котрої wann wo wie was wer warum welche welcher welches wohin woher
      wieviel
      """)

  private static let links = KeySet(folding: "a i ok hej czesc no and so")

  /// Verbs that ask when a sentence begins with them.
  private static let openers = KeySet(
    folding: """
      moge mozna mozecie macie robicie da jest sa dacie moglby moglbym moglabym bierzecie sprzedajecie przyjmujecie
      wystawiacie honorujecie naprawiacie pracujecie znajde dostane can could do does is are will would may should did have
      has можна можу можете є kann konnen ist sind haben gibt darf muss
      """)
}
