/// A time on the clock's face: whole minutes since midnight, 0 to 1,440 (24:00, the end of the day).
public struct TimeOfDay: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  public let minutes: Int

  /// Nil outside 0…1,440.
  public init?(minutes: Int) {
    guard (0...1_440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Reads `9:00`, `09:00` and `24:00`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }), let hour = Int(parts[0]),
      let minute = Int(parts[1]), (0...59).contains(minute), hour >= 0
    else { return nil }
    self.init(minutes: hour * 60 + minute)
  }

  public var description: String { "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))" }
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let time = TimeOfDay(text) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no time: \(text)"))
    }
    self = time
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
