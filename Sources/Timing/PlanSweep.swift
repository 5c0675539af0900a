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
  /// By outlook: the slot that the matching gives it, the number of slots for none; nil where it was not asked.
  private var places: [Int?]
  private var value: CallValue
  private var desk: SlotDesk
  private(set) var calls: [PlannedCall] = []
  private(set) var unplanned: [Unplanned] = []

  init(
    _ outlooks: [CaseOutlook], grid: PlanGrid, agents: [CallAgent], settings: PlanSettings,
    source: ForecastSource, placedThisHour: Int, prices before: [Moment: [Float]]
  ) {
    self.grid = grid
    self.settings = settings
    self.source = source
    let place = Dictionary(uniqueKeysWithValues: grid.languages.enumerated().map { ($1, $0) })
    let language = outlooks.map { place[$0.callee.language] ?? 0 }
    let outlooks = zip(outlooks, language).map { outlook, language in
      outlook.only(in: { grid.isSpoken(language, at: $0) })
    }
    (self.outlooks, self.language) = (outlooks, language)
    late = outlooks.map { PlanSweep.late($0, grid: grid, settings: settings) }
    prices = SlotPrices(grid: grid, before: before)
    free = Array(repeating: 0, count: grid.slots.count)
    places = outlooks.map { _ in nil }
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

  /// Finds the prices at which places and wishes meet and, unless the requests are too many to be gone through one by
  /// one, the place of each.
  mutating func settle() {
    // Who is overdue has not to bid against the others.
    let bidders = outlooks.indices.filter { !late[$0].isMissed }
    // No more people than agents, whatever they speak: nothing is scarce.
    let least = grid.capacity.flatMap { $0.filter { $0 > 0 } }.min() ?? 0
    guard outlooks.count > least else { return prices.clear() }
    // Of many, some stand for all.
    let step = max(1, (bidders.count + PlanSweep.sample - 1) / PlanSweep.sample)
    let some = stride(from: 0, to: bidders.count, by: step).map { bidders[$0] }
    let capacity = grid.capacity.flatMap { $0.map { ($0 + step / 2) / step } }
    // What a call can lead to depends on the prices of the calls after it.
    for _ in 0..<(settings.maxAttempts > 1 ? 2 : 1) {
      let matching = PlaceMatching(worth: bids(some), capacity: capacity)
      prices.set(matching.prices)
      guard step == 1 else { continue }
      for (request, kind) in zip(some, matching.kinds) {
        places[request] = kind < 0 ? grid.slots.count : kind / grid.speaks.count
      }
    }
  }

  private static let sample = 3_000

  /// By request, slot and kind of agent: what the next call there is worth more than none at all.
  private mutating func bids(_ some: [Int]) -> [Float] {
    let (count, kinds) = (grid.slots.count, grid.speaks.count)
    var bids = [Float](repeating: 0, count: some.count * count * kinds)
    let byLanguage = (0..<grid.languages.count).map { prices.all(language: $0) }
    for (row, index) in some.enumerated() {
      let tongue = language[index]
      solve(outlooks[index], index, prices: byLanguage[tongue])
      var relief: Float = 0
      for slot in (0..<count).reversed() {
        relief += late[index].ofWaiting(past: slot)
        guard outlooks[index].odds[slot] > 0 else { continue }
        let bid = value.call[slot] + byLanguage[tongue][slot] + relief
        for kind in 0..<kinds where grid.speaks[kind][tongue] { bids[(row * count + slot) * kinds + kind] = bid }
      }
    }
    return bids
  }

  private mutating func solve(_ outlook: CaseOutlook, _ index: Int, prices: [Float], from: Int = 0) {
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
      enqueue(index, from: 0, to: places[index], into: &waiting)
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
          enqueue(candidate.index, from: slot + 1, to: nil, into: &waiting)
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

  /// - Parameter place: The slot that is meant for it; nil is the best one that is left.
  private func enqueue(_ index: Int, from: Int, to place: Int?, into waiting: inout [[Candidate]]) {
    let slot = place ?? Int(value.next[from])
    let pushed = from > 0 || place == grid.slots.count && value.next[0] < grid.slots.count
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
