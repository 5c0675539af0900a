import Conversations
import Customers
import Foundation
import Ground
import Language

/// Every address that a page or a redirect names. No other place writes one.
enum Address {
  static let home = "/"
  static let inbox = "/inbox"
  static let signOut = "/sign-out"

  static func signIn(next: String? = nil) -> String {
    guard let next, next != home else { return "/sign-in" }
    let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "&=+?"))
    return "/sign-in?next=" + (next.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")
  }

  static func signInLink(_ token: String) -> String { "/sign-in/link/\(token)" }
  static func customerFile(_ id: ID<Customer>) -> String { "/customers/\(id)/file" }
  static func conversation(_ id: ID<Conversation>) -> String { "/inbox/c/\(id)" }

  static func understanding(_ text: String = "") -> String {
    text.isEmpty ? "/understanding" : "/understanding?" + query(text)
  }

  /// A question as an address carries it: `q=…`.
  static func query(_ text: String) -> String {
    let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "&=+?;"))
    return "q=" + (text.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")
  }

  /// Where to go after signing in: only to a path of this house, never to another site.
  static func safe(_ next: String?) -> String {
    guard let next, next.hasPrefix("/"), !next.hasPrefix("//"), !next.contains("\\"),
      next.unicodeScalars.allSatisfy({ $0.value > 32 && $0.value < 127 })
    else { return inbox }
    return next
  }
}

enum Cookies {
  static let session = "odzew_session"
  static let form = "odzew_form"
}
