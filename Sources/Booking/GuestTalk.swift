import Customers
public import Ground
import Seal
import Staff
import Store

/// Booking and waiting for people without an account.
extension BookingTalk {
  /// Books for a guest. The same `key` gives the same visit again.
  public func book(_ order: GuestOrder, for guest: Guest, by asker: Asker, key: String) throws -> Booking {
    let customer = try customer(for: guest, by: asker, key: key)
    return try book(
      BookingOrder(
        customer: customer, service: order.service, startsAt: order.startsAt, staff: order.staff, note: order.note),
      by: asker, key: key)
  }

  /// Puts a guest into the line. Whoever is in it already stays where they are: telling so would tell strangers.
  public func wait(for service: ID<Service>, guest: Guest, wish: WaitingWish, by asker: Asker, key: String) throws {
    let customer = try customer(for: guest, by: asker, key: key)
    do { _ = try wait(for: service, customer: customer, wish: wish, by: asker) } catch BookingRefusal.alreadyWaiting {}
  }

  /// The customer with this name *and* this e-mail or phone, else a new one. Families share a phone, so a contact alone
  /// is nobody; and what is given back tells nothing of who was known before. The new one's identity comes from `key`,
  /// so that a request that comes twice means the same person.
  private func customer(for guest: Guest, by asker: Asker, key: String) throws -> ID<Customer> {
    let consents =
      guest.wantsReminders
      ? [Consent(purpose: "reminders", granted: true, at: now, source: guest.source)] : []
    if let known = try known(guest) {
      if !consents.isEmpty {
        try CustomerDesk.put(known, consents: consents, by: asker.journal, at: now, keyring: keyring, in: tx)
      }
      return known.id
    }
    let id = ID<Customer>("g" + keyring.house.lookup("guest", key))
    let customer = Customer(
      id: id,
      profile: .init(
        firstName: guest.firstName, lastName: guest.lastName, email: guest.email?.description, phone: guest.phone),
      language: guest.language, createdAt: now)
    try CustomerDesk.put(customer, consents: consents, by: asker.journal, at: now, keyring: keyring, in: tx)
    return id
  }

  private func known(_ guest: Guest) throws -> Customer? {
    try CustomerDesk.known(
      name: guest.name, contacts: [guest.email?.description, guest.phone?.description].compactMap { $0 },
      keyring: keyring, in: tx)
  }
}

extension BookingDesk {
  /// See `BookingTalk`.
  public func book(_ order: GuestOrder, for guest: Guest, by asker: Asker, key: String) async throws -> Booking {
    try await write { try $0.book(order, for: guest, by: asker, key: key) }
  }

  public func wait(
    for service: ID<Service>, guest: Guest, wish: WaitingWish, by asker: Asker, key: String
  ) async throws { try await write { try $0.wait(for: service, guest: guest, wish: wish, by: asker, key: key) } }
}
