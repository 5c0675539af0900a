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

  /// The first two digits of Poland's mobile networks (rozporządzenie w sprawie planu numeracji krajowej).
  private static let mobiles: Set<Substring> = [
    "45", "50", "51", "53", "57", "60", "66", "69", "72", "73", "78", "79", "88",
  ]

  /// Nil where nothing tells: abroad.
  public var isMobile: Bool? { national.map { Self.mobiles.contains($0.prefix(2)) } }

  /// The nine digits of a Polish number.
  private var national: Substring? {
    description.hasPrefix("+48") && description.utf8.count == 12 ? description.dropFirst(3) : nil
  }

  /// As people read it: `+48 601 234 567`, one of an area `+48 22 300 10 20`, of a service `+48 800 123 456`; a German
  /// one `+49 170 1234567` or `+49 30 901820`; others in groups of three.
  public var spaced: String {
    let isArea = isMobile == false && !["39", "70", "80"].contains(national?.prefix(2))
    let (country, sizes) =
      switch description {
      case _ where national != nil: ("+48 ", isArea ? [2, 3, 2, 2] : [3, 3, 3])
      case _ where description.hasPrefix("+49"): ("+49 ", description.hasPrefix("+491") ? [3] : [2])
      default: ("+", Array(repeating: 3, count: 5))
      }
    var digits = description.dropFirst(country == "+" ? 1 : 3)
    var groups: [Substring] = []
    for size in sizes where !digits.isEmpty {
      groups.append(digits.prefix(size))
      digits = digits.dropFirst(size)
    }
    if !digits.isEmpty { groups.append(digits) }
    return country + groups.joined(separator: " ")
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
