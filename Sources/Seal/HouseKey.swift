import Crypto
import Foundation

/// The key of this installation. It lives outside the database; with it lost, all personal data is lost.
public struct HouseKey: Sendable {
  let wrapping: SymmetricKey
  let looking: SymmetricKey
  let signing: SymmetricKey

  /// From 32 secret bytes. Three keys for three uses are derived from them (HKDF, RFC 5869).
  public init(secret: [UInt8]) {
    precondition(secret.count == 32, "a house key has 32 bytes")
    func derive(_ use: String) -> SymmetricKey {
      HKDF<SHA256>.deriveKey(
        inputKeyMaterial: SymmetricKey(data: secret), info: Data("odzew \(use)".utf8), outputByteCount: 32)
    }
    wrapping = derive("wrap")
    looking = derive("look up")
    signing = derive("sign")
  }

  /// A keyed hash for look-up by equality (`kind` keeps a phone from ever meeting an e-mail): 43 letters.
  /// Without the house key nobody can try out numbers against it.
  public func lookup(_ kind: String, _ value: String) -> String {
    let code = HMAC<SHA256>.authenticationCode(for: Data("\(kind)\n\(value)".utf8), using: looking)
    return Data(code).base64URL
  }

  /// A signature over `text` for one `purpose`: 43 letters.
  public func sign(_ purpose: String, _ text: String) -> String {
    let code = HMAC<SHA256>.authenticationCode(for: Data("\(purpose)\n\(text)".utf8), using: signing)
    return Data(code).base64URL
  }

  /// Compares in constant time.
  public func verifies(_ purpose: String, _ text: String, signature: String) -> Bool {
    guard let code = Data(base64URL: signature) else { return false }
    return HMAC<SHA256>.isValidAuthenticationCode(
      code, authenticating: Data("\(purpose)\n\(text)".utf8), using: signing)
  }
}

extension Data {
  package var base64URL: String {
    base64EncodedString().replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
      .replacingOccurrences(of: "=", with: "")
  }

  package init?(base64URL text: String) {
    let plain = text.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
    self.init(base64Encoded: plain + String(repeating: "=", count: (4 - plain.count % 4) % 4))
  }
}
