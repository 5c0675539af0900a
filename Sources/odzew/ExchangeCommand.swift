import ArgumentParser
import Callbacks
import Ground
import House
import Outbound
import SwitchboardDoor
import Timing

struct ExchangeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exchange", abstract: "The telephone exchange that calls customers back.",
    subcommands: [Check.self, Call.self])

  /// Runs `body` beside the line to the exchange of the data folder, once it is up.
  static func run(_ options: HouseOptions, _ body: (Switchboard) async throws -> Void) async throws {
    let settings = options.settings
    let exchange = try settings.exchange(secrets: Secrets(folder: settings.folder), logger: options.logger)
    let board = exchange.switchboard
    guard board.state() != .none else {
      throw HouseProblem("no exchange is set up: write \(settings.folder)/exchange.yaml (docs/telephony.md)")
    }
    async let _: Void = exchange.run()
    var reason = "not connected within ten seconds"
    for _ in 0..<100 {
      if board.state() == .ready { return try await body(board) }
      if case .down(let words) = board.state() { reason = words }
      try await Task.sleep(for: .milliseconds(100))
    }
    throw HouseProblem("the exchange is down: \(reason)")
  }

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Connects, signs in and says how that went.")
    @OptionGroup var house: HouseOptions

    func run() async throws {
      try await ExchangeCommand.run(house) { board in
        let caller = board.caller.map { " Customers see \($0)." } ?? ""
        Out.line("The exchange is ready.\(caller) \(board.limits.atOnce) calls at once at most.")
      }
    }
  }

  struct Call: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Places one call, to try the exchange.")
    @Argument(help: "The number to call.")
    var number: String
    @Argument(help: "The agent's line, such as 101 or PJSIP/101; with a cloud exchange a number.")
    var line: String
    @Flag(help: "The agent's telephone rings first.")
    var agentFirst = false
    @Option(help: "Seconds of ringing.")
    var ring = 25
    @OptionGroup var house: HouseOptions

    func run() async throws {
      guard let number = PhoneNumber(number) else { throw ValidationError("this is no telephone number") }
      let id: ID<Switchboard> = Surroundings.real.newID()
      let order = CallOrder(
        reference: CallReference("cb-\(id)"), number: number, agentLine: line, first: agentFirst ? .agent : .customer,
        ringSeconds: ring)
      try await ExchangeCommand.run(house) { board in
        let events = board.events()
        do throws(SwitchboardFault) { try await board.place(order) } catch { throw HouseProblem(error.words) }
        for await event in events where event.reference == order.reference {
          Out.line("\(event.at.iso)  \(Self.words(event.what))")
          switch event.what {
          case .ended, .lost: return
          case .ringing, .answered: break
          }
        }
      }
    }

    private static func words(_ what: CallEvent.What) -> String {
      switch what {
      case .ringing: "ringing"
      case .answered: "answered"
      case .lost: "over, and how nobody can say"
      case .ended(let ending):
        [
          ending.outcome.rawValue, ending.cause.map { "cause \($0)" }, ending.networkCode.map { "SIP \($0)" },
          ending.ringSeconds.map { "\($0) s of ringing" }, ending.talkSeconds.map { "\($0) s of talk" },
        ].compactMap { $0 }.joined(separator: ", ")
      }
    }
  }
}
