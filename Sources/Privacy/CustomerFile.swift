public import Customers
public import Firm
public import Ground
public import Language

/// Everything that is held of one person, as plain values.
public struct CustomerFile: Sendable {
  public struct Chapter: Sendable {
    public let room: PersonalRegister
    public let tables: [HeldTable]

    /// How many entries it has, with those that hang on others.
    public var rows: Int { tables.reduce(0) { $0 + $1.count } }
  }

  public let customer: ID<Customer>
  /// Nil for somebody without a name.
  public let name: String?
  public let language: Lang
  public let madeAt: Moment
  /// Who holds it; nil while no firm is set up.
  public let firm: Firm?
  /// Names of colleagues by identity.
  public let colleagues: [String: String]
  /// Whether they agree now to call times chosen from earlier calls.
  public let isPredicted: Bool
  /// When they took that back; nil where they never agreed, or agree now.
  public let unpredictedAt: Moment?
  /// One for each room, in the order in which they are read.
  public let chapters: [Chapter]
  /// When the file was taken before, the oldest first.
  public let taken: [Moment]

  /// Every table that the file speaks of.
  public var tables: Set<String> { chapters.flatMap(\.tables).reduce(into: []) { $0.formUnion($1.tables) } }
}

public enum CustomerFileRefusal: Error, Hashable, Sendable {
  case noSuchCustomer
  /// The key was destroyed then: nothing readable is left.
  case erased(Moment)
  /// A phone or a name that several have.
  case several([ID<Customer>])
}
