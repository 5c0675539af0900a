/// An amount of money named in a message.
public struct MoneyMention: Sendable, Equatable {
  /// Hundredths of the currency's unit.
  public var cents: Int64
  /// ISO 4217.
  public var currency: String
  /// Code points of the text, `start..<end`.
  public var start: Int
  public var end: Int

  public init(cents: Int64, currency: String, start: Int, end: Int) {
    self.cents = cents
    self.currency = currency
    self.start = start
    self.end = end
  }

  /// Gives the amounts in the order of the text: "38 tys. zł", "2000 zł", "12,50 PLN", "€40".
  public static func read(_ text: String) -> [MoneyMention] { [] }
}
