/// A CSV file whose header was found right; gives its rows by column name.
struct CSVTable {
  static let rowLimit = 1_000_000

  let file: SourceFile
  let findings: Findings
  private var reader: CSVReader
  private var columns: [String: Int] = [:]
  private(set) var count = 0
  /// False once something kept a row from being read, so that its identity is not known either.
  private(set) var isComplete = true

  /// Notes why and gives nil when the header is not exactly the columns wanted, in any order.
  init?(_ file: SourceFile, columns wanted: [String], _ findings: Findings) {
    self.file = file
    self.findings = findings
    reader = CSVReader(file.text)
    guard let header = nextRow() else {
      if isComplete {
        findings.note(
          file.start, "the file is empty",
          cure: "its first line names the columns: \(wanted.joined(separator: ","))")
      }
      return nil
    }
    var right = true
    for (index, field) in header.fields.enumerated() {
      let name = field.text.trimmed
      let place = Place(file: file.path, line: field.line, column: field.column)
      if columns[name] != nil {
        findings.note(place, "column \(name) stands here twice", cure: "leave one of them out")
      } else if !wanted.contains(name) {
        let semicolons = header.fields.count == 1 && name.contains(";")
        findings.note(
          place, semicolons ? "the columns are separated by semicolons" : "unknown column \(quoted(name))",
          cure: semicolons ? "separate them with commas" : cure(for: name, among: wanted))
      } else {
        columns[name] = index
        continue
      }
      right = false
    }
    for name in wanted where columns[name] == nil {
      findings.note(
        Place(file: file.path, line: header.endLine, column: header.endColumn), "column \(name) is missing",
        cure: "the first line names the columns: \(wanted.joined(separator: ","))")
      right = false
    }
    if !right { return nil }
  }

  /// The next row of the right width; nil at the end, or when the file cannot be read further.
  mutating func next() -> Cells? {
    while let row = nextRow() {
      count += 1
      if count > CSVTable.rowLimit {
        findings.note(
          Place(file: file.path, line: row.line, column: 1), "more than \(CSVTable.rowLimit) rows",
          cure: "split the file or leave old rows out")
        isComplete = false
        return nil
      }
      if row.fields.count == columns.count {
        return Cells(row: row, columns: columns, file: file.path, findings: findings)
      }
      isComplete = false
      let extra = row.fields.count > columns.count ? row.fields[columns.count] : nil
      findings.note(
        Place(file: file.path, line: extra?.line ?? row.endLine, column: extra?.column ?? row.endColumn),
        "\(row.fields.count) fields where the header has \(columns.count)",
        cure: "a field with a comma in it stands in quotes; an empty one keeps its comma")
    }
    return nil
  }

  private mutating func nextRow() -> CSVRow? {
    do throws(CSVProblem) {
      return try reader.next()
    } catch {
      findings.note(Place(file: file.path, line: error.line, column: error.column), error.reason, cure: error.cure)
      isComplete = false
      return nil
    }
  }
}

extension StringProtocol {
  /// Without white space at either end.
  var trimmed: String {
    // Mostly there is none, and looking at scalars is quicker than at characters.
    if let first = unicodeScalars.first, let last = unicodeScalars.last, first.value > 0x20, last.value > 0x20,
      first.value < 0x80, last.value < 0x80
    {
      return String(self)
    }
    let from = firstIndex { !$0.isWhitespace } ?? endIndex
    let last = lastIndex { !$0.isWhitespace }
    return last.map { String(self[from...$0]) } ?? ""
  }
}
