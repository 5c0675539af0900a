import Callbacks

/// A block of the Asterisk Manager Interface: a response or an event. Names of fields are compared without regard to
/// large and small letters; of a field that comes twice the first counts.
struct AMIMessage: Hashable, Sendable {
  private var fields: [String: String] = [:]

  mutating func add(_ name: String, _ value: String) {
    let name = name.lowercased()
    if fields[name] == nil { fields[name] = value }
  }

  /// By a name in small letters; nil also where Asterisk writes that it does not know.
  subscript(_ name: String) -> String? {
    guard let value = fields[name], !value.isEmpty, value != "<unknown>" else { return nil }
    return value
  }

  func number(_ name: String) -> Int? { self[name].flatMap { Int($0) } }

  var isEmpty: Bool { fields.isEmpty }
  var count: Int { fields.count }
  /// The event's name in small letters; nil for a response.
  var event: String? { self["event"]?.lowercased() }
}

/// What is asked of the manager.
struct AMIAction: Sendable {
  let name: String
  var fields: [(name: String, value: String)] = []

  /// As it goes over the wire. A value that would begin a line of its own is refused: it could give any order in our name.
  func wire(id: String) throws(SwitchboardFault) -> String {
    var text = "Action: \(name)\r\nActionID: \(id)\r\n"
    for (field, value) in fields {
      guard value.unicodeScalars.allSatisfy({ $0.value >= 32 && $0.value != 127 }) else {
        throw .refused("\(field) holds a control character")
      }
      text += "\(field): \(value)\r\n"
    }
    return text + "\r\n"
  }
}
