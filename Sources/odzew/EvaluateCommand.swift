import ArgumentParser
import Foundation
import Ground
import Timing

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
  @Option(help: "0 calls sooner, 1 calls surer.")
  var patience = PlanSettings().patience
  @Option(help: "The least time between two calls of one request, in minutes.")
  var gap = PlanSettings().gap.minutes
  @Option(help: "Working days after which the model is trained anew; 0 is never.")
  var learn = 5
  @Flag(help: "Write what the models are worth to the standard error.")
  var verbose = false

  func validate() throws {
    guard simulator else { throw ValidationError("--simulator is missing: there is no other source yet") }
    guard (0...1).contains(patience) else { throw ValidationError("--patience wants a number from 0 to 1") }
    guard gap >= 0, learn >= 0 else { throw ValidationError("--gap and --learn want a number of 0 or more") }
  }

  func run() throws {
    var settings = PlanSettings()
    settings.patience = patience
    settings.gap = .minutes(gap)
    let says = verbose
    var desk = SimulatorDesk(settings: settings, learnsAgainAfter: learn) { line in
      if says { FileHandle.standardError.write(Data((line + "\n").utf8)) }
    }
    while let line = readLine(strippingNewline: true) {
      if let reply = try desk.answer(line) { FileHandle.standardOutput.write(Data((reply + "\n").utf8)) }
    }
  }
}
