public import Firm
import Foundation
import Ground
import Outbound

/// Asks the programs that a firm's own jobs name, over HTTP.
public struct ConnectorDoor: Sendable {
  /// Seconds, whatever the connector says: the turn that asks is a job, and a job is held for 15 s. One that took longer
  /// would be begun by another worker, and ask twice.
  static let longest = 10
  /// A larger answer is none.
  static let most = 1 << 20

  private let exchange = WebExchange()
  private let secret: @Sendable (_ name: String) -> String?

  /// `secret` knows `LAB_TOKEN` as `lab-token`.
  public init(secret: @escaping @Sendable (_ name: String) -> String?) { self.secret = secret }

  /// `key` goes along as `Idempotency-Key`, so that a repeat of the same turn can be told. Only GET is repeated by itself.
  public func ask(_ connector: Connector, _ values: [String: String], key: String) async -> ConnectorAnswer {
    let request: WebRequest
    do throws(ConnectorFault) { request = try self.request(connector.http, values, key: key) } catch {
      return .failed(error.words)
    }
    let seconds = min(connector.http.timeoutSeconds, Self.longest)
    return await withTaskGroup(of: ConnectorAnswer?.self) { group in
      group.addTask {
        do throws(WebProblem) { return Self.read(try await exchange.send(request)) } catch {
          return .failed(error.words)
        }
      }
      group.addTask {
        do { try await Task.sleep(for: .seconds(seconds)) } catch { return nil }
        return .failed("no answer within \(seconds) s")
      }
      let first = await group.next() ?? nil
      group.cancelAll()
      return first ?? .failed("the house is stopping")
    }
  }

  func request(_ http: Connector.HTTP, _ values: [String: String], key: String) throws(ConnectorFault) -> WebRequest {
    let address = try filled(http.url, values, Self.forAddress)
    guard let url = URL(string: address), WebExchange.isSafe(url) else {
      throw ConnectorFault(words: "its address needs https://")
    }
    var headers = ["Accept": "application/json", "Idempotency-Key": key]
    for (name, value) in http.headers { headers[name] = try filled(value, values, Self.forHeader) }
    var body: String?
    if let text = http.body {
      let isJSON = text.first == "{" || text.first == "["
      body = try filled(text, values, isJSON ? Self.forJSON : Self.forAddress)
      if !headers.keys.contains(where: { $0.lowercased() == "content-type" }) {
        headers["Content-Type"] = isJSON ? "application/json" : "application/x-www-form-urlencoded"
      }
    }
    return WebRequest(method: http.method, url: url, headers: headers, body: body, mayRepeat: http.method == "GET")
  }

  private func filled(
    _ text: String, _ values: [String: String], _ form: (String) -> String
  ) throws(ConnectorFault) -> String {
    var missing: String?
    let filled = ConnectorTemplate(text).filled { name in
      if let value = values[name] { return form(value) }
      missing = name
      guard name.hasPrefix("secret:") else { return nil }
      return secret(name.dropFirst("secret:".count).lowercased().replacing("_", with: "-"))
    }
    guard let filled else { throw ConnectorFault(words: "nothing is there for {\(missing ?? "")}") }
    return filled
  }

  static func read(_ answer: WebAnswer) -> ConnectorAnswer {
    switch answer.status {
    case 200..<300: break
    case 404, 410: return .unknown
    default: return .failed("it answers \(answer.status)")
    }
    guard answer.body.count <= most else { return .failed("its answer is larger than \(most) bytes") }
    guard !answer.body.isEmpty else { return .found(.null) }
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: answer.body) else {
      return .failed("its answer is no JSON")
    }
    return .found(value)
  }

  // MARK: what a customer wrote stays a value, wherever it is put

  static func forAddress(_ value: String) -> String {
    value.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
  }

  /// RFC 3986, 2.3.
  private static var unreserved: CharacterSet {
    CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
  }

  static func forHeader(_ value: String) -> String {
    String(String.UnicodeScalarView(value.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
  }

  /// Without the quotes around it, which stand in the template.
  static func forJSON(_ value: String) -> String {
    let quoted = (try? JSONEncoder().encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
    return String(quoted.dropFirst().dropLast())
  }
}

/// Why another program cannot be asked.
struct ConnectorFault: Error, Hashable {
  let words: String
}

extension WebProblem {
  var words: String {
    switch self {
    case .unreachable(let why), .unanswered(let why), .strange(let why): why
    }
  }
}
