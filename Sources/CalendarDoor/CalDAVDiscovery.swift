import Calendars
import Foundation
import Outbound

/// Finding the calendars of an account (RFC 6764, RFC 5397, RFC 4791 6.2.1).
extension CalDAVClient {
  func calendars() async throws(CalendarProblem) -> [FoundCalendar] {
    let wanted = "<d:resourcetype/><d:displayname/><d:current-user-privilege-set/><c:supported-calendar-component-set/>"
    guard let (responses, url) = try await properties(wanted, of: try await home(), depth: 1) else {
      throw .noCalendar("the account has no calendars")
    }
    return responses.compactMap { one in
      guard let address = DAVAddress.absolute(one.href, at: url), Self.isCalendar(one) else { return nil }
      let name = one.text(DAVElement.dav("displayname")) ?? ""
      return FoundCalendar(
        url: address.hasSuffix("/") ? address : address + "/",
        name: name.isEmpty ? String(address.split(separator: "/").last ?? "") : name, isWritable: Self.mayWrite(one))
    }
  }

  /// Where the account's calendars lie: as the given address says, or the server's well-known one.
  private func home() async throws(CalendarProblem) -> URL {
    if let home = try await home(from: root) { return home }
    if let known = URL(string: "/.well-known/caldav", relativeTo: root)?.absoluteURL,
      let home = try await home(from: known)
    {
      return home
    }
    throw .noCalendar("no CalDAV is spoken there")
  }

  private func home(from start: URL) async throws(CalendarProblem) -> URL? {
    let wanted = "<d:current-user-principal/><c:calendar-home-set/>"
    guard let (responses, url) = try await properties(wanted, of: start, depth: 0), let one = responses.first else {
      return nil
    }
    if let home = place(DAVElement.cal("calendar-home-set"), in: one, at: url) { return home }
    guard let principal = place(DAVElement.dav("current-user-principal"), in: one, at: url),
      let (found, second) = try await properties("<c:calendar-home-set/>", of: principal, depth: 0)
    else { return nil }
    return found.first.flatMap { place(DAVElement.cal("calendar-home-set"), in: $0, at: second) }
  }

  /// The address in a property; nil when the password may not go there.
  private func place(_ name: String, in response: DAVResponse, at base: URL) -> URL? {
    let href = response.properties?.first(name)?.first(DAVElement.dav("href"))?.words
    guard let href, let url = DAVAddress.absolute(href, at: base).flatMap({ URL(string: $0) }) else { return nil }
    return WebExchange.mayFollow(root, url) ? url : nil
  }

  private static func isCalendar(_ one: DAVResponse) -> Bool {
    guard one.properties?.first(DAVElement.dav("resourcetype"))?.first(DAVElement.cal("calendar")) != nil else {
      return false
    }
    // Nothing said means everything, but a list of tasks says so.
    guard let kinds = one.properties?.first(DAVElement.cal("supported-calendar-component-set")) else { return true }
    return kinds.all(DAVElement.cal("comp")).isEmpty
      || kinds.all(DAVElement.cal("comp")).contains { $0.attributes["name"]?.uppercased() == "VEVENT" }
  }

  private static func mayWrite(_ one: DAVResponse) -> Bool {
    guard let all = one.properties?.first(DAVElement.dav("current-user-privilege-set")) else { return true }
    let names = all.all(DAVElement.dav("privilege")).flatMap(\.children).map(\.name)
    return ["all", "write", "write-content", "bind"].contains { names.contains(DAVElement.dav($0)) }
  }
}
