import Booking
import Callbacks
import Customers
import Ground
import Staff
import Store

/// The firm's books, read inside a transaction for one customer.
struct JobBooksTalk: JobFacts {
  let talk: BookingTalk
  let calls: CallbackTalk
  let id: ID<Customer>
  let keyring: Keyring
  let now: Moment
  let tx: Transaction

  func setup() throws -> BookingSetup { try talk.setup() }

  func upcoming() throws -> [Booking] {
    try talk.bookings(of: id).filter { $0.status == .booked && $0.startsAt > now }
  }

  func offers(_ count: Int, for service: ID<Service>, wish: TimeWish, moving: ID<Booking>?) throws -> [FreeTime] {
    try talk.offers(count, for: service, wish: wish, customer: id, moving: moving)
  }

  func check(_ service: ID<Service>, at start: Moment, with staff: ID<Staff>?, moving: ID<Booking>?) throws -> FreeTime
  {
    try talk.check(service, at: start, with: staff, moving: moving)
  }

  func callback() throws -> Callback? { try calls.open(of: id) }
  func settled(_ wish: CallbackWish) throws -> CallbackWish { try calls.settled(wish, of: id) }
  func customer() throws -> Customer? { try CustomerRecords.one(id, keyring: keyring, in: tx) }
}
