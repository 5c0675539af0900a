/// Check digits and forms of the numbers that firms and people carry. Each function takes the bare digits, 0…9.
enum Identifiers {
  private static func weighted(_ digits: ArraySlice<UInt8>, _ weights: [Int]) -> Int {
    zip(digits, weights).reduce(0) { $0 + Int($1.0) * $1.1 }
  }

  /// Polish tax number, ten digits (weights after the law on registration of taxpayers; remainder by 11).
  static func isNIP(_ digits: [UInt8]) -> Bool {
    digits.count == 10 && digits.contains { $0 != 0 }
      && weighted(digits[0..<9], [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == Int(digits[9])
  }

  /// Polish business register number, nine or fourteen digits.
  static func isREGON(_ digits: [UInt8]) -> Bool {
    guard digits.count == 9 || digits.count == 14, digits.contains(where: { $0 != 0 }) else { return false }
    guard weighted(digits[0..<8], [8, 9, 2, 3, 4, 5, 6, 7]) % 11 % 10 == Int(digits[8]) else { return false }
    return digits.count == 9
      || weighted(digits[0..<13], [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11 % 10 == Int(digits[13])
  }

  /// Polish personal number, eleven digits: a date of birth whose month tells the century, and a check digit.
  static func isPESEL(_ digits: [UInt8]) -> Bool {
    guard digits.count == 11 else { return false }
    let month = Int(digits[2]) * 10 + Int(digits[3])
    let century = [1_900, 2_000, 2_100, 2_200, 1_800][month / 20]
    let year = century + Int(digits[0]) * 10 + Int(digits[1])
    let day = Int(digits[4]) * 10 + Int(digits[5])
    guard (1...12).contains(month % 20), day >= 1, day <= Civil.length(ofMonth: month % 20, year) else { return false }
    return (10 - weighted(digits[0..<10], [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10) % 10 == Int(digits[10])
  }

  /// International account number whose country part is made of digits: ISO 13616, remainder by 97.
  static func isIBAN(_ country: String, _ digits: [UInt8]) -> Bool {
    guard let length = ibanLengths[country], digits.count == length - 2 else { return false }
    var rest = 0
    for digit in digits[2...] { rest = (rest * 10 + Int(digit)) % 97 }
    for letter in country.utf8 { rest = (rest * 100 + Int(letter) - 55) % 97 }
    for digit in digits[..<2] { rest = (rest * 10 + Int(digit)) % 97 }
    return rest == 1
  }

  private static let ibanLengths = [
    "PL": 28, "DE": 22, "AT": 20, "CZ": 24, "SK": 24, "LT": 20, "EE": 20, "ES": 24, "BE": 16, "DK": 18, "FI": 18,
    "NO": 15, "SE": 24, "HU": 28, "PT": 25, "HR": 21, "SI": 19,
  ]

  /// Luhn's check.
  static func isLuhn(_ digits: [UInt8]) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let twice = Int(digit) * (place % 2 + 1)
      sum += twice > 9 ? twice - 9 : twice
    }
    return sum % 10 == 0 && digits.contains { $0 != 0 }
  }

  /// Who issued a payment card, by its first digits and its length, or `nil` for a number that is none.
  static func cardIssuer(_ digits: [UInt8]) -> String? {
    guard (13...19).contains(digits.count), isLuhn(digits) else { return nil }
    let four = digits[0..<4].reduce(0) { $0 * 10 + Int($1) }
    switch (digits.count, four) {
    case (13, 4_000..<5_000), (16, 4_000..<5_000), (19, 4_000..<5_000): return "Visa"
    case (15, 3_400..<3_500), (15, 3_700..<3_800): return "Amex"
    case (16, 5_100..<5_600), (16, 2_221...2_720): return "Mastercard"
    case (16, 6_011), (16, 6_440..<6_600): return "Discover"
    case (14, 3_000..<3_060), (14, 3_600..<3_700), (14, 3_800..<3_900): return "DinerClub"
    case (16, 3_528..<3_590), (16, 5_000..<7_000), (19, 5_000..<7_000): return "Other"
    default: return nil
    }
  }

  /// A number of the Polish numbering plan: nine digits without the country's prefix.
  /// Source: UKE's plan as published in libphonenumber's description of region PL.
  static func isPolishPhone(_ digits: [UInt8]) -> Bool {
    guard digits.count == 9 else { return false }
    let two = digits[0] * 10 + digits[1]
    switch two {
    case 45, 50, 51, 53, 57, 60, 66, 69, 72, 73, 78, 79, 88, 64, 47, 39: return true
    case 12...18, 22...26, 29, 32...34, 41...44, 46, 48, 52, 54...56, 58, 59, 61...63, 65, 67, 68, 71, 74...77, 81...87,
      89,
      91, 94, 95:
      return true
    case 70: return [0, 1, 3, 4, 6, 7, 8].contains(digits[2])
    case 80: return [0, 1, 4].contains(digits[2])
    case 21: return (1...3).contains(digits[2])
    default: return false
    }
  }
}
