/// All readings of the stretches of a text, built from the right to the left: when a place is read, everything after it
/// is known, so each rule is tried once at each place. Readings a place are bounded, so time is linear.
struct Chart {
  let sheet: Sheet
  var list: TokenList { sheet.list }
  var grammar: Grammar { sheet.grammar }
  var resolver: TimeResolver { sheet.resolver }
  private(set) var nodes: [Node] = []
  private(set) var words: [UInt16]
  /// The readings that begin at a token stand together in `nodes`.
  private(set) var places: [Range<Int>]
  private let isBlocked: [Bool]
  private var steps = 0

  /// Readings that begin at one token.
  static let nodeLimit = 160
  static let stepLimit = 6_000
  /// Tokens that one reading may cover.
  static let reach = 28

  init(_ list: TokenList, _ grammar: Grammar, _ resolver: TimeResolver, blocked: [Bool]) {
    sheet = Sheet(list, grammar, resolver)
    isBlocked = blocked
    let count = list.tokens.count
    words = []
    words.reserveCapacity(count + 1)
    for token in list.tokens { words.append(grammar.word(token)) }
    places = Array(repeating: 0..<0, count: count + 1)
    nodes.reserveCapacity(count * 6)
    for start in stride(from: count - 1, through: 0, by: -1) where !isBlocked[start] { read(start) }
  }

  private mutating func read(_ start: Int) {
    let first = nodes.count
    steps = 0
    let word = words[start]
    for node in grammar.nodes[Int(word)] { add(node, start, start + 1, first) }
    if list.tokens[start].kind == .digits || list.tokens[start].kind == .sign {
      for (node, end) in Numerals.digits(list, start, resolver.lang) { add(node, start, end, first) }
    }
    if list.tokens[start].kind == .word {
      for (node, end) in SpokenNumbers.read(self, start) { add(node, start, end, first) }
    }
    var match = RuleMatch(sheet: sheet)
    match.start = start
    if word != 0 {
      for index in grammar.byWord[Int(word)] {
        extend(grammar.rules[Int(index)], 1, start + 1, match, first)
      }
    }
    var next = first
    while next < nodes.count {
      let node = nodes[next]
      var bits = node.sorts.rawValue
      match.a = node
      match.count = 1
      while bits != 0 {
        let bit = bits.trailingZeroBitCount
        bits &= bits - 1
        for index in grammar.bySort[bit] {
          extend(grammar.rules[Int(index)], 1, Int(node.end), match, first)
        }
      }
      next += 1
    }
    places[start] = first..<nodes.count
  }

  private mutating func extend(_ rule: Rule, _ item: Int, _ place: Int, _ match: RuleMatch, _ first: Int) {
    steps += 1
    guard steps < Chart.stepLimit, place - match.start <= Chart.reach else { return }
    if item == rule.items.count {
      var whole = match
      whole.end = place
      guard var node = rule.make(whole) else { return }
      node.score += rule.score + whole.a.score + whole.b.score + whole.c.score + whole.d.score
      add(node, match.start, place, first)
      return
    }
    guard place < words.count, !isBlocked[place] else { return }
    switch rule.items[item] {
    case .word(let group):
      if words[place] != 0, grammar.holds(group, words[place]) { extend(rule, item + 1, place + 1, match, first) }
    case .sort(let sort):
      for index in places[place] where nodes[index].sorts.contains(sort) {
        var longer = match
        switch match.count {
        case 0: longer.a = nodes[index]
        case 1: longer.b = nodes[index]
        case 2: longer.c = nodes[index]
        default: longer.d = nodes[index]
        }
        longer.count += 1
        extend(rule, item + 1, Int(nodes[index].end), longer, first)
      }
    }
  }

  private mutating func add(_ node: Node, _ start: Int, _ end: Int, _ first: Int) {
    guard nodes.count - first < Chart.nodeLimit else { return }
    var placed = node
    placed.start = Int32(start)
    placed.end = Int32(end)
    for index in first..<nodes.count where nodes[index].end == placed.end && nodes[index].sorts == placed.sorts {
      if nodes[index].value == placed.value, nodes[index].grain == placed.grain, nodes[index].time == placed.time,
        nodes[index].second == placed.second, nodes[index].currency == placed.currency
      {
        if placed.score > nodes[index].score { nodes[index].score = placed.score }
        return
      }
    }
    nodes.append(placed)
  }
}
