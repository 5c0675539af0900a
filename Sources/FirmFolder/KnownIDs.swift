/// The identities of one file, for uniqueness and for references from elsewhere.
struct KnownIDs {
  let file: String
  /// `customer`, `service`.
  let noun: String
  /// Identity → line.
  private(set) var lines: [String: Int] = [:]
  /// False while some rows could not be read: then a missing identity proves nothing.
  var isComplete = true
  var isPresent = false

  init(file: String, noun: String) {
    self.file = file
    self.noun = noun
  }

  /// Takes the row's identity; notes one that is taken already.
  mutating func take(_ column: String, of cells: Cells) -> String? {
    guard let id = cells.id(column) else {
      isComplete = false
      return nil
    }
    if let line = lines[id] {
      cells.note(column, "\(noun) \(quoted(id)) is already in line \(line)", cure: "every row needs an identity of its own")
      return nil
    }
    lines[id] = cells.row.line
    return id
  }

  func has(_ id: String) -> Bool { lines[id] != nil || !isComplete }

  /// Notes a reference that leads nowhere.
  func check(_ id: String, at place: @autoclosure () -> Place, _ findings: Findings) {
    guard !has(id) else { return }
    if isPresent {
      findings.note(place(), "there is no \(noun) \(quoted(id))", cure: "add it to \(file) or mend the reference")
    } else {
      findings.note(place(), "there is no \(noun) \(quoted(id)): the folder has no \(file)", cure: "add \(file)")
    }
  }

  /// A field that must name one of these.
  func reference(_ column: String, of cells: Cells, required: Bool = true) -> String? {
    guard let id = cells.id(column, required: required) else { return nil }
    check(id, at: cells.place(column), cells.findings)
    return id
  }
}
