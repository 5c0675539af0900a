import Booking
import Callbacks
import Customers
import Firm
public import FirmFolder
import Ground
import Jobs
import Journal
import Knowledge
import Language
import Staff
import Store
import Timing

/// What an import did or would do.
public struct ImportReport: Sendable, Hashable {
  public var firmChanged: Bool
  public var staff: Int
  public var customers: Int
  public var knowledge: Int
  public var connectors: Int
  public var services: Int
  public var bookings: Int
  /// Calls that were made before, and signs that customers were about.
  public var calls: Int
  public var signals: Int
  /// Files that were read and checked, with their rows; `used` tells whether a room takes them yet.
  public var files: [(path: String, count: Int, used: Bool)]
  public var ignored: [String]

  public static func == (left: Self, right: Self) -> Bool {
    left.firmChanged == right.firmChanged && left.staff == right.staff && left.customers == right.customers
      && left.knowledge == right.knowledge && left.connectors == right.connectors && left.services == right.services
      && left.bookings == right.bookings
      && left.calls == right.calls && left.signals == right.signals
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(knowledge) }
}

/// Loads a firm's folder: whole or not at all, and only what changed.
public enum Importing {
  /// The files that have a room.
  public static func isUsed(_ path: String) -> Bool {
    ["firm.yaml", "staff.csv", "customers.csv", "services.csv", "bookings.csv", "calls.csv", "signals.csv"].contains(
      path)
      || ["knowledge/", "connectors/", "rehearsal/"].contains(where: path.hasPrefix)
  }

  public static func take(_ contents: FolderContents, into house: House) async throws -> ImportReport {
    let now = house.surroundings.now()
    let keyring = house.keyring
    let report = try await house.store.write { tx in
      var report = try take(contents, at: now, keyring: keyring, in: tx)
      // After the team and the customers, to whom both refer.
      let talk = BookingTalk(keyring: keyring, surroundings: house.surroundings, in: tx)
      if contents.files.contains(where: { $0.path == "services.csv" }) {
        report.services = try talk.put(services: contents.services.map(service), keepingCapacity: true, by: "import")
      }
      let telephone = house.callbacks.talk(in: tx)
      report.calls = try contents.calls.count { try telephone.take(call($0)) }
      if report.calls > 0 { try telephone.noteHistory(CallListReport(taken: report.calls), by: "import") }
      report.signals = try contents.signals.count {
        guard let kind = CustomerSignal(rawValue: $0.kind.rawValue) else { return false }
        return try telephone.take(kind, of: ID($0.customer), at: $0.at)
      }
      report.bookings = try bookings(contents, now: now).count { try talk.take($0, by: "import") }
      return report
    }
    try await house.refresh()
    house.newsBell.ring()
    return report
  }

  static func take(_ contents: FolderContents, at now: Moment, keyring: Keyring, in tx: Transaction) throws
    -> ImportReport
  {
    let by = "import"
    let firmChanged = try FirmDesk.put(contents.firm, by: by, at: now, in: tx)
    var staffCount = 0
    for row in contents.staff {
      let old = try StaffRecords.one(ID(row.id), in: tx)
      let new = staff(row, old: old)
      guard new != old else { continue }
      try StaffRecords.put(new, at: now, in: tx)
      try JournalRecords.note("staff.changed", new.id, by: by, at: now, in: tx)
      staffCount += 1
    }
    var customers = 0
    for row in contents.customers {
      let consents = row.consents.map { Consent(purpose: $0, granted: true, at: row.createdAt ?? now, source: by) }
      let changed = try CustomerDesk.put(
        customer(row, firm: contents.firm, now: now), consents: consents, by: by, at: now, keyring: keyring, in: tx)
      if changed { customers += 1 }
    }
    let knowledge = try KnowledgeDesk.replaceAll(with: contents.entries.map(entry), by: by, at: now, in: tx)
    let connectors = try FirmDesk.put(contents.connectors, by: by, at: now, in: tx)
    return ImportReport(
      firmChanged: firmChanged, staff: staffCount, customers: customers, knowledge: knowledge, connectors: connectors,
      services: 0, bookings: 0,
      calls: 0, signals: 0,
      files: contents.files.map { ($0.path, $0.count, isUsed($0.path)) }, ignored: contents.ignored)
  }

  private static func staff(_ row: FolderStaff, old: Staff?) -> Staff {
    Staff(
      id: ID(row.id), name: row.name, email: row.email.description,
      role: Staff.Role(rawValue: row.role.rawValue) ?? .specialist,
      details: .init(
        team: row.team ?? "", skills: row.skills, languages: row.languages.map(\.rawValue),
        hours: row.hours?.description ?? ""),
      active: old?.active ?? true, hasPassword: old?.hasPassword ?? false)
  }

  private static func customer(_ row: FolderCustomer, firm: Firm, now: Moment) -> Customer {
    func some(_ text: String) -> String? { text.isEmpty ? nil : text }
    return Customer(
      id: ID(row.id),
      profile: .init(
        firstName: some(row.firstName), lastName: some(row.lastName), email: row.email?.description, phone: row.phone,
        company: row.company, taxID: row.taxID),
      facts: .init(industry: row.industry?.rawValue, region: row.region, timeZone: row.zoneName),
      language: row.language ?? firm.language, createdAt: row.createdAt ?? now)
  }

  private static func service(_ row: FolderService) -> Service {
    Service(
      id: ID(row.id), name: row.name, minutes: row.minutes, bufferMinutes: row.bufferMinutes, price: row.price,
      staff: row.staff.map { ID($0) }, room: row.room)
  }

  private static func call(_ row: FolderCall) -> ImportedCall {
    let outcome: CallOutcome =
      switch row.outcome {
      case .answered: .answered
      case .noAnswer: .noAnswer
      case .busy: .busy
      case .voicemail: .voicemail
      case .wrongNumber: .wrongParty
      case .refused: .declined
      }
    return ImportedCall(
      customer: ID(row.customer), startedAt: row.startedAt,
      direction: row.direction == .incoming ? .incoming : .outgoing,
      outcome: outcome, seconds: row.seconds)
  }

  /// Lengths and rooms are those of the services in the same folder.
  private static func bookings(_ contents: FolderContents, now: Moment) -> [Booking] {
    let services = Dictionary(uniqueKeysWithValues: contents.services.map { ($0.id, $0) })
    return contents.bookings.compactMap { row in
      guard let service = services[row.service] else { return nil }
      let end = row.startsAt + .minutes(service.minutes)
      return Booking(
        id: ID(row.id), customer: ID(row.customer), service: ID(row.service), staff: ID(row.staff), room: service.room,
        startsAt: row.startsAt, endsAt: end, freeAt: end + .minutes(service.bufferMinutes),
        status: Booking.Status(rawValue: row.status.rawValue) ?? .booked, createdAt: min(now, row.startsAt))
    }
  }

  private static func entry(_ row: FolderEntry) -> Entry {
    Entry(
      id: row.id, lang: row.language, kind: Entry.Kind(rawValue: row.kind.rawValue) ?? .faq, title: row.title,
      wordings: row.wordings.filter { $0 != row.title }, body: row.body, tags: row.tags, validUntil: row.validUntil)
  }
}
