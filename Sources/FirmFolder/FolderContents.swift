public import Firm
public import Ground
public import Language

/// Everything that a firm's folder holds, checked: identities are unique and every reference meets its row.
public struct FolderContents: Sendable, Hashable {
  public var firm: Firm
  public var entries: [FolderEntry]
  public var staff: [FolderStaff]
  public var customers: [FolderCustomer]
  public var services: [FolderService]
  public var orders: [FolderOrder]
  public var invoices: [FolderInvoice]
  public var xmlInvoices: [FolderXMLInvoice]
  public var bookings: [FolderBooking]
  public var cases: [FolderCase]
  public var calls: [FolderCall]
  public var signals: [FolderSignal]
  public var connectors: [Connector]
  public var rehearsals: [FolderRehearsal]
  /// The files that were read, in order, with the count of their rows or entries: for a report.
  public var files: [FolderFile]
  /// Files that are no part of the form, or that lead out of the folder. They were not opened.
  public var ignored: [String]

  public init(
    firm: Firm, entries: [FolderEntry] = [], staff: [FolderStaff] = [], customers: [FolderCustomer] = [],
    services: [FolderService] = [], orders: [FolderOrder] = [], invoices: [FolderInvoice] = [],
    xmlInvoices: [FolderXMLInvoice] = [], bookings: [FolderBooking] = [], cases: [FolderCase] = [],
    calls: [FolderCall] = [], signals: [FolderSignal] = [], connectors: [Connector] = [],
    rehearsals: [FolderRehearsal] = [], files: [FolderFile] = [], ignored: [String] = []
  ) {
    self.firm = firm
    self.entries = entries
    self.staff = staff
    self.customers = customers
    self.services = services
    self.orders = orders
    self.invoices = invoices
    self.xmlInvoices = xmlInvoices
    self.bookings = bookings
    self.cases = cases
    self.calls = calls
    self.signals = signals
    self.connectors = connectors
    self.rehearsals = rehearsals
    self.files = files
    self.ignored = ignored
  }
}

public struct FolderFile: Sendable, Hashable, Codable {
  /// Within the folder: `knowledge/faq.csv`.
  public let path: String
  public let count: Int

  public init(path: String, count: Int) {
    self.path = path
    self.count = count
  }
}

/// What the assistant may answer from: one id in one language.
public struct FolderEntry: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Codable { case faq, article }

  public var id: String
  public var kind: Kind
  public var language: Lang
  /// The article's title, or the first question.
  public var title: String
  /// Every question of a FAQ entry, the first one too; empty for an article.
  public var wordings: [String]
  /// The answer, or the article's Markdown.
  public var body: String
  public var tags: [String]
  /// The last good day.
  public var validUntil: Day?

  public init(
    id: String, kind: Kind, language: Lang, title: String, wordings: [String] = [], body: String, tags: [String] = [],
    validUntil: Day? = nil
  ) {
    self.id = id
    self.kind = kind
    self.language = language
    self.title = title
    self.wordings = wordings
    self.body = body
    self.tags = tags
    self.validUntil = validUntil
  }
}

/// A line of `rehearsal/*.jsonl`.
public struct FolderRehearsal: Sendable, Hashable, Codable {
  public let id: String
  /// `rehearsal/booking.jsonl`.
  public let file: String
  public let line: Int
  /// The line as it was written: valid JSON with the keys of the form.
  public let json: String

  public init(id: String, file: String, line: Int, json: String) {
    self.id = id
    self.file = file
    self.line = line
    self.json = json
  }
}

/// A file of `invoices/`: well-formed XML whose root is `Faktura`.
public struct FolderXMLInvoice: Sendable, Hashable, Codable {
  public let file: String
  public let xml: String

  public init(file: String, xml: String) {
    self.file = file
    self.xml = xml
  }
}
