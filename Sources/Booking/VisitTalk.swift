public import Customers
import Foundation
public import Ground
import Jobs
import Journal
import Seal
public import Staff
import Store

/// Booking, moving and cancelling.
extension BookingTalk {
  /// Books a visit. The same `key` with the same order gives the same visit again, whatever became of it.
  /// Throws `SealError.erased` for a customer whose key was destroyed.
  public func book(_ order: BookingOrder, by asker: Asker, key: String? = nil) throws -> Booking {
    try once(key, "book \(order.customer) \(order.service) \(order.startsAt.milliseconds) \(order.staff?.text ?? "")") {
      try add(order, by: asker, boundAs: asker)
    }
  }

  /// Books for `asker` by the rules that bind `other`.
  func add(_ order: BookingOrder, by asker: Asker, boundAs other: Asker) throws -> Booking {
    let key = try keyring.key(of: order.customer, in: tx)
    let (free, service) = try checked(
      order.service, at: order.startsAt, with: order.staff, customer: order.customer, moving: nil, by: other)
    let booking = Booking(
      id: surroundings.newID(), customer: order.customer, service: service.id, staff: free.staff, room: service.room,
      startsAt: order.startsAt, endsAt: order.startsAt + .minutes(service.minutes),
      freeAt: order.startsAt + .minutes(service.wholeMinutes), createdAt: now, note: order.note)
    let seat = try take(booking)
    let text = try order.note.map { try key.seal($0, for: BookingRecords.notePlace) }
    try BookingRecords.add(booking, seat: seat, note: text, in: tx)
    try note(.booked, booking, by: asker)
    return booking
  }

  /// Moves a visit. Without `staff` the same person keeps it if they are free then, else the best of the others takes
  /// it. `customer` must be whose it is; nil only for the team.
  public func move(
    _ id: ID<Booking>, of customer: ID<Customer>?, to start: Moment, with staff: ID<Staff>? = nil, by asker: Asker,
    key: String? = nil
  ) throws -> Booking {
    try once(key, "move \(id) \(start.milliseconds) \(staff?.text ?? "")") {
      let old = try owned(id, by: customer, asker)
      try BookingRules.checkMove(old, policy: try policy(for: asker), at: now)
      if start == old.startsAt, staff == nil || staff == old.staff { throw BookingRefusal.sameTime }
      let (free, service) = try checked(
        old.service, at: start, with: staff, customer: old.customer, moving: id, by: asker)
      var booking = old
      booking.staff = free.people.contains(old.staff) ? old.staff : free.staff
      booking.room = service.room
      booking.startsAt = start
      booking.endsAt = start + .minutes(service.minutes)
      booking.freeAt = start + .minutes(service.wholeMinutes)
      booking.confirmedAt = nil
      booking.revision += 1
      try leave(old)
      do { try BookingRecords.save(booking, seat: try take(booking), in: tx) } catch {
        // The rule and the rows cannot disagree; should they ever, the visit stays where it was.
        try BookingRecords.save(old, seat: try take(old), in: tx)
        throw error
      }
      try forget(old)
      try note(.moved, booking, by: asker, from: old)
      try offer(old.taken, turn: 1)
      return booking
    }
  }

  /// Cancels a visit. Cancelling a cancelled one with the same `key` is harmless.
  public func cancel(
    _ id: ID<Booking>, of customer: ID<Customer>?, by asker: Asker, key: String? = nil
  ) throws -> Booking {
    try once(key, "cancel \(id)") {
      let old = try owned(id, by: customer, asker)
      try BookingRules.checkCancel(old, policy: try policy(for: asker), at: now)
      var booking = old
      booking.status = .cancelled
      booking.revision += 1
      try leave(booking)
      try forget(old)
      try note(.cancelled, booking, by: asker)
      try drop(waitingFor: id, by: asker)
      try offer(old.taken, turn: 1)
      return booking
    }
  }

  /// Cancels every visit to come of a person and takes them out of the line, whatever the deadlines: before they are
  /// erased, say. Gives the visits.
  public func release(_ customer: ID<Customer>, by asker: Asker) throws -> [Booking] {
    for waiting in try waiting(of: customer) { try leave(waiting.id, of: customer, by: asker) }
    return try bookings(of: customer).filter { $0.status == .booked && $0.startsAt > now }.map {
      try cancel($0.id, of: nil, by: .system)
    }
  }

  /// The customer says that they come. Harmless twice.
  public func confirm(_ id: ID<Booking>, of customer: ID<Customer>?, by asker: Asker) throws -> Booking {
    var booking = try owned(id, by: customer, asker)
    if booking.status != .booked { throw BookingRefusal.over(booking.status) }
    if booking.startsAt <= now { throw BookingRefusal.begun }
    guard booking.confirmedAt == nil else { return booking }
    booking.confirmedAt = now
    try BookingRecords.save(booking, seat: try seat(of: booking), in: tx)
    try JournalRecords.note("booking.confirmed", id, by: asker.journal, at: now, in: tx)
    return booking
  }

  public enum Outcome: Hashable, Sendable { case done, noShow }

  /// Notes that the customer came, or did not; may be corrected. Not before the visit has begun.
  public func record(_ outcome: Outcome, of id: ID<Booking>, by asker: Asker) throws -> Booking {
    guard var booking = try BookingRecords.one(id, in: tx) else { throw BookingRefusal.noSuchBooking }
    try BookingRules.checkOutcome(booking, at: now)
    let status: Booking.Status = outcome == .done ? .done : .noShow
    guard booking.status != status else { return booking }
    booking.status = status
    try BookingRecords.save(booking, seat: try seat(of: booking), in: tx)
    try JournalRecords.note(
      outcome == .done ? "booking.done" : "booking.missed", id, by: asker.journal, at: now, in: tx)
    return booking
  }

  // MARK: parts of the steps

  /// Runs `step` unless the same request was carried out under this key before.
  func once(_ key: String?, _ request: String, _ step: () throws -> Booking) throws -> Booking {
    guard let key else { return try step() }
    if let known = try RequestRecords.known(key, in: tx) {
      guard known.request == request, let booking = try BookingRecords.one(known.booking, in: tx) else {
        throw BookingRefusal.keyUsed
      }
      return booking
    }
    let booking = try step()
    try RequestRecords.keep(key, request, booking.id, at: now, in: tx)
    return booking
  }

  /// The visit, if it is this customer's; the team may leave the customer open.
  func owned(_ id: ID<Booking>, by customer: ID<Customer>?, _ asker: Asker) throws -> Booking {
    guard let booking = try BookingRecords.one(id, in: tx) else { throw BookingRefusal.noSuchBooking }
    guard let customer else {
      if asker.isTeam { return booking }
      throw BookingRefusal.noSuchBooking
    }
    guard try CustomerRecords.allOf(customer, in: tx).contains(booking.customer) else {
      throw BookingRefusal.noSuchBooking
    }
    return booking
  }

  private func policy(for asker: Asker) throws -> BookingPolicy {
    asker.isTeam ? BookingPolicy() : try ServiceRecords.policy(in: tx)
  }

  /// Writes the visit without its seat and gives up the time that only it held.
  private func leave(_ booking: Booking) throws {
    try BookingRecords.save(booking, seat: nil, in: tx)
    try HoldRecords.release(booking.taken, of: booking.session.description, except: booking.id, in: tx)
  }

  private func seat(of booking: Booking) throws -> Int? {
    booking.status.holdsTime ? try HoldRecords.seat(of: booking.id, tx: tx) : nil
  }

  /// Holds the time; gives the seat in its session.
  private func take(_ booking: Booking) throws -> Int {
    guard try HoldRecords.hold(booking.taken, for: booking.session.description, in: tx) else {
      throw BookingRefusal.taken
    }
    return try HoldRecords.seat(in: booking.session, tx: tx)
  }

  /// The journal's line, the notice and the reminders of what happened to a visit.
  private func note(_ kind: Notice.Kind, _ booking: Booking, by asker: Asker, from old: Booking? = nil) throws {
    let facts = Facts(
      customer: booking.customer.text, service: booking.service.text, staff: booking.staff.text,
      starts_at: booking.startsAt.iso, from: old?.startsAt.iso)
    let data = String(decoding: try JSONEncoder.sorted.encode(facts), as: UTF8.self)
    try JournalRecords.note("booking.\(kind.rawValue)", booking.id, by: asker.journal, data: data, at: now, in: tx)
    try tell(kind, of: booking, due: now)
    if booking.status == .booked { try remind(of: booking) }
  }

  private struct Facts: Encodable {
    let customer: String
    let service: String
    let staff: String
    let starts_at: String
    let from: String?
  }
}

extension JSONEncoder {
  static var sorted: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}
