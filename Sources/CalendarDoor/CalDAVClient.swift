import Calendars
import Foundation
import Outbound

/// Speaks CalDAV (RFC 4791) with one account.
struct CalDAVClient: Sendable {
  private let exchange: WebExchange
  private let authorization: String
  let root: URL

  /// Throws `noCalendar` for an address that is none, or that would send the password in the clear.
  init(_ exchange: WebExchange, address: String, user: String, password: String) throws(CalendarProblem) {
    guard let root = URL(string: address), WebExchange.isSafe(root) else {
      throw .noCalendar("an https:// address is wanted")
    }
    self.exchange = exchange
    self.root = root
    authorization = "Basic " + Data("\(user):\(password)".utf8).base64EncodedString()
  }

  // MARK: requests

  /// The properties of an address and, with `depth` 1, of what lies in it. Nil when there is nothing.
  func properties(
    _ properties: String, of url: URL, depth: Int
  ) async throws(CalendarProblem) -> (responses: [DAVResponse], url: URL)? {
    let body = "<d:propfind \(Self.spaces)><d:prop>\(properties)</d:prop></d:propfind>"
    let answer = try await send("PROPFIND", url, body, ["Depth": "\(depth)"])
    switch answer.status {
    case 207: return (DAVResponse.all(in: try DAVElement.read(answer.body)), answer.url)
    case 403, 404, 405, 410, 501: return nil
    default: throw Self.problem(answer)
    }
  }

  func report(_ body: String, depth: Int? = nil) async throws(CalendarProblem) -> WebAnswer {
    try await send("REPORT", root, body, depth.map { ["Depth": "\($0)"] } ?? [:])
  }

  func put(
    _ href: String, _ text: String, _ expected: CalendarServer.Expected
  ) async throws(CalendarProblem) -> CalendarServer.Put {
    var headers = ["Content-Type": "text/calendar; charset=utf-8"]
    switch expected {
    case .nothing: headers["If-None-Match"] = "*"
    case .etag(let etag): headers["If-Match"] = etag
    }
    let answer = try await send("PUT", try url(href), text, headers)
    switch answer.status {
    case 200, 201, 204: return .done(etag: Self.etag(answer.header("etag") ?? ""))
    case 412: return .changed
    case 400, 403, 409, 413, 415, 422, 507: return .rejected("it answers \(answer.status)")
    default: throw Self.problem(answer)
    }
  }

  func delete(_ href: String, _ etag: String) async throws(CalendarProblem) -> Bool {
    let answer = try await send("DELETE", try url(href), nil, ["If-Match": etag])
    switch answer.status {
    case 200, 202, 204, 404, 410: return true
    case 412: return false
    default: throw Self.problem(answer)
    }
  }

  private func url(_ href: String) throws(CalendarProblem) -> URL {
    guard let url = URL(string: href), url.host == root.host, url.port == root.port, url.scheme == root.scheme else {
      throw .strange("an event lies at another site: \(href.prefix(200))")
    }
    return url
  }

  private func send(
    _ method: String, _ url: URL, _ body: String?, _ headers: [String: String]
  ) async throws(CalendarProblem) -> WebAnswer {
    var all = ["Authorization": authorization, "User-Agent": "Odzew", "Accept": "*/*"]
    if body?.hasPrefix("<") == true { all["Content-Type"] = "application/xml; charset=utf-8" }
    all.merge(headers) { $1 }
    let text = body.map { $0.hasPrefix("<") ? #"<?xml version="1.0" encoding="utf-8"?>"# + $0 : $0 }
    // Each may be sent twice, since a write names what it expects to find.
    let request = WebRequest(method: method, url: url, headers: all, body: text)
    let answer: WebAnswer
    do throws(WebProblem) { answer = try await exchange.send(request) } catch {
      switch error {
      case .unreachable(let why), .unanswered(let why): throw .unreachable(why)
      case .strange(let why): throw .strange(why)
      }
    }
    if answer.status == 401 { throw .refused }
    return answer
  }

  // MARK: words of the protocol

  static let spaces =
    #"xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:s="http://calendarserver.org/ns/""#

  /// Without the mark of a weak tag: proxies that compress put it on.
  static func etag(_ text: String) -> String { text.hasPrefix("W/") ? String(text.dropFirst(2)) : text }

  static func problem(_ answer: WebAnswer) -> CalendarProblem {
    switch answer.status {
    case 403: .noCalendar("it may not be used by this user")
    case 404, 410: .noCalendar("nothing is there")
    case 500...: .unreachable("it answers \(answer.status)")
    default: .strange("it answers \(answer.status)")
    }
  }
}
