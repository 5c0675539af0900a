import Hummingbird
import Language

/// The language of the team's pages: Polish, unless somebody chose another on this device.
enum TeamTongue {
  static let cookie = "odzew_team_language"

  static func of(_ request: Request) -> Lang { chosen(request) ?? .pl }

  /// By the address, else by what this device keeps.
  static func chosen(_ request: Request) -> Lang? {
    let asked = request.uri.queryParameters["lang"].flatMap { Lang(rawValue: String($0)) }
    return asked ?? request.cookies[cookie].flatMap { Lang(rawValue: $0.value) }
  }

  /// Keeps what the address chose, for a year.
  static func keep(in response: Response, _ request: Request) -> Response {
    guard let lang = request.uri.queryParameters["lang"].flatMap({ Lang(rawValue: String($0)) }) else {
      return response
    }
    var response = response
    response.setCookie(
      Cookie(name: cookie, value: lang.rawValue, maxAge: 31_536_000, path: "/", httpOnly: true, sameSite: .lax))
    return response
  }
}
