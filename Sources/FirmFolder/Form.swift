import Firm
import Foundation
import Ground

/// The small forms that files are made of.
enum Form {
  struct Wrong: Error {
    let reason: String
    let cure: String
  }

  static let idCure = "letters, digits and . _ - / : # +, at most 64, without spaces"

  static func isID(_ text: String) -> Bool {
    guard (1...64).contains(text.count) else { return false }
    return text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || isDigit($0) || "._-/:#+".unicodeScalars.contains($0)
    }
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Digits, with a minus in front or not.
  static func integer(_ text: String) -> Int? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : Substring(text)
    guard !digits.isEmpty, digits.unicodeScalars.allSatisfy(isDigit) else { return nil }
    return Int(text)
  }

  static func day(_ text: String) -> Day? {
    guard text.unicodeScalars.allSatisfy({ isDigit($0) || $0 == "-" }) else { return nil }
    return Day(text)
  }

  static func isZone(_ name: String) -> Bool { zones.contains(name) || (name.contains("/") && Zone(name) != nil) }

  private static let zones = Set(TimeZone.knownTimeZoneIdentifiers + ["UTC", "GMT"])

  static func isCurrency(_ code: String) -> Bool { currencies.contains(code) }

  /// Codes in use today, without those of the past.
  private static let currencies = Set(Locale.commonISOCurrencyCodes)

  static func money(_ text: String, _ currency: String, negative: Bool) throws(Wrong) -> Money {
    if let money = Money(decimal: text, currency: currency) {
      if money.minor < 0, !negative { throw Wrong(reason: "\(quoted(text)) is negative", cure: "zero or more") }
      return money
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 2, parts[1].count > 2, parts[1].unicodeScalars.allSatisfy(isDigit) {
      throw Wrong(reason: "\(quoted(text)) has more than two places", cure: "round it to two: 12.50")
    }
    throw Wrong(reason: "\(quoted(text)) is no amount", cure: "digits with a point, without spaces: 1250.00")
  }

  /// A Polish number comes back as ten digits; one of another country (two letters in front) only loses its spaces.
  static func taxNumber(_ text: String) throws(Wrong) -> String {
    if let polish = TaxNumber.polish(text) { return polish }
    let bare = text.filter { $0 != " " && $0 != "-" }.uppercased()
    let foreign = bare.prefix(2).allSatisfy { $0.isASCII && $0.isLetter } && !bare.hasPrefix("PL")
    if foreign, (6...16).contains(bare.count), bare.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) {
      return bare
    }
    let digits = bare.drop { $0.isLetter }
    if digits.count == 10, digits.allSatisfy({ $0.isASCII && $0.isNumber }) {
      throw Wrong(reason: "the check digit of \(quoted(text)) is wrong", cure: "look the NIP up; a digit is mistyped")
    }
    throw Wrong(
      reason: "\(quoted(text)) is no tax number", cure: "a NIP has ten digits; abroad begins with the country: DE…")
  }

  static func isWebAddress(_ text: String) -> Bool {
    guard let parts = URLComponents(string: text), parts.scheme == "https" || parts.scheme == "http" else {
      return false
    }
    return parts.host?.isEmpty == false
  }
}
