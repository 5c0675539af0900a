import Foundation
public import Ground
import Outbound
public import Seal
import StorePostgres
import StoreSQLite
public import Store

/// Where this installation keeps its things.
public struct HouseSettings: Sendable {
  /// The folder for the SQLite file and the house key.
  public var folder: String
  /// `postgresql://…`; nil = SQLite in the folder.
  public var databaseURL: String?
  /// The house key in hexadecimal (64 digits), as from an environment variable; nil = the file `house.key`.
  public var key: String?
  public var connections = 8

  public init(folder: String, databaseURL: String? = nil, key: String? = nil) {
    self.folder = folder
    self.databaseURL = databaseURL
    self.key = key
  }

  public func openDatabase() throws -> any Database {
    if let databaseURL { return try PostgresDatabase(url: databaseURL, connections: connections) }
    try makeFolder()
    return try SQLiteDatabase(path: folder + "/odzew.sqlite")
  }

  /// Reads the house key, or makes one when there is none yet. Only its owner may read the file.
  public func houseKey(_ surroundings: Surroundings = .real) throws -> HouseKey {
    if let key { return HouseKey(secret: try Self.secret(key, from: "ODZEW_HOUSE_KEY")) }
    try makeFolder()
    let path = folder + "/house.key"
    if let data = FileManager.default.contents(atPath: path) {
      return HouseKey(secret: try Self.secret(String(decoding: data, as: UTF8.self), from: path))
    }
    let secret = surroundings.bytes(32)
    let text = secret.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "\n"
    let made = FileManager.default.createFile(
      atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    guard made else { throw HouseProblem("cannot write \(path): check that the folder is yours") }
    return HouseKey(secret: secret)
  }

  /// What a file of settings in the folder says; nil without the file. Throws in words what is wrong with it, and where.
  func read<Settings>(
    _ file: String, as settings: (_ yaml: String) throws(SettingsProblem) -> Settings
  ) throws -> Settings? {
    let path = folder + "/" + file
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    do throws(SettingsProblem) { return try settings(String(decoding: data, as: UTF8.self)) } catch {
      throw HouseProblem("\(path): \(error)")
    }
  }

  private func makeFolder() throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  private static func secret(_ text: String, from place: String) throws -> [UInt8] {
    let digits = text.filter { !$0.isWhitespace }
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { start -> UInt8? in
      UInt8(digits.dropFirst(start).prefix(2), radix: 16)
    }
    guard digits.count == 64, bytes.count == 32 else {
      throw HouseProblem("\(place) holds no house key: 64 hexadecimal digits are wanted")
    }
    return bytes
  }
}

/// Something that a person who runs the program must mend.
public struct HouseProblem: Error, Sendable, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }
}
