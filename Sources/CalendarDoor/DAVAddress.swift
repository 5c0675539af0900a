import Foundation

/// Addresses on a server, written in one way, so that two spellings of the same one are equal.
enum DAVAddress {
  /// An `href` of an answer as an absolute address, at the host of `base` when it names none; nil for nonsense.
  static func absolute(_ href: String, at base: URL) -> String? {
    guard
      var parts = URL(string: href, relativeTo: base).flatMap({
        URLComponents(url: $0.absoluteURL, resolvingAgainstBaseURL: true)
      })
        ?? URL(string: encoded(href), relativeTo: base).flatMap({
          URLComponents(url: $0.absoluteURL, resolvingAgainstBaseURL: true)
        }),
      parts.host != nil
    else { return nil }
    parts.percentEncodedPath = encoded(parts.percentEncodedPath.removingPercentEncoding ?? parts.percentEncodedPath)
    parts.query = nil
    parts.fragment = nil
    parts.user = nil
    parts.password = nil
    parts.scheme = parts.scheme?.lowercased()
    parts.host = parts.host?.lowercased()
    return parts.string
  }

  static func path(_ url: String) -> String { URLComponents(string: url)?.percentEncodedPath ?? "/" }

  /// Everything but letters, digits and a few signs as `%xx` (RFC 3986, 2.3).
  private static func encoded(_ path: String) -> String {
    path.addingPercentEncoding(withAllowedCharacters: plain) ?? path
  }

  private static let plain = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/@!$'()*,")
}
