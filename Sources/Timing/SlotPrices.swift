import Ground

/// What a call in a slot costs those who could also wait: the Lagrange multipliers of the team's capacity, for all agents
/// and for those who speak a language. Subgradient steps lower the demand where it is greater than the team.
struct SlotPrices {
  /// By slot and language; the last column is for all agents.
  private(set) var levels: [[Float]]

  /// Begins with prices found before, by slot.
  init(grid: PlanGrid, before: [Moment: [Float]]) {
    let none = [Float](repeating: 0, count: grid.languages.count + 1)
    levels = grid.slots.map { slot in before[slot.at].flatMap { $0.count == none.count ? $0 : nil } ?? none }
  }

  /// By slot, for those who speak this language.
  func all(language: Int) -> [Float] {
    levels.map { $0[language] + $0[$0.count - 1] }
  }

  /// A step towards prices at which the team can do what is wanted. `spare` is the share of the later slots' capacity
  /// that is kept for requests still to come.
  mutating func step(_ size: Float, demand: [[Float]], grid: PlanGrid, spare: (Int) -> Float) {
    for index in levels.indices {
      for column in levels[index].indices {
        let capacity = Float(grid.capacity[index][column]) * (1 - spare(index))
        let excess = (demand[index][column] - capacity) / max(1, capacity)
        levels[index][column] = max(0, levels[index][column] + size * min(3, excess))
      }
    }
  }
}
