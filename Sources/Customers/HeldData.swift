public import Ground

/// What one table holds of a person, as plain values: a room's answer to a request for access (RODO art. 15).
public struct HeldTable: Sendable, Hashable {
  /// As `PersonalData.table` names it.
  public let table: String
  public let rows: [HeldRow]

  public init(_ table: String, _ rows: [HeldRow]) {
    self.table = table
    self.rows = rows
  }

  /// Its own name and those of the tables that hang on its rows.
  public var tables: Set<String> {
    rows.flatMap(\.parts).reduce(into: [table]) { $0.formUnion($1.tables) }
  }

  /// Its rows and those that hang on them.
  public var count: Int { rows.flatMap(\.parts).reduce(rows.count) { $0 + $1.count } }
}

/// One row, its fields in the order in which they are read.
public struct HeldRow: Sendable, Hashable {
  public struct Field: Sendable, Hashable {
    public let name: String
    public let value: HeldValue

    public init(name: String, value: HeldValue) {
      self.name = name
      self.value = value
    }
  }

  public let fields: [Field]
  /// What hangs on the row in other tables, as messages on a conversation.
  public let parts: [HeldTable]

  /// Fields without a value are left out, and parts without a row.
  public init(_ fields: KeyValuePairs<String, HeldValue?>, parts: [HeldTable] = []) {
    self.fields = fields.compactMap { name, value in value.map { Field(name: name, value: $0) } }
    self.parts = parts.filter { !$0.rows.isEmpty }
  }
}

public indirect enum HeldValue: Sendable, Hashable {
  /// Somebody's words, or a name.
  case text(String)
  /// A word of ours; a catalogue says it for people.
  case code(String)
  case moment(Moment)
  case day(Day)
  case time(TimeOfDay)
  case weekday(Weekday)
  case number(Int)
  /// From 0 to 1.
  case share(Double)
  case truth(Bool)
  /// Somebody of the team whom the customer met, by identity. Who wrote a note about them is nobody's business.
  case colleague(String)
  /// A sentence of ours, with values for its gaps.
  case phrase(String, [String: HeldValue])
  case list([HeldValue])
}

/// Values that may be missing: their field is left out then.
extension HeldValue? {
  public static func words(_ text: String?) -> HeldValue? { text.flatMap { $0.isEmpty ? nil : .text($0) } }
  public static func word(_ code: String?) -> HeldValue? { code.map { .code($0) } }
  public static func at(_ moment: Moment?) -> HeldValue? { moment.map { .moment($0) } }
  public static func some(of values: [HeldValue]) -> HeldValue? { values.isEmpty ? nil : .list(values) }
  public static func person<Noun>(_ id: ID<Noun>?) -> HeldValue? { id.map { .colleague($0.text) } }
}
