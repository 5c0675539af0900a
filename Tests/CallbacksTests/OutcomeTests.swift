import Callbacks
import Customers
import Ground
import HouseTesting
import Staff
import Store
import Testing
import Timing

/// What becomes of calls and of their requests.
@Suite struct OutcomeTests {
  static let now = Cast.now

  static func call(_ state: Call.State = .placing) -> Call {
    Call(
      id: "call", customer: Cast.maria.id, number: "n", direction: .outgoing, state: state, startedAt: now,
      heldUntil: now)
  }

  @Test func `events may come in any order and twice`() throws {
    let events: [CallEvent.What] = [.ringing, .answered, .ended(CallEnding(outcome: .answered, cause: 16))]
    for order in [[0, 1, 2], [1, 0, 2], [0, 0, 1, 1, 2, 2], [1, 2, 0], [2, 1, 0], [2, 0, 1]] {
      var call = Self.call()
      for place in order { call = CallCourse.after(events[place], at: Self.now + .seconds(9), call) ?? call }
      #expect(call.state == .over && call.outcome == .answered && call.cause == 16, "\(order)")
    }
  }

  @Test func `what is over stays over`() {
    var call = Self.call(.over)
    call.outcome = .noAnswer
    #expect(CallCourse.after(.ended(CallEnding(outcome: .answered)), at: Self.now, call) == nil)
    #expect(CallCourse.after(.answered, at: Self.now, call) == nil)
  }

  @Test func `the table of consequences`() {
    func of(_ outcome: CallOutcome, attempts: Int = 0, invalid: Int = 0) -> Consequence {
      Consequence.of(outcome, at: Self.now, attempts: attempts, most: 3, invalid: invalid, gap: .minutes(90))
    }
    let later = Self.now + .minutes(90)
    #expect(of(.answered) == .close(.reached, .answered))
    #expect(of(.declined) == .close(.reached, .declined))
    #expect(of(.wrongParty) == .close(.lost, .wrongParty))
    for outcome in [CallOutcome.noAnswer, .busy, .voicemail, .rejected] {
      #expect(of(outcome) == .again(notBefore: later, counts: true))
      #expect(of(outcome, attempts: 2) == .close(.lost, .attempts))
    }
    #expect(of(.network) == .again(notBefore: Self.now + .minutes(5), counts: false))
    #expect(of(.network, attempts: 2) == .again(notBefore: Self.now + .minutes(5), counts: false))
    #expect(of(.invalidNumber) == .hold(.number, counts: true))
    #expect(of(.invalidNumber, invalid: 1) == .close(.lost, .number))
  }

  @Test(arguments: Engine.allCases)
  func `three attempts without an answer and the request is lost; a failing network uses none up`(
    engine: Engine
  ) async throws {
    let office = try await Office(on: engine)
    let id = try await office.ask().callback.id
    try await office.attempt(id, .network)
    for (number, outcome) in [CallOutcome.noAnswer, .busy, .voicemail].enumerated() {
      #expect(try await office.callback(id).attempts == number)
      office.clock.set(max(office.clock.now, try await office.callback(id).notBefore))
      try await office.attempt(id, outcome)
    }
    let callback = try await office.callback(id)
    #expect(callback.status == .lost && callback.ending == .attempts && callback.attempts == 3)
  }

  @Test(arguments: Engine.allCases)
  func `the agent's word goes before the exchange's, and may be corrected`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    let id = try await office.ask().callback.id
    let call = try await office.attempt(id, .answered)
    #expect(try await office.callback(id).status == .reached)
    // It was the voicemail that answered.
    let disposed = try await office.dial.dispose(call.id, .voicemail, by: Cast.anna.id)
    #expect(disposed.outcome == .voicemail && disposed.heard == .answered && disposed.disposedBy == Cast.anna.id)
    let open = try await office.callback(id)
    #expect(open.status == .open && open.attempts == 1)
    _ = try await office.dial.dispose(call.id, .noAnswer, by: Cast.anna.id)
    #expect(try await office.callback(id).attempts == 1, "one call is one attempt, however often it is corrected")
    _ = try await office.dial.dispose(call.id, .wrongNumber, by: Cast.anna.id)
    #expect(try await office.callback(id).ending == .wrongParty)
  }

  @Test(arguments: Engine.allCases)
  func `a word while they still talk ends the call`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    let id = try await office.ask().callback.id
    let call = try await office.dial.call(id, by: Cast.anna.id)
    try await office.hear(.answered, of: call)
    _ = try await office.dial.dispose(call.id, .answered, by: Cast.anna.id)
    #expect(office.exchange.hungUp == [call.reference])
    try await office.hear(.ended(CallEnding(outcome: .answered)), of: call)
    #expect(try await office.callback(id).status == .reached)
  }

  @Test(arguments: Engine.allCases)
  func `call later keeps the request open for the time that was asked for`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    let id = try await office.ask().callback.id
    let call = try await office.dial.call(id, by: Cast.anna.id)
    try await office.hear(.answered, of: call)
    let wish = CallbackWish(from: Office.at("15:00"), exact: true)
    _ = try await office.dial.dispose(call.id, .later(wish), by: Cast.anna.id)
    let callback = try await office.callback(id)
    #expect(callback.status == .open && callback.attempts == 0)
    #expect(callback.window == CallWindow(from: Office.at("15:00"), to: Office.at("15:15")))
  }

  @Test(arguments: Engine.allCases)
  func `a promise is kept by a call within its window and broken without one`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    let wish = CallbackWish(from: Office.at("12:00"), to: Office.at("13:00"))
    let id = try await office.ask(wish: wish).callback.id
    office.clock.set(Office.at("12:30"))
    try await office.attempt(id, .noAnswer)
    let first = try #require(try await office.desk.promises(of: id).first)
    #expect(first.kept == true && first.calledAt == Office.at("12:30"))
    #expect(try await office.callback(id).window == nil, "the next time is announced anew")
    // Moving it is the customer's own doing: no verdict.
    let other = try await office.ask(
      PhoneNumber("+48 602 345 678")!, name: "Jan Żółkiewicz",
      wish: CallbackWish(
        from: Office.at("15:00"), to: Office.at("16:00"))
    ).callback.id
    _ = try await office.desk.move(other, ask: 1, to: CallbackWish(from: Office.at("17:00")), by: "customer")
    #expect(try await office.desk.promises(of: other).map(\.kept) == [nil, nil])
  }
}
