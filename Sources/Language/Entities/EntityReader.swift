/// Finds times, durations, numbers, sums, names and identifiers in a text.
///
/// Deterministic, no state, linear in the text's length, and any text is fine. A reading covers as much text as it can;
/// readings of different kinds over the same stretch ("24.12" is a day and a number) are all given.
public enum EntityReader {
  /// Gives the entities in the order of the text.
  public static func read(_ text: String, lang: Lang, context: EntityContext) -> [Entity] {
    let list = TokenList(text)
    guard !list.tokens.isEmpty else { return [] }
    let resolver = TimeResolver(context, lang)
    let chart = Chart(
      list, Grammars.grammar(lang), resolver, blocked: Array(repeating: false, count: list.tokens.count))
    let scalars = Array(text.unicodeScalars.prefix(TokenList.limit))
    var found: [Entity] = []
    for node in chosen(chart) {
      if let entity = entity(node, chart, scalars) { found.append(entity) }
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
  private static func chosen(_ chart: Chart) -> [Node] {
    let count = chart.list.tokens.count
    var best = [Int](repeating: 0, count: count + 1)
    var pick = [Int](repeating: -1, count: count + 1)
    for start in stride(from: count - 1, through: 0, by: -1) {
      best[start] = best[start + 1]
      for index in chart.places[start] {
        let node = chart.nodes[index]
        guard let worth = worth(node, chart) else { continue }
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
      var kinds: Set<EntityKind> = [kind(node) ?? .numeral]
      for index in chart.places[place].sorted(by: { chart.nodes[$0].score > chart.nodes[$1].score }) {
        let twin = chart.nodes[index]
        guard twin.end == node.end, let kind = kind(twin), !kinds.contains(kind), worth(twin, chart) != nil else {
          continue
        }
        kinds.insert(kind)
        nodes.append(twin)
      }
      place = Int(node.end)
    }
    return nodes
  }

  private static func worth(_ node: Node, _ chart: Chart) -> Int? {
    guard let kind = kind(node) else { return nil }
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

  private static func kind(_ node: Node) -> EntityKind? {
    if node.sorts.contains(.time) { return .time }
    if node.sorts.contains(.duration) { return .duration }
    if node.sorts.contains(.money) { return .money }
    if node.sorts.contains(.percent) { return .percent }
    if node.sorts.contains(.number) { return .numeral }
    if node.sorts.contains(.ordinal) { return .ordinal }
    return nil
  }

  // MARK: Values

  private static func entity(_ node: Node, _ chart: Chart, _ scalars: [Unicode.Scalar]) -> Entity? {
    guard let kind = kind(node) else { return nil }
    let start = Int(chart.list.tokens[Int(node.start)].start)
    let end = min(Int(chart.list.tokens[Int(node.end) - 1].end), scalars.count)
    guard start < end else { return nil }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<end])
    func made(_ value: EntityValue, _ assumed: Assumption = []) -> Entity {
      Entity(kind, start..<end, String(text), value, assumed: assumed)
    }
    switch kind {
    case .time:
      guard let span = chart.resolver.span(node.time) else { return nil }
      var entity = made(.time(value(node.time, span), holiday: holiday(node.time)), span.assumed)
      entity.parts = TimeParts(node.time, span)
      return entity
    case .duration: return made(.duration(node.value, node.grain))
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
