/// Finds times, durations, numbers, sums, names and identifiers in a text.
///
/// Deterministic, no state, linear in the text's length, and any text is fine. A reading covers as much text as it can;
/// readings of different kinds over the same stretch ("24.12" is a day and a number) are all given.
public enum EntityReader {
  /// Gives the entities in the order of the text.
  public static func read(_ text: String, lang: Lang, context: EntityContext) -> [Entity] {
    let list = TokenList(text)
    guard !list.tokens.isEmpty else { return [] }
    let scalars = Array(text.unicodeScalars.prefix(TokenList.limit))
    let page = Page(list: list, scalars: scalars)
    var found: [Entity] = []
    var blocked = Array(repeating: false, count: list.tokens.count)
    let addresses = page.hasAddress ? Addresses.read(list, scalars) : []
    for one in addresses { page.block(one, &blocked) }
    for one in addresses + DigitRuns.read(list, lang).filter({ one in !(one.start..<one.end).contains { blocked[$0] } })
    {
      found.append(page.entity(one))
      if page.isGrouped(one) { page.block(one, &blocked) }
    }
    found += Names.read(page, lang, context)
    let chart = Chart(list, Grammars.grammar(lang), TimeResolver(context, lang), blocked: blocked)
    for node in chosen(chart, context.asked) {
      if let entity = entity(node, chart, page, context.asked) { found.append(entity) }
    }
    return found.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.kind.rawValue) < (
        $1.range.lowerBound, $1.range.upperBound, $1.kind.rawValue
      )
    }
  }

  // MARK: Choosing

  /// The best row of readings that do not overlap: most text, then fewest pieces, then score; and of each stretch one
  /// reading of every kind.
  private static func chosen(_ chart: Chart, _ asked: EntityContext.Asked?) -> [Node] {
    let count = chart.list.tokens.count
    var best = [Int](repeating: 0, count: count + 1)
    var pick = [Int](repeating: -1, count: count + 1)
    for start in stride(from: count - 1, through: 0, by: -1) {
      best[start] = best[start + 1]
      for index in chart.places[start] {
        let node = chart.nodes[index]
        guard let worth = worth(node, chart, asked) else { continue }
        let total = worth + best[Int(node.end)]
        if total > best[start] {
          best[start] = total
          pick[start] = index
        }
      }
    }
    var nodes: [Node] = []
    var place = 0
    while place < count {
      guard pick[place] >= 0 else {
        place += 1
        continue
      }
      let node = chart.nodes[pick[place]]
      nodes.append(node)
      var kinds: Set<EntityKind> = [kind(node, asked) ?? .numeral]
      for index in chart.places[place].sorted(by: { chart.nodes[$0].score > chart.nodes[$1].score }) {
        let twin = chart.nodes[index]
        guard twin.end == node.end, let kind = kind(twin, asked), !kinds.contains(kind),
          worth(twin, chart, asked) != nil
        else {
          continue
        }
        kinds.insert(kind)
        nodes.append(twin)
      }
      place = Int(node.end)
    }
    return nodes
  }

  private static func worth(_ node: Node, _ chart: Chart, _ asked: EntityContext.Asked?) -> Int? {
    guard let kind = kind(node, asked) else { return nil }
    let length = Int(node.end - node.start) * 1_000
    switch kind {
    case .numeral, .ordinal: return length - 400 + Int(node.score)
    case .duration: return length - 200 + Int(node.score) * 4
    case .time:
      guard chart.resolver.span(node.time) != nil else { return nil }
      return length - 200 + Int(node.score) * 4
    default: return length - 200 + Int(node.score) * 4
    }
  }

  /// A bare hour counts when a time was asked for, an ordinal as a choice when one was.
  private static func kind(_ node: Node, _ asked: EntityContext.Asked?) -> EntityKind? {
    if node.sorts.contains(.time) { return .time }
    if asked == .time, node.sorts.contains(.hour) || node.sorts.contains(.pair) || node.sorts.contains(.dom) {
      return .time
    }
    if asked == .choice, node.sorts.contains(.ordinal) || node.sorts.contains(.rank) || node.sorts.contains(.whole) {
      return .choice
    }
    if node.sorts.contains(.duration) { return .duration }
    if node.sorts.contains(.money) { return .money }
    if node.sorts.contains(.percent) { return .percent }
    if node.sorts.contains(.number) { return .numeral }
    if node.sorts.contains(.ordinal) { return .ordinal }
    return nil
  }

  // MARK: Values

  private static func entity(
    _ node: Node, _ chart: Chart, _ page: Page, _ asked: EntityContext.Asked?
  ) -> Entity? {
    guard let kind = kind(node, asked) else { return nil }
    func made(_ value: EntityValue, _ assumed: Assumption = []) -> Entity {
      let range = page.range(Int(node.start), Int(node.end))
      return Entity(kind, range, page.text(range), value, assumed: assumed)
    }
    switch kind {
    case .time:
      guard let span = chart.resolver.span(node.time) else { return nil }
      var entity = made(.time(value(node.time, span), holiday: holiday(node.time)), span.assumed)
      entity.parts = TimeParts(node.time, span)
      return entity
    case .duration: return made(.duration(node.value, node.grain))
    case .money: return Currencies.value(node).map { made(.money($0)) }
    default: return made(.number(node.value))
    }
  }

  private static func value(_ spec: TimeSpec, _ span: TimeSpan) -> TimeValue {
    let from = LocalTime(civil: span.from)
    switch spec.bound {
    case .after: return .after(from, span.grain)
    case .before: return .before(from, span.grain)
    case nil:
      return span.isInterval ? .interval(from, LocalTime(civil: span.to), span.grain) : .instant(from, span.grain)
    }
  }

  private static func holiday(_ spec: TimeSpec) -> String? {
    spec.named.map { NamedDays.all[Int($0)].title }
  }
}

/// A text by tokens and code points.
struct Page {
  let list: TokenList
  let scalars: [Unicode.Scalar]

  /// Code points of tokens `start..<end`.
  func range(_ start: Int, _ end: Int) -> Range<Int> {
    let from = Int(list.tokens[start].start)
    return from..<max(from, min(Int(list.tokens[end - 1].end), scalars.count))
  }

  func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  func entity(_ found: DigitRuns.Found) -> Entity {
    let range = range(found.start, found.end)
    return Entity(found.kind, range, text(range), .text(found.value, detail: found.detail))
  }

  func block(_ found: DigitRuns.Found, _ blocked: inout [Bool]) {
    for index in found.start..<found.end { blocked[index] = true }
  }

  /// Digits in groups are no numbers and no dates; a bare run may be a number all the same.
  func isGrouped(_ found: DigitRuns.Found) -> Bool { found.end - found.start > 1 }

  /// Anything that an address needs.
  var hasAddress: Bool {
    list.tokens.contains { $0.kind == .sign && ($0.value == 0x40 || $0.value == 0x2E && $0.glued || $0.value == 0x2F) }
      || list.tokens.contains { Addresses.isSpelled($0) }
  }
}
