public import Ground

/// What a column can hold.
public enum Value: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case bytes([UInt8])
}

/// A Swift value that can be bound in a statement.
public protocol Bindable {
  var bound: Value { get }
}

extension Int: Bindable { public var bound: Value { .integer(Int64(self)) } }
extension Int64: Bindable { public var bound: Value { .integer(self) } }
extension Double: Bindable { public var bound: Value { .real(self) } }
extension Bool: Bindable { public var bound: Value { .integer(self ? 1 : 0) } }
extension String: Bindable { public var bound: Value { .text(self) } }
extension [UInt8]: Bindable { public var bound: Value { .bytes(self) } }
extension Value: Bindable { public var bound: Value { self } }
extension Moment: Bindable { public var bound: Value { .integer(milliseconds) } }
extension Day: Bindable { public var bound: Value { .text(description) } }
extension ID: Bindable { public var bound: Value { .text(text) } }

/// One row of an answer, read by column name. A wrong name or type is a bug of ours, so it traps and names itself.
public struct Row: Sendable {
  public let columns: Columns
  public let values: [Value]

  public init(columns: Columns, values: [Value]) {
    self.columns = columns
    self.values = values
  }

  public final class Columns: Sendable {
    let places: [String: Int]
    public init(_ names: [String]) {
      places = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  public subscript(_ name: String) -> Value {
    guard let place = columns.places[name] else { preconditionFailure("no column \(name) in this answer") }
    return values[place]
  }

  /// Every column by its name.
  public var named: [String: Value] { columns.places.mapValues { values[$0] } }

  public func text(_ name: String) -> String {
    guard let text = optionalText(name) else { preconditionFailure("column \(name) is null") }
    return text
  }

  public func optionalText(_ name: String) -> String? {
    switch self[name] {
    case .null: nil
    case .text(let text): text
    case let other: preconditionFailure("column \(name) is no text: \(other)")
    }
  }

  public func integer(_ name: String) -> Int {
    guard let number = optionalInteger(name) else { preconditionFailure("column \(name) is null") }
    return number
  }

  public func optionalInteger(_ name: String) -> Int? {
    switch self[name] {
    case .null: nil
    case .integer(let number): Int(number)
    case let other: preconditionFailure("column \(name) is no integer: \(other)")
    }
  }

  public func real(_ name: String) -> Double {
    switch self[name] {
    case .real(let number): number
    case .integer(let number): Double(number)
    case let other: preconditionFailure("column \(name) is no number: \(other)")
    }
  }

  public func optionalBytes(_ name: String) -> [UInt8]? {
    switch self[name] {
    case .null: nil
    case .bytes(let bytes): bytes
    case let other: preconditionFailure("column \(name) holds no bytes: \(other)")
    }
  }

  public func truth(_ name: String) -> Bool { integer(name) != 0 }
  public func moment(_ name: String) -> Moment { Moment(milliseconds: Int64(integer(name))) }
  public func optionalMoment(_ name: String) -> Moment? {
    optionalInteger(name).map { Moment(milliseconds: Int64($0)) }
  }
  public func id<Noun>(_ name: String, _ noun: Noun.Type = Noun.self) -> ID<Noun> { ID(text(name)) }
  public func optionalID<Noun>(_ name: String, _ noun: Noun.Type = Noun.self) -> ID<Noun>? {
    optionalText(name).map { ID($0) }
  }
}
