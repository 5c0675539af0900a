public import Customers
public import Ground
public import Staff

/// A visit: one customer, one service, one person, one time.
public struct Booking: Hashable, Sendable {
  public enum Status: String, Codable, CaseIterable, Sendable {
    case booked, done
    case noShow = "no_show"
    case cancelled

    /// Whether the time of person and room is taken by it.
    public var holdsTime: Bool { self != .cancelled }
  }

  public let id: ID<Booking>
  public internal(set) var customer: ID<Customer>
  public internal(set) var service: ID<Service>
  public var staff: ID<Staff>
  public var room: String?
  public var startsAt: Moment
  /// Without the buffer.
  public var endsAt: Moment
  /// With the buffer: until then person and room are taken.
  public var freeAt: Moment
  public var status: Status
  /// When the customer said that they come.
  public var confirmedAt: Moment?
  /// Rises with each change of time, person or status: what was asked for an older one no longer holds.
  public var revision: Int
  public internal(set) var createdAt: Moment
  /// What the customer or the team noted; sealed with the customer's key. Nil as well when it cannot be read any more.
  public var note: String?

  public init(
    id: ID<Booking>, customer: ID<Customer>, service: ID<Service>, staff: ID<Staff>, room: String? = nil,
    startsAt: Moment, endsAt: Moment, freeAt: Moment, status: Status = .booked, confirmedAt: Moment? = nil,
    revision: Int = 1, createdAt: Moment, note: String? = nil
  ) {
    self.id = id
    self.customer = customer
    self.service = service
    self.staff = staff
    self.room = room
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.freeAt = freeAt
    self.status = status
    self.confirmedAt = confirmedAt
    self.revision = revision
    self.createdAt = createdAt
    self.note = note
  }

  /// What a group shares: same service, person and start. A visit alone is a group of one.
  public var session: Session { Session(service: service, staff: staff, startsAt: startsAt) }

  /// The time that it takes from person and room.
  public var taken: Taken {
    Taken(from: startsAt, to: freeAt, staff: staff, room: room, session: session)
  }
}

/// One meeting of a person with everybody who booked the same service with them for the same start.
public struct Session: Hashable, Sendable, CustomStringConvertible {
  public let service: ID<Service>
  public let staff: ID<Staff>
  public let startsAt: Moment

  public init(service: ID<Service>, staff: ID<Staff>, startsAt: Moment) {
    self.service = service
    self.staff = staff
    self.startsAt = startsAt
  }

  public var description: String { "\(startsAt.milliseconds)/\(staff)/\(service)" }
}
