import Logging
import Synchronization

/// What a server logged as an error: an answer of ours may hide it, the log does not.
final class Errors: Sendable {
  private let lines = Mutex<[String]>([])

  var all: [String] { lines.withLock { $0 } }
  var logger: Logger { Logger(label: "test") { _ in Handler(errors: self) } }

  private struct Handler: LogHandler {
    let errors: Errors
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.error

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      errors.lines.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") }
    }
  }
}
