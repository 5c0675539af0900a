import Callbacks
import ExchangeTesting
import Ground
import HouseTesting
import Testing
import Timing

@testable import SwitchboardDoor

/// The door against a server that speaks the protocol.
struct AMIDoorTests {
  private static let cases: [(ending: String, customer: CallOutcome, agent: CallOutcome)] = [
    ("00", .answered, .answered), ("17", .busy, .busy), ("01", .invalidNumber, .invalidNumber),
    ("19", .noAnswer, .noAnswer), ("21", .rejected, .rejected), ("34", .network, .network), ("43", .network, .network),
    ("99", .noAnswer, .noAnswer), ("98", .network, .network), ("97", .network, .network),
    ("93", .voicemail, .voicemail),
  ]

  @Test(arguments: [
    StandInExchange.Telling.asSeen, .twice, .shuffled(seed: 1), .shuffled(seed: 2), .shuffled(seed: 3),
  ])
  func `every case of the table is read right, whoever is called first`(telling: StandInExchange.Telling) async throws {
    try await Sample.run { sample in
      sample.exchange.tell(telling)
      for (ending, _, _) in Self.cases {
        for first in [CallOrder.First.customer, .agent] {
          try await sample.board.place(
            try sample.order("cb-\(ending)-\(first.rawValue)", "+486012345\(ending)", first: first, ring: 1))
        }
      }
      for (ending, customer, agent) in Self.cases {
        let one = await sample.end(of: CallReference("cb-\(ending)-customer"))
        #expect(one?.ending?.outcome == customer, "\(ending), the customer first")
        let other = await sample.end(of: CallReference("cb-\(ending)-agent"))
        #expect(other?.ending?.outcome == agent, "\(ending), the agent first")
      }
      for reference in Set(sample.events.map(\.reference)) {
        #expect(sample.told(of: reference).count(where: \.isEnd) == 1)
      }
    }
  }

  @Test func `rules of the exchange and an agent who is away have their outcomes`() async throws {
    try await Sample.run { sample in
      try await sample.board.place(try sample.order("cb-1", "+48601234596"))
      try await sample.board.place(try sample.order("cb-2", "+48601234595"))
      try await sample.board.place(try sample.order("cb-3", "+48601234594", first: .agent, ring: 1))
      #expect(await sample.end(of: CallReference("cb-1"))?.ending?.outcome == .busy)
      #expect(await sample.end(of: CallReference("cb-2"))?.ending?.outcome == .network)
      #expect(await sample.end(of: CallReference("cb-3"))?.ending?.outcome == .cancelled)
    }
  }

  @Test func `an order names its channel, does not block and tells what the other side is`() async throws {
    try await Sample.run { sample in
      try await sample.board.place(try sample.order("cb-1", ring: 25))
      try await sample.board.place(try sample.order("cb-2", first: .agent, ring: 25))
      let orders = sample.exchange.orders
      #expect(orders.count == 2)
      let (customer, agent) = (orders[0], orders[1])
      #expect(customer["channel"] == "PJSIP/+48601234500@trunk")
      #expect(customer["channelid"] == "cb-1.c25")
      #expect(customer["actionid"] == "cb-1.c25")
      #expect(customer["async"] == "true")
      #expect(customer["timeout"] == "25000")
      #expect(customer["callerid"] == "<+48223001020>")
      #expect(customer["application"] == "Dial")
      #expect(customer["data"] == "PJSIP/101,25")
      #expect(agent["channel"] == "PJSIP/101")
      #expect(agent["data"] == "PJSIP/+48601234500@trunk,25")
    }
  }

  @Test(arguments: ["101\r\nAction: Command", "101,30", "101&PJSIP/999", "PJSIP/101,g", "", "101|x", "${SHELL(rm)}"])
  func `an agent's line cannot smuggle anything`(line: String) async throws {
    try await Sample.run { sample in
      let order = try sample.order("cb-1")
      let bad = CallOrder(
        reference: order.reference, number: order.number, agentLine: line, first: .agent, ringSeconds: 20)
      await #expect(throws: SwitchboardFault.self) { try await sample.board.place(bad) }
      #expect(sample.exchange.orders.isEmpty)
    }
  }

  @Test func `the secret does not go over the line, and a wrong one is said plainly`() async throws {
    try await Sample.run(secret: "wrong", waits: false) { sample in
      let words = "the exchange refuses the user odzew: Authentication failed"
      #expect(await eventually { sample.board.state() == .down(words) })
      await #expect(throws: SwitchboardFault.unreachable(words)) {
        try await sample.board.place(try sample.order("cb-1"))
      }
    }
  }

  @Test func `a user who may not call is refused, and the call is no call`() async throws {
    try await Sample.run { sample in
      sample.exchange.forbid()
      await #expect(throws: SwitchboardFault.refused("the exchange refuses the call: Permission denied")) {
        try await sample.board.place(try sample.order("cb-1"))
      }
      let standing = try await sample.board.standing([CallReference("cb-1")])
      #expect(standing == [CallReference("cb-1"): .gone])
    }
  }

  @Test func `limits hold whoever asks`() async throws {
    try await Sample.run(limits: DialLimits(callsPerSecond: 1.0 / 60, atOnce: 5)) { sample in
      try await sample.board.place(try sample.order("cb-1"))
      await #expect(throws: SwitchboardFault.self) { try await sample.board.place(try sample.order("cb-2")) }
      #expect(sample.exchange.orders.count == 1)
    }
    try await Sample.run(limits: DialLimits(callsPerSecond: .infinity, atOnce: 1)) { sample in
      sample.exchange.play(.holds, for: "00")
      try await sample.board.place(try sample.order("cb-1"))
      await #expect(throws: SwitchboardFault.self) { try await sample.board.place(try sample.order("cb-2")) }
      sample.exchange.goOn("cb-1.c20")
      _ = await sample.end(of: CallReference("cb-1"))
      try await sample.board.place(try sample.order("cb-3"))
    }
  }

  @Test func `the same call is never ordered twice`() async throws {
    try await Sample.run { sample in
      let order = try sample.order("cb-1")
      try await sample.board.place(order)
      _ = await sample.end(of: order.reference)
      await #expect(throws: SwitchboardFault.self) { try await sample.board.place(order) }
      #expect(sample.exchange.orders.count == 1)
    }
  }

  @Test func `a call can be ended`() async throws {
    try await Sample.run { sample in
      sample.exchange.play(.holds, for: "00")
      let order = try sample.order("cb-1")
      try await sample.board.place(order)
      #expect(await eventually { sample.told(of: order.reference) == [.ringing] })
      try await sample.board.hangUp(order.reference)
      #expect(await sample.end(of: order.reference)?.ending?.outcome == .cancelled)
    }
  }

  @Test func `another node understands calls that it did not place`() async throws {
    try await Sample.run { sample in
      try await Sample.run(sample.exchange, Sample.settings(sample.exchange)) { other in
        let order = try sample.order("cb-1", "+48601234517")
        try await sample.board.place(order)
        #expect(await other.end(of: order.reference)?.ending?.outcome == .busy)
      }
    }
  }

  @Test func `without a line nothing is ordered`() async throws {
    let exchange = try await StandInExchange()
    let settings = Sample.settings(exchange)
    try await exchange.stop()
    try await Sample.run(exchange, settings, waits: false) { sample in
      let words = "nothing answers at 127.0.0.1:\(exchange.port)"
      #expect(await eventually { sample.board.state() == .down(words) })
      await #expect(throws: SwitchboardFault.unreachable(words)) {
        try await sample.board.place(try sample.order("cb-1"))
      }
    }
  }
}
