import Crypto
import CryptoExtras
import Foundation

/// A password as the database keeps it: `scrypt$15$8$3$salt$hash` (log2 N, r, p; salt and hash in base64).
/// N = 2^15, r = 8, p = 3 is one of the settings that OWASP's Password Storage Cheat Sheet names as equal and enough:
/// 32 MiB and roughly 0.2 s a try.
public struct Password: Sendable, Hashable {
  public let text: String

  /// The shortest password that a person may choose, in characters (NIST SP 800-63B asks for 8).
  public static let shortest = 10
  /// Longer ones are refused, so that hashing cannot be made a burden.
  public static let longest = 200

  public init(stored: String) { text = stored }

  /// Slow on purpose; `salt` is 16 random bytes.
  public init(hashing plain: String, salt: [UInt8]) throws {
    let hash = try Password.hash(plain, salt: salt, power: 15, blocks: 8, lanes: 3)
    text = "scrypt$15$8$3$\(Data(salt).base64EncodedString())$\(hash.base64EncodedString())"
  }

  /// Slow on purpose, and as slow for a wrong password as for the right one.
  public func matches(_ plain: String) -> Bool {
    let parts = text.split(separator: "$")
    guard parts.count == 6, parts[0] == "scrypt", let power = Int(parts[1]), let blocks = Int(parts[2]),
      let lanes = Int(parts[3]), let salt = Data(base64Encoded: String(parts[4])),
      let stored = Data(base64Encoded: String(parts[5])),
      let tried = try? Password.hash(plain, salt: [UInt8](salt), power: power, blocks: blocks, lanes: lanes),
      tried.count == stored.count
    else { return false }
    return zip(tried, stored).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// Compared against when there is no such account, so that a stranger cannot tell by the time it takes.
  public static let nobody = Password(
    stored: "scrypt$15$8$3$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")

  private static func hash(_ plain: String, salt: [UInt8], power: Int, blocks: Int, lanes: Int) throws -> Data {
    // The same letters typed on another keyboard must give the same bytes.
    let bytes = Data(plain.precomposedStringWithCompatibilityMapping.utf8)
    return try KDF.Scrypt.deriveKey(
      from: bytes, salt: salt, outputByteCount: 32, rounds: 1 << power, blockSize: blocks, parallelism: lanes
    ).withUnsafeBytes { Data($0) }
  }
}
