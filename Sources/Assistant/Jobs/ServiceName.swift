import Language

/// What of a service's name says which service it is: what is done ("usunięcie"), how ("kanałowe"), and other names in
/// brackets. What it is done to ("zęba") is said in many other matters, too.
struct ServiceName: Sendable {
  /// Key of the first word, which says what is done.
  let doing: String?
  /// The words that tell, as they stand in the name.
  let words: String
  private let telling: Set<String>
  /// What is left of a verbal noun without its ending: "usun" of "usunięcie".
  private let root: String?

  init(_ name: String) {
    let words = Words.of(name, limit: 20).map(\.text)
    let brackets = name.split(separator: "(").dropFirst().map { $0.prefix { $0 != ")" } }
    let first = words.first { !Self.key($0).isEmpty }
    doing = first.flatMap { Self.key($0).first }
    var telling = Set([doing].compactMap { $0 })
    let describing = words.filter { $0 != first && Self.describes($0) }
    for word in describing { telling.formUnion(Self.key(word)) }
    for alias in brackets { telling.formUnion(ContentWords.stems(of: String(alias), .pl)) }
    self.telling = telling
    self.words = ([first].compactMap { $0 } + describing + brackets.map(String.init)).joined(separator: " ")
    root = first.flatMap(Self.root)
  }

  /// Whether one of the stems says which service it is.
  func tells(_ stems: Set<String>) -> Bool { !telling.isDisjoint(with: stems) }

  /// - Parameters:
  ///   - spoken: folded words.
  ///   - stems: the stems of those that have content.
  func isNamed(by spoken: [String], _ stems: Set<String>) -> Bool {
    !telling.isDisjoint(with: stems) || isDone(by: spoken, stems)
  }

  /// Whether what is done was said in another form: "usunąć" for "usunięcie", "fizjoterapeuta" for "fizjoterapia".
  func isDone(by spoken: [String], _ stems: Set<String>) -> Bool {
    if let doing, stems.contains(where: { Self.isKin($0, doing) }) { return true }
    guard let root else { return false }
    return spoken.contains { word in
      Self.begins(word, root)
        || Self.prefixes.contains { word.hasPrefix($0) && Self.begins(word.dropFirst($0.count), root) }
    }
  }

  private static func begins(_ word: some StringProtocol, _ root: String) -> Bool {
    word.count > root.count + 1 && word.hasPrefix(root)
  }

  private static func isKin(_ one: String, _ other: String) -> Bool {
    one == other || (other.count > 6 && one.count > 6 && one.hasPrefix(other.prefix(max(6, other.count - 2))))
  }

  private static func key(_ word: String) -> Set<String> { ContentWords.stems(of: word, .pl) }

  /// True for an adjective in the form in which it stands beside what is done.
  private static func describes(_ word: String) -> Bool {
    word.count > 4 && adjectives.contains(where: word.hasSuffix)
  }

  private static func root(_ word: String) -> String? {
    guard let ending = verbal.first(where: word.hasSuffix), word.count >= ending.count + 4 else { return nil }
    return String(word.dropLast(ending.count))
  }

  private static let adjectives = ["owy", "owa", "owe", "ny", "na", "ne", "czy", "cza", "cze", "ski", "ska", "skie"]
  private static let verbal = ["owanie", "iecie", "anie", "enie", "acja", "ana"]
  private static let prefixes = ["wy", "za", "po", "na", "od", "z"]
}
