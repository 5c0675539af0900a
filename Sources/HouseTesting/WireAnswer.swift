import Foundation
public import Ground

/// What a server answered.
public struct Answer: Sendable {
  public let status: Int
  public let headers: [(name: String, value: String)]
  public let body: [UInt8]

  public init(status: Int, headers: [(name: String, value: String)], body: [UInt8]) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  public var text: String { String(decoding: body, as: UTF8.self) }
  /// Null when the body is no JSON.
  public var json: JSON { (try? JSONDecoder().decode(JSON.self, from: Data(body))) ?? .null }

  /// The first header of this name, in whatever case.
  public subscript(name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  /// As `404 no_such_conversation`: what a test of a refusal looks at.
  public var refusal: String { "\(status) \(json["error"]["code"].text ?? "-")" }

  /// The value of a cookie that it sets.
  public func cookie(_ name: String) -> String? {
    for (header, value) in headers
    where header.lowercased() == "set-cookie" && value.hasPrefix(name + "=") {
      return String(value.dropFirst(name.count + 1).prefix { $0 != ";" })
    }
    return nil
  }
}

/// A JSON value to look into, as `answer.json["owner"]["kind"].text`.
public typealias JSON = JSONValue

extension JSONValue {
  public init(_ text: String) {
    self = (try? JSONDecoder().decode(JSON.self, from: Data(text.utf8))) ?? .null
  }

  public subscript(key: String) -> JSON {
    if case .object(let object) = self { object[key] ?? .null } else { .null }
  }
  public subscript(index: Int) -> JSON {
    if case .list(let list) = self, list.indices.contains(index) { list[index] } else { .null }
  }
  public var text: String? { if case .text(let text) = self { text } else { nil } }
  public var int: Int? { if case .number(let number) = self { Int(number) } else { nil } }
  public var truth: Bool? { if case .truth(let truth) = self { truth } else { nil } }
  public var list: [JSON] { if case .list(let list) = self { list } else { [] } }
  public var keys: Set<String> {
    if case .object(let object) = self { Set(object.keys) } else { [] }
  }
  public var isNull: Bool { self == .null }

  /// A text as JSON writes it, quotes around it.
  public static func quoted(_ text: String) -> String {
    let data = try? JSONSerialization.data(
      withJSONObject: text, options: [.fragmentsAllowed, .withoutEscapingSlashes])
    return String(decoding: data ?? Data(), as: UTF8.self)
  }
}

extension Wire {
  /// Reads one whole answer. `toHead`: the request was HEAD, so that no body comes whatever the headers say.
  public func answer(toHead: Bool = false) throws -> Answer {
    guard let (status, headers) = try head() else {
      throw Failure(description: "closed before the answer")
    }
    var answer = Answer(status: status, headers: headers, body: [])
    if toHead || status == 204 || status == 304 || status < 200 { return answer }
    if let length = answer["content-length"].flatMap({ Int($0) }) {
      answer = Answer(status: status, headers: headers, body: try bytes(length))
    } else if answer["transfer-encoding"]?.lowercased() == "chunked" {
      var body: [UInt8] = []
      while let part = try chunk() { body += part }
      answer = Answer(status: status, headers: headers, body: body)
    } else {
      answer = Answer(status: status, headers: headers, body: try rest())
    }
    return answer
  }

  /// The status line and the headers; nil when the other side closed instead.
  public func head() throws -> (status: Int, headers: [(name: String, value: String)])? {
    guard let first = try line() else { return nil }
    let parts = first.split(separator: " ")
    guard parts.count >= 2, parts[0].hasPrefix("HTTP/1."), let status = Int(parts[1]) else {
      throw Failure(description: "no status line: \(first.prefix(80))")
    }
    var headers: [(name: String, value: String)] = []
    while let line = try line(), !line.isEmpty {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 || line.hasSuffix(":") else {
        throw Failure(description: "no header: \(line.prefix(80))")
      }
      let value = parts.count == 2 ? String(parts[1]).trimmingCharacters(in: .whitespaces) : ""
      headers.append((String(parts[0]), value))
    }
    return (status, headers)
  }

  /// The next chunk of a chunked body; nil at its end, or when the other side closed.
  public func chunk() throws -> [UInt8]? {
    guard let line = try line() else { return nil }
    guard let size = Int(line.prefix { $0 != ";" }, radix: 16) else {
      throw Failure(description: "no chunk size: \(line.prefix(40))")
    }
    if size == 0 {
      while let trailer = try self.line(), !trailer.isEmpty {}
      return nil
    }
    let part = try bytes(size)
    _ = try self.line()
    return part
  }
}
