public import Ground

/// Quarter hours since 1970-01-01T00:00:00Z: the grid on which visits begin and by which time is held. The offset of
/// every zone in use today is a whole count of quarters, so the grid is the same on every clock on the wall.
enum Quarter {
  static let milliseconds: Int64 = 900_000

  static func start(_ number: Int) -> Moment { Moment(milliseconds: Int64(number) * milliseconds) }

  /// The quarter in which `moment` lies.
  static func down(_ moment: Moment) -> Int {
    let (whole, rest) = moment.milliseconds.quotientAndRemainder(dividingBy: milliseconds)
    return Int(whole) - (rest < 0 ? 1 : 0)
  }

  /// The first quarter that begins at `moment` or later.
  static func up(_ moment: Moment) -> Int { -down(Moment(milliseconds: -moment.milliseconds)) }

  /// Every quarter that a stretch of time touches: whoever has a part of one has it whole.
  static func touched(from: Moment, to: Moment) -> Range<Int> {
    let first = down(from)
    return first..<max(first, up(to))
  }

  /// How many quarters so many minutes take that begin on one.
  static func count(minutes: Int) -> Int { (minutes + 14) / 15 }
}

extension Moment {
  /// True on :00, :15, :30 and :45.
  public var isOnQuarter: Bool { milliseconds % Quarter.milliseconds == 0 }
}
