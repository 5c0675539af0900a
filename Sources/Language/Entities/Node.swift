/// What a stretch of text may be, as rules ask for it. A node can be several things.
struct Sort: OptionSet, Sendable, Hashable {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }

  static let number = Sort(rawValue: 1 << 0)
  /// A whole number, not negative.
  static let whole = Sort(rawValue: 1 << 1)
  static let ordinal = Sort(rawValue: 1 << 2)
  /// An hour, with minutes perhaps, that needs company to be a time ("8", "trzecia piętnaście").
  static let hour = Sort(rawValue: 1 << 3)
  /// A day of the month that needs company.
  static let dom = Sort(rawValue: 1 << 4)
  static let year = Sort(rawValue: 1 << 5)
  static let unit = Sort(rawValue: 1 << 6)
  static let duration = Sort(rawValue: 1 << 7)
  static let time = Sort(rawValue: 1 << 8)
  static let weekday = Sort(rawValue: 1 << 9)
  static let month = Sort(rawValue: 1 << 10)
  static let clock = Sort(rawValue: 1 << 11)
  static let part = Sort(rawValue: 1 << 12)
  /// A time that names one day.
  static let day = Sort(rawValue: 1 << 13)
  /// A week, month, quarter or year.
  static let cycle = Sort(rawValue: 1 << 14)
  /// "this", "next", "last": the value is 0, 1, -1; 2 is "the nearest".
  static let which = Sort(rawValue: 1 << 15)
  static let currency = Sort(rawValue: 1 << 16)
  static let money = Sort(rawValue: 1 << 17)
  static let percent = Sort(rawValue: 1 << 18)
  static let holiday = Sort(rawValue: 1 << 19)
  /// A whole number in digits.
  static let digits = Sort(rawValue: 1 << 20)
  static let season = Sort(rawValue: 1 << 21)
  /// A distance from now.
  static let distance = Sort(rawValue: 1 << 22)
  /// A number before a unit of thousand ("tys.") was read.
  static let scaled = Sort(rawValue: 1 << 23)
  /// "około", "about": changes nothing.
  static let about = Sort(rawValue: 1 << 24)
  /// Two clock times or days joined by a dash, which need company.
  static let pair = Sort(rawValue: 1 << 25)
  /// "ostatni", "pierwszy" used for counting: the value is -1 or n.
  static let rank = Sort(rawValue: 1 << 26)

  static let names: [String: Sort] = [
    "number": .number, "whole": .whole, "ordinal": .ordinal, "hour": .hour, "dom": .dom, "year": .year, "unit": .unit,
    "duration": .duration, "time": .time, "weekday": .weekday, "month": .month, "clock": .clock, "part": .part,
    "day": .day, "cycle": .cycle, "which": .which, "currency": .currency, "money": .money, "percent": .percent,
    "holiday": .holiday, "digits": .digits, "season": .season, "distance": .distance, "scaled": .scaled,
    "about": .about, "pair": .pair, "rank": .rank,
  ]

  /// What may be reported.
  static let reported: Sort = [.time, .duration, .money, .percent]
}

/// A reading of a stretch of tokens.
struct Node: Sendable {
  var sorts: Sort
  var start: Int32 = 0
  var end: Int32 = 0
  /// Prefers one reading of the same stretch to another.
  var score: Int32 = 0
  /// Number, ordinal, percent, amount, count of a duration, or "which".
  var value: Double = 0
  /// The upper end of a range of amounts.
  var second: Double = 0
  var grain: Grain = .second
  /// Place in `Currencies.all`; for amounts of money also the kind of bound.
  var currency: Int16 = -1
  var bound: AmountBound = .simple
  var time = TimeSpec()

  enum AmountBound: UInt8, Sendable { case simple, between, under, above }

  init(_ sorts: Sort, value: Double = 0) {
    self.sorts = sorts
    self.value = value
  }

  static func number(_ value: Double) -> Node {
    let whole = value >= 0 && value == value.rounded() && value < 1e15
    return Node(whole ? [.number, .whole] : .number, value: value)
  }

  static func unit(_ grain: Grain) -> Node {
    var node = Node(.unit)
    node.grain = grain
    return node
  }

  /// `nil` for spans that no calendar holds.
  static func duration(_ value: Double, _ grain: Grain) -> Node? {
    guard value >= 0, value < 1e9 else { return nil }
    if value != value.rounded(), let (factor, finer) = finer[grain] {
      return duration((value * factor).rounded(), finer)
    }
    var node = Node(.duration, value: value)
    node.grain = grain
    return node
  }

  private static let finer: [Grain: (Double, Grain)] = [
    .minute: (60, .second), .hour: (60, .minute), .day: (24, .hour), .week: (7, .day), .month: (30, .day),
    .year: (12, .month),
  ]

  static func time(_ spec: TimeSpec, score: Int32 = 0) -> Node {
    var node = Node(.time)
    node.time = spec
    node.score = score
    if spec.hasClock, !spec.hasDay, spec.bound == nil { node.sorts.insert(.clock) }
    if spec.isDay, spec.loose == nil { node.sorts.insert(.day) }
    if spec.loose != nil { node.sorts.insert(.distance) }
    if spec.part != nil, !spec.hasDay, spec.bound == nil { node.sorts.insert(.part) }
    if spec.week != nil && spec.weekday == nil && !spec.weekend && spec.part == nil && !spec.hasClock {
      node.sorts.insert(.cycle)
    }
    if !spec.hasClock, spec.part == nil, spec.bound == nil {
      if spec.month != nil && spec.day == nil && spec.weekday == nil || spec.quarter != nil {
        node.sorts.insert(.cycle)
      }
      if spec.year != nil && spec.month == nil && spec.named == nil { node.sorts.insert(.cycle) }
    }
    return node
  }

  static func latent(_ sorts: Sort, _ spec: TimeSpec) -> Node {
    var node = Node(sorts)
    node.time = spec
    return node
  }
}
