/// `application/x-www-form-urlencoded` (WHATWG URL, 5): what goes out, and what comes in with names that may come twice.
struct FormBody: Hashable, Sendable {
  struct Field: Hashable, Sendable {
    let name: String
    let value: String
  }

  var fields: [Field] = []

  init() {}

  /// Never fails: what is no percent code stands for itself.
  init(_ bytes: some Collection<UInt8>) {
    for pair in bytes.split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      fields.append(Field(name: Self.plain(parts[0]), value: parts.count > 1 ? Self.plain(parts[1]) : ""))
    }
  }

  mutating func add(_ name: String, _ value: String) { fields.append(Field(name: name, value: value)) }

  /// The first of that name; nil also when it is empty.
  subscript(_ name: String) -> String? {
    fields.first { $0.name == name }.flatMap { $0.value.isEmpty ? nil : $0.value }
  }

  var text: String { fields.map { "\(Self.coded($0.name))=\(Self.coded($0.value))" }.joined(separator: "&") }

  static func coded(_ text: String) -> String {
    var coded = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
        coded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        coded += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return coded
  }

  private static func plain(_ bytes: some Collection<UInt8>) -> String {
    var plain: [UInt8] = []
    var rest = bytes.makeIterator()
    while let byte = rest.next() {
      guard byte == UInt8(ascii: "%") else {
        plain.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
        continue
      }
      var ahead = rest
      if let high = ahead.next().flatMap(digit), let low = ahead.next().flatMap(digit) {
        plain.append(high << 4 | low)
        rest = ahead
      } else {
        plain.append(byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
