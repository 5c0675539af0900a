public import Customers
public import Ground
import Staff

/// Taking things back.
extension BookingTalk {
  /// The customer does not want to cancel after all: books the same time with the same person again. Lead times do not
  /// count, for the time was theirs; everything else does, and whoever took it meanwhile keeps it (`taken`). A visit
  /// that is not cancelled is given back as it is; harmless twice. The new visit has an identity of its own.
  public func restore(_ id: ID<Booking>, of customer: ID<Customer>?, by asker: Asker) throws -> Booking {
    let old = try owned(id, by: customer, asker)
    guard old.status == .cancelled else { return old }
    return try once("restore-\(id)", "restore \(id)") {
      let note = try bookings(of: old.customer).first { $0.id == id }?.note
      let order = BookingOrder(
        customer: old.customer, service: old.service, startsAt: old.startsAt, staff: old.staff, note: note)
      return try add(order, by: asker, boundAs: .system)
    }
  }

  /// Ends reminders and offers of freed times, under all identities of a person. Harmless twice.
  public func endReminders(of customer: ID<Customer>, source: String, by asker: Asker) throws {
    for id in try CustomerRecords.allOf(customer, in: tx) {
      guard let one = try CustomerRecords.one(id, keyring: keyring, in: tx) else { continue }
      let no = Consent(purpose: "reminders", granted: false, at: now, source: source)
      try CustomerDesk.put(one, consents: [no], by: asker.journal, at: now, keyring: keyring, in: tx)
    }
  }
}

extension BookingDesk {
  /// See `BookingTalk`.
  public func restore(_ id: ID<Booking>, of customer: ID<Customer>?, by asker: Asker) async throws -> Booking {
    try await write { try $0.restore(id, of: customer, by: asker) }
  }

  public func endReminders(of customer: ID<Customer>, source: String, by asker: Asker) async throws {
    try await write { try $0.endReminders(of: customer, source: source, by: asker) }
  }

  /// A place in the line with the customer's identity; nil for an unknown one.
  public func waiting(_ id: ID<Waiting>) async throws -> Waiting? { try await read { try $0.waiting(id) } }
}
