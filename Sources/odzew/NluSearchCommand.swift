import ArgumentParser
import Foundation
import Language

struct NluSearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Answers questions, JSON lines on standard input, from an index.")

  @Option(help: "An index that 'nlu index' wrote.")
  var index: String
  @Option(help: "Passages a question.")
  var limit = 10

  func run() throws {
    guard limit > 0 else { throw ValidationError("--limit is at least 1.") }
    let data = try NluFilter.read(index)
    let passages = try NluFilter.check(index) { try PassageIndex(encoded: Array(data)) }
    let decoder = JSONDecoder()
    var out: [UInt8] = []
    var number = 0
    while let text = readLine() {
      number += 1
      if text.allSatisfy(\.isWhitespace) { continue }
      guard let line = try? decoder.decode(NluInput.self, from: Data(text.utf8)) else {
        Out.error("line \(number): not of the form {\"id\": \"…\", \"text\": \"…\"}: \(text.prefix(80))")
        throw ExitCode(1)
      }
      append(line.id, passages.search(line.text, limit: limit), to: &out)
      FileHandle.standardOutput.write(Data(out))
      out.removeAll(keepingCapacity: true)
    }
  }

  private func append(_ id: String, _ hits: [PassageIndex.Ranked], to out: inout [UInt8]) {
    out += #"{"id": "#.utf8
    quote(id, to: &out)
    out += #", "hits": ["#.utf8
    for (place, hit) in hits.enumerated() {
      out += (place == 0 ? #"{"id": "# : #", {"id": "#).utf8
      quote(hit.id, to: &out)
      out += ", \"score\": \((hit.score * 1_000).rounded() / 1_000)}".utf8
    }
    out += "]}\n".utf8
  }

  private func quote(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        out.append(UInt8(ascii: "\\"))
        out.append(byte)
      case 0..<0x20:
        out += "\\u00".utf8
        out += (byte < 16 ? "0" : "").utf8
        out += String(byte, radix: 16).utf8
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}
