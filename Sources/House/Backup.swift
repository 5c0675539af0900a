import Foundation
public import Ground
import Schema
public import Store

/// Writes and reads backups, on either engine and from one to the other.
///
/// The customers' keys are not in the backup but in a file of keys beside it, of which only the newest is kept: a
/// customer who was erased since is missing there, so an older backup cannot bring them back.
public struct Backup: Sendable {
  private let store: any Database
  private let surroundings: Surroundings
  private static let page = 500

  public init(store: any Database, surroundings: Surroundings = .real) {
    self.store = store
    self.surroundings = surroundings
  }

  /// Writes `path` (which must not exist yet) and replaces `keys`, each whole or not at all. Returns the count of rows.
  public func write(to path: String, keys: String) async throws -> Int {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw HouseProblem("\(path) exists already: a backup is never written over, name another file")
    }
    let now = surroundings.now()
    let (count, lines) = try await store.read { tx -> (Int, [String]) in
      let sink = try Sink(path + ".part")
      let header = BackupFile.Header(format: 1, at: now.iso, schema: Schema.migrations.last?.number ?? 0)
      try sink.write(header)
      var count = 0
      for table in Schema.tables { count += try write(table, to: sink, tx) }
      try sink.finish()
      let keys = try BackupRecords.customerKeys(in: tx).map {
        try Sink.text(BackupFile.Key(customer: $0.customer, key: Data($0.key).base64EncodedString()))
      }
      return (count, keys)
    }
    try Sink.replace(keys, with: lines.joined(separator: "\n") + "\n")
    guard rename(path + ".part", path) == 0 else { throw HouseProblem("cannot write \(path)") }
    return count
  }

  private func write(_ table: SchemaTable, to sink: Sink, _ tx: Transaction) throws -> Int {
    var last: [Value] = []
    var count = 0
    while true {
      let rows = try BackupRecords.rows(of: table, behind: last, limit: Self.page, in: tx)
      for row in rows { try sink.write(BackupFile.Line(table: table.name, row: row.mapValues(BackupFile.Cell.init))) }
      count += rows.count
      guard rows.count == Self.page, let end = rows.last else { return count }
      last = table.key.map { end[$0] ?? .null }
    }
  }

  /// Fills an empty database from a backup, whole or not at all. Customers without a key stay erased. Returns the
  /// counts of rows and of erased customers.
  public func restore(from path: String, keys: String) async throws -> (rows: Int, erased: Int) {
    let lines = try text(path).split(separator: "\n")
    let decoder = JSONDecoder()
    guard let first = lines.first, let header = try? decoder.decode(BackupFile.Header.self, from: Data(first.utf8)),
      header.odzew == "backup", header.format == 1
    else { throw HouseProblem("\(path) is no backup of Odzew") }
    guard header.schema <= Schema.migrations.last?.number ?? 0 else {
      throw HouseProblem("\(path) was written by a newer program: restore it with that")
    }
    let known = try Dictionary(
      uniqueKeysWithValues: text(keys).split(separator: "\n").map {
        let key = try decoder.decode(BackupFile.Key.self, from: Data($0.utf8))
        return (key.customer, [UInt8](Data(base64Encoded: key.key) ?? Data()))
      })
    try await Schema.bringUpToDate(store, now: surroundings.now())
    let now = surroundings.now()
    let rest = Array(lines.dropFirst())
    return try await store.write { tx in
      guard try BackupRecords.isEmpty(in: tx) else {
        throw HouseProblem(
          "the database is not empty: a backup is restored into a new one (another --data or --database)")
      }
      return try fill(tx, lines: rest, path: path, keys: known, now: now)
    }
  }

  private func fill(
    _ tx: Transaction, lines: [Substring], path: String, keys: [String: [UInt8]], now: Moment
  ) throws -> (rows: Int, erased: Int) {
    let tables = Dictionary(uniqueKeysWithValues: Schema.tables.map { ($0.name, $0) })
    var erased = Set<String>()
    var merged: [(String, Value)] = []
    for (number, raw) in lines.enumerated() {
      guard let line = try? JSONDecoder().decode(BackupFile.Line.self, from: Data(raw.utf8)),
        let table = tables[line.table]
      else { throw HouseProblem("\(path):\(number + 2): this line cannot be read; nothing was restored") }
      var row = line.row.mapValues(\.value)
      if table.name == "customer", case .text(let id)? = row["id"] {
        if let key = keys[id] {
          row["person_key"] = .bytes(key)
        } else {
          if row["erased_at"] == .null { row["erased_at"] = .integer(now.milliseconds) }
          row["profile"] = .null
          erased.insert(id)
        }
        if let other = row["merged_into"], other != .null { merged.append((id, other)) }
        row["merged_into"] = .null
      }
      if table.name == "customer_lookup", case .text(let id)? = row["customer_id"], erased.contains(id) { continue }
      if table.name == "house" { try BackupRecords.dropHouse(row["name"] ?? .null, in: tx) }
      try BackupRecords.put(row, into: table, in: tx)
    }
    for (id, other) in merged { try BackupRecords.setMerged(id, into: other, in: tx) }
    try BackupRecords.countOn(in: tx)
    return (lines.count, erased.count)
  }

  private func text(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else { throw HouseProblem("cannot read \(path)") }
    return String(decoding: data, as: UTF8.self)
  }
}

/// A file that is written line by line and only its owner may read.
private final class Sink {
  private let handle: FileHandle

  init(_ path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
      let handle = FileHandle(forWritingAtPath: path)
    else { throw HouseProblem("cannot write \(path): check the folder and its rights") }
    self.handle = handle
  }

  func write(_ value: some Encodable) throws { try handle.write(contentsOf: Data((Sink.text(value) + "\n").utf8)) }

  func finish() throws {
    try handle.synchronize()
    try handle.close()
  }

  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func replace(_ path: String, with text: String) throws {
    let sink = try Sink(path + ".part")
    try sink.handle.write(contentsOf: Data(text.utf8))
    try sink.finish()
    guard rename(path + ".part", path) == 0 else { throw HouseProblem("cannot write \(path)") }
  }
}
