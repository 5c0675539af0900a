/// The identities of one file, for uniqueness and for references from elsewhere.
struct KnownIDs {
  let file: String
  /// `customer`, `service`.
  let noun: String
  /// Where each identity stands.
  var places: [String: Place] = [:]
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
    return take(id, at: cells.place(column), cells.findings) ? id : nil
  }

  /// False, with the reason noted, when the identity is taken already.
  mutating func take(_ id: String, at place: Place, _ findings: Findings) -> Bool {
    if let other = places[id] {
      let line = other.file == place.file ? "line \(other.line)" : "\(other.file):\(other.line)"
      findings.note(
        place, "\(noun) \(quoted(id)) is already in \(line)", cure: "every \(noun) needs an identity of its own")
      return false
    }
    places[id] = place
    return true
  }

  func has(_ id: String) -> Bool { places[id] != nil || !isComplete }

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
