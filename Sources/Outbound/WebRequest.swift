public import Foundation

/// One request to a server of others.
public struct WebRequest: Sendable {
  public let method: String
  public let url: URL
  public var headers: [String: String]
  public var body: String?
  /// It does no harm when it is carried out twice. Only such a request follows a redirect.
  public var mayRepeat: Bool

  public init(
    method: String, url: URL, headers: [String: String] = [:], body: String? = nil, mayRepeat: Bool = true
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.mayRepeat = mayRepeat
  }
}

/// What came back.
public struct WebAnswer: Sendable {
  public let status: Int
  let headers: [String: String]
  public let body: Data
  /// Where it came from at last.
  public let url: URL

  /// By a name in small letters.
  public func header(_ name: String) -> String? { headers[name] }
}

/// Why there is no answer; in words for whoever keeps the house.
public enum WebProblem: Error, Hashable, Sendable {
  /// The server has not heard of the request.
  case unreachable(String)
  /// It may have heard of it.
  case unanswered(String)
  /// It answers what cannot be used.
  case strange(String)
}
