public import Ground
public import Language

/// A job of the firm's own: what it needs to know of the customer, whom it asks over HTTP, and what it then says. Written
/// as a file of the firm's folder (docs/connectors.md).
public struct Connector: Sendable, Hashable, Codable {
  public struct Field: Sendable, Hashable, Codable {
    public let name: String
    public let label: LocalText
    /// What the assistant says to learn it.
    public let ask: LocalText
    /// A regular expression that the whole value must match; nil when anything goes.
    public let pattern: String?

    public init(name: String, label: LocalText, ask: LocalText, pattern: String?) {
      self.name = name
      self.label = label
      self.ask = ask
      self.pattern = pattern
    }
  }

  public struct HTTP: Sendable, Hashable, Codable {
    public let method: String
    /// With `{field}` and `{secret:NAME}` to be filled in.
    public let url: String
    public let headers: [String: String]
    public let body: String?
    public let timeoutSeconds: Int

    public init(method: String, url: String, headers: [String: String], body: String?, timeoutSeconds: Int) {
      self.method = method
      self.url = url
      self.headers = headers
      self.body = body
      self.timeoutSeconds = timeoutSeconds
    }
  }

  /// Small letters, digits, `_` and `-`; unique in the firm.
  public let name: String
  public let title: LocalText
  /// Needs proved identity.
  public let verified: Bool
  /// How customers ask for it.
  public let examples: [String]
  public let fields: [Field]
  public let http: HTTP
  /// Filled from fields and `{response.…}`.
  public let reply: LocalText
  /// Stands in for the answer in a rehearsal.
  public let sampleResponse: JSONValue?

  public init(
    name: String, title: LocalText, verified: Bool, examples: [String], fields: [Field], http: HTTP, reply: LocalText,
    sampleResponse: JSONValue?
  ) {
    self.name = name
    self.title = title
    self.verified = verified
    self.examples = examples
    self.fields = fields
    self.http = http
    self.reply = reply
    self.sampleResponse = sampleResponse
  }

  /// The reply in this language. Nil when the answer lacks something that the reply tells.
  public func reply(in lang: Lang, values: [String: String], response: JSONValue) -> String? {
    ConnectorTemplate(reply.text(in: lang)).filled { name in
      if let value = values[name] { return value }
      guard name == "response" || name.hasPrefix("response.") else { return nil }
      return response.at(name.dropFirst("response".count))?.plain
    }
  }
}

/// What a connector's server said.
public enum ConnectorAnswer: Sendable, Hashable {
  case found(JSONValue)
  /// It knows nothing by these values.
  case unknown
  /// Why there is no answer: in words for whoever keeps the house.
  case failed(String)
}

/// A text with places in braces: `{field}`, `{response.a.b}`, `{secret:NAME}`. Other braces are text.
public struct ConnectorTemplate: Sendable {
  private let text: String

  public init(_ text: String) { self.text = text }

  /// The names between braces, in order.
  public var names: [String] { text.matches(of: Self.place).map { String($0.output.1) } }

  /// With every place filled; nil when `value` knows none for one of them.
  public func filled(_ value: (_ name: String) -> String?) -> String? {
    var filled = ""
    var rest = text.startIndex
    for match in text.matches(of: Self.place) {
      guard let value = value(String(match.output.1)) else { return nil }
      filled += text[rest..<match.range.lowerBound] + value
      rest = match.range.upperBound
    }
    return filled + text[rest...]
  }

  private static var place: Regex<(Substring, Substring)> { /\{([A-Za-z_][A-Za-z0-9_.:-]*)\}/ }
}
