import Foundation

/// Call now or wait: a dynamic program over the slots ahead and the tries left. A failed call lowers the chance of the
/// next one, most on the same day.
///
/// With `w` the worth of an answer, `c` the price of a slot and `k` the failures so far,
/// `V(k, h) = max(V(k, h + 1), p·w + (1 − p)·V(k + 1, again(h)) − c(h))`: the index of Whittle's restless bandits is the
/// difference of the two sides.
struct CallValue {
  /// Of calling in the slot, by the best that can follow; prices taken off.
  private(set) var call: [Float]
  /// Of the best from this slot on; one longer than the grid.
  private(set) var best: [Float]
  /// The slot of the next call if this one is let pass; `count` is never. One longer than the grid.
  private(set) var next: [Int32]
  /// After one more failure, when the next call would come, by the first slot in which it could.
  private(set) var retry: [Int32]

  private var fresh: [Float]
  private var tired: [Float]
  private var freshBefore: [Float]
  private var tiredBefore: [Float]

  init(count: Int) {
    call = Array(repeating: 0, count: count)
    best = Array(repeating: 0, count: count + 1)
    next = Array(repeating: Int32(count), count: count + 1)
    retry = next
    (fresh, tired) = (best, best)
    (freshBefore, tiredBefore) = (best, best)
  }

  /// Slots before `from` are not looked at.
  mutating func solve(
    _ outlook: CaseOutlook, grid: PlanGrid, prices: [Float], cost: Float, tries: Int,
    late: LateCost, from: Int = 0
  ) {
    let count = grid.slots.count
    for index in 0...count { (fresh[index], tired[index]) = (0, 0) }
    // From the last try to the one after the next.
    var level = tries - 1
    while level >= 1 {
      swap(&fresh, &freshBefore)
      swap(&tired, &tiredBefore)
      descend(
        outlook, grid: grid, prices: prices, cost: cost, multiplier: Float(exp(outlook.fatigue.sum(of: level))),
        sameDay: Float(exp(outlook.fatigue.sameDay)),
        last: level == tries - 1, from: from)
      level -= 1
    }
    first(outlook, grid: grid, prices: prices, cost: cost, last: tries <= 1, late: late, from: from)
  }

  private mutating func descend(
    _ outlook: CaseOutlook, grid: PlanGrid, prices: [Float], cost: Float, multiplier: Float, sameDay: Float,
    last: Bool, from: Int
  ) {
    let count = grid.slots.count
    fresh[count] = 0
    tired[count] = 0
    retry[count] = Int32(count)
    var index = count - 1
    while index >= from {
      let odds = outlook.odds[index] * multiplier
      let newDay = grid.nextDay[index] == index + 1
      var (rested, weary) = (fresh[index + 1], newDay ? fresh[index + 1] : tired[index + 1])
      var pointer = retry[index + 1]
      if odds > 0 {
        let worth = outlook.worth[index]
        let again = grid.again[index]
        let after = last ? 0 : again >= grid.nextDay[index] ? freshBefore[again] : tiredBefore[again]
        let price = prices[index] + cost
        let chance = odds / (1 + odds)
        rested = max(rested, chance * worth + (1 - chance) * after - price)
        let low = odds * sameDay / (1 + odds * sameDay)
        let now = low * worth + (1 - low) * after - price
        if now > weary {
          weary = now
          pointer = Int32(index)
        }
      }
      (fresh[index], tired[index], retry[index]) = (rested, weary, pointer)
      index -= 1
    }
  }

  private mutating func first(
    _ outlook: CaseOutlook, grid: PlanGrid, prices: [Float], cost: Float, last: Bool, late: LateCost, from: Int
  ) {
    let count = grid.slots.count
    best[count] = 0
    next[count] = Int32(count)
    var index = count - 1
    while index >= from {
      let wait = best[index + 1] - late.ofWaiting(past: index)
      let odds = outlook.odds[index]
      call[index] = -.infinity
      (best[index], next[index]) = (wait, next[index + 1])
      if odds > 0 {
        let again = grid.again[index]
        let after = last ? 0 : again >= grid.nextDay[index] ? fresh[again] : tired[again]
        let chance = odds / (1 + odds)
        call[index] = chance * outlook.worth[index] + (1 - chance) * after - prices[index] - cost
        if call[index] > wait { (best[index], next[index]) = (call[index], Int32(index)) }
      }
      index -= 1
    }
  }

  /// What calling in a slot is worth more than letting it pass.
  func gain(_ index: Int, late: LateCost) -> Float { call[index] - (best[index + 1] - late.ofWaiting(past: index)) }
}

/// What it costs to let slots pass without a first call.
struct LateCost {
  /// The last slot that keeps the promise; nil when there is none, or none any more.
  var lastInTime: Int?
  var missed: Float = 0
  /// For each slot after the promise was missed.
  var overdue: Float = 0

  /// Whether no slot in time is left.
  var isMissed: Bool { overdue > 0 && lastInTime == nil }

  func ofWaiting(past index: Int) -> Float {
    guard let lastInTime else { return overdue }
    return index == lastInTime ? missed : index > lastInTime ? overdue : 0
  }
}
