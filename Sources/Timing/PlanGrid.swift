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
  /// Agents by slot and language; the last column is all of them.
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
    let spoken = rota.agents.map { agent in languages.map { agent.languages.contains($0) } }
    let most = settings.callsPerSlot ?? .max
    capacity = slots.map { slot in
      var counts = [Int](repeating: 0, count: languages.count + 1)
      for agent in slot.agents {
        for language in languages.indices where spoken[agent][language] { counts[language] += 1 }
        counts[languages.count] += 1
      }
      return counts.map { min($0, most) }
    }
    self.languages = languages
  }
}
