/// A telephone number in E.164 form, `+48601234567`.
public struct PhoneNumber: Hashable, Sendable, Codable, CustomStringConvertible {
  public let description: String

  /// Reads what people write: spaces, dashes, dots and brackets between the digits, `+` or `00` before the country.
  /// Nine digits without a country are Polish. Nil when it cannot be a number (ITU-T E.164: 7 to 15 digits).
  public init?(_ text: some StringProtocol) {
    var digits = ""
    var plus = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": digits.unicodeScalars.append(scalar)
      case "+":
        guard digits.isEmpty, !plus else { return nil }
        plus = true
      case " ", "-", ".", "(", ")", "/", "\u{a0}", "\u{2011}", "\u{2013}": continue
      default: return nil
      }
    }
    if !plus, digits.hasPrefix("00") {
      plus = true
      digits.removeFirst(2)
    }
    if !plus {
      guard digits.count == 9 || (digits.count == 11 && digits.hasPrefix("48")) else { return nil }
      if digits.count == 9 { digits = "48" + digits }
    }
    guard (7...15).contains(digits.count), digits.first != "0" else { return nil }
    if digits.hasPrefix("48") {
      guard digits.count == 11, let first = digits.dropFirst(2).first, first != "0" else { return nil }
    }
    description = "+" + digits
  }

  /// As people read it: `+48 601 234 567`, a Polish one of an area `+48 22 300 10 20`; others in groups of three.
  public var spaced: String {
    let isPolish = description.hasPrefix("+48") && description.utf8.count == 12
    var digits = Array(description.dropFirst(isPolish ? 3 : 1))
    let isMobile = digits.first.map { "45678".contains($0) } ?? false
    var groups: [String] = isPolish ? ["+48"] : []
    for size in isPolish && !isMobile ? [2, 3, 2, 2] : Array(repeating: 3, count: 5) where !digits.isEmpty {
      groups.append(String(digits.prefix(size)))
      digits.removeFirst(min(size, digits.count))
    }
    return (isPolish ? "" : "+") + groups.joined(separator: " ")
  }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let number = PhoneNumber(text) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no phone number"))
    }
    self = number
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
