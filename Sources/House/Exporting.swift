import Customers
import Firm
public import FirmFolder
import Ground
import Knowledge
import Language
import Staff
import Store

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
      return FolderContents(
        firm: firm, entries: try KnowledgeRecords.all(in: tx).map(row),
        staff: try StaffRecords.all(in: tx).compactMap(row),
        customers: customers)
    }
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
