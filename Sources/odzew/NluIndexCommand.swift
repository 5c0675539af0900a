import ArgumentParser
import Foundation
import Language

struct NluIndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index", abstract: "Builds a search index from passages: JSON lines with id, text, and title if any.")

  @Option(help: "The passages' language: pl, en, uk or de.")
  var lang: String
  @Option(help: "The file with a passage a line.")
  var passages: String
  @Option(help: "Where the index is written; a file there is replaced.")
  var index: String

  func run() throws {
    let lang = try NluFilter.lang(lang)
    let data = try NluFilter.read(passages)
    let built = PassageIndex(lang: lang, passages: try NluFilter.check(passages) { try read(data) })
    try NluFilter.check(index) { try Data(built.encoded).write(to: URL(fileURLWithPath: index), options: .atomic) }
  }

  private struct WrongLine: Error, CustomStringConvertible {
    let number: Int
    let reason: String
    var description: String { "line \(number): \(reason)" }
  }

  private struct Line: Decodable {
    let id: String
    let title: String?
    let text: String
  }

  private func read(_ data: Data) throws -> [(id: String, title: String, text: String)] {
    let decoder = JSONDecoder()
    var seen: Set<String> = []
    return try data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated().compactMap {
      number, bytes in
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { return nil }
      guard let line = try? decoder.decode(Line.self, from: bytes) else {
        throw WrongLine(
          number: number + 1, reason: "not of the form {\"id\": \"…\", \"title\": \"…\", \"text\": \"…\"}")
      }
      guard seen.insert(line.id).inserted else {
        throw WrongLine(number: number + 1, reason: "the id '\(line.id)' is taken by a line before")
      }
      return (line.id, line.title ?? "", line.text)
    }
  }
}
