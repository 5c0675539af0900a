public import Calendars
import Ground
import Outbound

/// The door to CalDAV servers.
public enum CalDAVDoor {
  /// `password` gives what is kept under a name outside of the database; nil when there is nothing.
  public static func open(password: @escaping @Sendable (_ name: String) -> String?) -> CalendarServer {
    let exchange = WebExchange()
    let client: @Sendable (CalendarPlace) throws(CalendarProblem) -> CalDAVClient = { place throws(CalendarProblem) in
      guard let password = password(place.secret) else { throw .noSecret(name: place.secret) }
      return try CalDAVClient(exchange, address: place.url, user: place.user, password: password)
    }
    return CalendarServer(
      calendars: { account throws(CalendarProblem) in try await client(account).calendars() },
      changes: { place, token throws(CalendarProblem) in try await client(place).changes(since: token) },
      fetch: { place, hrefs throws(CalendarProblem) in try await client(place).files(hrefs) },
      put: { place, href, text, expected throws(CalendarProblem) in
        try await client(place).put(href, text, expected)
      },
      remove: { place, href, etag throws(CalendarProblem) in try await client(place).delete(href, etag) },
      read: { text, window, zone throws(CalendarTextProblem) in
        try CalendarReader(window: window, zone: zone).read(text)
      })
  }
}
