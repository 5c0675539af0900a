public import Booking
public import Ground
public import Staff

/// What is going on between a customer and the assistant beyond single answers: the assistant's memory of a talk. Kept
/// with the conversation, sealed with the customer's key.
public struct Dialogue: Codable, Sendable, Hashable {
  /// Jobs under way; the last is the one that is talked about, those before wait for it.
  public var jobs: [RunningJob] = []
  /// What the last turn came to, for rehearsals and the inbox.
  public var turn = Turn()
  /// Visits booked in this talk, the newest last: whoever booked them here may change them here.
  public var made: [ID<Booking>]?

  /// Entries that the last reply stood on: a question that leans on the one before does not want them again.
  public var answered: [String]?
  /// Services that the customer named last, for "a ile to kosztuje?".
  public var named: [ID<Service>]?
  /// What they said only comes near to these.
  public var isNear: Bool?

  /// The last reply could not help and offered a person: a yes is for them.
  public var offersPerson: Bool?

  /// The visit that was last cancelled in this talk, as long as that can be taken back.
  public var unmade: Unmade?

  /// What was arranged last in this talk.
  public var arranged: Arranged?

  public init() {}

  /// A visit or a call that is to be, which "a może jednak w czwartek?" moves.
  public enum Arranged: Codable, Sendable, Hashable {
    case visit(ID<Booking>, ID<Service>)
    case call(RunningJob.Contact)
  }

  /// A visit that was.
  public struct Unmade: Codable, Sendable, Hashable {
    public var id: ID<Booking>
    public var service: ID<Service>
    public var staff: ID<Staff>
    public var startsAt: Moment
  }

  /// Keeps in mind what was booked, arranged and cancelled in this talk.
  mutating func remember(_ effect: JobEffect, _ visit: Booking?) {
    switch effect {
    case .book, .restore, .move: arranged = visit.map { .visit($0.id, $0.service) }
    case .callback(let contact, _, _): arranged = .call(contact)
    case .cancel, .callbackCancel: arranged = nil
    default: break
    }
    switch effect {
    case .book, .restore:
      unmade = nil
      if let visit { made = (made ?? []).suffix(4) + [visit.id] }
    case .cancel(let id):
      made?.removeAll { $0 == id }
      unmade = visit.map { Unmade(id: id, service: $0.service, staff: $0.staff, startsAt: $0.startsAt) }
    default: break
    }
  }

  /// What one turn asked, offered and did.
  public struct Turn: Codable, Sendable, Hashable {
    /// The field that the assistant waits for.
    public var asks: JobField?
    public var offers: [Moment] = []
    public var done: [Done] = []
  }

  /// A job that was carried out, with its arguments as rehearsals name them.
  public struct Done: Codable, Sendable, Hashable {
    public var job: JobKind
    public var arguments: [String: String]
    /// Of a firm's own job.
    public var connector: String?

    /// As rehearsals and boards call it: `booking.book`, `connector.results`.
    public var name: String { connector.map { "\(job.rawValue).\($0)" } ?? job.rawValue }
  }
}

/// The jobs that the assistant carries out by itself. The raw value is the name that rehearsals and boards use.
public enum JobKind: String, Codable, Sendable, CaseIterable {
  case book = "booking.book"
  case move = "booking.move"
  case cancel = "booking.cancel"
  case contactChange = "contact.change"
  case consentChange = "consent.change"
  case callback = "callback.request"
  case callbackCancel = "callback.cancel"
  /// Telling which visits are to come.
  case visits = "booking.list"
  /// A job of the firm's own; which one, the running job says.
  case connector

  /// Whoever wants it done must have proved who they are: it shows or changes what is theirs. A call is taken back by
  /// whoever asked for it in this talk, or has proved to be the customer. Of the firm's own jobs each says for itself.
  public var needsProof: Bool {
    switch self {
    case .book, .callback, .callbackCancel, .connector: false
    case .move, .cancel, .visits, .contactChange, .consentChange: true
    }
  }
}

/// What a job may wait for, by the name that rehearsals use. A firm's own job has fields of its own.
public struct JobField: RawRepresentable, Codable, Sendable, Hashable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public static let service = JobField(rawValue: "service")
  public static let time = JobField(rawValue: "time")
  public static let staff = JobField(rawValue: "staff")
  public static let booking = JobField(rawValue: "booking")
  public static let phone = JobField(rawValue: "phone")
  public static let email = JobField(rawValue: "email")
  public static let name = JobField(rawValue: "name")
  public static let verify = JobField(rawValue: "verify")
  public static let confirm = JobField(rawValue: "confirm")
}

/// A job under way, with everything that was said about it so far.
public struct RunningJob: Codable, Sendable, Hashable {
  public var kind: JobKind
  /// The visit to be moved or cancelled.
  public var booking: ID<Booking>?
  public var service: ID<Service>?
  /// Services among which the customer is to choose.
  public var services: [ID<Service>] = []
  public var staff: ID<Staff>?
  public var time = SpokenTime()
  /// Where "later" or "earlier" led from what was offered, until a time is said again.
  public var window: SpokenTime?
  /// The start that was settled on.
  public var startsAt: Moment?
  public var offered: [Offer] = []
  /// A start that was wished for and cannot be had, of which the customer was told.
  public var refused: Moment?
  public var contact = Contact()
  /// What a call is to be about.
  public var topic: String?
  /// For a change of consent.
  public var purpose: String?
  public var granted: Bool?
  /// For a job of the firm's own: the connector's name, and the values of its fields by name.
  public var connector: String?
  public var values: [String: String]?
  public var asks: JobField?
  /// How often the same was asked in a row without getting on.
  public var stuck = 0

  public init(_ kind: JobKind) { self.kind = kind }

  /// The time to offer from.
  var wanted: SpokenTime { window ?? time }

  /// A time that was offered.
  public struct Offer: Codable, Sendable, Hashable {
    public var startsAt: Moment
    public var staff: ID<Staff>
  }

  /// Who it is and how to reach them, as far as they said.
  public struct Contact: Codable, Sendable, Hashable {
    public var name: String?
    public var phone: PhoneNumber?
    public var email: String?
  }
}
