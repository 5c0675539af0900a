/// A value as JSON has it.
public indirect enum JSONValue: Sendable, Hashable, Codable {
  case null
  case truth(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  public init(from decoder: any Decoder) throws {
    let box = try decoder.singleValueContainer()
    if box.decodeNil() {
      self = .null
    } else if let truth = try? box.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? box.decode(Double.self) {
      self = .number(number)
    } else if let text = try? box.decode(String.self) {
      self = .text(text)
    } else if let list = try? box.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try box.decode([String: JSONValue].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var box = encoder.singleValueContainer()
    switch self {
    case .null: try box.encodeNil()
    case .truth(let truth): try box.encode(truth)
    case .number(let number): try box.encode(number)
    case .text(let text): try box.encode(text)
    case .list(let list): try box.encode(list)
    case .object(let object): try box.encode(object)
    }
  }

  /// As it stands in a sentence: texts as they are, whole numbers without a point; nil for what is no single value.
  public var plain: String? {
    switch self {
    case .text(let text): text
    case .truth(let truth): String(truth)
    case .number(let number): Int64(exactly: number).map(String.init) ?? String(number)
    case .null, .list, .object: nil
    }
  }

  /// What lies at `a.b.0.c`; nil when nothing does.
  public func at(_ path: some StringProtocol) -> JSONValue? {
    var value = self
    for part in path.split(separator: ".") {
      switch value {
      case .object(let object):
        guard let next = object[String(part)] else { return nil }
        value = next
      case .list(let list):
        guard let index = Int(part), list.indices.contains(index) else { return nil }
        value = list[index]
      default: return nil
      }
    }
    return value
  }
}
