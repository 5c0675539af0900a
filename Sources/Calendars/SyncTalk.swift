import Booking
import Foundation
import Ground
import Journal
import Staff
import Store

/// The steps of a pass, each inside a transaction of the worker. They are harmless twice: what is known already changes
/// nothing.
struct SyncTalk {
  let pass: SyncPass
  let bookings: BookingTalk
  let uids: VisitUID
  let surroundings: Surroundings
  let now: Moment
  let tx: Transaction

  init(_ pass: SyncPass, bookings: BookingTalk, uids: VisitUID, surroundings: Surroundings, in tx: Transaction) {
    self.pass = pass
    self.bookings = bookings
    self.uids = uids
    self.surroundings = surroundings
    self.tx = tx
    now = surroundings.now()
  }

  private var staff: ID<Staff> { pass.staff }
  private var by: String { "calendar:\(staff)" }

  // MARK: from there to here

  /// Takes in a file that is new or has changed there.
  func take(_ file: CalendarFile, _ reading: Result<CalendarReading, CalendarTextProblem>) throws {
    let known = try CalendarRecords.item(file.href, of: staff, in: tx)
    switch reading {
    case .failure(let problem):
      // What it said before holds until it can be read again.
      try CalendarRecords.save(
        .init(href: file.href, etag: file.etag, visit: known?.visit, problem: problem.description), of: staff, in: tx)
    case .success(let reading):
      if let event = reading.event, let visit = try visit(of: event, at: file.href, known) {
        return try take(event, reading.busy, visit, known, file)
      }
      if known?.visit != nil { try takeGone(file.href) }
      try bookings.put(busy: reading.busy, of: staff, source: file.href, by: by)
      try CalendarRecords.save(.init(href: file.href, etag: file.etag), of: staff, in: tx)
    }
  }

  /// The visit that an event shows. A second event with the same name, as a copy, is the person's own.
  private func visit(of event: CalendarReading.Event, at href: String, _ known: CalendarRecords.Item?) throws
    -> Booking?
  {
    guard let id = uids.booking(event.uid), let visit = try bookings.booking(id) else { return nil }
    if let known { return known.visit?.booking == id ? visit : nil }
    guard visit.staff == staff, try CalendarRecords.item(of: id, staff: staff, in: tx) == nil else { return nil }
    return visit
  }

  private func take(
    _ event: CalendarReading.Event, _ busy: [Range<Moment>], _ visit: Booking, _ known: CalendarRecords.Item?,
    _ file: CalendarFile
  ) throws {
    let written = known?.visit?.written
    var item = CalendarRecords.Item(
      href: file.href, etag: file.etag,
      visit: .init(
        booking: visit.id, written: written ?? .init(revision: 0, startsAt: event.startsAt, endsAt: event.endsAt)))
    if visit.staff == staff, visit.status == .booked {
      switch EventChange.of(event, visit, written: written) {
      case .behind: break
      case .same:
        item.visit?.written = visit.written
        try agree(on: visit.id, at: file.href)
      case .moved(let start):
        try bookings.put(busy: [], of: staff, source: file.href, by: by)
        do {
          let moved = try bookings.move(visit.id, of: nil, to: start, with: staff, by: .staff(staff))
          item.visit?.written = moved.written
          try agree(on: visit.id, at: file.href)
        } catch let refusal as BookingRefusal {
          try open(.moved, visit, event, busy, href: file.href, why: refusal)
        }
      case .conflict(let kind): try open(kind, visit, event, busy, href: file.href)
      }
    }
    try CalendarRecords.save(item, of: staff, in: tx)
  }

  /// Takes in that a file is no longer there.
  func takeGone(_ href: String) throws {
    guard let item = try CalendarRecords.item(href, of: staff, in: tx) else { return }
    try bookings.put(busy: [], of: staff, source: href, by: by)
    try CalendarRecords.forget(href, of: staff, in: tx)
    guard let id = item.visit?.booking, let visit = try bookings.booking(id), visit.staff == staff,
      visit.status == .booked, visit.endsAt > now
    else { return }
    try agree(on: id, at: href)
    try open(.deleted, visit, nil, [], href: href)
  }

  /// Both sides say the same again: whatever was open about this visit and its event is over.
  private func agree(on booking: ID<Booking>, at href: String) throws {
    try bookings.put(busy: [], of: staff, source: href, by: by)
    for one in try ConflictRecords.unsettled(of: staff, in: tx) where one.booking == booking && one.kind != .overlap {
      try settle(one)
    }
  }

  private func open(
    _ kind: CalendarConflict.Kind, _ visit: Booking, _ event: CalendarReading.Event?, _ busy: [Range<Moment>],
    href: String?, why: BookingRefusal? = nil
  ) throws {
    let theirs = event.flatMap { $0.startsAt < $0.endsAt ? $0.startsAt..<$0.endsAt : nil }
    if kind != .deleted, let href {
      for one in try ConflictRecords.unsettled(of: staff, in: tx)
      where one.booking == visit.id && one.kind != .overlap && (one.kind != kind || one.theirs != theirs) {
        try settle(one)
      }
      // Until somebody decides, nobody is let in where the person sees the visit.
      try bookings.put(busy: busy, of: staff, source: href, by: by)
    }
    try add(kind, visit, theirs, href: href, why: why)
  }

  private func add(
    _ kind: CalendarConflict.Kind, _ visit: Booking, _ theirs: Range<Moment>?, href: String?,
    why: BookingRefusal? = nil
  ) throws {
    let conflict = CalendarConflict(
      id: surroundings.newID(), staff: staff, booking: visit.id, revision: visit.revision, href: href, kind: kind,
      theirs: theirs, reason: why?.words(in: pass.language, zone: pass.zone), at: now)
    guard try ConflictRecords.open(conflict, in: tx) else { return }
    try JournalRecords.note("calendar.conflict-opened", conflict.id, by: by, at: now, in: tx)
  }

  private func settle(_ conflict: CalendarConflict) throws {
    try ConflictRecords.settle(conflict.id, .over, by: "system", at: now, in: tx)
    try JournalRecords.note("calendar.conflict-settled", conflict.id, by: "system", at: now, in: tx)
  }

  /// Looks through the person's visits for those over which they are busy elsewhere, and ends what is over by now.
  func look() throws {
    let visits = try coming().filter { $0.status == .booked }
    let open = try ConflictRecords.unsettled(of: staff, in: tx)
    let ours = Set(try CalendarRecords.items(of: staff, in: tx).filter { $0.visit != nil }.map(\.href))
    let busy = try bookings.busy(of: staff, from: now, to: now + SyncPass.ahead).filter { !ours.contains($0.source) }
    var over = Set(open.filter { one in one.kind == .overlap || !visits.contains { $0.id == one.booking } }.map(\.id))
    var new: [(Booking, BusyTime)] = []
    for visit in visits {
      let first = busy.first { $0.time.lowerBound < visit.endsAt && visit.startsAt < $0.time.upperBound }
      guard let first else { continue }
      if let same = open.first(where: { $0.kind == .overlap && $0.booking == visit.id && $0.theirs == first.time }) {
        over.remove(same.id)
      } else {
        new.append((visit, first))
      }
    }
    for one in open where over.contains(one.id) { try settle(one) }
    for (visit, time) in new { try add(.overlap, visit, time.time, href: nil) }
  }

  // MARK: from here to there

  /// What the server has to be told, by what is known of it.
  func errands() throws -> [SyncErrand] {
    let items = try CalendarRecords.items(of: staff, in: tx)
    let byVisit = Dictionary(
      items.compactMap { item in item.visit.map { ($0.booking, item) } }, uniquingKeysWith: { first, _ in first })
    let waiting = Set(
      try ConflictRecords.unsettled(of: staff, in: tx).filter { $0.kind != .overlap }.map(\.booking))
    var errands: [SyncErrand] = []
    for visit in try coming() where visit.status == .booked && !waiting.contains(visit.id) {
      let item = byVisit[visit.id]
      if let item, item.visit?.written.revision == visit.revision { continue }
      if item?.etag == "" { continue }
      let href = item?.href ?? pass.link.calendar.url + uids.fileName(visit.id)
      errands.append(.write(visit, href: href, etag: item?.etag))
    }
    for item in items where item.etag != "" {
      guard let id = item.visit?.booking, let visit = try bookings.booking(id),
        visit.status == .cancelled || visit.staff != staff
      else { continue }
      errands.append(.delete(href: item.href, etag: item.etag))
    }
    return errands
  }

  private func coming() throws -> [Booking] {
    try bookings.visits(of: staff, from: now - .days(2), to: now + .days(1_100)).filter { $0.endsAt > now }
  }

  /// Keeps what was written there.
  func keep(_ visit: Booking, href: String, etag: String) throws {
    try CalendarRecords.save(
      .init(href: href, etag: etag, visit: .init(booking: visit.id, written: visit.written)), of: staff, in: tx)
  }

  /// Forgets what was deleted there, and the time that was kept for a conflict about it.
  func forget(_ href: String) throws {
    try bookings.put(busy: [], of: staff, source: href, by: by)
    try CalendarRecords.forget(href, of: staff, in: tx)
  }
}

extension Booking {
  var written: EventChange.Written {
    EventChange.Written(revision: revision, startsAt: startsAt, endsAt: endsAt)
  }
}
