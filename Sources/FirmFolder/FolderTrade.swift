public import Ground

/// A row of `services.csv`.
public struct FolderService: Sendable, Hashable, Codable {
  public let id: String
  public let name: String
  public let minutes: Int
  /// Follows the visit.
  public let bufferMinutes: Int
  /// Nil when the file names no price.
  public let price: Money?
  /// Identities of those who do it.
  public let staff: [String]
  /// Takes one visit at a time.
  public let room: String?

  public init(
    id: String, name: String, minutes: Int, bufferMinutes: Int = 0, price: Money? = nil, staff: [String] = [],
    room: String? = nil
  ) {
    self.id = id
    self.name = name
    self.minutes = minutes
    self.bufferMinutes = bufferMinutes
    self.price = price
    self.staff = staff
    self.room = room
  }
}

/// A row of `orders.csv`.
public struct FolderOrder: Sendable, Hashable, Codable {
  public enum Status: String, Sendable, Codable, CaseIterable {
    case new, paid, packed, sent, delivered, returned, cancelled
  }

  public let id: String
  public let customer: String
  public let placedAt: Moment
  public let status: Status
  public let total: Money
  public let carrier: String?
  public let tracking: String?
  public let promisedOn: Day?
  public let items: [FolderItem]
}

/// `2x Name`.
public struct FolderItem: Sendable, Hashable, Codable {
  public let count: Int
  public let name: String
}

/// A row of `invoices.csv`; the lines make up the total.
public struct FolderInvoice: Sendable, Hashable, Codable {
  public let id: String
  public let customer: String
  public let issuedOn: Day
  public let dueOn: Day
  public let total: Money
  public let paidOn: Day?
  public let lines: [FolderInvoiceLine]
}

/// `2x Name @ 12.50`, gross; negative in a correction.
public struct FolderInvoiceLine: Sendable, Hashable, Codable {
  public let count: Int
  public let name: String
  public let unitPrice: Money
}

/// A row of `bookings.csv`.
public struct FolderBooking: Sendable, Hashable, Codable {
  public enum Status: String, Sendable, Codable, CaseIterable {
    case booked, done
    case noShow = "no_show"
    case cancelled
  }

  public let id: String
  public let customer: String
  public let service: String
  public let staff: String
  public let startsAt: Moment
  public let status: Status

  public init(id: String, customer: String, service: String, staff: String, startsAt: Moment, status: Status) {
    self.id = id
    self.customer = customer
    self.service = service
    self.staff = staff
    self.startsAt = startsAt
    self.status = status
  }
}

/// A row of `cases.csv`.
public struct FolderCase: Sendable, Hashable, Codable {
  public enum Status: String, Sendable, Codable, CaseIterable { case new, open, waiting, solved, closed }

  public let id: String
  public let customer: String
  public let openedAt: Moment
  public let kind: String
  public let title: String
  public let status: Status
  public let team: String?
  /// Identity of a member of the staff.
  public let owner: String?
  public let closedAt: Moment?
}

/// A row of `calls.csv`.
public struct FolderCall: Sendable, Hashable, Codable {
  public enum Direction: String, Sendable, Codable, CaseIterable {
    case incoming = "in"
    case outgoing = "out"
  }
  public enum Outcome: String, Sendable, Codable, CaseIterable {
    case answered
    case noAnswer = "no_answer"
    case busy, voicemail
    case wrongNumber = "wrong_number"
    case refused
  }

  public let customer: String
  public let startedAt: Moment
  public let direction: Direction
  public let outcome: Outcome
  public let seconds: Int

  public init(customer: String, startedAt: Moment, direction: Direction, outcome: Outcome, seconds: Int) {
    self.customer = customer
    self.startedAt = startedAt
    self.direction = direction
    self.outcome = outcome
    self.seconds = seconds
  }
}

/// A row of `signals.csv`.
public struct FolderSignal: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case pageView = "page_view"
    case emailOpen = "email_open"
    case form
  }

  public let customer: String
  public let at: Moment
  public let kind: Kind

  public init(customer: String, at: Moment, kind: Kind) {
    self.customer = customer
    self.at = at
    self.kind = kind
  }
}
