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
  /// Quarters of the shortest service that each person does.
  private let shortest: [ID<Staff>: Int]

  public init(_ service: Service, in agenda: Agenda, wish: TimeWish, habit: Habit = .none) {
    self.service = service
    self.agenda = agenda
    self.wish = wish
    self.habit = habit
    var shortest: [ID<Staff>: Int] = [:]
    for one in agenda.setup.services where one.active {
      let length = Quarter.count(minutes: one.wholeMinutes)
      for person in one.staff { shortest[person] = min(shortest[person] ?? length, length) }
    }
    self.shortest = shortest
  }

  /// The same time with its people in the order in which to suggest them: the customer's usual person, then who is
  /// left with fewer holes, then who has less to do that day, then the firm's order.
  public func arranged(_ time: FreeTime) -> FreeTime {
    var cache = StretchCache()
    return scored(time, &cache).time
  }

  /// Up to `count` of `times` to offer: the first of them, which the wish's order put there, then the best of the
  /// others, an hour apart from each other as long as there are such. They come back in the wish's order.
  public func offers(_ count: Int, of times: some Sequence<FreeTime>) -> [FreeTime] {
    Ranking.offers(count, of: scored(times), wish.order)
  }

  typealias Scored = (time: FreeTime, points: Double)

  /// The times with their people in order, and their points.
  func scored(_ times: some Sequence<FreeTime>) -> [Scored] {
    var cache = StretchCache()
    return times.map { scored($0, &cache) }
  }

  static func offers(_ count: Int, of scored: [Scored], _ order: TimeWish.Order) -> [FreeTime] {
    func before(_ one: FreeTime, _ other: FreeTime) -> Bool {
      order == .earliest ? one.startsAt < other.startsAt : one.startsAt > other.startsAt
    }
    guard count > 0, let first = scored.map(\.time).min(by: before) else { return [] }
    let best = scored.filter { $0.time != first }.sorted {
      $0.points == $1.points ? before($0.time, $1.time) : $0.points > $1.points
    }.map(\.time)
    var chosen = [first]
    for apart in [Span.minutes(60), .minutes(15)] {
      for time in best where chosen.count < count {
        if chosen.allSatisfy({ distance($0, time) >= apart }) { chosen.append(time) }
      }
    }
    return chosen.sorted(by: before)
  }

  private static func distance(_ one: FreeTime, _ other: FreeTime) -> Span {
    max(one.startsAt, other.startsAt) - min(one.startsAt, other.startsAt)
  }

  /// What one person would be left with.
  private struct Choice {
    let person: ID<Staff>
    let unusual: Int
    let fit: Double
    let load: Int
    let place: Int

    static func before(_ one: Choice, _ other: Choice) -> Bool {
      (one.unusual, -one.fit, one.load, one.place) < (other.unusual, -other.fit, other.load, other.place)
    }
  }

  private func scored(_ time: FreeTime, _ cache: inout StretchCache) -> Scored {
    let zone = agenda.setup.zone
    let day = zone.day(time.startsAt)
    let midnight = TimeOfDay(minutes: 0)!
    let whole = Quarter.down(zone.moment(day, midnight))..<Quarter.up(zone.moment(day + 1, midnight))
    var choices: [Choice] = []
    for (place, person) in time.people.enumerated() {
      choices.append(
        Choice(
          person: person, unusual: person == habit.staff ? 0 : 1, fit: fit(time.startsAt, person, day, &cache),
          load: agenda.quarters(of: person).reduce(0) { $0 + $1.clamped(to: whole).count }, place: place))
    }
    choices.sort(by: Choice.before)
    var points = choices.first?.fit ?? 0
    if let near = wish.near { points += 2 * closeness(minutes: abs((time.startsAt - near).minutes)) }
    if let usual = habit.time { points += closeness(minutes: abs(zone.time(time.startsAt).minutes - usual.minutes)) }
    return (FreeTime(startsAt: time.startsAt, people: choices.map(\.person)), points)
  }

  private func closeness(minutes: Int) -> Double { max(0, 1 - Double(minutes) / 240) }

  private func fit(_ start: Moment, _ person: ID<Staff>, _ day: Day, _ cache: inout StretchCache) -> Double {
    let setup = agenda.setup
    guard let specialist = setup.people[person],
      let hours = setup.stretches(of: specialist, on: day, cache: &cache).first(where: { $0.contains(start) })
    else { return 0 }
    let visit = Quarter.down(start)..<Quarter.down(start) + Quarter.count(minutes: service.wholeMinutes)
    let taken = agenda.quarters(of: person)
    let place = taken.first(endingBehind: visit.lowerBound)
    let before = max(Quarter.up(hours.lowerBound), place > 0 ? taken[place - 1].upperBound : .min)
    let after = min(Quarter.down(hours.upperBound), place < taken.count ? taken[place].lowerBound : .max)
    let enough = shortest[person] ?? 0
    return [visit.lowerBound - before, after - visit.upperBound].reduce(0) {
      $0 + ($1 <= 0 || $1 >= enough ? 0.5 : 0)
    }
  }
}
