import Ground

/// A column of a list that somebody hands over; its raw value is its name in English.
protocol ListColumn: RawRepresentable<String>, CaseIterable, Hashable {
  /// Other names that it goes by, in small letters.
  static var names: [String: Self] { get }
}

/// What is wrong with a row of a list, or with its header.
public struct ListFault: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case empty
    case noPhoneColumn = "no_phone_column"
    case noTimeColumn = "no_time_column"
    case noOutcomeColumn = "no_outcome_column"
    case unknownColumn = "unknown_column"
    case doubledColumn = "doubled_column"
    /// More cells than columns, or fewer.
    case cells
    case missingPhone = "missing_phone"
    case wrongPhone = "wrong_phone"
    case missingTime = "missing_time"
    case wrongTime = "wrong_time"
    /// It ends before it begins.
    case turnedTime = "turned_time"
    case wrongLanguage = "wrong_language"
    /// The time is over, or out of reach.
    case passed
    /// Nobody calls then; the next time is given.
    case closed
    case missingOutcome = "missing_outcome"
    case wrongOutcome = "wrong_outcome"
    case wrongDirection = "wrong_direction"
    case wrongLength = "wrong_length"
    /// A call that is yet to come.
    case ahead
    /// A call of so long ago that it would be forgotten at once.
    case tooOld = "too_old"
    /// A call with somebody whom the firm does not know.
    case unknownPerson = "unknown_person"
    /// A number that several customers have.
    case severalPeople = "several_people"
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

/// A list as a table: its columns by their names, in any order, and its rows.
struct ListTable<Column: ListColumn> {
  /// None while the header has a fault.
  let rows: [ListRow<Column>]
  /// Every row, also of a header with faults.
  let all: [ListRow<Column>]
  /// Of the header; they keep every row out.
  let faults: [ListFault]

  /// - Parameters:
  ///   - rows: The names of the columns first; lines from 1.
  ///   - needed: One column of each group must be there, else it is this fault.
  init(_ rows: [(line: Int, cells: [String])], needed: [(columns: [Column], fault: ListFault.Kind)]) {
    guard let header = rows.first else {
      (self.rows, all, faults) = ([], [], [ListFault(line: 1, .empty)])
      return
    }
    var columns: [Column: Int] = [:]
    var faults: [ListFault] = []
    for (place, written) in header.cells.enumerated() where !written.isEmpty {
      let name = written.lowercased()
      if let column = Column(rawValue: name) ?? Column.names[name] {
        if columns.updateValue(place, forKey: column) != nil {
          faults.append(ListFault(line: header.line, .doubledColumn, written))
        }
      } else {
        faults.append(ListFault(line: header.line, .unknownColumn, written))
      }
    }
    for group in needed where group.columns.allSatisfy({ columns[$0] == nil }) {
      faults.append(ListFault(line: header.line, group.fault))
    }
    all = rows.dropFirst().map { ListRow(line: $0.line, cells: $0.cells, columns: columns) }
    if all.isEmpty, faults.isEmpty { faults.append(ListFault(line: header.line, .empty)) }
    self.rows = faults.isEmpty ? all : []
    self.faults = faults
  }
}

/// One row of a list.
struct ListRow<Column: ListColumn> {
  let line: Int
  let cells: [String]
  let columns: [Column: Int]

  /// Cells beyond the named columns may be empty, as spreadsheets like to write them.
  var isWhole: Bool {
    let width = (columns.values.max() ?? 0) + 1
    return cells.count >= width && cells[width...].allSatisfy(\.isEmpty)
  }

  func fault(_ kind: ListFault.Kind, _ value: String = "") -> ListFault { ListFault(line: line, kind, value) }

  /// Nil for an empty cell, and where there is no such column.
  func text(_ column: Column) -> String? {
    guard let place = columns[column], place < cells.count, !cells[place].isEmpty else { return nil }
    return cells[place]
  }

  /// `2026-11-24T10:00:00+01:00`, and what spreadsheets make of a day and a time: `2026-11-24 10:00`,
  /// `24.11.2026 10:00`.
  func moment(_ column: Column, _ zone: Zone) -> Moment? {
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
