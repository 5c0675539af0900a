import Foundation

/// Sends single requests to a server of this machine, each on a connection of its own.
public struct Caller: Sendable {
  public let port: Int

  public init(port: Int) { self.port = port }

  /// `body` is sent as JSON unless `headers` name another type.
  public func call(
    _ method: String, _ path: String, _ body: String? = nil, token: String? = nil,
    headers: [String: String] = [:]
  ) async throws -> Answer {
    let request = Self.request(method, path, body, token: token, headers: headers)
    return try await offPool { [port] in
      let wire = try Wire(port: port)
      try wire.send(request)
      return try wire.answer(toHead: method == "HEAD")
    }
  }

  /// The request as it goes over the wire.
  public static func request(
    _ method: String, _ path: String, _ body: String? = nil, token: String? = nil,
    headers: [String: String] = [:]
  ) -> String {
    var text = "\(method) \(path) HTTP/1.1\r\nHost: localhost\r\n"
    for (name, value) in headers.sorted(by: { $0.key < $1.key }) { text += "\(name): \(value)\r\n" }
    if let token { text += "Authorization: Bearer \(token)\r\n" }
    let names = Set(headers.keys.map { $0.lowercased() })
    if let body {
      if !names.contains("content-type") { text += "Content-Type: application/json\r\n" }
      if !names.contains("content-length"), !names.contains("transfer-encoding") {
        text += "Content-Length: \(body.utf8.count)\r\n"
      }
    }
    return text + "\r\n" + (body ?? "")
  }

  /// Opens a conversation as a new visitor.
  public func openChat(language: String = "pl") async throws -> Chat {
    let answer = try await call(
      "POST", "/api/v1/conversations", "{\"channel\":\"chat\",\"language\":\"\(language)\"}")
    guard answer.status == 201, let id = answer.json["id"].text,
      let token = answer.json["token"].text
    else {
      throw Wire.Failure(description: "no conversation: \(answer.status) \(answer.text)")
    }
    return Chat(caller: self, id: id, token: token, visitor: answer.json["visitor"].text ?? "")
  }
}

/// A customer's conversation, seen through the API.
public struct Chat: Sendable {
  public let caller: Caller
  public let id: String
  public let token: String
  public let visitor: String

  public init(caller: Caller, id: String, token: String, visitor: String = "") {
    self.caller = caller
    self.id = id
    self.token = token
    self.visitor = visitor
  }

  public var path: String { "/api/v1/conversations/\(id)" }

  public func write(_ text: String, clientID: String) async throws -> Answer {
    try await call("POST", "/messages", Self.message(text, clientID: clientID))
  }

  public static func message(_ text: String, clientID: String) -> String {
    "{\"text\":\(JSON.quoted(text)),\"client_id\":\(JSON.quoted(clientID))}"
  }

  public func call(_ method: String, _ rest: String = "", _ body: String? = nil) async throws
    -> Answer
  {
    try await caller.call(method, path + rest, body, token: token)
  }

  /// Listens from behind message `after`; nil = sends no position.
  public func listen(after: Int? = nil) async throws -> EventWire {
    var headers = ["Authorization": "Bearer \(token)"]
    if let after { headers["Last-Event-ID"] = String(after) }
    return try await EventWire(port: caller.port, path: path + "/events", headers: headers)
  }
}
