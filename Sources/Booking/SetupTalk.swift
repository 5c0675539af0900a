import Foundation
public import Ground
import Journal
public import Staff
import Store

/// What the firm changes about booking.
extension BookingTalk {
  /// Takes the firm's services in this order; those that are missing are no longer offered. Gives how many changed. A
  /// capacity that the firm chose stays when `keepingCapacity` (a folder's file has no column for it).
  @discardableResult
  public func put(services: [Service], keepingCapacity: Bool = false, by: String) throws -> Int {
    let known = try ServiceRecords.all(in: tx)
    var wanted = services
    if keepingCapacity {
      for place in wanted.indices {
        wanted[place].capacity = known.first { $0.id == wanted[place].id }?.capacity ?? wanted[place].capacity
      }
    }
    for one in known where one.active && !wanted.contains(where: { $0.id == one.id }) {
      var gone = one
      gone.active = false
      wanted.append(gone)
    }
    let (kept, order) = (Dictionary(uniqueKeysWithValues: known.map { ($0.id, $0) }), known.map(\.id))
    var changed = 0
    for (place, one) in wanted.enumerated() where kept[one.id] != one || order.firstIndex(of: one.id) != place {
      try ServiceRecords.put(one, place: place, in: tx)
      if kept[one.id] != one { changed += 1 }
    }
    if changed > 0 { try noteSetup("services", by: by) }
    return changed
  }

  /// Sets all days off of a person. Gives the visits to come that lie on them: they stay until somebody moves them.
  public func put(daysOff: [ClosedRange<Day>], of person: ID<Staff>, by: String) throws -> [Booking] {
    try ServiceRecords.setDaysOff(daysOff, of: person, in: tx)
    try noteSetup("days-off", by: by)
    let zone = try setup().zone
    let ahead = try BookingRecords.between(now, now + .days(800), keyring: keyring, in: tx)
    return ahead.filter { visit in
      visit.staff == person && visit.status == .booked
        && daysOff.contains { $0.contains(zone.day(visit.startsAt)) }
    }
  }

  public func put(policy: BookingPolicy, by: String) throws {
    try ServiceRecords.save(policy, in: tx)
    try noteSetup("policy", by: by)
  }

  private func noteSetup(_ what: String, by: String) throws {
    try JournalRecords.note(
      "booking.setup-changed", what, by: by, at: now, in: tx)
  }

  /// Takes over a visit as a folder has it, without asking whether it may be: overlapping visits are the firm's own
  /// business. Only a row that differs from the last import changes anything, so what was moved here since stays. True
  /// when it changed something.
  @discardableResult
  public func take(_ booking: Booking, by: String) throws -> Bool {
    let row =
      "\(booking.customer) \(booking.service) \(booking.staff) \(booking.startsAt.milliseconds) \(booking.status.rawValue)"
    guard let old = try BookingRecords.one(booking.id, in: tx) else {
      try BookingRecords.add(booking, seat: try sit(booking), note: nil, imported: row, in: tx)
      try noteImport(booking, by: by)
      return true
    }
    guard try BookingRecords.imported(booking.id, in: tx) != row else { return false }
    try BookingRecords.setImported(row, of: booking.id, in: tx)
    // Who it is under another identity is still who it is; nobody else gets a visit that may have their note.
    var changed = booking
    changed.customer = old.customer
    changed.confirmedAt = old.confirmedAt
    changed.revision = old.revision
    changed.createdAt = old.createdAt
    guard changed != old else { return false }
    changed.confirmedAt = nil
    changed.revision += 1
    try BookingRecords.save(old, seat: nil, in: tx)
    try HoldRecords.release(old.taken, of: old.session.description, except: old.id, in: tx)
    try BookingRecords.save(changed, seat: try sit(changed), in: tx)
    try forget(old)
    try noteImport(changed, by: by)
    return true
  }

  private func noteImport(_ booking: Booking, by: String) throws {
    try JournalRecords.note("booking.imported", booking.id, by: by, at: now, in: tx)
    if booking.status == .booked { try remind(of: booking) }
  }

  /// A seat for an imported visit, which holds what is still free of its time.
  private func sit(_ booking: Booking) throws -> Int? {
    guard booking.status.holdsTime else { return nil }
    if booking.status == .booked {
      try HoldRecords.holdWhatIsFree(booking.taken, for: booking.session.description, in: tx)
    }
    return try HoldRecords.seat(in: booking.session, tx: tx)
  }
}
