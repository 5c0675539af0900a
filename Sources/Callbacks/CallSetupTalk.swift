public import Customers
public import Ground
import Journal
import Staff
import Store
import Timing

/// Setting up and importing.
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
    guard try CallRecords.one(call.id, in: tx) == nil else { return false }
    let end = call.startedAt + .seconds(call.seconds)
    try CallRecords.add(
      Call(
        id: call.id, customer: call.customer, number: customer.profile.phone.map(number), direction: call.direction,
        state: .over, startedAt: call.startedAt, answeredAt: call.outcome == .answered ? call.startedAt : nil,
        endedAt: end, outcome: call.outcome, talkSeconds: call.seconds, heldUntil: end), in: tx)
    return true
  }

  /// Takes a sign that a customer was about; true when it was not known yet.
  public func take(_ signal: CustomerSignal, of customer: ID<Customer>, at moment: Moment) throws -> Bool {
    try SignalRecords.add(signal, of: customer, at: moment, in: tx)
  }

  /// So long after one look at a page another is the same visit.
  static let visitSpan = Span.minutes(15)

  /// Whether a look at a page is news of somebody who agreed to prediction.
  func isVisit(of customer: ID<Customer>) throws -> Bool {
    try !CustomerRecords.agreed(to: "prediction", among: [customer], in: tx).isEmpty
      && !SignalRecords.of([customer], since: now - Self.visitSpan, in: tx).contains { $0.kind == .pageView }
  }

  /// Every call that is over and every sign, the oldest first: for an export.
  public func calls() throws -> [Call] {
    try CallRecords.over(from: Moment(milliseconds: 0), to: now + .days(1), in: tx)
  }

  public func signals() throws -> [(customer: ID<Customer>, at: Moment, kind: CustomerSignal)] {
    try SignalRecords.all(in: tx)
  }
}
