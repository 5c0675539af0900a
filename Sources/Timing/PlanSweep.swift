import Ground

/// One pass over the slots: each request comes to the slot where its dynamic program wants it; where more come than the
/// team can call, those who lose most by waiting go first and the others move on.
struct PlanSweep {
  private let outlooks: [CaseOutlook]
  private let grid: PlanGrid
  private let settings: PlanSettings
  private let source: ForecastSource
  private let language: [Int]
  private let late: [LateCost]
  private(set) var prices: SlotPrices
  private let free: [Float]
  private var value: CallValue
  private var desk: SlotDesk
  private(set) var calls: [PlannedCall] = []
  private(set) var unplanned: [Unplanned] = []

  init(
    _ outlooks: [CaseOutlook], grid: PlanGrid, agents: [CallAgent], settings: PlanSettings,
    source: ForecastSource, placedThisHour: Int, prices before: [Moment: [Float]]
  ) {
    self.outlooks = outlooks
    self.grid = grid
    self.settings = settings
    self.source = source
    let place = Dictionary(uniqueKeysWithValues: grid.languages.enumerated().map { ($1, $0) })
    language = outlooks.map { place[$0.callee.language] ?? 0 }
    late = outlooks.map { PlanSweep.late($0, grid: grid, settings: settings) }
    prices = SlotPrices(grid: grid, before: before)
    free = Array(repeating: 0, count: grid.slots.count)
    value = CallValue(count: grid.slots.count)
    desk = SlotDesk(grid: grid, agents: agents, settings: settings, placedThisHour: placedThisHour)
  }

  private static func late(_ outlook: CaseOutlook, grid: PlanGrid, settings: PlanSettings) -> LateCost {
    guard outlook.failures == 0 else { return LateCost(lastInTime: nil) }
    let deadline = min(
      outlook.request.deadline ?? outlook.request.expires, outlook.request.created + settings.firstCallWithin)
    // At least a call's own cost: what was promised is also kept to those whose request is worth little.
    let floor = 2 * Float(settings.callCost)
    let worth = Float(settings.promise) * (outlook.worth.first { $0 > 0 } ?? 0)
    let last = grid.slots.indices.last { grid.slots[$0].at <= deadline && outlook.odds[$0] > 0 }
    return LateCost(lastInTime: last, missed: max(floor, worth), overdue: max(floor, worth / 16))
  }

  /// Subgradient steps on what is expected to be wanted of each slot, with a step that shrinks.
  mutating func findPrices(rounds: Int, pace: Float) {
    guard !outlooks.isEmpty else { return }
    // No more people than agents: nothing is scarce.
    if let least = grid.capacity.map({ $0.last ?? 0 }).min(), outlooks.count <= least, settings.callsPerHour == nil {
      return
    }
    let columns = grid.languages.count + 1
    // Of many, some stand for all.
    let step = (outlooks.count + PlanSweep.sample - 1) / PlanSweep.sample
    for round in 0..<rounds {
      var demand = Array(repeating: Array(repeating: Float(0), count: columns), count: grid.slots.count)
      let byLanguage = (0..<grid.languages.count).map { prices.all(language: $0) }
      for index in stride(from: 0, to: outlooks.count, by: step) {
        let outlook = outlooks[index]
        solve(outlook, index, prices: byLanguage[language[index]])
        var slot = Int(value.next[0])
        var weight = Float(step)
        for _ in 0..<2 where slot < grid.slots.count {
          demand[slot][language[index]] += weight
          demand[slot][columns - 1] += weight
          weight *= 1 / (1 + outlook.odds[slot])
          slot = outlook.failures + 1 < settings.maxAttempts ? Int(value.retry[grid.again[slot]]) : grid.slots.count
        }
      }
      prices.step(pace / Float(round + 2).squareRoot(), demand: demand, grid: grid, spare: { $0 == 0 ? 0 : 0.2 })
    }
  }

  private static let sample = 3_000

  private mutating func solve(_ outlook: CaseOutlook, _ index: Int, prices: [Float], from: Int = 0) {
    // Who is overdue has not to bid against the others.
    value.solve(
      outlook, grid: grid, prices: late[index].isMissed ? free : prices, cost: Float(settings.callCost),
      tries: settings.maxAttempts - outlook.failures, late: late[index], from: from)
  }

  /// Places everybody.
  mutating func run() {
    let count = grid.slots.count
    var waiting = Array(repeating: [Candidate](), count: count + 1)
    let byLanguage = (0..<grid.languages.count).map { prices.all(language: $0) }
    for (index, outlook) in outlooks.enumerated() {
      solve(outlook, index, prices: byLanguage[language[index]])
      enqueue(index, from: 0, pushed: false, into: &waiting)
    }
    for slot in 0..<count {
      let ranked = order(waiting[slot], at: slot)
      desk.open(slot)
      for candidate in ranked {
        let outlook = outlooks[candidate.index]
        if let agent = desk.agent(speaking: outlook.callee.language) {
          let odds = Double(outlook.odds[slot])
          calls.append(
            PlannedCall(
              request: outlook.request.id, agent: agent, at: grid.slots[slot].at, chance: odds / (1 + odds),
              source: source, reason: reason(candidate, slot)))
        } else {
          solve(outlook, candidate.index, prices: byLanguage[language[candidate.index]], from: slot + 1)
          enqueue(candidate.index, from: slot + 1, pushed: true, into: &waiting)
        }
      }
      desk.close()
    }
    for candidate in waiting[count] {
      unplanned.append(
        Unplanned(request: outlooks[candidate.index].request.id, reason: candidate.pushed ? .noCapacity : .notWorthIt))
    }
  }

  /// Those who lose most by waiting first. But a quarter of the agents, or of the slots where there are fewer, call those
  /// who have waited too long, the oldest first: so nobody starves, and a team with too much to do does not end up
  /// calling everybody late.
  private func order(_ candidates: [Candidate], at slot: Int) -> [Candidate] {
    let ranked = candidates.sorted { left, right in (left.gain, -left.index) > (right.gain, -right.index) }
    let overdue = ranked.filter(\.isOverdue).sorted { $0.index < $1.index }
    guard !overdue.isEmpty else { return ranked }
    let turn = Int(grid.slots[slot].at.milliseconds / max(1, grid.width.milliseconds) % 4)
    let first = overdue.prefix((grid.slots[slot].agents.count + turn) / 4)
    let chosen = Set(first.map(\.index))
    return first + ranked.filter { !chosen.contains($0.index) }
  }

  private struct Candidate {
    /// Among the outlooks, which are by age.
    let index: Int
    let isOverdue: Bool
    let gain: Float
    /// Whether an earlier slot was full.
    let pushed: Bool
    let wait: Float
    var explored = false
  }

  private func enqueue(_ index: Int, from: Int, pushed: Bool, into waiting: inout [[Candidate]]) {
    let slot = Int(value.next[from])
    let gain = slot < grid.slots.count ? value.gain(slot, late: late[index]) : 0
    let overdue = slot < grid.slots.count && late[index].overdue > 0 && slot > (late[index].lastInTime ?? -1)
    if from == 0, slot > 0, explores(index) {
      waiting[0].append(
        Candidate(
          index: index, isOverdue: false, gain: value.gain(0, late: late[index]), pushed: false, wait: 0, explored: true
        )
      )
      return
    }
    let earlier = slot > from && slot < grid.slots.count ? value.best[from] - value.call[from] : 0
    waiting[slot].append(
      Candidate(index: index, isOverdue: overdue, gain: gain, pushed: pushed, wait: earlier))
  }

  /// Whether a first call that might as well wait is made now, drawn by the request's name and the slot: so that what is
  /// learnt later is not only of slots that the plan likes.
  private func explores(_ index: Int) -> Bool {
    guard settings.exploration > 0, outlooks[index].failures == 0, let first = grid.slots.first,
      value.call[0].isFinite, value.best[0] - value.call[0] < 0.02 * outlooks[index].worth[0]
    else { return false }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in outlooks[index].request.id.text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    var luck = SplitMix(seed: hash ^ UInt64(bitPattern: first.at.milliseconds))
    return Double.random(in: 0..<1, using: &luck) < settings.exploration
  }

  private func reason(_ candidate: Candidate, _ slot: Int) -> PlanReason {
    let outlook = outlooks[candidate.index]
    if candidate.explored { return .explored(propensity: settings.exploration) }
    if candidate.isOverdue { return .waitedLong }
    if let deadline = outlook.request.deadline, late[candidate.index].lastInTime == slot { return .deadline(deadline) }
    if slot > 0, candidate.wait.isFinite { return .waited(gain: Double(candidate.wait)) }
    return .now(gain: Double(candidate.gain))
  }
}
