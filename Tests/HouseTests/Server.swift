import Firm
import Foundation
import Ground
import House
import HouseTesting
import Store

/// A house on disk that the real program serves, may be killed and is started again on the same data.
struct Server: Sendable {
  let engine: Engine
  let folder: String
  let database: String?

  /// The house key, in hexadecimal.
  static let key = (0..<32).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()

  var environment: [String: String] {
    var all = ["ODZEW_HOUSE_KEY": Self.key]
    if let database { all["ODZEW_DATABASE"] = database }
    return all
  }

  var settings: HouseSettings { HouseSettings(folder: folder, databaseURL: database, key: Self.key) }

  /// A new house with the cast in it. The assistant never gives up, so that it has work to the end.
  init(on engine: Engine) async throws {
    self.engine = engine
    folder = try await Engine.sqlite.newPlace()
    database = engine == .postgres ? try await engine.newPlace() : nil
    var firm = Cast.firm
    firm.handover.afterFailures = 1_000_000
    let store = try settings.openDatabase()
    let house = try await House(
      store: store, key: try settings.houseKey(), surroundings: Surroundings.real, logger: Cast.silent)
    try await Cast.move(into: house.store, firm: firm)
    await store.close()
  }

  /// Starts the program and waits until it serves.
  func start(_ more: [String] = []) async throws -> (program: Program, port: Int) {
    let program = try Program(
      ["serve", "--data", folder, "--port", "0", "--chat-rate", "0", "--log", "error"] + more, environment: environment)
    return (program, try await program.port())
  }

  /// Opens the data beside the program, or after it ended.
  func look<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
    let store = try settings.openDatabase()
    let result = try await store.read(body)
    await store.close()
    return result
  }
}
