public import Ground
public import Staff

/// Time that is no longer free: of a person, of a room, or of both.
public struct Taken: Hashable, Sendable {
  public let from: Moment
  /// The buffer included.
  public let to: Moment
  public let staff: ID<Staff>?
  public let room: String?
  /// The visit's session; nil when nobody can join (a busy time, an offer that is out).
  public let session: Session?

  public init(from: Moment, to: Moment, staff: ID<Staff>? = nil, room: String? = nil, session: Session? = nil) {
    self.from = from
    self.to = to
    self.staff = staff
    self.room = room
    self.session = session
  }
}

/// The setup and what is taken, arranged for looking up. Taken time counts in whole quarter hours: a visit from 9:10
/// to 9:40 takes 9:00 to 9:45.
public struct Agenda: Sendable {
  public let setup: BookingSetup
  private let people: [ID<Staff>: [Range<Int>]]
  private let rooms: [String: [Range<Int>]]
  private let groups: [ID<Service>: [Session: Int]]

  /// What is not in `taken` counts as free: leave out the visit that is to be moved.
  public init(_ setup: BookingSetup, taken: [Taken]) {
    self.setup = setup
    let large = Set(setup.services.lazy.filter { $0.capacity > 1 }.map(\.id))
    var people: [ID<Staff>: [Range<Int>]] = [:]
    var rooms: [String: [Range<Int>]] = [:]
    var groups: [ID<Service>: [Session: Int]] = [:]
    for one in taken {
      let quarters = Quarter.touched(from: one.from, to: one.to)
      if let person = one.staff { people[person, default: []].append(quarters) }
      if let room = one.room { rooms[room, default: []].append(quarters) }
      if let session = one.session, large.contains(session.service) {
        groups[session.service, default: [:]][session, default: 0] += 1
      }
    }
    self.people = people.mapValues(Agenda.joined)
    self.rooms = rooms.mapValues(Agenda.joined)
    self.groups = groups
  }

  /// A person's taken quarters, in order and apart from each other.
  func quarters(of person: ID<Staff>) -> [Range<Int>] { people[person] ?? [] }
  func quarters(of room: String) -> [Range<Int>] { rooms[room] ?? [] }

  /// How many are in each group of a service that takes several at once.
  func groups(of service: Service) -> [Session: Int] { groups[service.id] ?? [:] }

  private static func joined(_ quarters: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for one in quarters.sorted(by: { $0.lowerBound < $1.lowerBound }) where !one.isEmpty {
      if let last = joined.last, last.upperBound >= one.lowerBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, one.upperBound)
      } else {
        joined.append(one)
      }
    }
    return joined
  }
}

extension [Range<Int>] {
  /// The place of the first range that ends behind `quarter`; the ranges are in order.
  func first(endingBehind quarter: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound > quarter { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The first range that shares a quarter with `other`.
  func meeting(_ other: Range<Int>) -> Range<Int>? {
    let place = first(endingBehind: other.lowerBound)
    return place < count && self[place].lowerBound < other.upperBound ? self[place] : nil
  }
}
