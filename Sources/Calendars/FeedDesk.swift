public import Booking
public import Customers
import Firm
public import Ground
import Journal
public import Staff
public import Store

/// The verbs of feeds, and the texts of visits for calendars.
public struct FeedDesk: Sendable {
  private let store: any Database
  private let bookings: BookingDesk
  private let keyring: Keyring
  private let surroundings: Surroundings

  public init(store: any Database, bookings: BookingDesk, keyring: Keyring, surroundings: Surroundings) {
    self.store = store
    self.bookings = bookings
    self.keyring = keyring
    self.surroundings = surroundings
  }

  /// The secret of a person's open feed; nil when there is none.
  public func secret(of staff: ID<Staff>) async throws -> String? {
    let feed = try await store.read { try FeedRecords.one(staff, in: $0) }
    return feed.flatMap { $0.isOpen ? $0.secret(keyring.house) : nil }
  }

  /// Opens a person's feed under a new address; an older address then leads nowhere. With `names`, customers' names are in
  /// it. Throws `CalendarRefusal.noSuchPerson`.
  public func open(_ staff: ID<Staff>, names: Bool = false, by: String) async throws -> String {
    let now = surroundings.now()
    let feed = try await store.write { tx in
      guard try bookings.talk(in: tx).setup().people[staff] != nil else { throw CalendarRefusal.noSuchPerson }
      let number = (try FeedRecords.one(staff, in: tx)?.number ?? 0) + 1
      let feed = CalendarFeed(staff: staff, number: number, names: names, isOpen: true)
      try FeedRecords.save(feed, in: tx)
      try JournalRecords.note("calendar.feed-opened", staff, by: by, at: now, in: tx)
      return feed
    }
    return feed.secret(keyring.house)
  }

  public func close(_ staff: ID<Staff>, by: String) async throws {
    let now = surroundings.now()
    try await store.write { tx in
      guard var feed = try FeedRecords.one(staff, in: tx), feed.isOpen else { return }
      feed.isOpen = false
      try FeedRecords.save(feed, in: tx)
      try JournalRecords.note("calendar.feed-closed", staff, by: by, at: now, in: tx)
    }
  }

  /// The feed behind a secret: visits from 30 days back to a year ahead. Nil when the secret is wrong or no longer holds;
  /// the two cannot be told apart.
  public func feed(_ secret: String) async throws -> String? {
    guard let (staff, number) = CalendarFeed.read(secret, keyring.house) else { return nil }
    let now = surroundings.now()
    return try await store.read { tx in
      guard let feed = try FeedRecords.one(staff, in: tx), feed.isOpen, feed.number == number else { return nil }
      let talk = bookings.talk(in: tx)
      let setup = try talk.setup()
      guard let person = setup.people[staff] else { return nil }
      let visits = try talk.visits(of: staff, from: now - .days(30), to: now + .days(366))
      let writer = EventTalk(bookings: talk, keyring: keyring, in: tx)
      return ICalendar.feed(
        try writer.events(visits.filter { $0.status != .cancelled }, names: feed.names),
        name: "\(setup.firm.name) – \(person.name)")
    }
  }

  /// A visit as a file for the customer's calendar. Nil for an unknown one; that it is theirs is the caller's to check.
  public func file(of booking: ID<Booking>, link: String? = nil) async throws -> String? {
    try await store.read { try event(of: booking, link: link, in: $0).map(ICalendar.object) }
  }

  /// A visit as an invitation by e-mail to `guest`: asks their calendar to put it in, to change it, or to take it out when
  /// it was cancelled. Nil for an unknown one.
  public func message(
    about booking: ID<Booking>, to guest: VisitEvent.Person, link: String? = nil
  ) async throws -> (text: String, method: ICalendar.Method)? {
    try await store.read { try message(about: booking, to: guest, link: link, in: $0) }
  }

  /// The same inside the transaction in which the visit changed.
  public func message(
    about booking: ID<Booking>, to guest: VisitEvent.Person, link: String? = nil, in tx: Transaction
  ) throws -> (text: String, method: ICalendar.Method)? {
    guard var event = try event(of: booking, link: link, in: tx) else { return nil }
    event.guest = guest
    let method = event.isCancelled ? ICalendar.Method.cancel : .request
    return (ICalendar.message(method, event), method)
  }

  private func event(of booking: ID<Booking>, link: String?, in tx: Transaction) throws -> VisitEvent? {
    let talk = bookings.talk(in: tx)
    guard let visit = try talk.booking(booking) else { return nil }
    var event = try EventTalk(bookings: talk, keyring: keyring, in: tx).invitation(visit, stamp: surroundings.now())
    event.link = link
    return event
  }
}
