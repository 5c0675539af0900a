import Firm
import Ground
import Language

/// `staff.csv`.
enum StaffTable {
  static let columns = ["id", "name", "email", "role", "team", "skills", "languages", "hours"]

  static func read(_ table: inout CSVTable, _ known: inout KnownIDs) -> [FolderStaff] {
    var rows: [FolderStaff] = []
    var emails: [EmailAddress: Int] = [:]
    while let cells = table.next() {
      let id = known.take("id", of: cells)
      let name = cells.required("name")
      let email = cells.email("email", required: true)
      if let email, let line = emails.updateValue(cells.row.line, forKey: email) {
        cells.note(
          "email", "\(email) is already in line \(line)", cure: "everyone signs in with an address of their own")
      }
      let role = cells.choice("role", FolderStaff.Role.self)
      let languages: [Lang] = cells.choices("languages", kind: "language")
      let hours = cells.hours("hours")
      guard let id, let name, let email, let role else { continue }
      rows.append(
        FolderStaff(
          id: id, name: name, email: email, role: role, team: cells.text("team"), skills: cells.unique("skills"),
          languages: languages, hours: hours))
    }
    return rows
  }
}

/// `customers.csv`.
enum CustomerTable {
  static let columns = [
    "id", "first_name", "last_name", "email", "phone", "company", "tax_id", "industry", "region", "time_zone",
    "language",
    "consents", "created_at",
  ]

  static let purposes = ["service", "reminders", "marketing", "prediction"]

  static func read(_ table: inout CSVTable, _ known: inout KnownIDs) -> [FolderCustomer] {
    var rows: [FolderCustomer] = []
    while let cells = table.next() {
      let id = known.take("id", of: cells)
      let customer = FolderCustomer(
        id: id ?? "", firstName: cells.text("first_name") ?? "", lastName: cells.text("last_name") ?? "",
        email: cells.email("email", required: false), phone: cells.phone("phone"), company: cells.text("company"),
        taxID: cells.taxNumber("tax_id"), industry: cells.choice("industry", required: false),
        region: cells.text("region"), zoneName: cells.zoneName("time_zone"),
        language: cells.choice("language", required: false), consents: consents(cells),
        createdAt: cells.moment("created_at", required: false))
      if id != nil { rows.append(customer) }
    }
    return rows
  }

  /// A firm may have purposes of its own; one that is a slip of a known one is refused, since a consent that nobody
  /// finds is no consent.
  private static func consents(_ cells: Cells) -> [String] {
    cells.unique("consents").filter { purpose in
      if purposes.contains(purpose) { return true }
      let shaped = purpose.unicodeScalars.allSatisfy {
        ("a"..."z").contains($0) || Form.isDigit($0) || $0 == "_" || $0 == "-"
      }
      if shaped, nearest(purpose, among: purposes) == nil { return true }
      cells.note("consents", "\(quoted(purpose)) is no purpose", cure: cure(for: purpose, among: purposes))
      return false
    }
  }
}
