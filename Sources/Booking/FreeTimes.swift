public import Ground
public import Staff

/// A time at which a visit can be booked.
public struct FreeTime: Hashable, Sendable {
  public let startsAt: Moment
  /// Everybody who is free then, never empty: the firm's order, or the best first once a `Ranking` has looked at it.
  public let people: [ID<Staff>]

  public var staff: ID<Staff> { people[0] }

  public init(startsAt: Moment, people: [ID<Staff>]) {
    self.startsAt = startsAt
    self.people = people
  }
}

/// The free times for a service: starts on quarter hours at which the visit and its buffer fit into a person's hours
/// and nothing is in the way of person or room, or at which a group has a place left.
///
/// Lazy: a day is worked out when it is reached, so taking the first ten costs only the days that they lie on.
public struct FreeTimes: Sequence {
  private let service: Service
  private let agenda: Agenda
  private let wish: TimeWish
  private let people: [Specialist]
  private let bounds: ClosedRange<Int>?

  /// `now` and the policy's lead time and horizon cut off what cannot be booked (any more).
  public init(_ service: Service, in agenda: Agenda, wish: TimeWish, at now: Moment) {
    self.service = service
    self.agenda = agenda
    self.wish = wish
    let setup = agenda.setup
    people = service.active ? setup.people(for: service).filter { wish.staff == nil || $0.id == wish.staff } : []
    let first = Swift.max(now + .minutes(setup.policy.leadMinutes), wish.from ?? now)
    let horizon = setup.zone.moment(setup.zone.day(now) + (setup.policy.horizonDays + 1), TimeOfDay(minutes: 0)!)
    let last = Swift.min(horizon - Span(milliseconds: 1), wish.through ?? horizon)
    bounds = Quarter.up(first) <= Quarter.down(last) ? Quarter.up(first)...Quarter.down(last) : nil
  }

  public func makeIterator() -> Iterator { Iterator(self) }

  public struct Iterator: IteratorProtocol {
    private let times: FreeTimes
    private var day: Day
    /// Those of the days so far, the next one last.
    private var waiting: [FreeTime] = []

    init(_ times: FreeTimes) {
      self.times = times
      day = times.wish.order == .earliest ? times.firstDay : times.lastDay
    }

    public mutating func next() -> FreeTime? {
      while waiting.isEmpty, times.firstDay <= day, day <= times.lastDay {
        let found = times.times(on: day)
        switch times.wish.order {
        case .earliest:
          waiting = found.reversed()
          day = day + 1
        case .latest:
          waiting = found
          day = day + -1
        }
      }
      return waiting.popLast()
    }
  }

  private var zone: Zone { agenda.setup.zone }
  private var firstDay: Day {
    guard let bounds else { return wish.days.upperBound + 1 }
    return Swift.max(wish.days.lowerBound, zone.day(Quarter.start(bounds.lowerBound)))
  }
  private var lastDay: Day {
    guard let bounds else { return wish.days.upperBound }
    return Swift.min(wish.days.upperBound, zone.day(Quarter.start(bounds.upperBound)))
  }

  /// Everything that is free on one day, earliest first.
  func times(on day: Day) -> [FreeTime] {
    guard let bounds, wish.weekdays?.contains(day.weekday) ?? true else { return [] }
    let midnight = Quarter.up(zone.moment(day, TimeOfDay(minutes: 0)!))
    let starts = midnight..<Quarter.up(zone.moment(day + 1, TimeOfDay(minutes: 0)!))
    var free: [[ID<Staff>]] = Array(repeating: [], count: starts.count)
    var cache = StretchCache()
    let allowed = starts.clamped(to: bounds.lowerBound..<bounds.upperBound + 1)
    let groups = agenda.groups(of: service).filter { $0.value < service.capacity && $0.key.startsAt.isOnQuarter }
    for person in people {
      for stretch in agenda.setup.stretches(of: person, on: day, cache: &cache) {
        collect(allowed, of: person.id, within: stretch) { free[$0 - midnight].append(person.id) }
        for group in groups.keys where group.staff == person.id && stretch.contains(group.startsAt) {
          let start = Quarter.down(group.startsAt)
          guard allowed.contains(start), group.startsAt + .minutes(service.wholeMinutes) <= stretch.upperBound,
            free[start - midnight].last != person.id
          else { continue }
          free[start - midnight].append(person.id)
        }
      }
    }
    return free.enumerated().compactMap { place, people in
      let start = Quarter.start(midnight + place)
      guard !people.isEmpty, wish.clock?.contains(zone.time(start)) ?? true else { return nil }
      return FreeTime(startsAt: start, people: people)
    }
  }

  /// Goes through the free ones among `starts`, of one person, in one stretch of their hours.
  private func collect(
    _ starts: Range<Int>, of person: ID<Staff>, within stretch: Range<Moment>, _ found: (Int) -> Void
  ) {
    let length = Quarter.count(minutes: service.wholeMinutes)
    let last = Swift.min(starts.upperBound - 1, Quarter.down(stretch.upperBound - .minutes(service.wholeMinutes)))
    let (mine, rooms) = (agenda.quarters(of: person), service.room.map(agenda.quarters) ?? [])
    var start = Swift.max(starts.lowerBound, Quarter.up(stretch.lowerBound))
    while start <= last {
      if let taken = mine.meeting(start..<start + length) ?? rooms.meeting(start..<start + length) {
        start = taken.upperBound
      } else {
        found(start)
        start += 1
      }
    }
  }
}
