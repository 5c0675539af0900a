import Firm
import Foundation
import Ground
import Language

/// Reads a folder file by file, in the order in which one refers to another.
final class FolderReader {
  private let listing: FolderListing
  private let findings: Findings
  private var files: [FolderFile] = []

  private var staff = KnownIDs(file: "staff.csv", noun: "staff member")
  private var customers = KnownIDs(file: "customers.csv", noun: "customer")
  private var services = KnownIDs(file: "services.csv", noun: "service")

  init?(_ path: String, _ findings: Findings) {
    guard let listing = FolderListing(path, findings) else { return nil }
    self.listing = listing
    self.findings = findings
  }

  /// Nil when there is no firm; whatever else is wrong is noted.
  func read() -> FolderContents? {
    let firm = source("firm.yaml").flatMap { FirmFile.read($0, findings) }
    var contents = FolderContents(firm: firm ?? Firm(name: ""), ignored: listing.ignored)
    if firm != nil { files.append(FolderFile(path: "firm.yaml", count: 1)) }
    contents.staff = table("staff.csv", StaffTable.columns, \.staff) { StaffTable.read(&$0, &$1) }
    contents.customers = table("customers.csv", CustomerTable.columns, \.customers) { CustomerTable.read(&$0, &$1) }
    let (staff, customers) = (staff, customers)
    contents.services = table("services.csv", ServiceTable.columns, \.services) {
      ServiceTable.read(&$0, &$1, staff: staff)
    }
    let services = services
    var orders = KnownIDs(file: "orders.csv", noun: "order")
    contents.orders = table("orders.csv", OrderTable.columns) { OrderTable.read(&$0, &orders, customers: customers) }
    var invoices = KnownIDs(file: "invoices.csv", noun: "invoice")
    contents.invoices = table("invoices.csv", InvoiceTable.columns) {
      InvoiceTable.read(&$0, &invoices, customers: customers)
    }
    var bookings = KnownIDs(file: "bookings.csv", noun: "booking")
    contents.bookings = table("bookings.csv", BookingTable.columns) {
      BookingTable.read(&$0, &bookings, customers: customers, services: services, staff: staff)
    }
    var cases = KnownIDs(file: "cases.csv", noun: "case")
    contents.cases = table("cases.csv", CaseTable.columns) {
      CaseTable.read(&$0, &cases, customers: customers, staff: staff)
    }
    contents.calls = table("calls.csv", CallTable.columns) { CallTable.read(&$0, customers: customers) }
    contents.signals = table("signals.csv", SignalTable.columns) { SignalTable.read(&$0, customers: customers) }
    contents.entries = entries()
    contents.connectors = connectors()
    contents.xmlInvoices = each("invoices", ".xml") { XMLInvoiceFile.read($0, findings) }
    contents.rehearsals = rehearsals(connectors: contents.connectors.map(\.name))
    contents.files = files
    return firm == nil ? nil : contents
  }

  private func entries() -> [FolderEntry] {
    var entries = table("knowledge/faq.csv", FAQTable.columns) { FAQTable.read(&$0) }
    let questions = Set(entries.map(\.id))
    var articles: [String: String] = [:]
    let read = each("knowledge", ".md") { ArticleFile.read($0, findings) }
    for (entry, place) in read {
      let other =
        questions.contains(entry.id)
        ? "knowledge/faq.csv"
        : articles.updateValue(place.file, forKey: "\(entry.id) \(entry.language.rawValue)")
      if let other {
        findings.note(
          place, "\(quoted(entry.id)) is already in \(other)", cure: "every entry needs an identity of its own")
      }
      entries.append(entry)
    }
    return entries
  }

  private func connectors() -> [Connector] {
    var known = KnownIDs(file: "connectors", noun: "connector")
    return each("connectors", ".yaml") { ConnectorFile.read($0, &known, findings) }
  }

  private func rehearsals(connectors: [String]) -> [FolderRehearsal] {
    var known = KnownIDs(file: "rehearsal", noun: "dialogue")
    var all: [FolderRehearsal] = []
    for path in listing.files(in: "rehearsal", ending: ".jsonl") {
      guard let file = source(path) else { continue }
      let rows = RehearsalFile(path, findings, customers: customers, connectors: connectors).read(file, &known)
      files.append(FolderFile(path: path, count: rows.count))
      all += rows
    }
    return all
  }

  private func source(_ path: String) -> SourceFile? {
    listing.files[path].flatMap { SourceFile(path, at: $0, findings) }
  }

  /// Every file of a subfolder, one value each.
  private func each<T>(_ folder: String, _ ending: String, _ read: (SourceFile) -> T?) -> [T] {
    var values: [T] = []
    for path in listing.files(in: folder, ending: ending) {
      guard let file = source(path), let value = read(file) else { continue }
      files.append(FolderFile(path: path, count: 1))
      values.append(value)
    }
    return values
  }

  /// A table that nothing else refers to.
  private func table<T>(_ path: String, _ columns: [String], _ read: (inout CSVTable) -> [T]) -> [T] {
    guard let file = source(path), var table = CSVTable(file, columns: columns, findings) else { return [] }
    let rows = read(&table)
    files.append(FolderFile(path: path, count: table.count))
    return rows
  }

  /// A table that others refer to: afterwards its identities are known.
  private func table<T>(
    _ path: String, _ columns: [String], _ ids: ReferenceWritableKeyPath<FolderReader, KnownIDs>,
    _ read: (inout CSVTable, inout KnownIDs) -> [T]
  ) -> [T] {
    guard listing.files[path] != nil else { return [] }
    self[keyPath: ids].isPresent = true
    guard let file = source(path), var table = CSVTable(file, columns: columns, findings) else {
      self[keyPath: ids].isComplete = false
      return []
    }
    let rows = read(&table, &self[keyPath: ids])
    if !table.isComplete { self[keyPath: ids].isComplete = false }
    files.append(FolderFile(path: path, count: table.count))
    return rows
  }
}
