import Foundation
import Ground

/// Which addresses may be told things.
public enum WebhookAddress {
  /// The address as it is kept. Throws what is wrong with it. With `local`, plain `http` and private addresses are
  /// allowed. A name is not looked up here: what it leads to is checked each time a connection is made (`isPublic`).
  public static func checked(_ text: String, local: Bool) throws(WebhookRefusal) -> String {
    guard text.utf8.count <= 1_000, text.unicodeScalars.allSatisfy({ $0.value > 32 && $0.value < 127 }),
      let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(), let host = parts.host,
      !host.isEmpty, parts.user == nil, parts.password == nil, parts.fragment == nil,
      ["http", "https"].contains(scheme)
    else { throw .badAddress }
    if local { return text }
    if scheme != "https" { throw .notSecure }
    let name = host.lowercased()
    if name == "localhost" || name.hasSuffix(".localhost") { throw .local }
    if let bytes = bytes(of: name), !isPublic(bytes) { throw .local }
    return text
  }

  /// Whether an IP address (4 or 16 bytes) is one of the public internet: none of the blocks that the IANA registries of
  /// special-purpose addresses (RFC 6890) call not globally reachable, and none that hides one of them.
  public static func isPublic(_ bytes: [UInt8]) -> Bool {
    switch bytes.count {
    case 4: return !closed4.contains { $0.holds(bytes) }
    case 16:
      if let inner = hidden(in: bytes) { return isPublic(inner) }
      // Only 2000::/3 is given out.
      return bytes[0] & 0xE0 == 0x20 && !closed6.contains { $0.holds(bytes) }
    default: return false
    }
  }

  private struct Block {
    let bytes: [UInt8]
    let bits: Int

    func holds(_ address: [UInt8]) -> Bool {
      for bit in 0..<bits where (address[bit / 8] ^ bytes[bit / 8]) & (0x80 >> UInt8(bit % 8)) != 0 { return false }
      return true
    }
  }

  private static let closed4: [Block] = [
    Block(bytes: [0, 0, 0, 0], bits: 8), Block(bytes: [10, 0, 0, 0], bits: 8), Block(bytes: [100, 64, 0, 0], bits: 10),
    Block(bytes: [127, 0, 0, 0], bits: 8), Block(bytes: [169, 254, 0, 0], bits: 16),
    Block(bytes: [172, 16, 0, 0], bits: 12), Block(bytes: [192, 0, 0, 0], bits: 24),
    Block(bytes: [192, 0, 2, 0], bits: 24), Block(bytes: [192, 88, 99, 0], bits: 24),
    Block(bytes: [192, 168, 0, 0], bits: 16), Block(bytes: [198, 18, 0, 0], bits: 15),
    Block(bytes: [198, 51, 100, 0], bits: 24), Block(bytes: [203, 0, 113, 0], bits: 24),
    Block(bytes: [224, 0, 0, 0], bits: 3),
  ]

  private static let closed6: [Block] = [
    // 2001::/23 has Teredo, benchmarking and ORCHID; 2001:db8::/32 and 3fff::/20 are for documentation.
    Block(bytes: [0x20, 0x01, 0, 0], bits: 23), Block(bytes: [0x20, 0x01, 0x0D, 0xB8], bits: 32),
    Block(bytes: [0x3F, 0xFF, 0, 0], bits: 20),
  ]

  /// The IPv4 address inside of one that was mapped (::ffff:0:0/96), translated (64:ff9b::/96) or tunnelled (2002::/16).
  private static func hidden(in bytes: [UInt8]) -> [UInt8]? {
    let last = Array(bytes.suffix(4))
    if bytes.prefix(10).allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF { return last }
    if bytes.prefix(12).elementsEqual([0, 0x64, 0xFF, 0x9B] + [UInt8](repeating: 0, count: 8)) { return last }
    return bytes[0] == 0x20 && bytes[1] == 0x02 ? Array(bytes[2..<6]) : nil
  }

  /// The bytes of an address that is written in figures; nil for a name.
  private static func bytes(of host: String) -> [UInt8]? {
    let plain = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
    var four = in_addr()
    if inet_pton(AF_INET, plain, &four) == 1 { return withUnsafeBytes(of: &four) { Array($0) } }
    var six = in6_addr()
    if inet_pton(AF_INET6, plain, &six) == 1 { return withUnsafeBytes(of: &six) { Array($0) } }
    return nil
  }
}
