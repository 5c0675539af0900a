import Callbacks
import Crypto
import Foundation

/// Whether a request was signed with the exchange's secret, as Twilio signs: HMAC-SHA1 over the address as it was called,
/// and for a form every field by name with its value behind it; for any other body its SHA-256 stands in the address.
enum RequestSignature {
  /// `base` is our address as the exchange knows it. Compared in constant time.
  static func holds(_ notice: SwitchboardNotice, base: String, secret: String) -> Bool {
    guard let signature = notice.signature.flatMap({ Data(base64Encoded: $0) }) else { return false }
    let fields: [FormBody.Field]
    if let wanted = bodyHash(in: notice.target) {
      guard same(wanted.lowercased(), hex(SHA256.hash(data: notice.body))) else { return false }
      fields = []
    } else if notice.contentType.lowercased().hasPrefix("application/x-www-form-urlencoded") {
      fields = sorted(FormBody(notice.body).fields)
    } else {
      // Nothing would hold such a body together with its signature.
      guard notice.body.isEmpty else { return false }
      fields = []
    }
    let key = SymmetricKey(data: Data(secret.utf8))
    return addresses(base).contains { address in
      let text = address + notice.target + fields.map { $0.name + $0.value }.joined()
      return HMAC<Insecure.SHA1>.isValidAuthenticationCode(signature, authenticating: Data(text.utf8), using: key)
    }
  }

  static func sign(_ target: String, base: String, fields: [FormBody.Field], secret: String) -> String {
    let text = base + target + sorted(fields).map { $0.name + $0.value }.joined()
    let code = HMAC<Insecure.SHA1>.authenticationCode(
      for: Data(text.utf8), using: SymmetricKey(data: Data(secret.utf8)))
    return Data(code).base64EncodedString()
  }

  static func hex(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// By name and then value in the order of bytes; the same field twice counts once.
  private static func sorted(_ fields: [FormBody.Field]) -> [FormBody.Field] {
    Set(fields).sorted {
      $0.name == $1.name
        ? $0.value.utf8.lexicographicallyPrecedes($1.value.utf8) : $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }
  }

  /// As given, and with or without the port that goes without saying.
  private static func addresses(_ base: String) -> [String] {
    for (scheme, port) in [("https://", ":443"), ("http://", ":80")] where base.hasPrefix(scheme) {
      if base.hasSuffix(port) { return [base, String(base.dropLast(port.count))] }
      if !base.dropFirst(scheme.count).contains(":") { return [base, base + port] }
    }
    return [base]
  }

  private static func bodyHash(in target: String) -> String? {
    guard let query = target.firstIndex(of: "?") else { return nil }
    return FormBody(target[target.index(after: query)...].utf8)["bodySHA256"]
  }

  private static func same(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Array(one.utf8), Array(other.utf8))
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
