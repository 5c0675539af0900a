import Foundation

/// Every benchmark by its name. Benchmarks, not timed tests: each figure stands beside a peer or a limit that was
/// measured in the same run, for machines differ and are never quiet.
public struct Benchmarks: Sendable {
  public static let names = [
    "messages", "answers", "streams", "search", "booking", "turns", "timing", "start", "memory",
  ]

  /// The folder of a firm with questions in Polish and rehearsals.
  public var firm: String
  /// How many streams `streams` opens.
  public var streams: Int
  /// An empty PostgreSQL database, to measure messages there too.
  public var postgres: String?

  public init(firm: String, streams: Int = 10_000, postgres: String? = nil) {
    self.firm = firm
    self.streams = streams
    self.postgres = postgres
  }

  /// Runs one benchmark, one of `names`.
  public func run(_ name: String) async throws -> [Figure] {
    switch name {
    case "messages":
      let sqlite = try await MessageBench.sqlite()
      guard let postgres else { return sqlite }
      return sqlite + (try await MessageBench.postgres(postgres))
    case "answers": return try await AnswerBench.figures(firm: firm)
    case "streams": return try await StreamBench.figures(firm: firm, count: streams)
    case "search": return try SearchBench.figures(firm: firm)
    case "booking": return try await BookingBench.figures(postgres: postgres)
    case "turns": return try await TurnBench.figures(firm: firm)
    case "timing":
      return try TimingBench.figures(python: ProcessInfo.processInfo.environment["ODZEW_BENCH_PYTHON"])
    case "start": return try await StartBench.start(firm: firm)
    case "memory": return try await StartBench.memory(firm: firm)
    default: throw BenchProblem("no benchmark '\(name)'; there are \(Benchmarks.names.joined(separator: ", "))")
    }
  }
}
