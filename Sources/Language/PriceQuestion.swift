/// A question on what something costs.
public struct PriceQuestion: Sendable, Equatable {
  /// Folded words that name the thing, in order, without stop words; empty for "ile to kosztuje?".
  public var thing: [String]

  public init(thing: [String]) { self.thing = thing }

  /// Gives what the price is asked of, or `nil` when no price is asked.
  public static func read(_ text: String, lang: Lang) -> PriceQuestion? { nil }
}
