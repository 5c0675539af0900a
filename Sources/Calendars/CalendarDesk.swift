public import Booking
import Foundation
public import Ground
import Jobs
public import Journal
public import Staff
public import Store

/// What somebody asks of a calendar that cannot be.
public enum CalendarRefusal: Error, Hashable, Sendable {
  case noSuchPerson
  /// The person has a calendar already; its link has to be ended first.
  case linkedAlready
  case noSuchCalendar(CalendarProblem)
  /// Settled by now, or never there.
  case noSuchConflict
  /// Nobody knows how to write to the customer.
  case noWayToCustomer
  /// The calendar has no time to take over: it has to be moved or left by hand.
  case noTimeThere
  /// The visit cannot be moved or cancelled.
  case booking(BookingRefusal)
}

/// The verbs of people's calendars.
public struct CalendarDesk: Sendable {
  private let store: any Database
  private let bookings: BookingDesk
  private let surroundings: Surroundings
  private let server: CalendarServer
  private let ask: Ask

  /// Asks the customer of a visit to choose another time; false when there is no way to them. Part of the transaction.
  public typealias Ask = @Sendable (_ booking: ID<Booking>, Transaction) throws -> Bool

  public init(
    store: any Database, bookings: BookingDesk, surroundings: Surroundings, server: CalendarServer,
    ask: @escaping Ask = { _, _ in false }
  ) {
    self.ask = ask
    self.store = store
    self.bookings = bookings
    self.surroundings = surroundings
    self.server = server
  }

  // MARK: links

  public func links() async throws -> [CalendarLink] { try await store.read { try CalendarRecords.all(in: $0) } }

  /// The calendars that an account can see, from any address of its server. Throws `CalendarProblem`.
  public func calendars(of account: CalendarPlace) async throws -> [FoundCalendar] {
    try await server.calendars(account)
  }

  /// Keeps a person's visits in step with a calendar from now on. With `names`, customers' names go there. Tries the
  /// calendar first; throws `CalendarRefusal`.
  public func link(_ staff: ID<Staff>, to place: CalendarPlace, names: Bool = false, by: String) async throws {
    let place = CalendarPlace(
      url: place.url.hasSuffix("/") ? place.url : place.url + "/", user: place.user, secret: place.secret)
    do { _ = try await server.changes(place, nil) } catch { throw CalendarRefusal.noSuchCalendar(error) }
    let now = surroundings.now()
    try await store.write { tx in
      guard try bookings.talk(in: tx).setup().people[staff] != nil else { throw CalendarRefusal.noSuchPerson }
      guard try CalendarRecords.one(staff, in: tx) == nil else { throw CalendarRefusal.linkedAlready }
      try CalendarRecords.put(place, of: staff, names: names, due: now + CalendarSyncWorker.every, in: tx)
      try JournalRecords.note("calendar.linked", staff, by: by, at: now, in: tx)
      try ask(staff, "linked-\(now.milliseconds)", at: now, in: tx)
    }
    bookings.wake()
  }

  /// Ends it. What lies in the calendar stays there; busy times that it gave no longer count. False when there was none.
  @discardableResult
  public func unlink(_ staff: ID<Staff>, by: String) async throws -> Bool {
    let now = surroundings.now()
    return try await store.write { tx in
      guard try CalendarRecords.one(staff, in: tx) != nil else { return false }
      for one in try ConflictRecords.unsettled(of: staff, in: tx) {
        try ConflictRecords.settle(one.id, .over, by: by, at: now, in: tx)
      }
      try CalendarRecords.remove(staff, in: tx)
      try bookings.talk(in: tx).forgetBusy(of: staff, by: by)
      try JournalRecords.note("calendar.unlinked", staff, by: by, at: now, in: tx)
      return true
    }
  }

  // MARK: when to look

  /// Asks for a pass for everybody whose turn it is. To be called by the clock; of any number of nodes one asks.
  public func askDue() async throws {
    let now = surroundings.now()
    guard try await store.read({ try !CalendarRecords.due(at: now, in: $0).isEmpty }) else { return }
    try await store.write { tx in
      for (staff, due) in try CalendarRecords.due(at: now, in: tx) {
        try ask(staff, "\(due.milliseconds)", at: now, in: tx)
        try CalendarRecords.setDue(now + CalendarSyncWorker.every, of: staff, in: tx)
      }
    }
    bookings.wake()
  }

  /// Asks for a pass for those whose visits these lines are about, so that a visit is in its calendar within seconds. A
  /// line that nobody took because a node died is made good by the next turn of the clock.
  public func take(_ lines: [JournalLine]) async throws {
    let kinds: Set = ["booking.booked", "booking.moved", "booking.cancelled", "booking.imported"]
    let about = lines.filter { kinds.contains($0.kind) }
    guard let last = about.last, try await !links().isEmpty else { return }
    let now = surroundings.now()
    let count = try await store.write { tx in
      let linked = Set(try CalendarRecords.all(in: tx).map(\.staff))
      var wanted: Set<ID<Staff>> = []
      for line in about where wanted.count < linked.count {
        let booking = ID<Booking>(line.subject)
        if let visit = try bookings.talk(in: tx).booking(booking) { wanted.insert(visit.staff) }
        wanted.formUnion(try CalendarRecords.holders(of: booking, in: tx))
        wanted.formIntersection(linked)
      }
      for staff in wanted { try ask(staff, "\(last.place.era)-\(last.place.number)", at: now, in: tx) }
      return wanted.count
    }
    if count > 0 { bookings.wake() }
  }

  private func ask(_ staff: ID<Staff>, _ why: String, at now: Moment, in tx: Transaction) throws {
    try JobRecords.ask(
      ID("calendar-sync-\(staff)-\(why)"), kind: CalendarSyncWorker.kind, payload: staff.text, due: now, in: tx)
  }

  // MARK: conflicts

  /// What waits for a person to decide, oldest first.
  public func conflicts() async throws -> [CalendarConflict] {
    try await store.read { try ConflictRecords.unsettled(in: $0) }
  }

  /// A person decides. `here` leaves the visit and lets the calendar follow; `there` moves the visit to where the calendar
  /// has it, or cancels it when it was deleted there. Throws `CalendarRefusal`; the conflict is then still open.
  public func settle(
    _ id: ID<CalendarConflict>, _ choice: CalendarConflict.Choice, by staff: ID<Staff>
  ) async throws {
    let now = surroundings.now()
    try await store.write { tx in
      guard let conflict = try ConflictRecords.one(id, in: tx), choice != .over else {
        throw CalendarRefusal.noSuchConflict
      }
      do {
        switch choice {
        case .here: try keep(conflict, by: staff, in: tx)
        case .there, .over: try follow(conflict, by: staff, in: tx)
        }
      } catch let refusal as BookingRefusal { throw CalendarRefusal.booking(refusal) }
      try ConflictRecords.settle(id, choice, by: "staff:\(staff)", at: now, in: tx)
      try JournalRecords.note("calendar.conflict-settled", id, by: "staff:\(staff)", at: now, in: tx)
      if try CalendarRecords.one(conflict.staff, in: tx) != nil {
        try ask(conflict.staff, "settled-\(id)", at: now, in: tx)
      }
    }
    bookings.wake()
  }

  /// Asks the customer to choose another time or to cancel. The conflict stays open until they have done so, or a person
  /// decides otherwise; asked once. Throws `CalendarRefusal`.
  public func askCustomer(about id: ID<CalendarConflict>, by staff: ID<Staff>) async throws {
    let now = surroundings.now()
    try await store.write { tx in
      guard let conflict = try ConflictRecords.one(id, in: tx) else { throw CalendarRefusal.noSuchConflict }
      guard conflict.askedAt == nil else { return }
      guard try ask(conflict.booking, tx) else { throw CalendarRefusal.noWayToCustomer }
      try ConflictRecords.setAsked(id, at: now, in: tx)
      try JournalRecords.note("calendar.customer-asked", id, by: "staff:\(staff)", at: now, in: tx)
    }
    bookings.wake()
  }

  private func keep(_ conflict: CalendarConflict, by staff: ID<Staff>, in tx: Transaction) throws {
    guard conflict.kind != .overlap, let href = conflict.href else { return }
    try bookings.talk(in: tx).put(busy: [], of: conflict.staff, source: href, by: "staff:\(staff)")
    // As if an older one had been written: the next pass writes the visit over what lies there.
    guard var item = try CalendarRecords.item(href, of: conflict.staff, in: tx), let visit = item.visit else { return }
    item.visit?.written = .init(revision: 0, startsAt: visit.written.startsAt, endsAt: visit.written.endsAt)
    try CalendarRecords.save(item, of: conflict.staff, in: tx)
  }

  private func follow(_ conflict: CalendarConflict, by staff: ID<Staff>, in tx: Transaction) throws {
    let talk = bookings.talk(in: tx)
    switch conflict.kind {
    case .deleted: _ = try talk.cancel(conflict.booking, of: nil, by: .staff(staff))
    case .moved, .both:
      guard let theirs = conflict.theirs, let href = conflict.href else { throw CalendarRefusal.noTimeThere }
      try talk.put(busy: [], of: conflict.staff, source: href, by: "staff:\(staff)")
      _ = try talk.move(
        conflict.booking, of: nil, to: theirs.lowerBound, with: conflict.staff, by: .staff(staff))
    case .length, .repeats, .overlap: throw CalendarRefusal.noTimeThere
    }
  }
}
