import Firm
import Foundation
import Ground
import Language
import Yams

/// What stands between braces.
extension ConnectorFile {
  func check(_ reply: LocalText, _ node: Node, _ fields: [String], _ sample: JSONValue?) {
    guard let mapping = node.mapping else {
      return check(reply.all.first ?? "", node, fields, sample: sample, isCall: false)
    }
    for (_, value) in mapping { check(value.scalar?.string ?? "", value, fields, sample: sample, isCall: false) }
  }

  /// Every `{name}` is a field; `{response.…}` is for the reply and, when there is a sample, lies in it; `{secret:…}`
  /// is for the call and never for the reply.
  func check(_ text: String, _ node: Node, _ fields: [String], sample: JSONValue?, isCall: Bool) {
    for name in ConnectorTemplate(text).names {
      let shown = quoted("{\(name)}")
      if fields.contains(name) { continue }
      if name.hasPrefix("secret:") {
        if isCall { continue }
        reader.note(node, "\(shown) in a reply would show a secret to the customer", cure: "secrets belong in http")
      } else if name == "response" || name.hasPrefix("response.") {
        if isCall {
          reader.note(
            node, "\(shown) is not known before the call", cure: "use a field: \(fields.joined(separator: ", "))")
        } else if let sample, sample.at(name.dropFirst("response".count)) == nil {
          reader.note(node, "sample_response has no \(shown)", cure: "add it there or mend the name")
        }
      } else {
        reader.note(node, "\(shown) is no field", cure: cure(for: name, among: fields + (isCall ? [] : ["response.…"])))
      }
    }
  }

  /// YAML as JSON; plain scalars become truth and numbers where they look so.
  func json(_ node: Node) -> JSONValue {
    if let mapping = node.mapping {
      return .object(
        Dictionary(mapping.map { ($0.key.scalar?.string ?? "", json($0.value)) }) { first, _ in first })
    }
    if let sequence = node.sequence { return .list(sequence.map(json)) }
    guard let scalar = node.scalar, !reader.isNull(node) else { return .null }
    guard scalar.style == .plain else { return .text(scalar.string) }
    if scalar.string == "true" || scalar.string == "false" { return .truth(scalar.string == "true") }
    if scalar.string.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?/) != nil, let number = Double(scalar.string) {
      return .number(number)
    }
    return .text(scalar.string)
  }
}

extension JSONValue {
  /// As JSON text, keys in order of the alphabet.
  var written: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
  }
}
