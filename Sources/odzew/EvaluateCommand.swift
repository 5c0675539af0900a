import ArgumentParser
import Foundation

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Measures how well a part of the house does its work.",
    subcommands: [EvaluateCallbacks.self])
}

struct EvaluateCallbacks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "callbacks",
    abstract: "Plans the calls of a simulated team.",
    discussion: """
      Reads what a callback simulator says from the standard input, a line of JSON each, and answers on the standard \
      output. docs/callback-bench.md shows what came of it.
      """)

  @Flag(help: "Speak the simulator's protocol; there is no other source yet.")
  var simulator = false

  func validate() throws {
    guard simulator else { throw ValidationError("--simulator is missing: there is no other source yet") }
  }

  func run() throws {
    var desk = SimulatorDesk()
    while let line = readLine(strippingNewline: true) {
      if let reply = try desk.answer(line) { FileHandle.standardOutput.write(Data((reply + "\n").utf8)) }
    }
  }
}
