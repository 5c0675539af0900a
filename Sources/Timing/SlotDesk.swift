import Ground

/// Gives out the agents of one slot after the other, the least versatile first, and keeps what was agreed with the
/// exchange and the team.
struct SlotDesk {
  private let grid: PlanGrid
  private let agents: [CallAgent]
  private let settings: PlanSettings
  private var inARow: [Int]
  private var free: [Int] = []
  private var busy: Set<Int> = []
  private var slot = 0
  private var placed = 0
  private var hour: Int64 = .min
  private var placedInHour: Int

  init(grid: PlanGrid, agents: [CallAgent], settings: PlanSettings, placedThisHour: Int) {
    self.grid = grid
    self.agents = agents
    self.settings = settings
    inARow = agents.map(\.inARow)
    placedInHour = placedThisHour
    hour = grid.slots.first.map { $0.at.milliseconds / 3_600_000 } ?? .min
  }

  /// Begins a slot; slots come in order.
  mutating func open(_ slot: Int) {
    self.slot = slot
    let now = grid.slots[slot].at.milliseconds / 3_600_000
    if now != hour { (hour, placedInHour) = (now, 0) }
    placed = 0
    busy = []
    if slot > 0, grid.slots[slot].at - grid.slots[slot - 1].at > grid.width {
      inARow = inARow.map { _ in 0 }
    }
    free = grid.slots[slot].agents.filter { agent in settings.restAfter.map { inARow[agent] < $0 } ?? true }
      .sorted { left, right in
        (agents[left].languages.count, inARow[left], agents[left].id.text)
          < (agents[right].languages.count, inARow[right], agents[right].id.text)
      }
  }

  /// Somebody free who speaks it; nil when there is none, or the exchange takes no more.
  mutating func agent(speaking language: String) -> ID<CallAgent>? {
    if let most = settings.callsPerSlot, placed >= most { return nil }
    if let most = settings.callsPerHour, placedInHour >= most { return nil }
    guard let place = free.firstIndex(where: { agents[$0].languages.contains(language) }) else { return nil }
    let agent = free.remove(at: place)
    busy.insert(agent)
    placed += 1
    placedInHour += 1
    return agents[agent].id
  }

  /// Ends the slot: who did not call has rested.
  mutating func close() {
    for agent in agents.indices { inARow[agent] = busy.contains(agent) ? inARow[agent] + 1 : 0 }
  }
}
