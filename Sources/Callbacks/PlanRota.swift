import Firm
import Ground
import Language
import Staff
import Timing

/// Who is there to call in the working days ahead, a quarter of an hour at a time.
struct PlanRota {
  private let agents: [PlanAgent]
  private let book: PlanBook
  /// By the start of the slot: indices of those who are still free then.
  private var slots: [(at: Moment, agents: [Int])] = []

  /// So many working days ahead are planned.
  static let workingDays = 4

  init(_ book: PlanBook) {
    self.book = book
    agents = book.agents
    let zone = book.firm.zone
    let quarter = PlanRule.slot.milliseconds
    let first = Moment(milliseconds: book.now.milliseconds / quarter * quarter)
    let schedules = agents.map { $0.hours.map { OpeningHours(week: $0, of: book.firm) } ?? OpeningHours(book.firm) }
    let open = OpeningHours(book.firm)
    var day = zone.day(book.now)
    var days = 0
    while days < Self.workingDays, day - zone.day(book.now) < 14 {
      let openings = open.openings(on: day)
      if !openings.isEmpty { days += 1 }
      let shifts = openings.isEmpty ? [] : schedules.map { $0.openings(on: day) }
      for opening in openings {
        var at = max(opening.lowerBound, first)
        while at < opening.upperBound {
          let present = agents.indices.filter { index in
            at == first ? agents[index].isFree : shifts[index].contains { $0.contains(at) }
          }
          if !present.isEmpty { slots.append((at, present)) }
          at = at + PlanRule.slot
        }
      }
      day = day + 1
    }
  }

  /// Behind the last slot with somebody in it.
  var end: Moment { slots.last.map { $0.at + PlanRule.slot } ?? book.now }

  /// As the planner wants it.
  var team: TeamRota {
    TeamRota(
      agents: agents.map { CallAgent(id: ID($0.staff.text), languages: languages(of: $0)) },
      slots: slots.map { .init(at: $0.at, agents: $0.agents) })
  }

  /// Starts of slots in which somebody is free who speaks the language.
  func slots(from: Moment, to: Moment, speaking language: String) -> [Moment] {
    slots.filter { slot in
      slot.at + PlanRule.slot > from && slot.at < to
        && slot.agents.contains { languages(of: agents[$0]).contains(language) }
    }.map(\.at)
  }

  /// Takes one of them out of a slot; the one who speaks the fewest other languages.
  mutating func take(_ at: Moment, speaking language: String) -> ID<Staff>? {
    guard let place = slots.firstIndex(where: { $0.at == at }) else { return nil }
    let able = slots[place].agents.filter { languages(of: agents[$0]).contains(language) }
    guard let index = able.min(by: { (agents[$0].languages.count, $0) < (agents[$1].languages.count, $1) }) else {
      return nil
    }
    slots[place].agents.removeAll { $0 == index }
    return agents[index].staff
  }

  /// A pilot of some teams: its requests "speak" a dialect that only these teams do.
  func tag(_ language: String, for callback: Callback) -> String {
    callback.arm == .engine && !(book.policy.pilot?.teams.isEmpty ?? true) ? language + Self.dialect : language
  }

  private static let dialect = "+pilot"

  private func languages(of agent: PlanAgent) -> Set<String> {
    let spoken = Set(agent.languages.isEmpty ? book.firm.languages.map(\.rawValue) : agent.languages)
    guard let pilot = book.policy.pilot, pilot.teams.contains(agent.team) else { return spoken }
    return spoken.union(spoken.map { $0 + Self.dialect })
  }
}
