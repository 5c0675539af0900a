public import Customers
import Foundation
public import Ground
import Jobs
import Journal
import Staff
import Store

/// The line of those who wait for a time that is not free.
extension BookingTalk {
  /// So many open wishes a customer may have.
  static let mostWishes = 5

  /// Joins the line. With `moving` the offered time takes the place of that visit. Throws `alreadyWaiting` for the same
  /// wish twice or the sixth at once.
  public func wait(
    for service: ID<Service>, customer: ID<Customer>, wish: WaitingWish, moving: ID<Booking>? = nil, by asker: Asker
  ) throws -> Waiting {
    guard let known = try ServiceRecords.all(in: tx).first(where: { $0.id == service }), known.active else {
      throw BookingRefusal.noSuchService
    }
    if let staff = wish.staff, !known.staff.contains(staff) { throw BookingRefusal.notByThisPerson }
    let zone = try zone()
    guard wish.first <= wish.last, wish.last >= zone.day(now) else { throw BookingRefusal.past }
    if let moving, try owned(moving, by: customer, asker).status != .booked { throw BookingRefusal.noSuchBooking }
    let open = try waiting(of: customer)
    guard open.count < Self.mostWishes, !open.contains(where: { $0.service == service && $0.wish == wish }) else {
      throw BookingRefusal.alreadyWaiting
    }
    let waiting = Waiting(
      id: surroundings.newID(), customer: customer, service: service, booking: moving, wish: wish, createdAt: now)
    try WaitingRecords.add(waiting, in: tx)
    try JournalRecords.note("waiting.joined", waiting.id, by: asker.journal, at: now, in: tx)
    return waiting
  }

  /// The open wishes of a person, oldest first.
  public func waiting(of customer: ID<Customer>) throws -> [Waiting] {
    try WaitingRecords.of(try CustomerRecords.allOf(customer, in: tx), in: tx).filter {
      $0.status == .waiting || $0.status == .offered
    }
  }

  /// Nil for an unknown one. Whose it is is the caller's to check.
  public func waiting(_ id: ID<Waiting>) throws -> Waiting? { try WaitingRecords.one(id, in: tx) }

  /// Leaves the line; a time that was kept goes to the next. Harmless twice.
  public func leave(_ id: ID<Waiting>, of customer: ID<Customer>?, by asker: Asker) throws {
    let waiting = try owned(id, by: customer, asker)
    guard waiting.status == .waiting || waiting.status == .offered else { return }
    try end(waiting, as: .left, by: asker)
  }

  /// Takes the time that is kept: books it, or moves the visit that was to be moved. Throws `offerOver` when it is not
  /// kept (any more).
  public func accept(_ id: ID<Waiting>, of customer: ID<Customer>?, by asker: Asker) throws -> Booking {
    let waiting = try owned(id, by: customer, asker)
    guard waiting.status == .offered, let offer = waiting.offer, now < offer.until,
      let kept = try WaitingRecords.kept(by: id, in: tx)
    else { throw BookingRefusal.offerOver }
    var taken = waiting
    taken.status = .taken
    try release(kept, of: taken)
    do {
      let booking: Booking
      if let moved = waiting.booking {
        booking = try move(moved, of: waiting.customer, to: offer.startsAt, with: offer.staff, by: asker)
      } else {
        let order = BookingOrder(
          customer: waiting.customer, service: waiting.service, startsAt: offer.startsAt, staff: offer.staff)
        booking = try book(order, by: asker)
      }
      try JournalRecords.note(
        "waiting.taken", id, by: asker.journal, data: "{\"booking\":\"\(booking.id)\"}", at: now, in: tx)
      return booking
    } catch {
      _ = try HoldRecords.hold(kept, for: Self.session(id), in: tx)
      try WaitingRecords.save(waiting, keeping: kept, in: tx)
      throw error
    }
  }

  // MARK: offering

  /// What the jobs `booking.offer` and `booking.lapse` are about: a time that became free, or one that is kept.
  struct Freed: Codable {
    let from: Moment
    let to: Moment
    let staff: ID<Staff>?
    let room: String?
    let turn: Int
    var waiting: ID<Waiting>?
  }

  static let offerKind = "booking.offer"
  static let lapseKind = "booking.lapse"

  /// Asks for the time that became free to be offered, if there is anybody in the line.
  func offer(_ freed: Taken, turn: Int) throws {
    let zone = try zone()
    guard freed.to > now, try !WaitingRecords.line(from: zone.day(now), in: tx).isEmpty else { return }
    try ask(
      Self.offerKind, Freed(from: freed.from, to: freed.to, staff: freed.staff, room: freed.room, turn: turn), due: now)
  }

  /// Keeps the freed time for the first in the line for whom it is right, and tells them. Gives the moment to try again
  /// when all for whom it is right are asleep.
  func keep(_ freed: Freed, through door: NoticeDoor) throws -> Moment? {
    guard let setup = try ServiceRecords.setup(in: tx), freed.turn <= setup.policy.offersInARow else { return nil }
    let time = Taken(from: freed.from, to: freed.to, staff: freed.staff, room: freed.room)
    let reach = Span.minutes(setup.services.map(\.wholeMinutes).max() ?? 0)
    let taken = try BookingRecords.taken(
      of: Array(setup.people.keys), room: nil, from: freed.from - reach, to: freed.to + reach, in: tx)
    let kept = try WaitingRecords.offered(from: freed.from - reach, to: freed.to + reach, in: tx)
    let busy = try BusyRecords.taken(
      of: Array(setup.people.keys), from: freed.from - reach, to: freed.to + reach, in: tx)
    let agenda = Agenda(setup, taken: taken + kept + busy)
    var line = try WaitingRecords.line(from: setup.zone.day(now), in: tx)
    if freed.turn > 1 { line = WaitingLine.unasked(line, about: time) }
    var again: Moment?
    while let (waiting, free) = WaitingLine.next(for: time, in: line, agenda: agenda, at: now) {
      switch try verdict(on: waiting, policy: setup.policy, end: free.startsAt) {
      case .send:
        try keep(free, for: waiting, turn: freed.turn, setup, through: door)
        return nil
      case .wait(let until): again = min(again ?? until, until)
      case .drop: break
      }
      line.removeAll { $0.id == waiting.id }
    }
    return again
  }

  /// Ends an offer that nobody took, and passes the time on.
  func lapse(_ freed: Freed) throws {
    guard let id = freed.waiting, var waiting = try WaitingRecords.one(id, in: tx), waiting.status == .offered,
      waiting.offer?.turn == freed.turn, waiting.offer?.startsAt == freed.from,
      let kept = try WaitingRecords.kept(by: id, in: tx)
    else { return }
    waiting.status = .waiting
    try release(kept, of: waiting)
    try JournalRecords.note("waiting.lapsed", id, by: "system", at: now, in: tx)
    try offer(kept, turn: freed.turn + 1)
  }

  /// Ends the wishes for moving a visit that is gone.
  func drop(waitingFor booking: ID<Booking>, by asker: Asker) throws {
    let zone = try zone()
    for one in try WaitingRecords.line(from: zone.day(now), in: tx) where one.booking == booking {
      try end(one, as: .left, by: asker)
    }
  }

  private func keep(
    _ free: FreeTime, for waiting: Waiting, turn: Int, _ setup: BookingSetup, through door: NoticeDoor
  ) throws {
    guard let service = setup.service(waiting.service) else { return }
    let start = free.startsAt
    let kept = Taken(
      from: start, to: start + .minutes(service.wholeMinutes), staff: free.staff, room: service.room)
    guard try HoldRecords.hold(kept, for: Self.session(waiting.id), in: tx) else { return }
    var offered = waiting
    let until = min(now + .minutes(setup.policy.offerMinutes), start)
    offered.status = .offered
    offered.offer = Waiting.Offer(startsAt: start, staff: free.staff, until: until, turn: turn)
    try WaitingRecords.save(offered, keeping: kept, in: tx)
    try JournalRecords.note("waiting.offered", waiting.id, by: "system", at: now, in: tx)
    let notice = Notice(
      id: ID("offer-\(waiting.id)-\(start.milliseconds)-\(until.milliseconds)"), customer: waiting.customer,
      kind: .offer,
      waiting: waiting.id, startsAt: start, at: now)
    _ = try notify(notice, end: start, through: door)
    try ask(
      Self.lapseKind,
      Freed(from: start, to: kept.to, staff: free.staff, room: kept.room, turn: turn, waiting: waiting.id), due: until)
  }

  private func verdict(on waiting: Waiting, policy: BookingPolicy, end: Moment) throws -> NoticeVerdict {
    guard let person = try reader(waiting.customer) else { return .drop(.noConsent) }
    return NoticeVerdict.on(
      .offer, agreed: person.agreed,
      sent: try NoticeRecords.count(to: waiting.customer, since: now - .days(1), in: tx), zone: person.zone,
      end: end - .minutes(policy.offerMinutes), policy: policy, at: now)
  }

  private func end(_ waiting: Waiting, as status: Waiting.Status, by asker: Asker) throws {
    var waiting = waiting
    let kept = try WaitingRecords.kept(by: waiting.id, in: tx)
    waiting.status = status
    try release(kept, of: waiting)
    try JournalRecords.note("waiting.\(status.rawValue)", waiting.id, by: asker.journal, at: now, in: tx)
    if let kept, let turn = waiting.offer?.turn { try offer(kept, turn: turn + 1) }
  }

  private func release(_ kept: Taken?, of waiting: Waiting) throws {
    try WaitingRecords.save(waiting, keeping: nil, in: tx)
    if let kept { try HoldRecords.release(kept, of: Self.session(waiting.id), in: tx) }
  }

  private func owned(_ id: ID<Waiting>, by customer: ID<Customer>?, _ asker: Asker) throws -> Waiting {
    guard let waiting = try WaitingRecords.one(id, in: tx) else { throw BookingRefusal.offerOver }
    let own = try customer.map { try CustomerRecords.allOf($0, in: tx).contains(waiting.customer) } ?? asker.isTeam
    guard own else { throw BookingRefusal.offerOver }
    return waiting
  }

  private func ask(_ kind: String, _ freed: Freed, due: Moment) throws {
    let id: ID<Job> = surroundings.newID()
    try JobRecords.ask(
      ID("\(kind)-\(id)"), kind: kind, payload: String(decoding: try JSONEncoder.sorted.encode(freed), as: UTF8.self),
      due: due, in: tx)
  }

  private static func session(_ id: ID<Waiting>) -> String { "offer/\(id)" }
}
