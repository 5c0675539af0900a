import Ground

/// What a call in a slot costs those who could also wait: the worth of one more agent there, by kind of agent.
struct SlotPrices {
  /// By slot and kind of agent.
  private(set) var levels: [[Float]]
  private let grid: PlanGrid

  /// Begins with prices found before, by slot.
  init(grid: PlanGrid, before: [Moment: [Float]]) {
    self.grid = grid
    let none = [Float](repeating: 0, count: grid.speaks.count)
    levels = grid.slots.map { slot in before[slot.at].flatMap { $0.count == none.count ? $0 : nil } ?? none }
  }

  mutating func clear() { set(Array(repeating: 0, count: levels.count * grid.speaks.count)) }

  mutating func set(_ prices: [Double]) {
    for slot in levels.indices {
      for kind in grid.speaks.indices { levels[slot][kind] = Float(prices[slot * grid.speaks.count + kind]) }
    }
  }

  /// By slot, for those who speak this language: of the cheapest agent.
  func all(language: Int) -> [Float] {
    levels.indices.map { slot in
      grid.speaks.indices.reduce(Float.infinity) { least, kind in
        grid.speaks[kind][language] && grid.capacity[slot][kind] > 0 ? min(least, levels[slot][kind]) : least
      }
    }.map { $0.isFinite ? $0 : 0 }
  }
}
