import Ground
import Language

/// What may stand in `expect`.
struct Expectations {
  static let keys = [
    "answers", "asks", "offers", "does", "with", "hands_over", "declines", "mood", "language", "contains", "lacks",
    "nothing_done",
  ]
  static let jobs = [
    "booking.book", "booking.move", "booking.cancel", "order.status", "invoice.explain", "invoice.send", "case.open",
    "case.status", "complaint.open", "callback.request", "callback.cancel", "contact.change", "consent.change",
    "privacy.export", "privacy.erase", "handover",
  ]
  static let reasons = ["asked", "upset", "value", "rule", "unsure", "failures", "error", "unusual"]
  static let moods = ["positive", "neutral", "negative"]

  let path: String
  let findings: Findings
  let connectors: [String]

  func check(_ node: JSONNode, _ line: Int) {
    guard let fields = JSONFields(node, line: line, path: path, findings: findings, keys: Self.keys, of: "expect")
    else { return }
    fields.texts("answers")
    _ = fields.text("asks")
    fields.texts("contains")
    fields.texts("lacks")
    fields.choice("does", among: Self.jobs + connectors.map { "connector.\($0)" }, kind: "job")
    fields.choice("hands_over", among: Self.reasons, kind: "reason to hand over")
    fields.choice("mood", among: Self.moods)
    fields.choice("language", among: Lang.allCases.map(\.rawValue))
    fields.truth("declines")
    fields.truth("nothing_done")
    fields.moments("offers")
    if let with = fields["with"] {
      if case .object = with.kind {
      } else {
        fields.note(with, "with is no object", cure: "write {\"service\": \"s1\"}")
      }
    }
  }
}

/// The keys of a JSON object, all of them known.
struct JSONFields {
  let line: Int
  let path: String
  let findings: Findings
  private var values: [String: JSONNode] = [:]

  init?(_ node: JSONNode, line: Int, path: String, findings: Findings, keys: [String], of name: String) {
    self.line = line
    self.path = path
    self.findings = findings
    guard case .object(let pairs) = node.kind else {
      note(node, "\(name) is no object", cure: "write {…} with the keys \(keys.joined(separator: ", "))")
      return nil
    }
    for pair in pairs {
      if keys.contains(pair.key) {
        values[pair.key] = pair.value
      } else {
        findings.note(
          Place(file: path, line: line, column: pair.column), "unknown key \(quoted(pair.key)) in \(name)",
          cure: cure(for: pair.key, among: keys))
      }
    }
  }

  subscript(_ key: String) -> JSONNode? { values[key] }

  func note(_ node: JSONNode, _ reason: String, cure: String) {
    findings.note(Place(file: path, line: line, column: node.column), reason, cure: cure)
  }

  func text(_ key: String) -> String? {
    guard let node = values[key] else { return nil }
    if let text = node.text { return text }
    note(node, "\(key) is no text", cure: "write it in quotes")
    return nil
  }

  func texts(_ key: String) {
    for node in nodes(key) where node.text == nil {
      note(node, "\(key) has something that is no text", cure: "write [\"…\"]")
    }
  }

  func choice(_ key: String, among known: [String], kind: String? = nil) {
    guard let text = text(key), !known.contains(text) else { return }
    note(values[key]!, "\(quoted(text)) is no \(kind ?? key)", cure: cure(for: text, among: known))
  }

  func truth(_ key: String) {
    guard let node = values[key] else { return }
    if case .truth = node.kind { return }
    note(node, "\(key) is neither true nor false", cure: "write true or false")
  }

  func moment(_ key: String) {
    guard text(key) != nil, let node = values[key] else { return }
    moment(node)
  }

  func moments(_ key: String) {
    for node in nodes(key) {
      if node.text == nil {
        note(node, "\(key) has something that is no time", cure: "write [\"2026-11-24T09:00:00+01:00\"]")
      }
      moment(node)
    }
  }

  private func moment(_ node: JSONNode) {
    guard let text = node.text else { return }
    do throws(Form.Wrong) {
      _ = try Form.moment(text)
    } catch {
      note(node, error.reason, cure: error.cure)
    }
  }

  /// The items of a list; a lone value counts as a list of one.
  private func nodes(_ key: String) -> [JSONNode] {
    guard let node = values[key] else { return [] }
    if case .list(let list) = node.kind { return list }
    return [node]
  }
}
