public import Ground
public import Language

/// A list of people who want to be called, as somebody handed it over: what can be taken of it, and what is wrong with
/// the rest.
public struct CallList: Hashable, Sendable {
  /// Only the number must be there, as a column and in a row. Columns stand in any order.
  public enum Column: String, CaseIterable, Sendable {
    case phone, name, topic, from, to, language

    /// By the name in a header, in English or in Polish.
    init?(header: String) {
      let name = header.lowercased()
      guard let column = Self(rawValue: name) ?? Self.polish[name] else { return nil }
      self = column
    }

    private static let polish: [String: Column] = [
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

  public struct Fault: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
      case empty
      case noPhoneColumn = "no_phone_column"
      case unknownColumn = "unknown_column"
      case doubledColumn = "doubled_column"
      /// More cells than columns, or fewer.
      case cells
      case missingPhone = "missing_phone"
      case wrongPhone = "wrong_phone"
      case wrongTime = "wrong_time"
      /// It ends before it begins.
      case turnedTime = "turned_time"
      case wrongLanguage = "wrong_language"
      /// The time is over, or out of reach.
      case passed
      /// Nobody calls then; the next time is given.
      case closed
    }

    public let line: Int
    public let kind: Kind
    /// As it stands there.
    public let value: String
    /// When somebody calls next, for a time at which nobody does.
    public let next: CallWindow?

    init(line: Int, _ kind: Kind, _ value: String = "", next: CallWindow? = nil) {
      self.line = line
      self.kind = kind
      self.value = value
      self.next = next
    }
  }

  /// Rows that may be taken.
  public let entries: [Entry]
  /// By line; those of the header keep every row out.
  public let faults: [Fault]
  /// Rows in all, and the number of each as it was written.
  public let phones: [(line: Int, text: String)]

  public var count: Int { phones.count }

  /// - Parameters:
  ///   - rows: The names of the columns first; lines from 1.
  ///   - zone: The clock of times that name no offset.
  public init(_ rows: [(line: Int, cells: [String])], zone: Zone) {
    guard let header = rows.first else {
      (entries, phones) = ([], [])
      faults = [Fault(line: 1, .empty)]
      return
    }
    var columns: [Column: Int] = [:]
    var faults: [Fault] = []
    for (place, name) in header.cells.enumerated() where !name.isEmpty {
      if let column = Column(header: name) {
        if columns.updateValue(place, forKey: column) != nil {
          faults.append(Fault(line: header.line, .doubledColumn, name))
        }
      } else {
        faults.append(Fault(line: header.line, .unknownColumn, name))
      }
    }
    if columns[.phone] == nil { faults.append(Fault(line: header.line, .noPhoneColumn)) }
    let isSound = faults.isEmpty
    let rows = rows.dropFirst().map { Row(line: $0.line, cells: $0.cells, columns: columns) }
    if rows.isEmpty, isSound { faults.append(Fault(line: header.line, .empty)) }
    var entries: [Entry] = []
    for row in rows where isSound { row.read(zone: zone, into: &entries, &faults) }
    self.entries = entries
    self.faults = faults
    phones = rows.map { ($0.line, $0.text(.phone) ?? "") }
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

/// Reads one row.
private struct Row {
  let line: Int
  let cells: [String]
  let columns: [CallList.Column: Int]

  func text(_ column: CallList.Column) -> String? {
    guard let place = columns[column], place < cells.count, !cells[place].isEmpty else { return nil }
    return cells[place]
  }

  func read(zone: Zone, into entries: inout [CallList.Entry], _ faults: inout [CallList.Fault]) {
    let before = faults.count
    func fault(_ kind: CallList.Fault.Kind, _ value: String = "") -> CallList.Fault {
      CallList.Fault(line: line, kind, value)
    }
    let width = (columns.values.max() ?? 0) + 1
    // Cells beyond the named columns may be empty, as spreadsheets like to write them.
    guard cells.count >= width, cells[width...].allSatisfy(\.isEmpty) else {
      return faults.append(fault(.cells, "\(cells.count)"))
    }
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

  /// `2026-11-24T10:00:00+01:00`, and what spreadsheets make of a day and a time: `2026-11-24 10:00`, `24.11.2026 10:00`.
  private func moment(_ column: CallList.Column, _ zone: Zone) -> Moment? {
    guard let text = text(column) else { return nil }
    if let moment = Moment(iso: text) { return moment }
    let parts = text.split { $0 == " " || $0 == "T" }
    guard parts.count == 2 else { return nil }
    if parts[0].count == 10, let offset = parts[1].firstIndex(where: { "Z+-".contains($0) }) {
      return Moment(iso: "\(parts[0])T\(parts[1][..<offset]):00\(parts[1][offset...])")
    }
    let numbers = parts[0].split(separator: ".", omittingEmptySubsequences: false).compactMap { Int($0) }
    let day = numbers.count == 3 ? Day(year: numbers[2], month: numbers[1], day: numbers[0]) : Day(parts[0])
    let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard let day, let hour = Int(clock[0]), (0..<24).contains(hour), (2...3).contains(clock.count),
      clock.dropFirst().allSatisfy({ Int($0).map((0..<60).contains) ?? false }),
      let time = TimeOfDay(minutes: hour * 60 + Int(clock[1])!)
    else { return nil }
    return zone.moment(day, time)
  }
}
