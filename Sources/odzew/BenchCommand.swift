import ArgumentParser
import Bench
import Foundation

struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measures the house beside peers and limits of this machine. A quiet machine, please.",
    discussion: """
      ODZEW_BENCH_POSTGRES names an empty PostgreSQL database, to measure messages there too. ODZEW_BENCH_FOLDER is a \
      folder on the disk that is to be measured. ODZEW_BENCH_PYTHON is a Python with xgboost, to train beside.
      """)

  @Option(help: "Only this one: \(Benchmarks.names.joined(separator: ", ")). May be given again.")
  var only: [String] = []
  @Option(help: "The folder of the firm to measure with.")
  var firm = "demo/dwa-kola"
  @Option(help: "How many streams to open at once.")
  var streams = 10_000
  @Flag(help: "A line of JSON a figure.")
  var json = false
  @Option(help: .hidden)
  var bareWriter: Int?
  @Option(help: .hidden)
  var bytes = 300

  func validate() throws {
    if let name = only.first(where: { !Benchmarks.names.contains($0) }) {
      throw ValidationError("--only wants one of \(Benchmarks.names.joined(separator: ", ")), not '\(name)'")
    }
    guard streams > 0 else { throw ValidationError("--streams wants a number above 0") }
  }

  func run() async throws {
    if let bareWriter { return try BareWriter.run(count: bareWriter, bytes: bytes) }
    let bench = Benchmarks(
      firm: firm, streams: streams, postgres: ProcessInfo.processInfo.environment["ODZEW_BENCH_POSTGRES"])
    var all: [Figure] = []
    for name in Benchmarks.names where only.isEmpty || only.contains(name) {
      Out.error("\(name) …")
      let figures = try await bench.run(name)
      if json { Out.line(try Table.json(figures)) }
      all += figures
    }
    if !json { Out.line(Table.text(all)) }
  }
}
