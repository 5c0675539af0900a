public import Ground
public import Staff

/// Somebody of the team who calls, and their line at the exchange.
public struct AgentLine: Hashable, Sendable {
  public let staff: ID<Staff>
  /// As the exchange names it, such as `PJSIP/101`, or a number.
  public var line: String
  /// The queue page is open and says so again and again; until then calls may be placed for them.
  public var readyUntil: Moment

  public init(staff: ID<Staff>, line: String, readyUntil: Moment) {
    self.staff = staff
    self.line = line
    self.readyUntil = readyUntil
  }

  /// How long one word of being ready holds.
  public static let readySpan = Span.seconds(90)
}
