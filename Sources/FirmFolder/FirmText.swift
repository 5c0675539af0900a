import Firm
import Ground
import Language
import Yams

/// `firm.yaml` and front matter as text.
enum FirmText {
  static func yaml(_ firm: Firm) throws -> String {
    var pairs: [(String, Node?)] = [
      ("name", text(firm.name)), ("legal_name", optional(firm.legalName)), ("tax_id", firm.taxID.map(quoted)),
      ("industry", text(firm.industry.rawValue)), ("website", optional(firm.website)),
      ("email", optional(firm.email?.description)), ("phone", firm.phone.map { quoted($0.description) }),
      ("address", optional(firm.address)), ("time_zone", text(firm.zoneName)),
      ("languages", list(firm.languages.map { text($0.rawValue) })), ("tone", text(firm.tone.rawValue)),
    ]
    if !firm.hours.isEmpty {
      let runs = firm.hours.runs.map { ($0.days, list($0.spans.map { quoted($0.description) })) }
      pairs.append(("hours", block(runs)))
    }
    pairs.append(("public_holidays", optional(firm.publicHolidays)))
    if !firm.closed.isEmpty { pairs.append(("closed", list(firm.closed.map { plain($0.description) }))) }
    let assistant = firm.assistant
    pairs.append(
      (
        "assistant",
        block([
          ("name", text(assistant.name)), ("duties", list(assistant.duties.map { text($0.rawValue) })),
          ("sure_enough", plain(String(assistant.sureEnough))),
        ])
      ))
    let handover = firm.handover
    let limit = handover.valueOver.map { money in
      flow([("amount", plain(money.decimal)), ("currency", text(money.currency))])
    }
    pairs.append(
      (
        "handover",
        block([
          ("after_failures", plain(String(handover.afterFailures))), ("value_over", limit),
          ("always", handover.always.isEmpty ? nil : list(handover.always.map { text($0) })),
          ("team", optional(handover.team)),
        ])
      ))
    let callbacks = firm.callbacks
    pairs.append(
      (
        "callbacks",
        flow([
          ("deadline_hours", plain(String(callbacks.deadlineHours))), ("attempts", plain(String(callbacks.attempts))),
          ("window", quoted(callbacks.window.description)),
        ])
      ))
    return try written(block(pairs))
  }

  static func article(_ entry: FolderEntry) throws -> String {
    let front = try written(
      block([
        ("id", text(entry.id)), ("title", text(entry.title)), ("language", text(entry.language.rawValue)),
        ("tags", entry.tags.isEmpty ? nil : list(entry.tags.map { text($0) })),
        ("valid_until", entry.validUntil.map { plain($0.description) }),
      ]))
    return "---\n\(front)---\n\(entry.body)\n"
  }
}

/// Nodes of YAML in the form of the folder.
extension FirmText {
  static func written(_ node: Node) throws -> String {
    try Yams.serialize(node: node, width: -1, allowUnicode: true)
  }

  /// Plain where YAML can read it back as text; in quotes where it would take it for something else.
  static func text(_ text: String) -> Node {
    let looksOther =
      text.wholeMatch(of: /~|[Nn]ull|NULL|[Tt]rue|[Ff]alse|[Yy]es|[Nn]o|[Oo]n|[Oo]ff|[-+.0-9][-+.,:_0-9eE]*/) != nil
    return looksOther ? quoted(text) : plain(text)
  }

  static func optional(_ text: String?) -> Node? { text.map { self.text($0) } }
  static func plain(_ text: String) -> Node { .scalar(Node.Scalar(text, .implicit, .any)) }
  static func quoted(_ text: String) -> Node { .scalar(Node.Scalar(text, .implicit, .doubleQuoted)) }
  static func list(_ nodes: [Node]) -> Node { .sequence(Node.Sequence(nodes, .implicit, .flow)) }
  static func block(_ pairs: [(String, Node?)]) -> Node { mapping(pairs, .block) }
  static func flow(_ pairs: [(String, Node?)]) -> Node { mapping(pairs, .flow) }

  private static func mapping(_ pairs: [(String, Node?)], _ style: Node.Mapping.Style) -> Node {
    let kept = pairs.compactMap { key, value in value.map { (plain(key), $0) } }
    return .mapping(Node.Mapping(kept, .implicit, style))
  }
}
