import ArgumentParser
import FirmFolder
import Foundation
import House
import Language
import Logging

struct RehearseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse", abstract: "Plays a firm's rehearsal dialogues through the path of live chat.")

  @Argument(help: "The folder with firm.yaml and rehearsal/*.jsonl.")
  var folder: String
  @Option(help: "Only the dialogue with this id.")
  var only: String?
  @Flag(help: "A line of JSON a dialogue.")
  var json = false
  @Flag(help: "Without the machine's thesaurus.")
  var plain = false

  func run() async throws {
    let contents = try Folder.read(folder)
    let dialogues = try contents.rehearsals.map(Rehearsal.init).filter { only == nil || $0.id == only }
    guard !dialogues.isEmpty else {
      Out.error(only.map { "\(folder) has no dialogue '\($0)'." } ?? "\(folder) has no rehearsal/*.jsonl.")
      throw ExitCode(1)
    }
    var logger = Logger(label: "rehearsal", factory: { StreamLogHandler.standardError(label: $0) })
    logger.logLevel = .error
    let synonyms = plain ? nil : Thesauri.installed()
    let stage = try await RehearsalStage(contents, synonyms: synonyms ?? .builtIn, logger: logger)
    var groups: [(name: String, passed: Int, of: Int)] = []
    for dialogue in dialogues {
      let result = try await stage.play(dialogue)
      try show(result)
      if groups.last?.name != dialogue.group { groups.append((dialogue.group, 0, 0)) }
      groups[groups.count - 1].of += 1
      if result.passed { groups[groups.count - 1].passed += 1 }
    }
    try stage.clear()
    let passed = groups.reduce(0) { $0 + $1.passed }
    if !json {
      for name in Set(groups.map(\.name)).sorted() {
        let same = groups.filter { $0.name == name }
        Out.line("\(name): \(same.reduce(0) { $0 + $1.passed }) of \(same.reduce(0) { $0 + $1.of })")
      }
      Out.line("\(passed) passed, \(dialogues.count - passed) failed")
    }
    if passed < dialogues.count { throw ExitCode(1) }
  }

  private func show(_ result: RehearsalResult) throws {
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
      Out.line(String(decoding: try encoder.encode(result), as: UTF8.self))
    } else {
      Out.line("\(result.passed ? "passed" : "FAILED") \(result.id)")
      for reason in result.reasons { Out.line("       \(reason)") }
    }
  }
}
