/// One thing a rule asks for.
enum RuleItem: Hashable, Sendable {
  /// A word out of a class.
  case word(Int)
  case sort(Sort)
}

/// A match of a rule's items: the nodes in order, words left out.
struct RuleMatch {
  var a = Node([])
  var b = Node([])
  var c = Node([])
  var d = Node([])
  var count = 0
  var start = 0
  var end = 0
  let sheet: Sheet

  var resolver: TimeResolver { sheet.resolver }
  var list: TokenList { sheet.list }
  /// Nothing but the space of a word's border stands between the tokens of the match.
  var isGlued: Bool { (start + 1..<end).allSatisfy { list.tokens[$0].glued } }
  /// The token after the match.
  var next: Token? { end < list.tokens.count ? list.tokens[end] : nil }
  var before: Token? { start > 0 ? list.tokens[start - 1] : nil }
}

/// What all matches of one text share.
final class Sheet: Sendable {
  let list: TokenList
  let grammar: Grammar
  let resolver: TimeResolver

  init(_ list: TokenList, _ grammar: Grammar, _ resolver: TimeResolver) {
    self.list = list
    self.grammar = grammar
    self.resolver = resolver
  }
}

extension RuleMatch {
  /// A word that a number before it counts ("osób", "zł").
  func isCountable(_ token: Token) -> Bool {
    guard let group = sheet.grammar.countable else { return false }
    return sheet.grammar.holds(group, sheet.grammar.word(token))
  }
}

struct Rule: Sendable {
  let items: [RuleItem]
  let score: Int32
  let make: @Sendable (RuleMatch) -> Node?
}

/// Words, what they are by themselves, and the rules that join them. Built once a language; never changes.
final class Grammar: Sendable {
  /// Place of a word by the hash of its folded letters.
  let words: [UInt64: UInt16]
  /// Readings of single words.
  let nodes: [[Node]]
  let rules: [Rule]
  /// Rules by their first word, and by the sorts (bit numbers) of their first node.
  let byWord: [[UInt16]]
  let bySort: [[UInt16]]
  /// How many items each rule has, and all items in one row.
  let lengths: [Int]
  private let items: [RuleItem]
  private let offsets: [Int]
  private let classes: [UInt64]
  private let stride: Int
  let countable: Int?

  init(_ builder: GrammarBuilder) {
    words = builder.words
    nodes = builder.nodes + Array(repeating: [], count: builder.words.count + 1 - builder.nodes.count)
    rules = builder.rules
    lengths = rules.map(\.items.count)
    items = rules.flatMap(\.items)
    var offsets: [Int] = []
    var offset = 0
    for length in lengths {
      offsets.append(offset)
      offset += length
    }
    self.offsets = offsets
    stride = (builder.classes.count + 63) / 64
    var classes = [UInt64](repeating: 0, count: (builder.words.count + 1) * stride)
    for (members, index) in builder.classes {
      for word in members { classes[Int(word) * stride + index / 64] |= 1 << UInt64(index % 64) }
    }
    self.classes = classes
    var byWord = [[UInt16]](repeating: [], count: builder.words.count + 1)
    var bySort = [[UInt16]](repeating: [], count: 32)
    let members = Dictionary(uniqueKeysWithValues: builder.classes.map { ($0.value, $0.key) })
    for (index, rule) in builder.rules.enumerated() {
      switch rule.items[0] {
      case .word(let group): for word in members[group] ?? [] { byWord[Int(word)].append(UInt16(index)) }
      case .sort(let sort): bySort[sort.rawValue.trailingZeroBitCount].append(UInt16(index))
      }
    }
    self.byWord = byWord
    self.bySort = bySort
    countable = builder.countable
  }

  func item(_ rule: UInt16, _ place: Int) -> RuleItem { items[offsets[Int(rule)] + place] }

  /// 0 for a word that the grammar does not know.
  func word(_ token: Token) -> UInt16 { words[token.hash] ?? 0 }

  func holds(_ group: Int, _ word: UInt16) -> Bool {
    classes[Int(word) * stride + group >> 6] >> UInt64(group & 63) & 1 == 1
  }
}

/// Puts a grammar together from tables and patterns.
///
/// A pattern is a row of items: `wpół|pół do #hour` asks for a word out of two, a word, and a node. `?` after an item
/// makes it optional, `_` joins the words of one choice (`w_ciągu`), `#` names a `Sort`.
struct GrammarBuilder {
  let lang: Lang
  private(set) var words: [UInt64: UInt16] = [:]
  private(set) var nodes: [[Node]] = [[]]
  private(set) var rules: [Rule] = []
  private(set) var classes: [Set<UInt16>: Int] = [:]
  private(set) var countable: Int?

  init(_ lang: Lang) { self.lang = lang }

  mutating func id(_ folded: some StringProtocol) -> UInt16 {
    let hash = TokenList.hash(String(folded))
    if let known = words[hash] { return known }
    let id = UInt16(words.count + 1)
    words[hash] = id
    nodes.append([])
    return id
  }

  private static func parts(_ text: some StringProtocol) -> [Substring] {
    Fold.fold(String(text)).split { $0 == " " || $0 == "\n" }
  }

  /// Gives each word of a text a reading.
  mutating func word(_ texts: String, _ node: Node) {
    for text in GrammarBuilder.parts(texts) { nodes[Int(id(text))].append(node) }
  }

  /// One reading a line or `|`, the value counted up from `first`.
  mutating func series(_ table: String, from first: Int = 1, _ make: (Int) -> Node) {
    for (place, names) in table.split(whereSeparator: { $0 == "|" }).enumerated() {
      word(String(names), make(first + place))
    }
  }

  /// Words after which a bare number is no hour ("na 5 osób").
  mutating func countables(_ texts: String) {
    countable = group(Set(GrammarBuilder.parts(texts).map { id($0) }))
  }

  mutating func rule(
    _ pattern: String, score: Int32 = 0, _ make: @escaping @Sendable (RuleMatch) -> Node?
  ) {
    for line in pattern.split(separator: "\n") {
      for items in expand(GrammarBuilder.parts(line)) where !items.isEmpty {
        rules.append(Rule(items: items, score: score, make: make))
      }
    }
  }

  private mutating func group(_ members: Set<UInt16>) -> Int {
    if let known = classes[members] { return known }
    classes[members] = classes.count
    return classes.count - 1
  }

  private mutating func expand(_ parts: [Substring]) -> [[RuleItem]] {
    var rows: [[RuleItem]] = [[]]
    for part in parts {
      let isOptional = part.count > 1 && part.hasSuffix("?")
      let text = isOptional ? part.dropLast() : part
      var choices: [[RuleItem]] = isOptional ? [[]] : []
      if text.hasPrefix("#"), text.count > 1 {
        for name in text.split(whereSeparator: { $0 == "|" || $0 == "#" }) {
          guard let sort = Sort.names[String(name)] else { preconditionFailure("no sort \(name)") }
          choices.append([.sort(sort)])
        }
      } else {
        var single: Set<UInt16> = []
        for choice in text == "|" ? [text] : text.split(separator: "|") {
          let pieces = choice.split(separator: "_")
          if pieces.count == 1 {
            single.insert(id(pieces[0]))
          } else {
            choices.append(pieces.map { .word(group([id($0)])) })
          }
        }
        if !single.isEmpty { choices.append([.word(group(single))]) }
      }
      rows = rows.flatMap { row in choices.map { row + $0 } }
    }
    return rows
  }
}
