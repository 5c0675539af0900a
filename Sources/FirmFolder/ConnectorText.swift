import Firm
import Ground
import Language
import Yams

/// A file of `connectors/` as text.
enum ConnectorText {
  static func yaml(_ connector: Connector) throws -> String {
    let http = connector.http
    return try FirmText.written(
      FirmText.block([
        ("name", FirmText.text(connector.name)), ("title", local(connector.title)),
        ("verified", FirmText.plain(String(connector.verified))),
        ("examples", lines(connector.examples.map(FirmText.text))),
        ("fields", connector.fields.isEmpty ? nil : lines(connector.fields.map(field))),
        (
          "http",
          FirmText.block([
            ("method", FirmText.text(http.method)), ("url", FirmText.quoted(http.url)),
            ("headers", http.headers.isEmpty ? nil : pairs(http.headers.mapValues(FirmText.quoted))),
            ("body", http.body.map(FirmText.quoted)),
            ("timeout_seconds", FirmText.plain(String(http.timeoutSeconds))),
          ])
        ),
        ("reply", local(connector.reply)), ("sample_response", connector.sampleResponse.map(node)),
      ]))
  }

  private static func field(_ field: Connector.Field) -> Node {
    FirmText.block([
      ("name", FirmText.text(field.name)), ("label", local(field.label)), ("ask", local(field.ask)),
      ("pattern", field.pattern.map(FirmText.quoted)),
    ])
  }

  private static func local(_ text: LocalText) -> Node {
    if text.isForAll { return FirmText.quoted(text.all[0]) }
    return FirmText.block(text.languages.map { ($0.rawValue, FirmText.quoted(text.text(in: $0))) })
  }

  private static func node(_ value: JSONValue) -> Node {
    switch value {
    case .null: FirmText.plain("null")
    case .truth(let truth): FirmText.plain(String(truth))
    case .number: FirmText.plain(value.plain ?? "0")
    case .text(let text): FirmText.quoted(text)
    case .list(let list): lines(list.map(node))
    case .object(let object): pairs(object.mapValues(node))
    }
  }

  private static func pairs(_ nodes: [String: Node]) -> Node {
    FirmText.block(nodes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  private static func lines(_ nodes: [Node]) -> Node { .sequence(Node.Sequence(nodes, .implicit, .block)) }
}
