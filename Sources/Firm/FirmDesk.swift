import Foundation
public import Ground
import Journal
public import Store

/// What can be done with the firm's settings.
public struct FirmDesk: Sendable {
  private let database: any Database

  public init(_ database: any Database) { self.database = database }

  /// Nil while the house is not set up.
  public func load() async throws -> Firm? { try await database.read { tx in try FirmRecords.load(in: tx) } }

  /// Keeps the settings and notes `firm.changed`; false when they were so already.
  @discardableResult
  public func put(_ firm: Firm, by: String, at now: Moment) async throws -> Bool {
    try await database.write { tx in try FirmDesk.put(firm, by: by, at: now, in: tx) }
  }

  /// The same inside a larger transaction, as an import is.
  @discardableResult
  public static func put(_ firm: Firm, by: String, at now: Moment, in tx: Transaction) throws -> Bool {
    let before = try FirmRecords.load(in: tx)
    guard before != firm else { return false }
    try FirmRecords.save(firm, at: now, in: tx)
    let fields = try FirmChange.fields(from: before, to: firm)
    let data = try JSONEncoder().encode(["changed": fields])
    try JournalRecords.note(
      "firm.changed", "firm", by: by, data: String(decoding: data, as: UTF8.self), at: now, in: tx)
    return true
  }

  /// Keeps the firm's own jobs in place of those before, and notes `connectors.changed`. Returns how many are new or
  /// other than before.
  @discardableResult
  public static func put(_ connectors: [Connector], by: String, at now: Moment, in tx: Transaction) throws -> Int {
    let before = try ConnectorRecords.all(in: tx)
    guard before != connectors else { return 0 }
    try ConnectorRecords.replaceAll(with: connectors, at: now, in: tx)
    try JournalRecords.note("connectors.changed", "firm", by: by, at: now, in: tx)
    return Set(connectors).subtracting(before).count
  }
}

/// Names the settings that differ, in order of the alphabet; every setting when there was no firm before.
enum FirmChange {
  static func fields(from before: Firm?, to after: Firm) throws -> [String] {
    let old = try before.map(values) ?? [:]
    let new = try values(after)
    return Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted()
  }

  private static func values(_ firm: Firm) throws -> [String: NSObject] {
    let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(firm))
    return (object as? [String: NSObject]) ?? [:]
  }
}
