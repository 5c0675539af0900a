import CPostgres
import Store

/// The values of a statement as libpq wants them: bytes as they are, the rest as text.
struct PostgresValues {
  private(set) var types: [Oid] = []
  private var buffer: [UInt8] = []
  private var starts: [Int?] = []
  private var lengths: [Int32] = []
  private var formats: [Int32] = []

  init(_ values: [Value]) throws {
    for value in values {
      switch value {
      // What a null is, the server sees from where it stands.
      case .null: appendNull()
      case .integer(let number): append(String(number).utf8, type: PostgresType.int8)
      case .real(let number): append(String(number).utf8, type: PostgresType.float8)
      case .bytes(let bytes): append(bytes, type: PostgresType.bytea, format: 1)
      case .text(let text):
        if text.utf8.contains(0) { throw PostgresFailure(verdict: .final, state: "23000", message: Value.noZero) }
        append(text.utf8, type: PostgresType.text)
      }
    }
  }

  private mutating func append(_ bytes: some Collection<UInt8>, type: Oid, format: Int32 = 0) {
    types.append(type)
    formats.append(format)
    lengths.append(Int32(bytes.count))
    starts.append(buffer.count)
    buffer += bytes
    buffer.append(0)
  }

  private mutating func appendNull() {
    types.append(0)
    formats.append(0)
    lengths.append(0)
    starts.append(nil)
  }

  func withPointers<T>(
    _ body: (UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<Int32>, UnsafePointer<Int32>) throws -> T
  ) throws -> T {
    try buffer.withUnsafeBytes { bytes in
      let pointers = starts.map { start in
        start.flatMap { bytes.baseAddress?.advanced(by: $0).assumingMemoryBound(to: CChar.self) }
      }
      return try body(pointers, lengths, formats)
    }
  }
}

extension Value {
  static let noZero = "a text must not hold the character U+0000"
}

/// The built-in types that we send or understand (`src/include/catalog/pg_type.dat`).
enum PostgresType {
  static let bool: Oid = 16
  static let bytea: Oid = 17
  static let int8: Oid = 20
  static let int2: Oid = 21
  static let int4: Oid = 23
  static let text: Oid = 25
  static let oid: Oid = 26
  static let float4: Oid = 700
  static let float8: Oid = 701
  static let numeric: Oid = 1700
}

/// The names and types of an answer's columns, kept with its prepared statement.
struct PostgresColumns {
  private let names: Row.Columns
  private let types: [Oid]

  init(_ result: OpaquePointer) {
    let places = 0..<PQnfields(result)
    names = Row.Columns(places.map { String(cString: PQfname(result, $0)) })
    types = places.map { PQftype(result, $0) }
  }

  func rows(of result: OpaquePointer) -> [Row] {
    (0..<PQntuples(result)).map { row in
      Row(columns: names, values: types.indices.map { value(result, row, Int32($0), types[$0]) })
    }
  }

  private func value(_ result: OpaquePointer, _ row: Int32, _ column: Int32, _ type: Oid) -> Value {
    guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else { return .null }
    let bytes = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column)))
    let text = String(decoding: bytes, as: UTF8.self)
    switch type {
    case PostgresType.int8, PostgresType.int4, PostgresType.int2, PostgresType.oid:
      return Int64(text).map(Value.integer) ?? .text(text)
    case PostgresType.float8, PostgresType.float4:
      return Double(text).map(Value.real) ?? .text(text)
    // A sum of integers is `numeric` here and an integer on SQLite.
    case PostgresType.numeric:
      return Int64(text).map(Value.integer) ?? Double(text).map(Value.real) ?? .text(text)
    case PostgresType.bool: return .integer(text == "t" ? 1 : 0)
    case PostgresType.bytea: return .bytes(Self.unhexed(bytes))
    default: return .text(text)
    }
  }

  /// `\x00ff…` as bytes.
  private static func unhexed(_ hex: UnsafeRawBufferPointer) -> [UInt8] {
    func digit(_ letter: UInt8) -> UInt8 { letter <= UInt8(ascii: "9") ? letter - 48 : (letter | 32) - 87 }
    return stride(from: 2, to: hex.count - 1, by: 2).map { digit(hex[$0]) << 4 | digit(hex[$0 + 1]) }
  }
}
