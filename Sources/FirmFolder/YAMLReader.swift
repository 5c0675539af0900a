import Firm
import Yams

/// Questions to a YAML text. Each notes what is wrong with its node and then gives nil.
struct YAMLReader {
  let path: String
  let findings: Findings
  /// Lines before the text begins, as for an article's front matter.
  var lineShift = 0

  /// The document's root; nil, with the reason noted, when the text is no YAML.
  func root(of text: String) -> Node? {
    let start = Place(file: path, line: lineShift + 1, column: 1)
    do {
      if let node = try Yams.compose(yaml: text) { return node }
      findings.note(start, "the file is empty", cure: "write the keys of its form")
    } catch let error as YamlError {
      note(error, start)
    } catch {
      findings.note(start, "no YAML: \(error)")
    }
    return nil
  }

  private func note(_ error: YamlError, _ start: Place) {
    let cure = "check indentation, quotes and brackets around here"
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      findings.note(place(mark), "no YAML: \(problem)", cure: cure)
    case .duplicatedKeysInMapping(let keys, let context):
      findings.note(
        place(context.mark), "key \(keys.joined(separator: ", ")) stands here twice", cure: "leave one of them out")
    case .reader(let problem, let offset, _, let yaml):
      let before = yaml.prefix(offset ?? 0)
      let line = before.count(where: \.isNewline) + 1
      let column = before.reversed().prefix { !$0.isNewline }.count + 1
      findings.note(
        Place(file: path, line: line + lineShift, column: column), "no YAML: \(problem)",
        cure: "remove the control character")
    default: findings.note(start, "no YAML", cure: cure)
    }
  }

  func place(_ mark: Mark?) -> Place {
    Place(file: path, line: (mark?.line ?? 1) + lineShift, column: mark?.column ?? 1)
  }

  func place(_ node: Node) -> Place { place(node.mark) }

  func note(_ node: Node, _ reason: String, cure: String? = nil) { findings.note(place(node), reason, cure: cure) }

  /// True for nothing behind the colon, `~` and `null`.
  func isNull(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  /// A mapping whose keys are all among `keys`; values that are null are left out.
  func mapping(_ node: Node, keys: [String], of name: String) -> YAMLMapping? {
    guard let mapping = node.mapping else {
      note(node, "\(name) is no mapping", cure: "write key: value, with the keys \(keys.joined(separator: ", "))")
      return nil
    }
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      guard let text = key.scalar?.string, keys.contains(text) else {
        let text = key.scalar?.string ?? "a list or mapping"
        note(key, "unknown key \(quoted(text))", cure: cure(for: text, among: keys))
        continue
      }
      if !isNull(value) { values[text] = value }
    }
    return YAMLMapping(reader: self, node: node, values: values)
  }

  func text(_ node: Node, _ name: String) -> String? {
    guard let scalar = node.scalar, !isNull(node) else {
      note(node, "\(name) is no text", cure: "write it in one line, in quotes when it has a colon or brackets")
      return nil
    }
    let text = scalar.string.trimmed
    if text.isEmpty { note(node, "\(name) is empty", cure: "write it or leave the key out") }
    return text.isEmpty ? nil : text
  }

  func number(_ node: Node, _ name: String, in range: ClosedRange<Int>) -> Int? {
    if let text = node.scalar?.string, let number = Form.integer(text), range.contains(number) { return number }
    note(
      node, "\(shown(node)) is no \(name)", cure: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    return nil
  }

  func truth(_ node: Node, _ name: String) -> Bool? {
    switch node.scalar?.string.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default:
      note(node, "\(shown(node)) is neither true nor false", cure: "write \(name): true or \(name): false")
      return nil
    }
  }

  func choice<T: RawRepresentable & CaseIterable>(_ node: Node, _ name: String, _ type: T.Type = T.self) -> T?
  where T.RawValue == String {
    if let text = node.scalar?.string, let value = T(rawValue: text) { return value }
    note(
      node, "\(shown(node)) is no \(name)",
      cure: cure(for: node.scalar?.string ?? "", among: T.allCases.map(\.rawValue)))
    return nil
  }

  /// The items of a list; a lone value counts as a list of one.
  func items(_ node: Node, _ name: String) -> [Node] {
    if let sequence = node.sequence { return Array(sequence) }
    if node.scalar != nil { return [node] }
    note(node, "\(name) is no list", cure: "write [a, b]")
    return []
  }

  func texts(_ node: Node, _ name: String) -> [String] { items(node, name).compactMap { text($0, name) } }

  func shown(_ node: Node) -> String { node.scalar.map { quoted($0.string) } ?? "a list or mapping" }
}

/// A mapping whose keys are known.
struct YAMLMapping {
  let reader: YAMLReader
  let node: Node
  let values: [String: Node]

  subscript(_ key: String) -> Node? { values[key] }

  /// Notes a key that is not there.
  func required(_ key: String) -> Node? {
    if let value = values[key] { return value }
    reader.note(node, "\(key) is missing", cure: "add \(key): …")
    return nil
  }

  func text(_ key: String) -> String? { values[key].flatMap { reader.text($0, key) } }
  func requiredText(_ key: String) -> String? { required(key).flatMap { reader.text($0, key) } }

  /// A value read by a form that says itself what is wrong.
  func value<T>(_ key: String, _ read: (String) throws(Form.Wrong) -> T) -> T? {
    guard let node = values[key], let text = reader.text(node, key) else { return nil }
    do throws(Form.Wrong) {
      return try read(text)
    } catch {
      reader.note(node, error.reason, cure: error.cure)
      return nil
    }
  }
}
