/// Groups of words that customers and firms use for the same thing, within a language and between languages.
public struct Synonyms: Sendable {
  /// Everyday words of small firms in the four languages.
  public static let builtIn = Synonyms(groups: Lexicon.groups)

  /// Words of `from` that lead to words of `into`; every member is a row of stems. What is asked keeps its stop words, since
  /// "po ile" and "nie działa" live by them; what is written has none.
  struct Group: Sendable {
    var from: Lang
    var into: Lang
    var asked: [[String]]
    var written: [[String]]
    /// 0…1: how surely the two mean the same.
    var quality: Float
  }

  private(set) var groups: [Group]

  init(groups: [Group]) { self.groups = groups }

  public init() { groups = [] }

  /// Quality of the project's own groups and of the firm's, and of words from a general thesaurus.
  static let ownQuality: Float = 0.85
  static let thesaurusQuality: Float = 0.5

  /// Adds the firm's own groups, one a line: `auto, samochód, wóz`; `ósemka > ząb` leads from the customer's word to the firm's only.
  public func adding(lines: String, lang: Lang) -> Synonyms {
    var all = self
    all.groups += Synonyms.parse(lines, lang, quality: 0.9)
    return all
  }

  /// Adds a MyThes thesaurus (`th_pl_PL_v2.dat`, already decoded); its words count for less than the others.
  ///
  /// Wider and narrower terms are left out, and words with more than four meanings or ten synonyms a meaning, which
  /// blur more than they find.
  public func adding(thesaurus: String, lang: Lang) -> Synonyms {
    var all = self
    var word: [String] = []
    var left = 0
    // Most words are in several lists: each is stemmed once, and the lists share what came of it.
    var known: [Substring: [String]] = [:]
    for line in thesaurus.utf8.split(separator: UInt8(ascii: "\n")).dropFirst() {
      let cells = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      if left == 0 {
        guard cells.count == 2, let meanings = Int(Substring(cells[1]).filter(\.isNumber)) else { continue }
        left = meanings
        word = meanings <= 4 ? Synonyms.asked(Substring(cells[0]), lang) : []
        if word.count > 2 { word = [] }
      } else {
        left -= 1
        if word.isEmpty { continue }
        let members = cells.dropFirst().filter { !$0.holds("rzędne)") && !$0.holds("antonim") }
          .map { cell in
            let text = Substring(cell.prefix { $0 != UInt8(ascii: "(") })
            if let stems = known[text] { return stems }
            let stems = Synonyms.written(text, lang)
            known[text] = stems
            return stems
          }
          .filter { !$0.isEmpty && $0.count <= 2 && $0 != word }
        if members.isEmpty || members.count > 10 { continue }
        all.groups.append(
          Group(from: lang, into: lang, asked: [word], written: members, quality: Synonyms.thesaurusQuality))
      }
    }
    return all
  }

  /// Reads lines of comma-separated members; `>` leads one way, `#` begins a remark.
  static func parse(_ lines: String, _ lang: Lang, quality: Float) -> [Group] {
    var groups: [Group] = []
    for line in lines.split(separator: "\n") {
      let text: Substring = line.prefix { $0 != "#" }
      let sides: [Substring] = text.split(separator: ">", maxSplits: 1)
      guard let left = sides.first, let right = sides.last else { continue }
      let group = Group(
        from: lang, into: lang, asked: members(left).map { asked($0, lang) }.filter { !$0.isEmpty },
        written: members(right).map { written($0, lang) }.filter { !$0.isEmpty }, quality: quality)
      if !group.asked.isEmpty, !group.written.isEmpty { groups.append(group) }
    }
    return groups
  }

  static func members(_ side: Substring) -> [Substring] { side.split(separator: ",") }

  /// The stems of all words of a member; empty when it is one stop word.
  static func asked(_ text: some StringProtocol, _ lang: Lang) -> [String] {
    let words = Words.of(String(text))
    if words.count == 1, StopWords.contains(words[0].text, lang) { return [] }
    return words.map { Stem.stem($0.text, lang) }
  }

  /// The stems of a member's content words.
  static func written(_ text: some StringProtocol, _ lang: Lang) -> [String] {
    Words.of(String(text)).filter { !StopWords.contains($0.text, lang) }.map { Stem.stem($0.text, lang) }
  }
}

extension Substring.UTF8View {
  /// Whether `text` stands somewhere in it, letter for letter.
  fileprivate func holds(_ text: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard let first = wanted.first else { return true }
    var rest = self[...]
    while let place = rest.firstIndex(of: first) {
      rest = rest[place...]
      if rest.starts(with: wanted) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
