/// One SQL statement for both engines. What is interpolated is *bound*, never pasted; only a `Phrase` changes the text.
///
///     tx.first("SELECT id FROM job WHERE due <= \(now) ORDER BY due LIMIT 1 \(.skipLocked)")
public struct Statement: ExpressibleByStringInterpolation, Sendable {
  enum Piece: Hashable, Sendable {
    case text(String)
    case value
    case phrase(Phrase)
  }

  var pieces: [Piece]
  public private(set) var values: [Value]

  public init(stringLiteral text: String) {
    pieces = [.text(text)]
    values = []
  }

  public init(stringInterpolation: Interpolation) {
    pieces = stringInterpolation.pieces
    values = stringInterpolation.values
  }

  /// For the few statements whose tables are not known when they are written (backups). `text` must be ours, never a
  /// customer's.
  public init(verbatim text: String) {
    pieces = [.text(text)]
    values = []
  }

  public mutating func append(verbatim text: String) { pieces.append(.text(text)) }
  public mutating func append(_ phrase: Phrase) { pieces.append(.phrase(phrase)) }
  public mutating func append(_ value: Value) {
    pieces.append(.value)
    values.append(value)
  }

  public struct Interpolation: StringInterpolationProtocol {
    var pieces: [Piece] = []
    var values: [Value] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      pieces.reserveCapacity(interpolationCount * 2 + 1)
      values.reserveCapacity(interpolationCount)
    }

    public mutating func appendLiteral(_ text: String) { if !text.isEmpty { pieces.append(.text(text)) } }

    public mutating func appendInterpolation(_ value: some Bindable) {
      pieces.append(.value)
      values.append(value.bound)
    }

    public mutating func appendInterpolation(_ value: (some Bindable)?) {
      pieces.append(.value)
      values.append(value?.bound ?? .null)
    }

    public mutating func appendInterpolation(_ phrase: Phrase) { pieces.append(.phrase(phrase)) }

    /// A list for `IN`, as `(\(list: ids))`; an empty list matches nothing.
    public mutating func appendInterpolation(list: [some Bindable]) {
      if list.isEmpty { pieces.append(.text("NULL")) }
      for (index, item) in list.enumerated() {
        if index > 0 { pieces.append(.text(", ")) }
        pieces.append(.value)
        values.append(item.bound)
      }
    }
  }

  /// The text as an engine wants it. `place` writes the n-th place (from 1): `?` or `$n`.
  public func text(place: (Int) -> String, phrase: (Phrase) -> String) -> String {
    var text = ""
    var count = 0
    for piece in pieces {
      switch piece {
      case .text(let part): text += part
      case .phrase(let kind): text += phrase(kind)
      case .value:
        count += 1
        text += place(count)
      }
    }
    return text
  }
}

/// The closed list of differences between the engines. A new phrase is a decision with a page in `docs/decisions/`.
public enum Phrase: Hashable, Sendable {
  /// `INTEGER` or `BIGINT`: whole numbers, moments, truth.
  case integer
  /// `BLOB` or `BYTEA`.
  case bytes
  /// The type and default of a key that counts up by itself.
  case counter
  /// `FOR UPDATE SKIP LOCKED`, or nothing where writers are serial anyway.
  case skipLocked
  /// The number of the running transaction (0 where writers are serial): the default of `journal.era`.
  case era
  /// Lets an INSERT give the counter itself (restoring a backup).
  case overriding
  /// A whole statement: sets the counter of a table's column behind its highest.
  case countOn(table: String, column: String)
  /// True for a journal line that no running transaction can still slip in before.
  case settled
}
