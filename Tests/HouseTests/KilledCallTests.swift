import Callbacks
import Crypto
import ExchangeTesting
import Firm
import Foundation
import Ground
import House
import HouseTesting
import Language
import Staff
import Store
import Testing

/// The program is killed while it dials, again and again, on the same data.
@Suite(.serialized) struct KilledCallTests {
  static let rounds = 8
  /// So many press the same button in each round, and one more at the end.
  static let pressing = 3

  @Test(arguments: Engine.allCases)
  func `killed in the middle of dialling, the house never rings a customer twice`(engine: Engine) async throws {
    let seed = Int.random(in: 0..<1_000_000)
    var dice = Dice(seed)
    let exchange = try await StandInExchange()
    exchange.play(.holds, for: "")
    let server = try await Server(on: engine)
    let (requests, agents) = try await Self.prepare(server, exchange)
    for round in 0..<Self.rounds {
      let (program, port) = try await Self.start(server, agents[0])
      let mine = agents[(round * Self.pressing)..<((round + 1) * Self.pressing)]
      let pressing = Task {
        try await together(Self.pressing) { number in
          try? await mine[mine.startIndex + number].press(requests[round], port: port)
        }
      }
      try await Task.sleep(for: .milliseconds(Int.random(in: 0...80, using: &dice)))
      program.signal(SIGKILL)
      #expect(try await program.end() == 128 + SIGKILL)
      _ = try await pressing.value
    }
    let before = Self.rang(exchange)
    let (program, port) = try await Self.start(server, agents[0])
    var taken = 0
    for (round, request) in requests.enumerated() {
      let status = try await agents[Self.rounds * Self.pressing + round].press(request, port: port)
      // What rang, or may have rung, is refused; what was never written down is called now.
      #expect([204, 409].contains(status), "round \(round), seed \(seed)")
      if status == 204 { taken += 1 }
      if before[round] > 0 { #expect(status == 409, "round \(round), seed \(seed)") }
    }
    let wanted = before.reduce(0, +) + taken
    let placed = await eventually { Self.rang(exchange).reduce(0, +) >= wanted }
    #expect(placed && wanted > 0, "what the house said it called rang, seed \(seed)")
    program.signal(SIGTERM)
    #expect(try await program.end() == 0)
    let rang = Self.rang(exchange)
    print("killed while dialling on \(engine), seed \(seed): \(before) rang before, \(rang) in the end")
    #expect(rang.allSatisfy { $0 <= 1 }, "seed \(seed)")
    try await exchange.stop()
  }

  /// How often each request's number was ordered.
  private static func rang(_ exchange: StandInExchange) -> [Int] {
    let orders = exchange.orders.map { "\($0["channel"] ?? "") \($0["data"] ?? "")" }
    return (0..<rounds).map { round in orders.count { $0.contains(number(round)) } }
  }

  private static func number(_ round: Int) -> String { "+4860000\(1_000 + round)" }

  private static func start(_ server: Server, _ agent: Agent) async throws -> (Program, Int) {
    let (program, port) = try await server.start()
    let deadline = Date(timeIntervalSinceNow: 20)
    while try await agent.exchange(port: port) != "ready", Date() < deadline {
      try await Task.sleep(for: .milliseconds(20))
    }
    return (program, port)
  }

  /// A house that calls at any hour through the stand-in, with requests and people who call.
  private static func prepare(
    _ server: Server, _ exchange: StandInExchange
  ) async throws -> (requests: [ID<Callback>], agents: [Agent]) {
    let store = try server.settings.openDatabase()
    let secrets = server.folder + "/secrets"
    try FileManager.default.createDirectory(atPath: secrets, withIntermediateDirectories: true)
    try "s3kret\n".write(toFile: secrets + "/exchange", atomically: true, encoding: .utf8)
    try """
    kind: ami
    address: 127.0.0.1:\(exchange.port)
    user: odzew
    calls_per_second: 100
    at_once: 1000
    """.write(toFile: server.folder + "/exchange.yaml", atomically: true, encoding: .utf8)
    var firm = Cast.firm
    firm.hours = try WeekHours("mon-sun 00:00-24:00")
    firm.publicHolidays = nil
    firm.callbacks.window = ClockSpan(from: TimeOfDay(minutes: 0)!, to: TimeOfDay(minutes: 1_440)!)!
    let now = Surroundings.real.now()
    let agents = (0..<(rounds * (pressing + 1))).map { Agent(id: ID("k\($0)"), secret: Surroundings.real.newSecret()) }
    try await store.write { [firm] tx in
      try FirmDesk.put(firm, by: "test", at: now, in: tx)
      for agent in agents { try agent.move(in: tx, at: now) }
    }
    let desk = CallbackDesk(store: store, keyring: Cast.keyring, surroundings: .real)
    for agent in agents { _ = try await desk.put(agent: agent.id, line: "PJSIP/\(agent.id)", ready: true) }
    var requests: [ID<Callback>] = []
    for round in 0..<rounds {
      let order = CallbackOrder(
        who: .person(name: nil, email: nil), phone: PhoneNumber(number(round))!, source: .missed, language: .pl)
      requests.append(try await desk.ask(order, by: "system").callback.id)
    }
    await store.close()
    return (requests, agents)
  }
}

/// Somebody who is signed in and presses the button.
private struct Agent: Sendable {
  let id: ID<Staff>
  let secret: String

  func move(in tx: Transaction, at now: Moment) throws {
    try StaffRecords.put(
      Staff(id: id, name: "Osoba \(id)", email: "\(id)@dwakola.example", role: .agent), at: now, in: tx)
    let hash = SHA256.hash(data: Data(secret.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    try tx.run(
      """
      INSERT INTO session (hash, staff_id, csrf, created_at, seen_at, expires_at)
      VALUES (\(hash), \(id), \(secret), \(now), \(now), \(now + .hours(12)))
      """)
  }

  private var headers: [String: String] { ["Cookie": "odzew_session=\(secret)", "X-CSRF": secret] }

  func press(_ request: ID<Callback>, port: Int) async throws -> Int {
    try await Caller(port: port).call("POST", "/callbacks/requests/\(request)/call", "{}", headers: headers).status
  }

  func exchange(port: Int) async throws -> String? {
    try await Caller(port: port).call("GET", "/callbacks/queue", headers: headers).json["exchange"].text
  }
}
