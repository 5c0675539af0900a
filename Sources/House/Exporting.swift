import Booking
import Callbacks
import Customers
import Firm
public import FirmFolder
import Ground
import Knowledge
import Language
import Staff
import Store
import Timing

/// Writes what the rooms hold in the form of a firm's folder.
public enum Exporting {
  public static func contents(of house: House) async throws -> FolderContents {
    let keyring = house.keyring
    return try await house.store.read { tx in
      guard let firm = try FirmRecords.load(in: tx) else {
        throw HouseProblem("no firm is set up yet: run 'odzew import FOLDER' first")
      }
      var customers: [FolderCustomer] = []
      for customer in try CustomerRecords.all(keyring: keyring, in: tx) where customer.profile != .init() {
        let consents = try CustomerRecords.consents(of: customer.id, in: tx).filter(\.granted).map(\.purpose)
        customers.append(row(customer, consents: consents))
      }
      let staff = try StaffRecords.all(in: tx).compactMap(row)
      let services = try ServiceRecords.all(in: tx).filter(\.active)
      let known = Set(customers.map(\.id))
      let telephone = house.callbacks.talk(in: tx)
      return FolderContents(
        firm: firm, entries: try KnowledgeRecords.all(in: tx).map(row), staff: staff, customers: customers,
        services: services.map(row),
        bookings: try bookings(
          of: known, services: Set(services.map(\.id.text)), staff: Set(staff.map(\.id)), keyring, tx),
        calls: try telephone.calls().compactMap { row($0, known) },
        signals: try telephone.signals().compactMap { signal in
          guard known.contains(signal.customer.text) else { return nil }
          return FolderSignal.Kind(rawValue: signal.kind.rawValue).map {
            FolderSignal(customer: signal.customer.text, at: signal.at, kind: $0)
          }
        }, connectors: try ConnectorRecords.all(in: tx))
    }
  }

  /// A call with an outcome that the form has a word for; what the network failed says nothing.
  private static func row(_ call: Call, _ customers: Set<String>) -> FolderCall? {
    let outcome: FolderCall.Outcome? =
      switch call.outcome {
      case .answered: .answered
      case .noAnswer, .rejected: .noAnswer
      case .busy: .busy
      case .voicemail: .voicemail
      case .wrongParty, .invalidNumber: .wrongNumber
      case .declined: .refused
      case .network, .cancelled, nil: nil
      }
    guard let outcome, customers.contains(call.customer.text) else { return nil }
    return FolderCall(
      customer: call.customer.text, startedAt: call.startedAt,
      direction: call.direction == .incoming ? .incoming : .outgoing, outcome: outcome, seconds: call.talkSeconds ?? 0)
  }

  /// Visits whose customer, service and person are in the folder too. One that was booked under an identity that was
  /// merged since goes with the customer it is now.
  private static func bookings(
    of customers: Set<String>, services: Set<String>, staff: Set<String>, _ keyring: Keyring, _ tx: Transaction
  ) throws -> [FolderBooking] {
    try BookingRecords.all(keyring: keyring, in: tx).compactMap { visit in
      var customer = visit.customer.text
      if !customers.contains(customer) {
        let others = try CustomerRecords.allOf(visit.customer, in: tx).map(\.text)
        guard let other = others.first(where: customers.contains) else { return nil }
        customer = other
      }
      guard services.contains(visit.service.text), staff.contains(visit.staff.text) else { return nil }
      return FolderBooking(
        id: visit.id.text, customer: customer, service: visit.service.text, staff: visit.staff.text,
        startsAt: visit.startsAt, status: FolderBooking.Status(rawValue: visit.status.rawValue) ?? .booked)
    }
  }

  private static func row(_ service: Service) -> FolderService {
    FolderService(
      id: service.id.text, name: service.name, minutes: service.minutes, bufferMinutes: service.bufferMinutes,
      price: service.price, staff: service.staff.map(\.text), room: service.room)
  }

  private static func row(_ entry: Entry) -> FolderEntry {
    FolderEntry(
      id: entry.id, kind: FolderEntry.Kind(rawValue: entry.kind.rawValue) ?? .faq, language: entry.lang,
      title: entry.title, wordings: entry.kind == .faq ? [entry.title] + entry.wordings : [], body: entry.body,
      tags: entry.tags, validUntil: entry.validUntil)
  }

  private static func row(_ staff: Staff) -> FolderStaff? {
    guard let email = EmailAddress(staff.email), let role = FolderStaff.Role(rawValue: staff.role.rawValue) else {
      return nil
    }
    return FolderStaff(
      id: staff.id.text, name: staff.name, email: email, role: role,
      team: staff.details.team.isEmpty ? nil : staff.details.team, skills: staff.details.skills,
      languages: staff.details.languages.compactMap(Lang.init(rawValue:)),
      hours: staff.details.hours.isEmpty ? nil : try? WeekHours(staff.details.hours))
  }

  private static func row(_ one: Customer, consents: [String]) -> FolderCustomer {
    FolderCustomer(
      id: one.id.text, firstName: one.profile.firstName ?? "", lastName: one.profile.lastName ?? "",
      email: one.profile.email.flatMap { EmailAddress($0) }, phone: one.profile.phone, company: one.profile.company,
      taxID: one.profile.taxID, industry: one.facts.industry.flatMap(Industry.init(rawValue:)),
      region: one.facts.region,
      zoneName: one.facts.timeZone, language: one.language, consents: consents, createdAt: one.createdAt)
  }
}
