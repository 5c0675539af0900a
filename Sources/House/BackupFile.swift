import Foundation
import Store

/// A backup on disk: a line of JSON for each row, the first line saying what it is. Sealed values stay sealed.
enum BackupFile {
  struct Header: Codable {
    var odzew = "backup"
    let format: Int
    let at: String
    /// Steps of the schema, so that a newer program's backup is refused.
    let schema: Int
  }

  struct Line: Codable {
    let table: String
    let row: [String: Cell]
  }

  /// A customer's wrapped key, in the file of keys.
  struct Key: Codable {
    let customer: String
    let key: String
  }

  enum Cell: Codable {
    case null, integer(Int64), real(Double), text(String), bytes(Data)

    private enum Keys: String, CodingKey { case bytes, real }

    init(from decoder: any Decoder) throws {
      if let keyed = try? decoder.container(keyedBy: Keys.self) {
        if let data = try keyed.decodeIfPresent(Data.self, forKey: .bytes) {
          self = .bytes(data)
        } else {
          self = .real(try keyed.decode(Double.self, forKey: .real))
        }
        return
      }
      let single = try decoder.singleValueContainer()
      if single.decodeNil() {
        self = .null
      } else if let number = try? single.decode(Int64.self) {
        self = .integer(number)
      } else {
        self = .text(try single.decode(String.self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .bytes(let data):
        var keyed = encoder.container(keyedBy: Keys.self)
        try keyed.encode(data, forKey: .bytes)
      case .real(let number):
        var keyed = encoder.container(keyedBy: Keys.self)
        try keyed.encode(number, forKey: .real)
      case .null, .integer, .text:
        var single = encoder.singleValueContainer()
        switch self {
        case .integer(let number): try single.encode(number)
        case .text(let text): try single.encode(text)
        default: try single.encodeNil()
        }
      }
    }

    init(_ value: Value) {
      self =
        switch value {
        case .null: .null
        case .integer(let number): .integer(number)
        case .real(let number): .real(number)
        case .text(let text): .text(text)
        case .bytes(let bytes): .bytes(Data(bytes))
        }
    }

    var value: Value {
      switch self {
      case .null: .null
      case .integer(let number): .integer(number)
      case .real(let number): .real(number)
      case .text(let text): .text(text)
      case .bytes(let data): .bytes([UInt8](data))
      }
    }
  }
}
