import Foundation
import Ground

/// How often something happened around each quarter-hour: of any working day (or weekend day), and of this very weekday.
/// Each event is spread over the time around it.
struct HabitGrid: Sendable {
  /// 2 kinds of days × 96 quarters.
  private(set) var anyDay = [Float](repeating: 0, count: 192)
  /// 7 weekdays × 96 quarters.
  private(set) var sameDay = [Float](repeating: 0, count: 672)
  private(set) var total: Float = 0

  /// A bell of 40 minutes, its peak 1.
  private static let bell: [Float] = (-9...9).map { quarters in
    let steps = Float(quarters) * 15 / 40
    return exp(-steps * steps / 2)
  }

  mutating func add(_ time: LocalTime, weight: Float) {
    total += weight
    let quarter = time.minute / 15
    let kind = time.weekday >= 5 ? 96 : 0
    let day = time.weekday * 96
    for (index, share) in HabitGrid.bell.enumerated() {
      let place = quarter + index - 9
      guard place >= 0, place < 96 else { continue }
      anyDay[kind + place] += weight * share
      sameDay[day + place] += weight * share
    }
  }

  /// A stretch of time, a day at most, spread evenly over its quarters of an hour.
  mutating func add(_ hours: Range<Moment>, on clock: ZoneClock, weight: Float) {
    let quarters = min(96, max(1, (hours.upperBound - hours.lowerBound).minutes / 15))
    for quarter in 0..<quarters {
      add(clock.local(hours.lowerBound + .minutes(15 * quarter)), weight: weight / Float(quarters))
    }
  }

  mutating func add(_ other: HabitGrid) {
    total += other.total
    for index in anyDay.indices { anyDay[index] += other.anyDay[index] }
    for index in sameDay.indices { sameDay[index] += other.sameDay[index] }
  }

  static func anyDay(_ time: LocalTime) -> Int { (time.weekday >= 5 ? 96 : 0) + time.minute / 15 }
  static func sameDay(_ time: LocalTime) -> Int { time.weekday * 96 + time.minute / 15 }

  /// The logarithm of how much more often it happens to this person at this time than to others, drawn to 0 as if
  /// `strength` events of others had been seen.
  func lift(_ time: LocalTime, over base: HabitGrid, strength: Float, sameDay only: Bool) -> Float {
    guard total > 0 else { return 0 }
    let mass = max(1, base.total)
    let place = only ? HabitGrid.sameDay(time) : HabitGrid.anyDay(time)
    let share = ((only ? base.sameDay : base.anyDay)[place] + 0.5) / mass
    let seen = (only ? self.sameDay : anyDay)[place]
    return log((seen + strength * share) / ((total + strength) * share))
  }

  /// Each of the 96 quarters of both kinds of days spread over the time around it.
  static func smoothed(_ grid: [Float]) -> [Float] {
    var result = [Float](repeating: 0, count: grid.count)
    for cell in grid.indices where grid[cell] != 0 {
      let (kind, quarter) = (cell / 96 * 96, cell % 96)
      for (index, share) in bell.enumerated() {
        let place = quarter + index - 9
        if place >= 0, place < 96 { result[kind + place] += grid[cell] * share / 6.7 }
      }
    }
    return result
  }
}
