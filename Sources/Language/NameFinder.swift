/// Finds known people's names in a message, in any case of the language and without diacritics: "u pani Karoliny",
/// "do Sroki", "z doktor Lisowską".
public struct NameFinder: Sendable {
  private struct Part: Sendable {
    let owner: Int
    let word: String
    let stem: String
    /// Also an ordinary word ("Maj"): counts only after "pani", "u", "do".
    let isCommon: Bool
  }

  private let parts: [Part]

  /// `names` as the firm writes them, titles in front allowed; their places are what `find` gives.
  public init(_ names: [String]) {
    parts = names.enumerated().flatMap { owner, name in
      Words.of(name).map(\.text).filter { $0.count > 2 && !NameFinder.titles.contains($0) }.map { word in
        let stem = Stem.stem(word, .pl)
        return Part(
          owner: owner, word: word, stem: stem,
          isCommon: NameFinder.common.contains(word) || StopWords.contains(word, .pl))
      }
    }
  }

  /// The people named, each once: those of whom the most parts were said. Several when a name fits several.
  public func find(in text: String) -> [Int] {
    let words = Words.of(text, limit: Message.wordLimit).map(\.text)
    var said: [Int: Set<String>] = [:]
    for (place, word) in words.enumerated() where word.count > 2 {
      let stem = Stem.stem(word, .pl)
      for part in parts where part.stem == stem || NameFinder.isForm(word, of: part.word) {
        if part.isCommon, place == 0 || !NameFinder.before.contains(words[place - 1]) { continue }
        said[part.owner, default: []].insert(part.word)
      }
    }
    let most = said.values.map(\.count).max() ?? 0
    return said.filter { $0.value.count == most }.keys.sorted()
  }

  /// True for a declined name: the same but for an ending of names, on either side.
  private static func isForm(_ word: String, of name: String) -> Bool {
    guard name.count > 3, word.count > 3 else { return false }
    let common = zip(word, name).prefix { $0 == $1 }.count
    guard common >= max(3, name.count - 3) else { return false }
    return endings.contains(String(word.dropFirst(common))) && endings.contains(String(name.dropFirst(common)))
  }

  private static let endings = Set(
    folding: """
      a u i e y o em ie owi iem om owie ami ach iej emu ego ym im iego iemu ej ą ę ia ii iem ek ka ku kiem kowi ko ki ce
      ec ca cu cem cowi at ta
      """
  ).union([""])

  private static let titles = Set(
    folding: "dr lek mgr inz prof hab med pan pani panu pana doktor doktora doktorze mec tech stom n")
  private static let before = Set(
    folding: """
      u do z ze pan pani pana panu pania doktor doktora doktorowi dr lek mgr panem przez with by mr mrs ms doctor у до пан пані
      bei herr frau zu
      """)
  private static let common = Set(
    folding: """
      maj sroka wilk lis kot mroz zima wrona baran kowal król krol mlynarz piekarz zajac gora sobota niedziela piatek sroda
      marzec luty grudzien czarny bialy maly wielki
      """)
}
