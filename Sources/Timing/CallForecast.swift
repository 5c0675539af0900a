import Foundation
public import Ground

/// How likely calls are to be answered. The rules, the tables and the model give the same answers to the same questions,
/// so that each can stand in for another.
public protocol CallForecast: Sendable {
  var source: ForecastSource { get }
  /// The chance, above 0 and below 1, that the next call of this request is answered in each of `slots`, by what is
  /// known at `now`.
  func chances(of matter: CallCase, at slots: [Moment], now: Moment) -> [Double]
  /// The same chance of one slot, taken apart; the largest parts first.
  func parts(of matter: CallCase, at slot: Moment, now: Moment) -> [ChancePart]
  /// How the chances of this request fall when its next calls fail: what is in `slots` is asked of.
  func fatigue(of matter: CallCase, at slots: [Moment], now: Moment) -> Fatigue
}

/// What stands behind a chance.
public enum ForecastSource: String, Codable, Sendable {
  case rules
  case model
}

/// What failed calls do to the chance of the next one, on the logit scale.
public struct Fatigue: Hashable, Sendable, Codable {
  /// Added for the next failure, the one after it and so on; the last number goes for all further ones.
  public var steps: [Double]
  /// Added further while it is the same day for the person: some days simply go badly.
  public var sameDay: Double

  public init(steps: [Double], sameDay: Double) {
    self.steps = steps
    self.sameDay = sameDay
  }

  /// Added after `count` further failures.
  public func sum(of count: Int) -> Double {
    (0..<count).reduce(0) { $0 + (steps.isEmpty ? 0 : steps[min($1, steps.count - 1)]) }
  }
}

/// One reason why a chance is what it is.
public struct ChancePart: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// What is usual among all.
    case usual
    /// The hour of the week among people of this kind.
    case hour
    /// The person asked so many minutes before.
    case freshRequest(minutes: Int)
    case pageVisit(minutes: Int)
    case emailOpen(minutes: Int)
    case insideStatedWindow
    case outsideStatedWindow
    /// So many calls of this request failed before.
    case failedBefore(count: Int)
    /// Of the calls to this person around this hour, so many were answered.
    case habit(answered: Int, of: Int)
    /// The person is often active around this hour.
    case activeHour
    /// So many calls, and nobody ever picked up: the number may be dead.
    case silentNumber(calls: Int)
    case dayOff
    /// The same hour failed before.
    case sameHourFailed
  }

  public let reason: Reason
  /// On the logit scale: above 0 speaks for the slot.
  public let weight: Double

  public init(_ reason: Reason, _ weight: Double) {
    self.reason = reason
    self.weight = weight
  }
}

/// The logit scale, on which parts add up.
enum Logit {
  static func chance(_ logit: Double) -> Double { 1 / (1 + exp(-min(30, max(-30, logit)))) }
  static func of(_ chance: Double) -> Double {
    let inside = min(1 - 1e-9, max(1e-9, chance))
    return log(inside / (1 - inside))
  }
}
