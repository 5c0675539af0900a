import ArgumentParser
import Callbacks
import FirmFolder
import House
import Store

struct CallbacksCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "callbacks", abstract: "Requests to be called back.", subcommands: [Import.self])

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Takes a CSV list of people who want to be called: phone,name,topic,from,to,language. Whole or not at all."
    )

    @Argument(help: "The file. Only phone must be filled in; loading it again asks nobody twice.")
    var file: String
    @OptionGroup var house: HouseOptions

    func run() async throws {
      do {
        let home = try await house.open()
        let report = try await CallbackIntake.take(file: file, into: home)
        await home.store.close()
        Out.line(
          "New requests: \(report.taken). Joined to open ones: \(report.joined). Taken before: \(report.known).")
      } catch let problems as FolderProblems {
        Out.error(problems.description)
        Out.error("Nothing was taken.")
        throw ExitCode(1)
      }
    }
  }
}
