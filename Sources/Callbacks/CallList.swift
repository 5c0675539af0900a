public import Ground
public import Language

/// A list of people who want to be called, as somebody handed it over: what can be taken of it, and what is wrong with
/// the rest.
public struct CallList: Hashable, Sendable {
  /// Only the number must be there, as a column and in a row. Columns stand in any order.
  public enum Column: String, ListColumn, Sendable {
    case phone, name, topic, from, to, language

    static let names: [String: Column] = [
      "telefon": .phone, "numer": .phone, "numer telefonu": .phone, "imię i nazwisko": .name, "nazwisko": .name,
      "klient": .name, "temat": .topic, "o czym": .topic, "od": .from, "do": .to, "język": .language,
    ]
  }

  public struct Entry: Hashable, Sendable {
    /// Where it stands, from 1.
    public let line: Int
    public let phone: PhoneNumber
    public let name: String?
    public let topic: String?
    public let from: Moment?
    public let to: Moment?
    public let language: Lang?
  }

  /// Rows that may be taken.
  public let entries: [Entry]
  /// By line; those of the header keep every row out.
  public let faults: [ListFault]
  /// Rows in all, and the number of each as it was written.
  public let phones: [(line: Int, text: String)]

  public var count: Int { phones.count }

  /// - Parameters:
  ///   - rows: The names of the columns first; lines from 1.
  ///   - zone: The clock of times that name no offset.
  public init(_ rows: [(line: Int, cells: [String])], zone: Zone) {
    let table = ListTable<Column>(rows, needed: [([.phone], .noPhoneColumn)])
    var entries: [Entry] = []
    var faults = table.faults
    for row in table.rows { row.read(zone: zone, into: &entries, &faults) }
    self.entries = entries
    self.faults = faults
    phones = table.all.map { ($0.line, $0.text(.phone) ?? "") }
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.entries == right.entries && left.faults == right.faults
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(entries) }

  /// The same for the same entries in the same order, whatever file they stood in.
  var content: String {
    entries.map { one in
      [
        one.phone.description, one.name, one.topic, one.from.map { "\($0.milliseconds)" },
        one.to.map { "\($0.milliseconds)" }, one.language?.rawValue,
      ].map { $0 ?? "" }.joined(separator: "\u{1f}")
    }.joined(separator: "\u{1e}")
  }
}

extension ListRow<CallList.Column> {
  fileprivate func read(zone: Zone, into entries: inout [CallList.Entry], _ faults: inout [ListFault]) {
    let before = faults.count
    guard isWhole else { return faults.append(fault(.cells, "\(cells.count)")) }
    let phone = text(.phone).flatMap { PhoneNumber($0) }
    if phone == nil { faults.append(text(.phone).map { fault(.wrongPhone, $0) } ?? fault(.missingPhone)) }
    let (from, to) = (moment(.from, zone), moment(.to, zone))
    for column in [CallList.Column.from, .to] where text(column) != nil && moment(column, zone) == nil {
      faults.append(fault(.wrongTime, text(column)!))
    }
    if let from, let to, to <= from { faults.append(fault(.turnedTime, text(.to)!)) }
    let language = text(.language).flatMap { Lang(rawValue: $0.lowercased()) }
    if language == nil, let written = text(.language) { faults.append(fault(.wrongLanguage, written)) }
    guard let phone, faults.count == before else { return }
    entries.append(
      CallList.Entry(
        line: line, phone: phone, name: text(.name), topic: text(.topic), from: from, to: to, language: language))
  }
}
