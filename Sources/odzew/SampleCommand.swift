import ArgumentParser
import House
import Store

struct SampleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Adds made-up visits, requests for calls and talks to a firm that was just loaded, to look around.")

  @OptionGroup var house: HouseOptions

  func run() async throws {
    let home = try await house.open()
    let report = try await SampleDays(of: home)?.fill()
    await home.store.close()
    guard let report else {
      Out.line("Nothing was added: customers have talked here already.")
      return
    }
    Out.line("Added: \(report.visits) visits, \(report.callbacks) requests for calls, \(report.talks) talks.")
  }
}
