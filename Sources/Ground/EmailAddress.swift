/// An e-mail address, folded to lower case for comparing.
public struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// Nil when it has no single `@` with a name before and a host with a dot behind, or is over 254 characters
  /// (RFC 5321, 4.5.3.1.3). Delivery is the only real proof; this refuses only what cannot be an address.
  public init?(_ text: some StringProtocol) {
    let trimmed = text.lowercased().drop { $0 == " " }
    let parts = trimmed.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[0].count <= 64, trimmed.count <= 254 else { return nil }
    let host = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    guard host.count >= 2, host.allSatisfy({ !$0.isEmpty }),
      !trimmed.unicodeScalars.contains(where: { $0.value <= 32 || $0 == "," || $0 == ";" || $0 == "<" || $0 == ">" })
    else { return nil }
    description = String(trimmed)
  }
}
