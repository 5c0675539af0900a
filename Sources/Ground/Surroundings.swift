import Foundation

/// What a rule may not take for itself: the moment and luck. Handed in, so that tests are tables.
public struct Surroundings: Sendable {
  public let now: @Sendable () -> Moment
  /// Fresh random bytes, fit for secrets.
  public let bytes: @Sendable (_ count: Int) -> [UInt8]

  public init(now: @escaping @Sendable () -> Moment, bytes: @escaping @Sendable (Int) -> [UInt8]) {
    self.now = now
    self.bytes = bytes
  }

  public static let real = Surroundings(
    now: { Moment(milliseconds: Int64((Date().timeIntervalSince1970 * 1_000).rounded())) },
    bytes: { count in
      // Eight bytes at a time: each draw is a call of the system.
      var luck = SystemRandomNumberGenerator()
      var bytes: [UInt8] = []
      bytes.reserveCapacity(count + 7)
      while bytes.count < count { withUnsafeBytes(of: luck.next() as UInt64) { bytes += $0 } }
      return Array(bytes.prefix(count))
    })

  /// A new identity: 48 bits of time, then 80 of luck, in 26 letters that sort by time (the ULID form).
  public func newID<Noun>(_ noun: Noun.Type = Noun.self) -> ID<Noun> {
    let time = UInt64(bitPattern: now().milliseconds) & 0xFFFF_FFFF_FFFF
    var raw = (0..<6).map { UInt8(truncatingIfNeeded: time >> UInt64(40 - $0 * 8)) }
    raw += bytes(10)
    return ID(Self.base32(raw))
  }

  /// A secret for a link or a token: 32 bytes as 52 letters.
  public func newSecret() -> String { Self.base32(bytes(32)) }

  private static func base32(_ raw: [UInt8]) -> String {
    let letters = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    var text: [UInt8] = []
    var buffer: UInt32 = 0
    var bits: UInt32 = 0
    for byte in raw {
      buffer = (buffer << 8) | UInt32(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        text.append(letters[Int((buffer >> bits) & 31)])
      }
      buffer &= (1 << bits) - 1
    }
    if bits > 0 { text.append(letters[Int((buffer << (5 - bits)) & 31)]) }
    return String(decoding: text, as: UTF8.self)
  }
}
