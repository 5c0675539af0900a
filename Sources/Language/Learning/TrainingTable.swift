/// Training lines as tab-separated text: the first line names the columns, no quoting.
public struct TrainingTable: Sendable {
  /// What is wrong, and in which line (from 1).
  public struct Problem: Error, Equatable, CustomStringConvertible {
    public let line: Int
    public let reason: String
    public var description: String { "line \(line): \(reason)" }
  }

  private let columns: [String]
  private let rows: [[Substring]]

  /// Reads the whole table. Every line must have as many fields as the first; empty lines at the end do not count.
  public init(_ text: String) throws(Problem) {
    var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      $0.last == 0x0D ? $0.dropLast() : $0
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    guard let first = lines.first else { throw Problem(line: 1, reason: "the file is empty") }
    let columns = Self.fields(first).map { $0.trimmingPrefix("\u{FEFF}") }.map(String.init)
    guard Set(columns).count == columns.count else { throw Problem(line: 1, reason: "a column is named twice") }
    var rows: [[Substring]] = []
    for (place, line) in lines.enumerated().dropFirst() {
      let fields = Self.fields(line)
      guard fields.count == columns.count else {
        throw Problem(
          line: place + 1, reason: "\(fields.count) fields where the first line names \(columns.count) columns")
      }
      rows.append(fields)
    }
    guard !rows.isEmpty else { throw Problem(line: 1, reason: "there are no lines after the names of the columns") }
    self.columns = columns
    self.rows = rows
  }

  private static func fields(_ line: Substring.UTF8View) -> [Substring] {
    line.split(separator: 0x09, omittingEmptySubsequences: false).map { Substring($0) }
  }

  /// The fields of one column, row by row.
  public func column(_ name: String) throws(Problem) -> [String] {
    guard let place = columns.firstIndex(of: name) else {
      throw Problem(line: 1, reason: "there is no column `\(name)`; the columns are \(columns.joined(separator: ", "))")
    }
    return rows.map { String($0[place]) }
  }

  /// Columns `label` and `text`.
  public func labelledLines() throws(Problem) -> [LabelledLine] {
    let labels = try column("label")
    if let empty = labels.firstIndex(of: "") { throw Problem(line: empty + 2, reason: "the label is empty") }
    return zip(labels, try column("text")).map { LabelledLine(label: $0, text: $1) }
  }
}
