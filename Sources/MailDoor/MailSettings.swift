public import Ground
public import Outbound

/// How the mail server is reached over which letters go out.
public struct MailSettings: Sendable, Hashable {
  public enum Security: String, Sendable, CaseIterable {
    /// Encrypted from the first byte (RFC 8314); port 465.
    case tls
    /// Encrypted before anything is said (RFC 3207), or not at all; port 587.
    case starttls
    /// For a relay on the same machine or in the same room; port 25.
    case none

    var port: Int {
      switch self {
      case .tls: 465
      case .starttls: 587
      case .none: 25
      }
    }
  }

  public var server: String
  public var port: Int
  public var security: Security
  /// Nil = without signing in.
  public var user: String?
  /// The address that letters are from; nil = the firm's own. Answers go to the firm's in any case.
  public var sender: EmailAddress?
  /// A file with certificates to trust instead of the system's (PEM).
  public var authority: String?

  private static let keys = ["server", "port", "security", "user", "sender", "ca"]

  /// From the text of `mail.yaml`.
  public init(yaml text: String) throws(SettingsProblem) {
    let file = try SettingsFile(yaml: text, of: "a mail server", keys: Self.keys)
    server = try file.text("server")
    // A bare colon also means an address of IPv6, which nobody writes here.
    guard server.wholeMatch(of: /[A-Za-z0-9._\-]+/) != nil else {
      throw SettingsProblem("server is a host's name without port or slashes: smtp.firma.pl")
    }
    guard let security = Security(rawValue: file["security"] ?? Security.starttls.rawValue) else {
      throw SettingsProblem("security is \(Security.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    self.security = security
    port = try file.number("port", 1...65_535).map { Int($0) } ?? security.port
    user = file["user"]
    guard user == nil || security != .none || ["localhost", "127.0.0.1"].contains(server) else {
      throw SettingsProblem("a password would go unencrypted to \(server): security wants tls or starttls")
    }
    if let text = file["sender"] {
      guard let sender = EmailAddress(text) else { throw SettingsProblem("sender is no e-mail address") }
      self.sender = sender
    }
    authority = file["ca"]
  }
}
