import Firm
import Foundation
import Ground
import Language
import Yams

/// `connectors/*.yaml`.
struct ConnectorFile {
  static let keys = ["name", "title", "verified", "examples", "fields", "http", "reply", "sample_response"]
  static let methods = ["GET", "POST", "PUT", "PATCH", "DELETE"]

  let reader: YAMLReader

  static func read(_ file: SourceFile, _ known: inout KnownIDs, _ findings: Findings) -> Connector? {
    let reader = YAMLReader(path: file.path, findings: findings)
    guard let root = reader.root(of: file.text), let map = reader.mapping(root, keys: keys, of: "the file") else {
      return nil
    }
    let connector = ConnectorFile(reader: reader).connector(map)
    guard let node = map["name"], let name = node.scalar?.string, known.take(name, at: reader.place(node), findings)
    else { return nil }
    return connector
  }

  private func connector(_ map: YAMLMapping) -> Connector? {
    let name = map.required("name").flatMap { self.name($0, "name") }
    let title = map.required("title").flatMap { localText($0, "title") }
    let verified = map["verified"].flatMap { reader.truth($0, "verified") } ?? false
    let examples = map.required("examples").map { reader.texts($0, "examples") }
    let fields = map["fields"].map(self.fields) ?? []
    let http = map.required("http").flatMap { self.http($0, fields.map(\.name)) }
    let sample = map["sample_response"].map(json)
    let replyNode = map.required("reply")
    let reply = replyNode.flatMap { localText($0, "reply") }
    if let reply, let replyNode { check(reply, replyNode, fields.map(\.name), sample) }
    guard let name, let title, let examples, let http, let reply else { return nil }
    return Connector(
      name: name, title: title, verified: verified, examples: examples, fields: fields, http: http, reply: reply,
      sampleResponse: sample)
  }

  /// Small letters, digits, `_` and `-`: it becomes part of addresses and of placeholders.
  private func name(_ node: Node, _ key: String) -> String? {
    guard let text = reader.text(node, key) else { return nil }
    if text.wholeMatch(of: /[a-z][a-z0-9_-]{0,39}/) != nil { return text }
    reader.note(node, "\(quoted(text)) is no \(key)", cure: "small letters a-z, digits, _ and -, at most 40")
    return nil
  }

  private func localText(_ node: Node, _ key: String) -> LocalText? {
    if node.scalar != nil { return reader.text(node, key).map { LocalText(all: $0) } }
    guard let map = reader.mapping(node, keys: Lang.allCases.map(\.rawValue), of: key) else { return nil }
    var texts: [Lang: String] = [:]
    for language in Lang.allCases { texts[language] = map.text(language.rawValue) }
    if texts.isEmpty { reader.note(node, "\(key) is empty", cure: "write {pl: …, en: …}") }
    return texts.isEmpty ? nil : LocalText(texts)
  }

  private func fields(_ node: Node) -> [Connector.Field] {
    var fields: [Connector.Field] = []
    for item in reader.items(node, "fields") {
      guard let map = reader.mapping(item, keys: ["name", "label", "ask", "pattern"], of: "a field") else { continue }
      let name = map.required("name").flatMap { self.name($0, "name") }
      let label = map.required("label").flatMap { localText($0, "label") }
      let ask = map.required("ask").flatMap { localText($0, "ask") }
      if let name, fields.contains(where: { $0.name == name }) {
        reader.note(map["name"]!, "field \(quoted(name)) stands here twice", cure: "leave one of them out")
      }
      let pattern = map.value("pattern") { text throws(Form.Wrong) in
        guard (try? NSRegularExpression(pattern: text)) != nil else {
          throw Form.Wrong(reason: "\(quoted(text)) is no regular expression", cure: "for example POZ-[0-9]{6}")
        }
        return text
      }
      guard let name, let label, let ask else { continue }
      fields.append(Connector.Field(name: name, label: label, ask: ask, pattern: pattern))
    }
    return fields
  }

  private func http(_ node: Node, _ fields: [String]) -> Connector.HTTP? {
    guard let map = reader.mapping(node, keys: ["method", "url", "headers", "body", "timeout_seconds"], of: "http")
    else {
      return nil
    }
    let method = map.text("method") ?? "GET"
    if !Self.methods.contains(method) {
      reader.note(map["method"]!, "\(quoted(method)) is no method", cure: cure(for: method, among: Self.methods))
    }
    let url = map.requiredText("url")
    if let url, let node = map["url"] {
      if !Form.isWebAddress(url.replacing(/\{[^}]*\}/, with: "x")) {
        reader.note(node, "\(quoted(url)) is no web address", cure: "write https://…")
      } else if !Self.isSafe(url) {
        reader.note(
          node, "\(quoted(url)) would show customers' data on its way", cure: "write https://… (http only to localhost)"
        )
      }
      check(url, node, fields, sample: nil, isCall: true)
    }
    var headers: [String: String] = [:]
    for (key, value) in map["headers"].flatMap(pairs) ?? [] {
      headers[key] = reader.text(value, key)
      check(headers[key] ?? "", value, fields, sample: nil, isCall: true)
    }
    var body: String?
    if let node = map["body"] {
      body = node.scalar != nil ? reader.text(node, "body") : json(node).written
      check(body ?? "", node, fields, sample: nil, isCall: true)
    }
    let timeout = map["timeout_seconds"].map { reader.number($0, "timeout_seconds", in: 1...60) ?? 5 } ?? 5
    return url.map {
      Connector.HTTP(method: method, url: $0, headers: headers, body: body, timeoutSeconds: timeout)
    }
  }

  /// HTTPS, or this machine.
  private static func isSafe(_ url: String) -> Bool {
    url.hasPrefix("https://") || url.prefixMatch(of: /http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?=[:\/?#]|$)/) != nil
  }

  private func pairs(_ node: Node) -> [(String, Node)]? {
    guard let mapping = node.mapping else {
      reader.note(node, "headers is no mapping", cure: "write {Authorization: \"Bearer {secret:NAME}\"}")
      return nil
    }
    return mapping.compactMap { key, value in key.scalar.map { ($0.string, value) } }
  }
}
