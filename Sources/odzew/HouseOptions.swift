import ArgumentParser
import Foundation
import House
import Letters
import Logging
import Outbound
import Store

/// Where the installation is: the same for every command that works on it.
struct HouseOptions: ParsableArguments {
  @Option(help: "The folder for the database and the house key.")
  var data = "odzew-data"

  @Option(help: "postgresql://… instead of SQLite in the folder. Also from ODZEW_DATABASE.")
  var database: String?

  @Option(help: "Where customers reach the house, for links in letters: https://… Also from ODZEW_URL.")
  var url: String?

  @Flag(help: "Webhooks may go to private addresses and without HTTPS. Also ODZEW_LOCAL_WEBHOOKS=1.")
  var localWebhooks = false

  @Option(help: "What to log: trace, debug, info, notice, warning, error.")
  var log = "notice"

  func validate() throws {
    if let url = address, url.wholeMatch(of: /https?:\/\/[^\s\/?#]+\/?/) == nil {
      throw ValidationError("--url (or ODZEW_URL) wants http:// or https://, a host, and nothing behind it")
    }
    guard Logger.Level(rawValue: log) != nil else {
      throw ValidationError("--log wants one of \(Logger.Level.allCases.map(\.rawValue).joined(separator: ", "))")
    }
  }

  var logger: Logger {
    var logger = Logger(label: "odzew", factory: { StreamLogHandler.standardError(label: $0) })
    logger.logLevel = Logger.Level(rawValue: log) ?? .notice
    return logger
  }

  var settings: HouseSettings {
    let environment = ProcessInfo.processInfo.environment
    return HouseSettings(
      folder: data, databaseURL: database ?? environment["ODZEW_DATABASE"], key: environment["ODZEW_HOUSE_KEY"])
  }

  private var address: String? { url ?? ProcessInfo.processInfo.environment["ODZEW_URL"] }

  func open() async throws -> House {
    let settings = settings
    let store = try settings.openDatabase()
    let secrets = Secrets(folder: settings.folder)
    return try await House(
      store: store, key: try settings.houseKey(), logger: logger,
      letters: try settings.letterDoor(secrets: secrets), address: address,
      localWebhooks: localWebhooks || ProcessInfo.processInfo.environment["ODZEW_LOCAL_WEBHOOKS"] == "1",
      passwords: { secrets.text($0) }, exchange: try settings.exchange(secrets: secrets, logger: logger))
  }
}

/// Output for people and programs, written at once even into a pipe.
enum Out {
  static func line(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }
  static func error(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}
