import Foundation

/// Kinds of weeks that people have: a mixture of a few typical curves of activity, found by expectation and maximisation
/// (Dempster, Laird & Rubin 1977). Somebody of whom little is known is soon near one of them, and so shares what is known
/// of others like them.
struct HabitClasses: Sendable {
  /// What tells of one person: where in the week they were active, and calls with what was usual then.
  struct Evidence: Sendable {
    /// Cells of `HabitGrid.anyDay`, with their weight.
    var active: [(cell: Int, weight: Float)] = []
    /// What the person shares with others who live alike.
    var peers: Int?
    /// Cells of calls, what was usual on the logit scale, and whether somebody picked up.
    var calls: [(cell: Int, usual: Float, pickedUp: Bool)] = []
  }

  /// By class: the logarithm of how much more often people are active in a cell than all are.
  private(set) var lifts: [[Float]]
  private var shares: [Float]
  /// By what peers share: how many of them are of each class.
  private var sharesAmong: [Int: [Float]] = [:]
  /// How much of a lift in activity is a lift in calls that are picked up, on the logit scale.
  private static let strength: Float = 0.7
  private static let cells = 192

  static let none = HabitClasses()

  private init() {
    lifts = [Array(repeating: 0, count: HabitClasses.cells)]
    shares = [1]
  }

  init(_ people: [Evidence], classes count: Int = 10, rounds: Int = 25) {
    self.init()
    let busy = people.filter { $0.active.count >= 3 }
    guard busy.count >= 40 * count else { return }
    let base = HabitClasses.density(busy.map { ($0, 1) }, base: nil)
    var luck = SplitMix(seed: 11)
    shares = Array(repeating: 1 / Float(count), count: count)
    // Each class begins with people drawn at random.
    lifts = (0..<count).map { _ in
      let some = (0..<40).map { _ in (busy[Int.random(in: 0..<busy.count, using: &luck)], Float(1)) }
      return HabitClasses.lift(HabitClasses.density(some, base: base), base)
    }
    for _ in 0..<rounds {
      let odds = busy.map { posterior($0) }
      shares = (0..<count).map { one in (odds.reduce(0) { $0 + $1[one] } + 5) / Float(busy.count + 5 * count) }
      sharesAmong = peers(busy, odds)
      lifts = (0..<count).map { one in
        let weighed = zip(busy, odds).map { ($0, $1[one]) }
        return HabitClasses.lift(HabitClasses.density(weighed, base: base), base)
      }
    }
  }

  /// Drawn to the shares of all as if twenty peers had been seen.
  private func peers(_ people: [Evidence], _ odds: [[Float]]) -> [Int: [Float]] {
    var sums: [Int: (count: Float, odds: [Float])] = [:]
    for (person, odds) in zip(people, odds) {
      guard let peers = person.peers else { continue }
      let sum = sums[peers] ?? (0, odds.map { _ in 0 })
      sums[peers] = (sum.count + 1, zip(sum.odds, odds).map { $0 + $1 })
    }
    return sums.mapValues { sum in zip(sum.odds, shares).map { ($0 + 20 * $1) / (sum.count + 20) } }
  }

  /// The chance of each class.
  func posterior(_ person: Evidence) -> [Float] {
    guard lifts.count > 1 else { return [1] }
    var logs = (person.peers.flatMap { sharesAmong[$0] } ?? shares).map { log($0) }
    for index in logs.indices {
      let lift = lifts[index]
      for event in person.active { logs[index] += event.weight * lift[event.cell] }
      for call in person.calls {
        let margin = call.usual + HabitClasses.strength * lift[call.cell]
        logs[index] -= log1p(exp(call.pickedUp ? -margin : margin))
      }
    }
    let top = logs.max() ?? 0
    let odds = logs.map { exp($0 - top) }
    let sum = odds.reduce(0, +)
    return odds.map { $0 / sum }
  }

  /// The lift of somebody with these chances, in every cell.
  func curve(_ posterior: [Float]) -> [Float] {
    var sum = [Float](repeating: 0, count: HabitClasses.cells)
    for (lift, share) in zip(lifts, posterior) where share > 0.01 {
      for cell in sum.indices { sum[cell] += share * lift[cell] }
    }
    return sum
  }

  /// Smoothed density over the cells, each kind of day for itself having its share.
  private static func density(_ people: [(Evidence, Float)], base: [Float]?) -> [Float] {
    var grid = [Float](repeating: 0, count: cells)
    for (person, share) in people where share > 0.01 {
      for event in person.active { grid[event.cell] += share * event.weight }
    }
    let smooth = HabitGrid.smoothed(grid)
    let mass = smooth.reduce(0, +)
    // As if thirty events of all people had been seen, or a few spread evenly.
    return smooth.indices.map { cell in
      (smooth[cell] + 30 * (base?[cell] ?? 1 / Float(cells))) / (mass + 30)
    }
  }

  private static func lift(_ density: [Float], _ base: [Float]) -> [Float] {
    zip(density, base).map { log($0 / $1) }
  }
}
