public import Ground
public import Staff

/// Who asks for something. The team is not bound by lead times and deadlines, and may change everybody's visits.
public enum Asker: Hashable, Sendable {
  case customer
  /// The software, for the customer whom it talks to.
  case assistant
  case staff(ID<Staff>)
  /// A program of the firm, as the journal names it.
  case program(String)
  case system

  public var isTeam: Bool {
    switch self {
    case .customer, .assistant: false
    case .staff, .program, .system: true
    }
  }

  /// As the journal has it.
  var journal: String {
    switch self {
    case .customer: "customer"
    case .assistant: "assistant"
    case .staff(let id): "staff:\(id)"
    case .program(let name): name
    case .system: "system"
    }
  }
}
