public import Firm
public import Ground
public import Staff

/// Something that can be booked.
public struct Service: Hashable, Sendable {
  public let id: ID<Service>
  public var name: String
  public var minutes: Int
  /// Follows the visit: person and room are still taken.
  public var bufferMinutes: Int
  public var price: Money?
  /// Those who do it, in the firm's order.
  public var staff: [ID<Staff>]
  /// Takes one visit (or one group) at a time.
  public var room: String?
  /// So many customers at the same time with the same person; 1 = nobody else.
  public var capacity: Int
  /// False once the firm no longer offers it; visits that were booked stay.
  public var active: Bool

  public init(
    id: ID<Service>, name: String, minutes: Int, bufferMinutes: Int = 0, price: Money? = nil, staff: [ID<Staff>],
    room: String? = nil, capacity: Int = 1, active: Bool = true
  ) {
    self.id = id
    self.name = name
    self.minutes = minutes
    self.bufferMinutes = bufferMinutes
    self.price = price
    self.staff = staff
    self.room = room
    self.capacity = capacity
    self.active = active
  }

  /// Minutes for which a person is taken.
  public var wholeMinutes: Int { minutes + bufferMinutes }
}

/// Somebody with whom visits are booked.
public struct Specialist: Hashable, Sendable {
  public let id: ID<Staff>
  public var name: String
  /// An ordinary week, breaks left out; nil = the firm's.
  public var hours: WeekHours?
  /// Leave, illness, training.
  public var daysOff: [ClosedRange<Day>]

  public init(id: ID<Staff>, name: String, hours: WeekHours? = nil, daysOff: [ClosedRange<Day>] = []) {
    self.id = id
    self.name = name
    self.hours = hours
    self.daysOff = daysOff
  }

  public func isOff(on day: Day) -> Bool { daysOff.contains { $0.contains(day) } }
}

/// Everything that decides on free times but the visits themselves: firm, services, people, policy.
public struct BookingSetup: Hashable, Sendable {
  public let firm: Firm
  public let policy: BookingPolicy
  /// In the firm's order.
  public let services: [Service]
  public let people: [ID<Staff>: Specialist]
  /// When the firm is open.
  public let opening: OpeningHours
  /// Every different week that somebody works, and whose it is.
  private let schedules: [OpeningHours]
  private let scheduleOf: [ID<Staff>: Int]

  public init(firm: Firm, services: [Service], people: [Specialist], policy: BookingPolicy = BookingPolicy()) {
    self.firm = firm
    self.policy = policy
    self.services = services
    self.people = Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    opening = OpeningHours(firm)
    var weeks: [WeekHours: Int] = [:]
    scheduleOf = self.people.mapValues { person in
      let week = person.hours.map { $0.common(with: firm.hours) } ?? firm.hours
      return weeks[week]
        ?? {
          weeks[week] = weeks.count
          return weeks.count - 1
        }()
    }
    schedules = weeks.sorted { $0.value < $1.value }.map { OpeningHours(week: $0.key, of: firm) }
  }

  public var zone: Zone { opening.zone }

  public func service(_ id: ID<Service>) -> Service? { services.first { $0.id == id } }

  /// Those who do a service and are still there, in the firm's order.
  public func people(for service: Service) -> [Specialist] { service.staff.compactMap { people[$0] } }

  /// When a person can be visited: their hours as far as the firm is open, without public holidays and days on which
  /// the firm is closed. Days off of the person are not taken out. Nil for somebody unknown.
  public func schedule(of person: ID<Staff>) -> OpeningHours? {
    scheduleOf[person].map { schedules[$0] }
  }

  /// A person's working stretches that begin on `day`. One that lasts past midnight is given whole, on the day on which
  /// it begins and, without that part, on the next.
  func stretches(of person: Specialist, on day: Day, cache: inout StretchCache) -> [Range<Moment>] {
    guard !person.isOff(on: day), let number = scheduleOf[person.id] else { return [] }
    func openings(_ day: Day) -> [Range<Moment>] {
      cache.openings(of: number, on: day) { schedules[number].openings(on: day) }
    }
    var stretches = openings(day)
    var next = day + 1
    while let last = stretches.last, next - day <= 2, !person.isOff(on: next), let more = openings(next).first,
      more.lowerBound == last.upperBound
    {
      stretches[stretches.count - 1] = last.lowerBound..<more.upperBound
      next = next + 1
    }
    return stretches
  }
}

/// People with the same hours share the work of finding out what these are on one day.
struct StretchCache {
  private struct Key: Hashable {
    let schedule: Int
    let day: Day
  }
  private var known: [Key: [Range<Moment>]] = [:]

  mutating func openings(of schedule: Int, on day: Day, _ make: () -> [Range<Moment>]) -> [Range<Moment>] {
    let key = Key(schedule: schedule, day: day)
    if let openings = known[key] { return openings }
    let openings = make()
    known[key] = openings
    return openings
  }
}

extension WeekHours {
  /// The time that lies in both.
  func common(with other: WeekHours) -> WeekHours {
    var both = WeekHours()
    for day in Weekday.allCases {
      both[day] = self[day].flatMap { one in
        other[day].compactMap { ClockSpan(from: max(one.from, $0.from), to: min(one.to, $0.to)) }
      }
    }
    return both
  }
}
