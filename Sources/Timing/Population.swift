import Foundation

/// What all calls and signs of life so far tell: the usual chance, how kinds of people differ from it, and when people of
/// a segment are active.
struct Population: Sendable {
  var usual = UsualModel()
  var industries = RateTable(strength: 6)
  var roles = RateTable(strength: 6)
  /// Kinds of numbers: a firm's landline falls silent when the firm closes.
  var phones = RateTable(strength: 6)
  var regions = RateTable(strength: 20)
  /// By segment and kind of sign.
  var activity: [[HabitGrid]] = Array(
    repeating: Array(repeating: HabitGrid(), count: Activity.allCases.count), count: 2)

  var lines = LineState.Usual()
  /// Of everybody, and of each industry and role by its place among the categories.
  var all = [HabitGrid(), HabitGrid()]
  var active: [Int: HabitGrid] = [:]
  var classes = HabitClasses.none

  enum Activity: Int, CaseIterable {
    case visit, open, request, window
  }

  /// Where the categories of a person stand.
  struct Kind: Sendable {
    let business: Bool
    let terms: [Int]
    let industry: Int?
    let role: Int?
    let region: Int?
    /// The kind of number, of firms and of private people apart.
    let phone: Int?
    /// What people share who live alike: the role or, where it is not known, the industry.
    let peers: Int?
  }

  func kind(_ callee: Callee) -> Kind {
    let names = Population.names(callee)
    let places = names.map { usual.place($0) }
    let business = callee.segment == .business
    return Kind(
      business: business, terms: places.compactMap(\.self), industry: places[0], role: places[1], region: places[2],
      phone: places[4].map { 2 * $0 + (business ? 0 : 1) }, peers: callee.role == nil ? places[0] : places[1])
  }

  /// The same, with places for what was not seen before.
  mutating func meet(_ callee: Callee) -> Kind {
    for name in Population.names(callee) { _ = usual.placing(name) }
    return kind(callee)
  }

  private static func names(_ callee: Callee) -> [String] {
    [
      "industry \(callee.industry ?? "-")", "role \(callee.role ?? "-")", "region \(callee.region ?? "-")",
      "country \(callee.country)", "phone \(callee.phone.rawValue)", "zone \(callee.zone)",
    ]
  }

  /// How much more active people of a category are at a time than all of their segment.
  static func lift(of category: HabitGrid?, over all: HabitGrid, _ time: LocalTime) -> Float {
    category?.lift(time, over: all, strength: 40, sameDay: false) ?? 0
  }

  /// The cell of a category in an hour: working days are alike in pairs, the days of a weekend are not.
  static func cell(_ category: Int?, _ time: LocalTime) -> Int? {
    guard let category else { return nil }
    let group = time.weekday >= 5 ? time.weekday - 4 : 0
    return (category * 3 + group) * 24 + time.minute / 60
  }
}
