import ArgumentParser
import Foundation
import House
import Store

struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Writes everything into one file, while the house serves.",
    discussion: """
      The customers' keys go into a file of keys of their own, which is replaced each time: keep only the newest, and a
      customer who was erased stays erased whatever backup is restored. The house key is in neither; keep it apart.
      """)

  @Argument(help: "The file to write; it must not exist yet.")
  var file: String
  @Option(help: "The file of keys. Default: odzew.keys beside the backup.")
  var keys: String?
  @OptionGroup var house: HouseOptions

  func run() async throws {
    let store = try house.settings.openDatabase()
    let count = try await Backup(store: store).write(to: file, keys: keys ?? Self.keys(beside: file))
    await store.close()
    Out.line("\(count) rows written to \(file); keys to \(keys ?? Self.keys(beside: file)).")
  }

  static func keys(beside file: String) -> String {
    URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("odzew.keys").path
  }
}

struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Fills a new, empty database from a backup, on either engine.")

  @Argument(help: "The backup.")
  var file: String
  @Option(help: "The newest file of keys. Default: odzew.keys beside the backup.")
  var keys: String?
  @OptionGroup var house: HouseOptions

  func run() async throws {
    let store = try house.settings.openDatabase()
    let (rows, erased) = try await Backup(store: store).restore(
      from: file, keys: keys ?? BackupCommand.keys(beside: file))
    await store.close()
    Out.line("\(rows) rows restored; \(erased) erased customers stay erased.")
    Out.line("Put the house key that belongs to it in place before serving (house.key or ODZEW_HOUSE_KEY).")
  }
}
