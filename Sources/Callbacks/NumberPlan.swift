public import Ground

/// Which numbers a country gives out at all: Poland's by UKE's numbering plan, others by length alone.
public enum NumberPlan {
  /// Those of the geographic areas, and of the special services that a customer may have: VoIP.
  private static let polishOthers: Set<String> = [
    "39",  // VoIP
    "12", "13", "14", "15", "16", "17", "18", "22", "23", "24", "25", "29", "32", "33", "34", "41", "42", "43", "44",
    "46", "47", "48", "52", "54", "55", "56", "58", "59", "61", "62", "63", "65", "67", "68", "71", "74", "75", "76",
    "77", "81", "82", "83", "84", "85", "86", "87", "89", "91", "94", "95",
  ]

  public static func isGivenOut(_ number: PhoneNumber) -> Bool {
    let digits = number.description.dropFirst()
    guard digits.hasPrefix("48") else { return (8...15).contains(digits.count) && !digits.hasPrefix("0") }
    let national = digits.dropFirst(2)
    let area = String(national.prefix(2))
    return national.count == 9 && (number.isMobile == true || polishOthers.contains(area))
      && Set(national).count > 1
  }
}
