import Ground
import Staff

/// Which of the free times to offer, and with whom.
///
/// Each time gets from 0 to 4 points, and the most points win:
/// - 2 for lying at the wished time, falling to 0 over four hours (`TimeWish.near`; without one nobody gets any);
/// - 1 for the customer's usual time of day, falling to 0 over four hours;
/// - 1 for leaving no hole: half a point for each side on which the visit touches what is taken or the end of the
///   hours, or leaves enough for the shortest service of the person.
public struct Ranking: Sendable {
  private let service: Service
  private let agenda: Agenda
  private let wish: TimeWish
  private let habit: Habit

  public init(_ service: Service, in agenda: Agenda, wish: TimeWish, habit: Habit = .none) {
    self.service = service
    self.agenda = agenda
    self.wish = wish
    self.habit = habit
  }

  /// The same time with its people in the order in which to suggest them: the customer's usual person, then who is
  /// left with fewer holes, then who has less to do that day, then the firm's order.
  public func arranged(_ time: FreeTime) -> FreeTime {
    guard time.people.count > 1 else { return time }
    struct Key {
      let usual: Int
      let fit: Double
      let load: Int
      let place: Int
    }
    let keys = time.people.enumerated().map { place, person in
      Key(
        usual: person == habit.staff ? 0 : 1, fit: -fit(time.startsAt, person), load: load(person, time.startsAt),
        place: place)
    }
    let order = keys.sorted { (one: Key, other: Key) in
      (one.usual, one.fit, one.load, one.place) < (other.usual, other.fit, other.load, other.place)
    }
    return FreeTime(startsAt: time.startsAt, people: order.map { time.people[$0.place] })
  }

  /// From 0 to 4.
  public func points(_ time: FreeTime) -> Double {
    let zone = agenda.setup.zone
    var points = fit(time.startsAt, time.staff)
    if let near = wish.near { points += 2 * closeness(minutes: abs((time.startsAt - near).minutes)) }
    if let usual = habit.time {
      points += closeness(minutes: abs(zone.time(time.startsAt).minutes - usual.minutes))
    }
    return points
  }

  /// Up to `count` of `times` to offer: the first of them, which the wish's order put there, then the best of the
  /// others, an hour apart from each other as long as there are such. They come back in the wish's order.
  public func offers(_ count: Int, of times: some Sequence<FreeTime>) -> [FreeTime] {
    let arranged = times.map(self.arranged)
    guard let first = arranged.first, count > 1 else { return Array(arranged.prefix(count)) }
    let best = arranged.dropFirst().map { (time: $0, points: points($0)) }.sorted {
      $0.points == $1.points ? before($0.time, $1.time) : $0.points > $1.points
    }.map(\.time)
    var chosen = [first]
    for apart in [Span.minutes(60), .minutes(0)] {
      for time in best where chosen.count < count && !chosen.contains(time) {
        if chosen.allSatisfy({ distance($0, time) >= apart }) { chosen.append(time) }
      }
    }
    return chosen.sorted(by: before)
  }

  private func before(_ one: FreeTime, _ other: FreeTime) -> Bool {
    wish.order == .earliest ? one.startsAt < other.startsAt : one.startsAt > other.startsAt
  }

  private func distance(_ one: FreeTime, _ other: FreeTime) -> Span {
    max(one.startsAt, other.startsAt) - min(one.startsAt, other.startsAt)
  }

  private func closeness(minutes: Int) -> Double { max(0, 1 - Double(minutes) / 240) }

  private func fit(_ start: Moment, _ person: ID<Staff>) -> Double {
    let setup = agenda.setup
    guard let specialist = setup.people[person] else { return 0 }
    let shortest = setup.services.lazy.filter { $0.active && $0.staff.contains(person) }.map(\.wholeMinutes).min() ?? 0
    let enough = Quarter.count(minutes: shortest)
    let visit = Quarter.down(start)..<Quarter.down(start) + Quarter.count(minutes: service.wholeMinutes)
    let taken = agenda.quarters(of: person)
    var cache = StretchCache()
    let stretches = setup.stretches(of: specialist, on: setup.zone.day(start), cache: &cache)
    guard let hours = stretches.first(where: { $0.contains(start) }) else { return 0 }
    let place = taken.first(endingBehind: visit.lowerBound)
    let before = max(Quarter.up(hours.lowerBound), place > 0 ? taken[place - 1].upperBound : .min)
    let after = min(Quarter.down(hours.upperBound), place < taken.count ? taken[place].lowerBound : .max)
    let holes = [visit.lowerBound - before, after - visit.upperBound]
    return holes.reduce(0) { $0 + ($1 <= 0 || $1 >= enough ? 0.5 : 0) }
  }

  /// Quarters that are taken from a person on the day of `start`.
  private func load(_ person: ID<Staff>, _ start: Moment) -> Int {
    let zone = agenda.setup.zone
    let day = zone.day(start)
    let midnight = TimeOfDay(minutes: 0)!
    let whole = Quarter.down(zone.moment(day, midnight))..<Quarter.down(zone.moment(day + 1, midnight))
    return agenda.quarters(of: person).reduce(0) { $0 + $1.clamped(to: whole).count }
  }
}
