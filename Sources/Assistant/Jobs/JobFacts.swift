public import Booking
public import Callbacks
public import Customers
public import Firm
public import Ground
public import Staff

/// What the jobs may ask of the firm's books while the assistant thinks. Reading only.
public protocol JobFacts {
  func setup() throws -> BookingSetup
  /// The customer's visits that are still to come, by start.
  func upcoming() throws -> [Booking]
  func offers(_ count: Int, for service: ID<Service>, wish: TimeWish, moving: ID<Booking>?) throws -> [FreeTime]
  /// The free time at `start`.
  /// - Throws: `BookingRefusal` that says why there is none.
  func check(_ service: ID<Service>, at start: Moment, with staff: ID<Staff>?, moving: ID<Booking>?) throws -> FreeTime
  /// The call that the customer is to get.
  func callback() throws -> Callback?
  /// When a wished call could be made.
  /// - Throws: `CallbackRefusal` that says why it could not.
  func settled(_ wish: CallbackWish) throws -> CallbackWish
  /// Who asks, as far as the firm knows them.
  func customer() throws -> Customer?
}

/// What a job changes once it is confirmed. Carried out in one transaction with the reply that tells of it.
public enum JobEffect: Sendable, Hashable {
  case book(service: ID<Service>, startsAt: Moment, staff: ID<Staff>?, RunningJob.Contact)
  case move(ID<Booking>, startsAt: Moment, staff: ID<Staff>?)
  case cancel(ID<Booking>)
  /// Books a cancelled visit's time again.
  case restore(ID<Booking>)
  case contactChange(phone: PhoneNumber?, email: String?)
  case consentChange(purpose: String, granted: Bool)
  case callback(RunningJob.Contact, CallbackWish, topic: String?)
  case callbackCancel
  /// Asks another program, before the transaction begins.
  case connector(Connector, [String: String])
  /// Sends a one-time code to the customer's own address, or to one that was given, if somebody is known by it.
  case sendCode(to: String?)

  public var kind: JobKind? {
    switch self {
    case .book, .restore: .book
    case .move: .move
    case .cancel: .cancel
    case .contactChange: .contactChange
    case .consentChange: .consentChange
    case .callback: .callback
    case .callbackCancel: .callbackCancel
    case .connector: .connector
    case .sendCode: nil
    }
  }
}
