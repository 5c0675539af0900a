/// NIP, the Polish tax number: ten digits, the last of which checks the others.
public enum TaxNumber {
  /// The ten digits without dashes, spaces or `PL`; nil unless the check digit is right (weights 6 5 7 2 3 4 5 6 7,
  /// modulo 11; a remainder of 10 is no digit).
  public static func polish(_ text: some StringProtocol) -> String? {
    var rest = Substring(text.filter { $0 != " " && $0 != "-" })
    if rest.uppercased().hasPrefix("PL") { rest = rest.dropFirst(2) }
    let digits = rest.compactMap { $0.isASCII ? $0.wholeNumberValue : nil }
    guard digits.count == 10, rest.count == 10, digits.contains(where: { $0 != 0 }) else { return nil }
    let sum = zip(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]).reduce(0) { $0 + $1.0 * $1.1 }
    return sum % 11 == digits[9] ? String(rest) : nil
  }
}
