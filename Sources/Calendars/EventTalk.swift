import Booking
import Customers
import Firm
import Ground
import Store

/// Makes of visits what calendars show, inside somebody else's transaction.
struct EventTalk {
  private let bookings: BookingTalk
  private let keyring: Keyring
  private let uids: VisitUID
  private let tx: Transaction

  init(bookings: BookingTalk, keyring: Keyring, in tx: Transaction) {
    self.bookings = bookings
    self.keyring = keyring
    uids = VisitUID(keyring.house)
    self.tx = tx
  }

  /// For the person who is visited: the service and, with `names`, the customer.
  /// Without a `stamp` each text is as old as its visit, so that the same visits give the same text.
  func events(_ visits: [Booking], names: Bool, stamp: Moment? = nil) throws -> [VisitEvent] {
    let services = try titles()
    let people = names ? try CustomerRecords.some(Set(visits.map(\.customer)), keyring: keyring, in: tx) : [:]
    return visits.map { visit in
      let title = [services[visit.service] ?? "Odzew", people[visit.customer]?.profile.name].compactMap { $0 }
      return event(visit, title: title.joined(separator: " – "), stamp: stamp)
    }
  }

  /// For the customer: with the firm's name, address and telephone, and whom they visit.
  func invitation(_ visit: Booking, stamp: Moment) throws -> VisitEvent {
    let setup = try bookings.setup()
    let firm = setup.firm
    let service = try titles()[visit.service]
    var event = event(visit, title: [service, firm.name].compactMap { $0 }.joined(separator: " – "), stamp: stamp)
    event.place = firm.address
    let about = [setup.people[visit.staff]?.name, firm.phone?.description].compactMap { $0 }
    event.details = about.isEmpty ? nil : about.joined(separator: "\n")
    event.organiser = firm.email.map { VisitEvent.Person(name: firm.name, email: "\($0)") }
    return event
  }

  private func titles() throws -> [ID<Service>: String] {
    Dictionary(try bookings.setup().services.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  private func event(_ visit: Booking, title: String, stamp: Moment?) -> VisitEvent {
    var event = VisitEvent(
      uid: uids.text(visit.id), sequence: visit.revision - 1, startsAt: visit.startsAt, endsAt: visit.endsAt,
      title: title, stamp: stamp ?? visit.createdAt)
    event.isCancelled = visit.status == .cancelled
    return event
  }
}
