import Calendars
import Foundation
import Outbound

/// Finding out what changed in a calendar, and reading it: by its sync token (RFC 6578) or, where a server has none, by
/// comparing tags.
extension CalDAVClient {
  private static let comparing = "odzew-ctag:"

  func changes(since token: String?) async throws(CalendarProblem) -> CalendarChanges {
    if let token, !token.hasPrefix(Self.comparing), let changes = try await synced(since: token) { return changes }
    if token?.hasPrefix(Self.comparing) != true, let changes = try await synced(since: nil) { return changes }
    return try await compared(since: token)
  }

  /// Nil when the server does not know the token (any more), or nothing of tokens at all.
  private func synced(since token: String?) async throws(CalendarProblem) -> CalendarChanges? {
    var changes = CalendarChanges(token: token, isWhole: token == nil)
    // A server may give its answer in parts.
    for _ in 0..<200 {
      let since = DAVElement.escaped(changes.token ?? "")
      let answer = try await report(
        "<d:sync-collection \(Self.spaces)><d:sync-token>\(since)</d:sync-token><d:sync-level>1</d:sync-level>"
          + "<d:prop><d:getetag/></d:prop></d:sync-collection>")
      guard answer.status == 207 else {
        if answer.status >= 500, answer.status != 501 { throw Self.problem(answer) }
        return nil
      }
      let root = try DAVElement.read(answer.body)
      var isPart = false
      for one in DAVResponse.all(in: root) {
        guard let href = DAVAddress.absolute(one.href, at: answer.url) else { continue }
        switch (one.status, one.text(DAVElement.dav("getetag"))) {
        case (507, _): isPart = true
        case (404, _), (410, _):
          changes.files[href] = nil
          changes.gone.insert(href)
        case (_, let etag?) where !href.hasSuffix("/"):
          changes.gone.remove(href)
          changes.files[href] = Self.etag(etag)
        default: continue
        }
      }
      guard let next = root.first(DAVElement.dav("sync-token"))?.words, !next.isEmpty else { return nil }
      if !isPart || next == changes.token {
        changes.token = next
        return changes
      }
      changes.token = next
    }
    throw .strange("its list of changes has no end")
  }

  /// The whole calendar, or nothing when its tag is still the same.
  private func compared(since token: String?) async throws(CalendarProblem) -> CalendarChanges {
    guard let (own, _) = try await properties("<s:getctag/><d:resourcetype/>", of: root, depth: 0),
      let calendar = own.first, calendar.properties?.first(DAVElement.dav("resourcetype")) != nil
    else { throw .noCalendar("nothing is there") }
    let now = calendar.text(DAVElement.ctag).flatMap { $0.isEmpty ? nil : Self.comparing + $0 }
    if let now, now == token { return CalendarChanges(token: now, isWhole: false) }
    guard let (responses, url) = try await properties("<d:getetag/>", of: root, depth: 1) else {
      throw .noCalendar("nothing is there")
    }
    var changes = CalendarChanges(token: now, isWhole: true)
    for one in responses {
      guard let href = DAVAddress.absolute(one.href, at: url), !href.hasSuffix("/"),
        let etag = one.text(DAVElement.dav("getetag"))
      else { continue }
      changes.files[href] = Self.etag(etag)
    }
    return changes
  }

  /// The texts at some addresses.
  func files(_ hrefs: [String]) async throws(CalendarProblem) -> [CalendarFile] {
    guard !hrefs.isEmpty else { return [] }
    let list = hrefs.map { "<d:href>\(DAVElement.escaped(DAVAddress.path($0)))</d:href>" }.joined()
    let answer = try await report(
      "<c:calendar-multiget \(Self.spaces)><d:prop><d:getetag/><c:calendar-data/></d:prop>\(list)</c:calendar-multiget>",
      depth: 1)
    guard answer.status == 207 else { throw Self.problem(answer) }
    return DAVResponse.all(in: try DAVElement.read(answer.body)).compactMap { one in
      guard let href = DAVAddress.absolute(one.href, at: answer.url), let etag = one.text(DAVElement.dav("getetag")),
        let text = one.text(DAVElement.cal("calendar-data"))
      else { return nil }
      return CalendarFile(href: href, etag: Self.etag(etag), text: text)
    }
  }
}
