import Booking
import Ground
import Language
import Staff

/// Which of the customer's own visits a message is about.
struct VisitChoice {
  let turn: JobTurn

  /// The visits that fit what was said, by start; all of them when nothing was said that tells them apart.
  /// `new` is the rest of the times: when the visit is wanted instead.
  func visits(among upcoming: [Booking]) -> (fitting: [Booking], new: [JobTurn.NamedTime]) {
    var times = turn.times
    var fitting = upcoming
    if let place = times.firstIndex(where: { names($0, one: upcoming) }) {
      let days = times[place].time.days
      let byDay = upcoming.filter { days?.contains(turn.zone.day($0.startsAt)) ?? false }
      if !byDay.isEmpty {
        fitting = byDay
        let named = times.remove(at: place)
        // "we wtorek, tego samego dnia po 14": the day is kept, the clock time is new.
        if turn.steering.sameDay, let days = named.time.days {
          times.insert(.init(time: SpokenTime(days: days), isTarget: true, isExcluded: false), at: 0)
        }
      }
    }
    let services = turn.services()
    let byService = fitting.filter { services.contains($0.service) }
    if !byService.isEmpty { fitting = byService }
    let people = turn.finder.people(in: turn.text)
    let byPerson = fitting.filter { people.contains($0.staff) }
    if !byPerson.isEmpty { fitting = byPerson }
    return (fitting, times.filter { !$0.isExcluded })
  }

  /// A day that is not where something is to go, and on which one of the visits lies.
  private func names(_ named: JobTurn.NamedTime, one upcoming: [Booking]) -> Bool {
    guard let days = named.time.days, !named.isTarget || turn.times.count > 1 else { return false }
    return upcoming.contains { days.contains(turn.zone.day($0.startsAt)) }
  }
}
