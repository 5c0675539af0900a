import Foundation

/// A logistic regression over what is known of any call, learnt one call after the other, so that each call is judged by
/// those before it only. It begins with the weights of the rules and moves away from them as calls tell otherwise.
struct UsualModel: Sendable {
  /// A weight's place and what it is multiplied with.
  struct Term {
    let place: Int
    var value: Float = 1
  }

  /// Places that are always there; categories come after them.
  enum Place {
    static let usual = 0, fresh = 1, lingering = 2, tries = 3, today = 6, sameHour = 7, inside = 8, outside = 9
    static let visit = 10, open = 11, off = 12, tracked = 13, waited = 14, hours = 20
    static let categories = hours + 2 * 4 * 24

    static func hour(_ time: LocalTime, business: Bool) -> Int {
      let group = time.weekday < 4 ? 0 : time.weekday - 3
      return hours + ((business ? 0 : 4) + group) * 24 + time.minute / 60
    }

    static func waited(_ minutes: Float) -> Int {
      waited + (minutes < 15 ? 0 : minutes < 60 ? 1 : minutes < 240 ? 2 : minutes < 1_440 ? 3 : minutes < 2_880 ? 4 : 5)
    }
  }

  private var weights: [Float]
  private var squares: [Float]
  private var names: [String: Int] = [:]
  /// The step of AdaGrad (Duchi, Hazan & Singer 2011).
  private static let rate: Float = 0.12

  init() {
    weights = Array(repeating: 0, count: Place.categories)
    squares = Array(repeating: 1, count: Place.categories)
    weights[Place.usual] = Float(RulesForecast.usualElsewhere)
    weights[Place.fresh] = 1.2
    for (step, weight) in [Float(-0.3), -0.7, -1.3].enumerated() { weights[Place.tries + step] = weight }
    weights[Place.today] = -0.4
    weights[Place.sameHour] = -0.3
    weights[Place.inside] = 0.9
    weights[Place.outside] = -0.4
    weights[Place.visit] = 0.8
    weights[Place.off] = -1
  }

  /// The place of a category, made when it is new.
  mutating func placing(_ name: String) -> Int {
    if let place = names[name] { return place }
    names[name] = weights.count
    weights.append(0)
    squares.append(1)
    return weights.count - 1
  }

  /// The place of a category; nil when no call told anything of it.
  func place(_ name: String) -> Int? { names[name] }

  func margin(_ terms: [Term]) -> Float { terms.reduce(0) { $0 + weights[$1.place] * $1.value } }

  mutating func learn(_ terms: [Term], answered: Bool) {
    let error = 1 / (1 + exp(-margin(terms))) - (answered ? 1 : 0)
    for term in terms {
      let slope = error * term.value
      squares[term.place] += slope * slope
      weights[term.place] -= UsualModel.rate * slope / squares[term.place].squareRoot()
    }
  }
}
