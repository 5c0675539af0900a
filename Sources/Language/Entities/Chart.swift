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
    var path = Path(start: start)
    if word != 0 {
      for index in grammar.byWord[Int(word)] { extend(index, 1, start + 1, path, first) }
    }
    var next = first
    while next < nodes.count {
      var bits = nodes[next].sorts.rawValue
      let end = Int(nodes[next].end)
      path.nodes.0 = Int32(next)
      path.count = 1
      while bits != 0 {
        let bit = bits.trailingZeroBitCount
        bits &= bits - 1
        for index in grammar.bySort[bit] { extend(index, 1, end, path, first) }
      }
      next += 1
    }
    places[start] = first..<nodes.count
  }

  /// The nodes that a rule has met so far, by their places.
  private struct Path {
    var start: Int
    var count = 0
    var nodes: (Int32, Int32, Int32, Int32) = (-1, -1, -1, -1)

    init(start: Int) { self.start = start }

    func adding(_ index: Int) -> Path {
      var longer = self
      switch count {
      case 0: longer.nodes.0 = Int32(index)
      case 1: longer.nodes.1 = Int32(index)
      case 2: longer.nodes.2 = Int32(index)
      default: longer.nodes.3 = Int32(index)
      }
      longer.count += 1
      return longer
    }
  }

  private mutating func extend(_ rule: UInt16, _ item: Int, _ place: Int, _ path: Path, _ first: Int) {
    let count = grammar.lengths[Int(rule)]
    if item == count { return complete(grammar.rules[Int(rule)], place, path, first) }
    guard place < words.count, !isBlocked[place] else { return }
    switch grammar.item(rule, item) {
    case .word(let group):
      let word = words[place]
      if word != 0, grammar.holds(group, word) { extend(rule, item + 1, place + 1, path, first) }
    case .sort(let sort):
      steps += 1
      guard steps < Chart.stepLimit, place - path.start < Chart.reach else { return }
      for index in places[place] where nodes[index].sorts.rawValue & sort.rawValue != 0 {
        extend(rule, item + 1, Int(nodes[index].end), path.adding(index), first)
      }
    }
  }

  private mutating func complete(_ rule: Rule, _ end: Int, _ path: Path, _ first: Int) {
    steps += 1
    guard steps < Chart.stepLimit, end - path.start <= Chart.reach else { return }
    var match = RuleMatch(sheet: sheet)
    match.start = path.start
    match.end = end
    match.count = path.count
    var score = rule.score
    if path.count > 0 {
      match.a = nodes[Int(path.nodes.0)]
      score += match.a.score
    }
    if path.count > 1 {
      match.b = nodes[Int(path.nodes.1)]
      score += match.b.score
    }
    if path.count > 2 {
      match.c = nodes[Int(path.nodes.2)]
      score += match.c.score
    }
    if path.count > 3 {
      match.d = nodes[Int(path.nodes.3)]
      score += match.d.score
    }
    guard var node = rule.make(match) else { return }
    node.score += score
    add(node, path.start, end, first)
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
