import ExchangeTesting
import Foundation

/// The stand-in exchange as a program, for tests that are not written in Swift. It prints its port, takes one command a
/// line, and ends with its input: `orders` prints what was ordered as JSON, `go-on` lets calls that wait go on, `drop`
/// breaks every line.
@main
struct StandIn {
  static func main() async throws {
    let exchange = try await StandInExchange()
    say("\(exchange.port)")
    while let command = readLine() {
      switch command {
      case "orders": say(String(decoding: try JSONEncoder().encode(exchange.orders), as: UTF8.self))
      case "go-on":
        exchange.goOnAll()
        say("ok")
      case "drop":
        exchange.drop()
        say("ok")
      default: say("no such command: orders, go-on, drop")
      }
    }
  }

  private static func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
}
