/// What the reader is told about the moment and the firm. Everything but the moment may be left out.
public struct EntityContext: Sendable {
  /// Which side of now is meant where the words leave it open.
  public enum Direction: Sendable { case future, past }

  /// What was asked just before, so that a bare answer ("14", "ta druga") is understood.
  public enum Asked: Sendable, Hashable { case time, choice, name, phone, number }

  /// When it was said, on the clock of the place.
  public var now: LocalTime
  /// How far that clock stands before UTC now, in minutes; without it the names of zones ("4 pm CET") say nothing.
  public var utcOffset: Int?
  public var direction: Direction
  public var asked: Asked?
  /// Opening hours in minutes of the day, for Monday … Sunday; empty = not known.
  public var openings: [[Range<Int>]]
  /// The firm's people and services.
  public var book: NameBook
  public var references: [ReferencePattern]

  public init(
    now: LocalTime, utcOffset: Int? = nil, direction: Direction = .future, asked: Asked? = nil,
    openings: [[Range<Int>]] = [], book: NameBook = NameBook(), references: [ReferencePattern] = []
  ) {
    self.now = now
    self.utcOffset = utcOffset
    self.direction = direction
    self.asked = asked
    self.openings = openings.count == 7 ? openings : []
    self.book = book
    self.references = references
  }
}

/// A person or a service that the firm knows by name.
public struct KnownName: Sendable, Hashable {
  public enum Kind: Sendable, Hashable { case person, service }

  public var id: String
  public var kind: Kind
  /// As written in the firm's tables: "dr Anna Kowalska", "Strzyżenie męskie".
  public var name: String

  public init(id: String, kind: Kind, name: String) {
    self.id = id
    self.kind = kind
    self.name = name
  }
}

/// A number that the firm gives out, by its form: `ZAM-####`, where `#` stands for a digit and other signs for themselves.
public struct ReferencePattern: Sendable, Hashable {
  /// What it is: "order", "invoice".
  public var kind: String
  public var form: String

  public init(kind: String, form: String) {
    self.kind = kind
    self.form = form
  }
}
