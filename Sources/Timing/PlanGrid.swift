import Ground

/// The rota as the planner sees it: slots ahead by number, who can be called in which, how many speak what.
struct PlanGrid {
  let slots: [TeamRota.Slot]
  /// For each slot, the first one in which the same person may be called again; `slots.count` is none.
  let again: [Int]
  /// For each slot, the first one of the next day.
  let nextDay: [Int]
  /// All languages of agents, sorted: a language is its place here.
  let languages: [String]
  /// Kinds of agents: by kind and language, whether they speak it. The most versatile come first.
  let speaks: [[Bool]]
  /// Agents by slot and kind, as many as the exchange takes calls in a slot.
  let capacity: [[Int]]
  let width: Span

  /// Slots that are over at `now` are left out.
  init(_ rota: TeamRota, settings: PlanSettings, now: Moment) {
    let slots = rota.slots.filter { $0.at + settings.slot > now }
    self.slots = slots
    width = settings.slot
    var again = [Int](repeating: slots.count, count: slots.count)
    var nextDay = again
    for index in slots.indices.reversed() {
      var later = index + 1 < slots.count ? max(index + 1, 0) : slots.count
      while later < slots.count, slots[later].at < slots[index].at + settings.gap { later += 1 }
      again[index] = later
      guard index + 1 < slots.count else { continue }
      // Nobody works through the night: a long break is the next day.
      nextDay[index] = slots[index + 1].at - slots[index].at > .hours(5) ? index + 1 : nextDay[index + 1]
    }
    self.again = again
    self.nextDay = nextDay
    let languages = Set(rota.agents.flatMap(\.languages)).sorted()
    self.languages = languages
    let kinds = Set(rota.agents.map(\.languages)).map { $0.sorted() }
      .sorted { ($1.count, $0.joined(separator: " ")) < ($0.count, $1.joined(separator: " ")) }
    speaks = kinds.map { kind in languages.map(kind.contains) }
    let kindOf = rota.agents.map { agent in kinds.firstIndex(of: agent.languages.sorted()) ?? 0 }
    capacity = slots.map { slot in
      var counts = [Int](repeating: 0, count: kinds.count)
      for agent in slot.agents { counts[kindOf[agent]] += 1 }
      var left = settings.callsPerSlot ?? .max
      return counts.map { count in
        defer { left -= min(count, left) }
        return min(count, left)
      }
    }
  }

  /// Whether anybody in this slot speaks it.
  func isSpoken(_ language: Int, at slot: Int) -> Bool {
    speaks.indices.contains { speaks[$0][language] && capacity[slot][$0] > 0 }
  }
}
