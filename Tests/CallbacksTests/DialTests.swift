import Callbacks
import Customers
import Ground
import HouseTesting
import Staff
import Store
import Testing
import Timing

/// Calls: at most once, whoever places them and whatever breaks.
@Suite struct DialTests {
  @Test(arguments: Engine.allCases)
  func `the attempt is written down before the exchange hears of it`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    let id = try await office.ask().callback.id
    let call = try await office.dial.call(id, by: Cast.anna.id)
    #expect(office.exchange.orders.map(\.reference) == [CallReference("cb-\(call.id)")])
    #expect(
      office.exchange.orders.first?.number == Office.phone && office.exchange.orders.first?.agentLine == "PJSIP/101")
    #expect(try await office.desk.calls(of: id).map(\.state) == [.placing])
    await #expect(throws: CallbackRefusal.busy) { try await office.dial.call(id, by: Cast.bartek.id) }
    #expect(office.exchange.orders.count == 1)
  }

  @Test(arguments: Engine.allCases)
  func `of many who dial one request at once, on two nodes, one rings`(engine: Engine) async throws {
    let nodes = try await Office.nodes(engine)
    let id = try await nodes[0].ask().callback.id
    let placed = try await together(16) { number -> Bool in
      do {
        _ = try await nodes[number % 2].dial.call(id, by: number % 4 < 2 ? Cast.anna.id : Cast.bartek.id)
        return true
      } catch CallbackRefusal.busy { return false }
    }
    #expect(placed.count { $0 } == 1)
    #expect(nodes[0].exchange.orders.count == 1)
  }

  @Test(arguments: Engine.allCases)
  func `the schema itself lets no second open call in`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    let id = try await office.ask().callback.id
    let call = try await office.dial.call(id, by: Cast.anna.id)
    for (callback, number, staff) in [(id.text, "x", "s-celina"), ("", call.number!, "s-celina"), ("", "x", "s-anna")] {
      await #expect(throws: StoreError.self, "\(callback) \(number) \(staff)") {
        try await office.store.write { tx in
          try tx.run(
            """
            INSERT INTO phone_call (id, customer_id, callback_id, phone_hash, staff_id, direction, state, started_at,
              counts, attempt, basis, reasons, held_until, fence)
            VALUES ('second', 'c-maria', \(callback.isEmpty ? nil : callback), \(number), \(staff), 'out', 'placing', 0,
              0, 1, 'none', '[]', 0, 0)
            """)
        }
      }
    }
  }

  @Test(arguments: Engine.allCases)
  func `a call that nobody can say anything of is never placed again by itself`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    let id = try await office.ask().callback.id
    office.exchange.fail(.unknown("the answer did not come"))
    await #expect(throws: CallbackRefusal.self) { try await office.dial.call(id, by: Cast.anna.id) }
    office.exchange.fail(nil)
    await #expect(throws: CallbackRefusal.busy) { try await office.dial.call(id, by: Cast.bartek.id) }
    // The line is down: nothing is known, and nothing is placed in its stead.
    office.exchange.goDown(true)
    try await office.dial.settle()
    office.clock.pass(.minutes(2))
    try await office.dial.settle()
    await #expect(throws: CallbackRefusal.busy) { try await office.dial.call(id, by: Cast.bartek.id) }
    // The line is back, and the exchange says nothing of the call; after half an hour a person decides.
    office.exchange.goDown(false)
    office.clock.pass(.minutes(2))
    try await office.dial.settle()
    #expect(try await office.callback(id).hold == nil)
    office.clock.pass(.minutes(30))
    try await office.dial.settle()
    #expect(try await office.callback(id).hold == .unsure)
    await #expect(throws: CallbackRefusal.held) { try await office.dial.call(id, by: Cast.bartek.id) }
    #expect(office.exchange.orders.count == 1)
    #expect(try await office.callback(id).attempts == 0, "nobody knows whether it rang: no attempt was used up")
    _ = try await office.desk.release(id, by: Cast.bartek.id)
    _ = try await office.dial.call(id, by: Cast.bartek.id)
    #expect(office.exchange.orders.count == 2)
  }

  @Test(arguments: Engine.allCases)
  func `a call that the exchange knows no more, or of which it says that it is lost, is left to a person`(
    engine: Engine
  ) async throws {
    let office = try await Office(on: engine)
    let first = try await office.ask().callback.id
    let call = try await office.dial.call(first, by: Cast.anna.id)
    office.exchange.stands(call, .gone)
    office.clock.pass(.minutes(3))
    #expect(try await office.dial.settle() == 1)
    #expect(try await office.callback(first).hold == .unsure)
    let second = try await office.ask(PhoneNumber("+48 602 345 678")!, name: nil).callback.id
    try await office.hear(.lost, of: try await office.dial.call(second, by: Cast.anna.id))
    #expect(try await office.callback(second).hold == .unsure)
    #expect(try await office.desk.calls(of: second).map(\.outcome) == [.cancelled])
  }

  @Test(arguments: Engine.allCases)
  func `after a restart open calls are settled by what the exchange says`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    let id = try await office.ask().callback.id
    let call = try await office.dial.call(id, by: Cast.anna.id)
    // The house went down. Before the lease ends nobody touches the call.
    let after = Office(node: office.store, clock: office.clock, exchange: office.exchange)
    #expect(try await after.dial.settle() == 0)
    office.clock.pass(.minutes(3))
    office.exchange.stands(call, .talking)
    #expect(try await after.dial.settle() == 1)
    #expect(try await after.desk.calls(of: id).map(\.state) == [.talking])
    office.clock.pass(.minutes(3))
    office.exchange.stands(call, .ended(CallEnding(outcome: .answered, cause: 16, talkSeconds: 95)))
    #expect(try await after.dial.settle() == 1)
    let over = try #require(try await after.desk.calls(of: id).first)
    #expect(over.state == .over && over.outcome == .answered && over.talkSeconds == 95)
    #expect(try await after.callback(id).status == .reached)
    #expect(office.exchange.orders.count == 1)
  }

  @Test(arguments: Engine.allCases)
  func `an order that the exchange certainly did not take uses up no attempt`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    let id = try await office.ask().callback.id
    office.exchange.fail(.unreachable("the line is down"))
    await #expect(throws: CallbackRefusal.exchange("the line is down")) {
      try await office.dial.call(id, by: Cast.anna.id)
    }
    let callback = try await office.callback(id)
    #expect(callback.status == .open && callback.attempts == 0)
    #expect(callback.notBefore == office.clock.now + .minutes(5))
  }

  @Test(arguments: Engine.allCases)
  func `half of five calls failing within two minutes pauses dialling; then one call tries the network`(
    engine: Engine
  ) async throws {
    let office = try await Office(on: engine)
    var ids: [ID<Callback>] = []
    for number in 0..<8 {
      ids.append(try await office.ask(PhoneNumber("+4860000000\(number)")!, name: nil).callback.id)
    }
    for number in 0..<4 { try await office.attempt(ids[number], number < 2 ? .noAnswer : .network) }
    #expect(try await office.desk.pause() == nil, "four calls are too few to tell")
    try await office.attempt(ids[4], .network)
    let pause = try #require(try await office.desk.pause())
    #expect(pause.of == 5 && pause.failures == 3)
    await #expect(throws: CallbackRefusal.paused(until: pause.until)) {
      try await office.dial.call(ids[5], by: Cast.anna.id)
    }
    office.clock.pass(.minutes(5))
    #expect(try await office.desk.pause() == nil)
    _ = try await office.desk.put(agent: Cast.bartek.id, line: nil, ready: true)
    let probe = try await office.dial.call(ids[5], by: Cast.anna.id)
    await #expect(throws: CallbackRefusal.self, "no second one beside it") {
      try await office.dial.call(ids[6], by: Cast.bartek.id)
    }
    try await office.hear(.ended(CallEnding(outcome: .noAnswer)), of: probe)
    office.clock.pass(.seconds(2))
    _ = try await office.dial.call(ids[6], by: Cast.bartek.id)
    #expect(try await office.journal("dialling") == ["dialling.paused"])
  }

  @Test(arguments: Engine.allCases)
  func `a supervisor may lift a pause`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    for number in 0..<5 {
      let id = try await office.ask(PhoneNumber("+4860000000\(number)")!, name: nil).callback.id
      try await office.attempt(id, .network)
    }
    #expect(try await office.desk.pause() != nil)
    try await office.desk.liftPause(by: Cast.celina.id)
    #expect(try await office.desk.pause() == nil)
    #expect(try await office.journal("dialling") == ["dialling.paused", "dialling.resumed"])
  }

  @Test(arguments: Engine.allCases)
  func `no more calls at once, and none sooner, than the exchange takes`(engine: Engine) async throws {
    let office = Office(
      node: try await Office(on: engine).store, clock: FakeClock(),
      exchange: StandInExchange(limits: DialLimits(callsPerSecond: 0.1, atOnce: 1)))
    var ids: [ID<Callback>] = []
    for number in 0..<3 {
      ids.append(try await office.ask(PhoneNumber("+4860000000\(number)")!, name: nil).callback.id)
    }
    let first = try await office.dial.call(ids[0], by: Cast.anna.id)
    await #expect(throws: CallbackRefusal.limit(next: nil)) { try await office.dial.call(ids[1], by: Cast.bartek.id) }
    try await office.hear(.ended(CallEnding(outcome: .busy)), of: first)
    await #expect(throws: CallbackRefusal.limit(next: office.clock.now + .seconds(10))) {
      try await office.dial.call(ids[1], by: Cast.bartek.id)
    }
    office.clock.pass(.seconds(10))
    _ = try await office.dial.call(ids[1], by: Cast.bartek.id)
  }

  @Test(arguments: Engine.allCases)
  func `nobody is called outside the hours, without a line, or after they took it back`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    let id = try await office.ask().callback.id
    await #expect(throws: CallbackRefusal.noLine) { try await office.dial.call(id, by: Cast.celina.id) }
    office.clock.set(Office.at("20:30", "2026-11-23"))
    await #expect(throws: CallbackRefusal.self) { try await office.dial.call(id, by: Cast.anna.id) }
    office.clock.set(Office.at("10:00"))
    _ = try await office.desk.withdraw(id, ask: 1, by: "customer")
    await #expect(throws: CallbackRefusal.closed(.cancelled)) { try await office.dial.call(id, by: Cast.anna.id) }
    #expect(office.exchange.orders.isEmpty)
  }
}
