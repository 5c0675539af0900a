import Customers
import Ground

/// Why a time was chosen, as values of an export: which means chose it, how likely somebody was held to pick up, and the
/// reasons that were kept.
extension Choice {
  var heldBasis: HeldValue { .code(basis.rawValue) }
  var heldChance: HeldValue? { chance.map { .share($0) } }
  var heldReasons: HeldValue? { .some(of: reasons.map(\.held)) }
}

extension Reason {
  var held: HeldValue {
    switch self {
    case .fresh(let minutes): .phrase("fresh", ["minutes": .number(minutes)])
    case .habit(nil, let from, let to, let picked, let count):
      .phrase("habit", ["from": .time(from), "to": .time(to), "picked": .number(picked), "of": .number(count)])
    case .habit(let day?, let from, let to, let picked, let count):
      .phrase(
        "weekly",
        [
          "weekday": .weekday(day), "from": .time(from), "to": .time(to), "picked": .number(picked),
          "of": .number(count),
        ])
    case .active: .phrase("active", [:])
    case .signal(let kind, let minutes): .phrase(kind.rawValue, ["minutes": .number(minutes)])
    case .wished: .phrase("wished", [:])
    case .likeThem: .phrase("like_them", [:])
    case .known: .phrase("known", [:])
    case .deadline(let minutes): .phrase("deadline", ["minutes": .number(minutes)])
    case .promised: .phrase("promised", [:])
    case .otherTime: .phrase("other_time", [:])
    case .turn: .phrase("turn", [:])
    case .explored: .phrase("explored", [:])
    case .byPerson: .phrase("by_person", [:])
    }
  }
}
