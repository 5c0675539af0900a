/// What a stretch of text stands for.
public enum EntityKind: String, Sendable, Codable, CaseIterable {
  case time, duration, numeral, ordinal, percent, money, phone, email, url, creditcard, person, nip, regon, pesel, iban
  case postcode, service, reference, choice
}

/// A moment or span of time, on the clock of the place.
public enum TimeValue: Hashable, Sendable {
  /// The first moment of the grain.
  case instant(LocalTime, Grain)
  /// From, and the first moment after it.
  case interval(LocalTime, LocalTime, Grain)
  case after(LocalTime, Grain)
  case before(LocalTime, Grain)
}

public struct MoneyValue: Hashable, Sendable {
  public enum Bound: Hashable, Sendable {
    case simple(Double)
    case between(Double, Double)
    case above(Double)
    case under(Double)
  }

  public var bound: Bound
  /// ISO 4217 where the words tell, else a plain name ("Dollar", "Cent").
  public var unit: String

  public init(_ bound: Bound, unit: String) {
    self.bound = bound
    self.unit = unit
  }
}

public enum EntityValue: Hashable, Sendable {
  case time(TimeValue, holiday: String?)
  case duration(Double, Grain)
  case number(Double)
  case money(MoneyValue)
  /// Identifiers, addresses and names, in normal form; `detail` is the domain, the issuer or the kind of reference.
  case text(String, detail: String?)
}

/// Something named in a text.
public struct Entity: Sendable, Hashable {
  public var kind: EntityKind
  /// Code points of the text.
  public var range: Range<Int>
  public var text: String
  public var value: EntityValue
  public var assumed: Assumption
  /// For times: the day and the clock as they were named, apart.
  var parts: TimeParts?

  init(_ kind: EntityKind, _ range: Range<Int>, _ text: String, _ value: EntityValue, assumed: Assumption = []) {
    self.kind = kind
    self.range = range
    self.text = text
    self.value = value
    self.assumed = assumed
  }
}

/// The day and the clock of an expression of time, kept apart for those who look for a free hour.
struct TimeParts: Hashable, Sendable {
  /// Day numbers, when days were named.
  var days: Range<Int>?
  /// Minutes of the day, when a clock or a part of the day was named.
  var minutes: Range<Int>?
  /// One clock time was named.
  var isExact = false
  var isApproximate = false
  var bound: TimeSpec.Bound?
}
