public import Ground

/// A one-time code by which somebody in a conversation shows that a customer's e-mail is theirs.
public struct Proof: Sendable, Hashable {
  /// Digits of a code: with `tries` and `lifetime`, a guess succeeds once in 200,000.
  public static let digits = 6
  public static let tries = 5
  public static let lifetime = Span.minutes(15)
  /// So many codes for one customer, or for one conversation, in an hour.
  public static let anHour = 3

  public let customer: ID<Customer>
  public let expiresAt: Moment
  public let triesLeft: Int

  /// The code in a message: its only group of six digits, spaces and dashes within left out; nil when there is none.
  public static func code(in text: String) -> String? {
    var groups: [String] = []
    var digits = ""
    for letter in text + "." {
      if letter.isASCII, letter.isNumber {
        digits.append(letter)
      } else if letter != " " && letter != "-" || digits.isEmpty {
        if digits.count == Self.digits { groups.append(digits) }
        digits = ""
      }
    }
    return groups.count == 1 ? groups[0] : nil
  }
}
