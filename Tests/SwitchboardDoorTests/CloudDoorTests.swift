import Callbacks
import ExchangeTesting
import Ground
import HouseTesting
import Testing
import Timing

@testable import SwitchboardDoor

/// The door against a server that takes calls over HTTP.
struct CloudDoorTests {
  private static let secret = "12345"
  private static let house = "https://chat.dwakola.example"

  private func settings(_ cloud: StandInCloud) -> ExchangeSettings {
    var settings = ExchangeSettings(
      kind: .cloud, address: "http://127.0.0.1:\(cloud.port)/2010-04-01/Accounts/AC1/Calls.json", user: "AC1")
    settings.publicAddress = Self.house
    settings.caller = PhoneNumber("+48223001020")
    settings.limits = DialLimits(callsPerSecond: .infinity, atOnce: 100)
    return settings
  }

  private func door(_ cloud: StandInCloud) -> Switchboard {
    Exchange(settings(cloud), secret: { Self.secret }).switchboard
  }

  private func order(_ reference: String = "cb-1", first: CallOrder.First = .customer) throws -> CallOrder {
    let number = try #require(PhoneNumber("+48601234567"))
    return CallOrder(
      reference: CallReference(reference), number: number, agentLine: "+48 22 300 10 21", first: first, ringSeconds: 25)
  }

  private func notice(_ leg: String, _ fields: [String: String], call: String = "cb-1.c25") -> SwitchboardNotice {
    var form = FormBody()
    for (name, value) in fields { form.add(name, value) }
    let target = "/exchange/calls/\(call)/\(leg)"
    return SwitchboardNotice(
      target: target, contentType: "application/x-www-form-urlencoded",
      signature: RequestSignature.sign(target, base: Self.house, fields: form.fields, secret: Self.secret),
      body: Array(form.text.utf8))
  }

  @Test func `a call is asked for with both legs and where to tell of them`() async throws {
    let cloud = try await StandInCloud()
    try await door(cloud).place(try order())
    let asked = try #require(cloud.asked.first)
    #expect(asked.method == "POST")
    #expect(asked.path == "/2010-04-01/Accounts/AC1/Calls.json")
    #expect(asked.authorization == "Basic QUMxOjEyMzQ1")
    let form = FormBody(asked.body.utf8)
    #expect(form["To"] == "+48601234567")
    #expect(form["From"] == "+48223001020")
    #expect(form["Timeout"] == "25")
    #expect(form["StatusCallback"] == "https://chat.dwakola.example/exchange/calls/cb-1.c25/customer")
    #expect(form.fields.filter { $0.name == "StatusCallbackEvent" }.map(\.value).count == 4)
    let words = try #require(form["Twiml"])
    #expect(
      words.contains(#"statusCallback="https://chat.dwakola.example/exchange/calls/cb-1.c25/agent">+48223001021<"#))
  }

  @Test func `the agent first is called first`() async throws {
    let cloud = try await StandInCloud()
    try await door(cloud).place(try order(first: .agent))
    let form = FormBody(try #require(cloud.asked.first).body.utf8)
    #expect(form["To"] == "+48223001021")
    #expect(form["StatusCallback"]?.hasSuffix("/cb-1.a25/agent") == true)
    #expect(form["Twiml"]?.contains("/cb-1.a25/customer\">+48601234567<") == true)
  }

  @Test func `notices become events, and a forged one nothing`() async throws {
    let cloud = try await StandInCloud()
    let board = door(cloud)
    var events = board.events().makeAsyncIterator()
    try await board.place(try order())
    let ringing = notice("customer", ["CallSid": "CA1", "CallStatus": "ringing", "SequenceNumber": "1"])
    let forged = SwitchboardNotice(
      target: ringing.target, contentType: ringing.contentType, signature: "0/KCTR6DLpKmkAf8muzZqo1nDgQ=",
      body: ringing.body)
    #expect(await board.hear(forged) == .forged)
    #expect(await board.hear(notice("nobody", ["CallStatus": "busy"])) == .notMine)
    #expect(await board.hear(notice("customer", ["CallStatus": "busy"], call: "x")) == .notMine)
    #expect(await board.hear(ringing) == .taken)
    #expect(await board.hear(ringing) == .taken)
    #expect(await board.hear(notice("customer", ["CallStatus": "busy", "SequenceNumber": "2"])) == .taken)
    #expect(await board.hear(notice("customer", ["CallStatus": "completed", "SequenceNumber": "3"])) == .taken)
    #expect(await events.next()?.what == .ringing)
    #expect(await events.next()?.what.ending?.outcome == .busy)
    let reference = CallReference("cb-1")
    let standing = try await board.standing([reference])
    #expect(standing[reference] != .ringing)
  }

  @Test func `refusals, limits and faults are told apart`() async throws {
    let cloud = try await StandInCloud()
    let board = door(cloud)
    cloud.answer(401, #"{"message":"Authenticate"}"#)
    await #expect(throws: SwitchboardFault.refused("the exchange refuses the user AC1")) {
      try await board.place(try order())
    }
    cloud.answer(400, #"{"code":21219,"message":"The number is not verified"}"#)
    await #expect(throws: SwitchboardFault.refused("the exchange refuses the call: The number is not verified")) {
      try await board.place(try order())
    }
    cloud.answer(429, "{}", headers: ["Retry-After": "30"])
    let fault = await #expect(throws: SwitchboardFault.self) { try await board.place(try order()) }
    guard case .rateLimited = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    cloud.answer(503, "{}")
    await #expect(throws: SwitchboardFault.unknown("the exchange answers 503")) {
      try await board.place(try order("cb-2"))
    }
    #expect(cloud.asked.count == 4, "a call is asked for once, whatever comes back")
  }

  @Test func `a number that cannot be called is known at once`() async throws {
    let cloud = try await StandInCloud()
    let board = door(cloud)
    var events = board.events().makeAsyncIterator()
    cloud.answer(400, #"{"code":21211,"message":"Invalid 'To' Phone Number"}"#)
    try await board.place(try order())
    #expect(await events.next()?.what.ending?.outcome == .invalidNumber)
  }

  @Test func `where nothing answers nothing was ordered`() async throws {
    let cloud = try await StandInCloud()
    var settings = settings(cloud)
    settings.address = "http://127.0.0.1:1/Calls.json"
    let board = Exchange(settings, secret: { Self.secret }).switchboard
    await #expect(throws: SwitchboardFault.unreachable("nothing answers at this address")) {
      try await board.place(try order())
    }
    settings.address = "http://exchange.example/Calls.json"
    let open = Exchange(settings, secret: { Self.secret }).switchboard
    await #expect(throws: SwitchboardFault.unreachable("the address of the exchange is not https://")) {
      try await open.place(try order())
    }
  }

  @Test func `where a call stands is asked by the exchange's own name for it`() async throws {
    let cloud = try await StandInCloud()
    let board = door(cloud)
    try await board.place(try order())
    cloud.answer(200, #"{"sid":"CA1","status":"in-progress"}"#)
    let reference = CallReference("cb-1")
    let talking = try await board.standing([reference])
    #expect(talking == [reference: .talking])
    #expect(cloud.asked.last?.path == "/2010-04-01/Accounts/AC1/Calls/CA1.json")
    cloud.answer(200, #"{"sid":"CA1","status":"completed","duration":"61"}"#)
    let over = try await board.standing([reference, CallReference("cb-9")])
    #expect(over == [reference: .ended(CallEnding(outcome: .answered, talkSeconds: 61))])
  }
}
