public import Customers
public import Ground
import Journal
import Staff
import Store
import Timing

/// Setting up, importing and forgetting.
extension CallbackTalk {
  func put(policy: CallbackPolicy, by: String) throws {
    guard try self.policy() != policy else { return }
    try CallbackSetupRecords.save(policy, in: tx)
    try JournalRecords.note("callback.policy-changed", "firm", by: by, at: now, in: tx)
    try replan()
  }

  func put(agent staff: ID<Staff>, line: String?, ready: Bool) throws -> AgentLine {
    let old = try CallbackSetupRecords.agent(staff, in: tx)
    let agent = AgentLine(
      staff: staff, line: line ?? old?.line ?? "", readyUntil: ready ? now + AgentLine.readySpan : now)
    try CallbackSetupRecords.put(agent, in: tx)
    if (old.map { $0.readyUntil > now } ?? false) != ready {
      try JournalRecords.note(ready ? "agent.ready" : "agent.away", staff, by: "staff:\(staff)", at: now, in: tx)
    }
    return agent
  }

  func liftPause(by staff: ID<Staff>) throws {
    guard try CallRecords.lift(at: now, by: "staff:\(staff)", in: tx) > 0 else { return }
    try JournalRecords.note("dialling.resumed", "dialling", by: "staff:\(staff)", at: now, in: tx)
    try replan()
  }

  /// Takes a call that was made elsewhere. The same call twice is once; true when it was not known yet.
  public func take(_ call: ImportedCall) throws -> Bool {
    guard let customer = try CustomerRecords.one(call.customer, keyring: keyring, in: tx) else { return false }
    let id = ID<Call>("i-\(call.customer)-\(call.startedAt.milliseconds)-\(call.direction.rawValue)")
    guard try CallRecords.one(id, in: tx) == nil else { return false }
    let end = call.startedAt + .seconds(call.seconds)
    try CallRecords.add(
      Call(
        id: id, customer: call.customer, number: customer.profile.phone.map(number), direction: call.direction,
        state: .over, startedAt: call.startedAt, answeredAt: call.outcome == .answered ? call.startedAt : nil,
        endedAt: end, outcome: call.outcome, talkSeconds: call.seconds, heldUntil: end), in: tx)
    return true
  }

  /// Takes a sign that a customer was about; true when it was not known yet.
  public func take(_ signal: CustomerSignal, of customer: ID<Customer>, at moment: Moment) throws -> Bool {
    try SignalRecords.add(signal, of: customer, at: moment, in: tx)
  }

  /// Every call that is over and every sign, the oldest first: for an export.
  public func calls() throws -> [Call] {
    try CallRecords.over(from: Moment(milliseconds: 0), to: now + .days(1), in: tx)
  }

  public func signals() throws -> [(customer: ID<Customer>, at: Moment, kind: CustomerSignal)] {
    try SignalRecords.all(in: tx)
  }

  func tidy() throws {
    let times = now - .days(CallbackPersonalData.callTimeDays)
    try tally(before: times)
    let calls = try CallRecords.forget(before: times, in: tx)
    let signals = try SignalRecords.forget(before: times, in: tx)
    let numbers = try CallbackRecords.forgetNumbers(before: now - .days(CallbackPersonalData.numberDays), in: tx)
    guard calls + signals + numbers > 0 else { return }
    try JournalRecords.note(
      "callback.forgotten", "retention", by: "system",
      data: "{\"calls\":\(calls),\"signals\":\(signals),\"numbers\":\(numbers)}", at: now, in: tx)
  }

  /// Calls that are forgotten leave counts behind, by the hour of the week on the customer's clock.
  private func tally(before moment: Moment) throws {
    struct Cell: Hashable { let hour: Int, industry: String, region: String }
    var cells: [Cell: (calls: Int, picked: Int)] = [:]
    let calls = try CallRecords.over(from: Moment(milliseconds: 0), to: moment, in: tx)
    let people = try CustomerRecords.some(Set(calls.map(\.customer)), keyring: keyring, in: tx)
    for call in calls {
      guard let outcome = call.outcome, outcome.tellsOfCustomer else { continue }
      let facts = people[call.customer]?.facts
      let zone = facts?.timeZone.flatMap { Zone($0) } ?? .warsaw
      let hour = (zone.day(call.startedAt).weekday.rawValue - 1) * 24 + zone.time(call.startedAt).minutes / 60
      let cell = Cell(hour: hour, industry: facts?.industry ?? "", region: facts?.region ?? "")
      cells[cell, default: (0, 0)].calls += 1
      if outcome.wasPickedUp { cells[cell, default: (0, 0)].picked += 1 }
    }
    for (cell, count) in cells {
      try CallRecords.tally(
        hour: min(cell.hour, 167), industry: cell.industry, region: cell.region, calls: count.calls,
        picked: count.picked, in: tx)
    }
  }
}
