import ArgumentParser
import FirmFolder
import House
import Store

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Loads a firm from a folder: whole or not at all, and only what changed.")

  @Argument(help: "The folder with firm.yaml.")
  var folder: String
  @Flag(help: "Check only; change nothing.")
  var check = false
  @OptionGroup var house: HouseOptions

  func run() async throws {
    let contents = try Folder.read(folder)
    if check {
      Out.line("\(folder): in order.")
      Folder.list(contents.files.map { ($0.path, $0.count, Importing.isUsed($0.path)) }, ignored: contents.ignored)
      return
    }
    let home = try await house.open()
    let report = try await Importing.take(contents, into: home)
    await home.store.close()
    let changes = [
      report.firmChanged ? "the firm" : nil, report.staff > 0 ? "\(report.staff) of the team" : nil,
      report.customers > 0 ? "\(report.customers) customers" : nil,
      report.knowledge > 0 ? "\(report.knowledge) of knowledge" : nil,
      report.connectors > 0 ? "\(report.connectors) connectors" : nil,
      report.services > 0 ? "\(report.services) services" : nil,
      report.bookings > 0 ? "\(report.bookings) bookings" : nil,
      report.calls > 0 ? "\(report.calls) calls" : nil,
      report.signals > 0 ? "\(report.signals) signals" : nil,
    ].compactMap { $0 }
    Out.line(changes.isEmpty ? "Nothing was new." : "Changed: \(changes.joined(separator: ", ")).")
    Folder.list(report.files, ignored: report.ignored)
  }
}

struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the firm into an empty folder, in the form that import reads.")

  @Argument(help: "An empty folder, or one that does not exist yet.")
  var folder: String
  @OptionGroup var house: HouseOptions

  func run() async throws {
    let home = try await house.open()
    let contents = try await Exporting.contents(of: home)
    do { try FirmFolder.write(contents, to: folder) } catch {
      Out.error(error.description)
      throw ExitCode(1)
    }
    await home.store.close()
    Out.line(
      "Written to \(folder): firm.yaml, \(contents.entries.count) of knowledge, \(contents.staff.count) of the team, \(contents.customers.count) customers."
    )
  }
}

/// Reading a folder, with its problems told to a person.
enum Folder {
  static func read(_ path: String) throws -> FolderContents {
    do { return try FirmFolder.read(path) } catch {
      Out.error(error.description)
      Out.error("\(path) was refused whole; nothing was changed.")
      throw ExitCode(1)
    }
  }

  static func list(_ files: [(path: String, count: Int, used: Bool)], ignored: [String]) {
    for file in files {
      Out.line("  \(file.path): \(file.count)\(file.used ? "" : "  (checked; not used yet)")")
    }
    for path in ignored { Out.line("  \(path): no part of the form, not opened") }
  }
}
