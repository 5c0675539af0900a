import ArgumentParser
import Foundation
import Language

struct NluCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nlu", abstract: "Understanding as filters: JSON lines in, one answer a line out.",
    subcommands: [
      NluTrainCommand.self, NluPredictCommand.self, NluIndexCommand.self, NluSearchCommand.self,
      NluEntitiesCommand.self,
    ])
}

/// A line that the filters read: `{"id": "17", "text": "…", "lang": "pl", "ref": "2013-02-12T04:30:00"}`.
struct NluInput: Decodable {
  var id: String
  var text: String
  var lang: String?
  /// The moment at which it was said, for expressions of time.
  var ref: String?
}

/// Standard input as JSON lines, and answers to standard output in the same order.
enum NluFilter {
  /// Answers every line. A line that is no such JSON ends the run with a message that names it.
  static func run<Answer: Encodable>(_ answer: (NluInput) throws -> Answer) throws {
    let decoder = JSONDecoder()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    var number = 0
    while let line = readLine() {
      number += 1
      if line.allSatisfy(\.isWhitespace) { continue }
      let input: NluInput
      do { input = try decoder.decode(NluInput.self, from: Data(line.utf8)) } catch {
        Out.error("line \(number): not of the form {\"id\": \"…\", \"text\": \"…\"}: \(line.prefix(80))")
        throw ExitCode(1)
      }
      Out.line(String(decoding: try encoder.encode(try answer(input)), as: UTF8.self))
    }
  }

  /// The language that an option names.
  static func lang(_ name: String) throws -> Lang {
    guard let lang = Lang(rawValue: name) else {
      throw ValidationError("--lang is one of \(Lang.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return lang
  }

  /// A file whole; a person is told when it cannot be read.
  static func read(_ path: String) throws -> Data {
    do { return try Data(contentsOf: URL(fileURLWithPath: path)) } catch {
      Out.error("\(path) cannot be read: \(error.localizedDescription)")
      throw ExitCode(1)
    }
  }

  /// Runs a step on a file; its problem is told with the file's name.
  static func check<Value>(_ path: String, _ step: () throws -> Value) throws -> Value {
    do { return try step() } catch {
      Out.error("\(path): \(error)")
      throw ExitCode(1)
    }
  }
}
