import Customers
import Firm
public import Ground
import Journal
public import Staff
import Timing

/// Calls: written down before they are placed, and what comes of them.
extension CallbackTalk {
  /// So long whoever wrote a call down looks after it. The exchange must have taken or refused the order by then.
  public static let lease = Span.seconds(60)
  /// How often the exchange is asked about a call that says nothing by itself.
  static let checkSpan = Span.seconds(60)

  // MARK: placing

  /// Writes a call down, so that nobody else places one; the order is to be carried out after the commit, once.

  public func place(
    _ id: ID<Callback>, by staff: ID<Staff>, limits: DialLimits = DialLimits()
  ) throws -> (call: Call, order: CallOrder) {
    let callback = try owned(id)
    if callback.hold != nil { throw CallbackRefusal.held }
    guard let number = callback.number, let phone = try CallbackRecords.sealed(id, keyring: keyring, in: tx).phone
    else { throw CallbackRefusal.noSuchCallback }
    guard let agent = try CallbackSetupRecords.agent(staff, in: tx), !agent.line.isEmpty,
      try StaffRecords.one(staff, in: tx)?.active == true
    else { throw CallbackRefusal.noLine }
    let policy = try policy()
    guard try CallRecords.open(of: staff, in: tx) == nil, try !CallRecords.isOpen(number: number, in: tx) else {
      throw CallbackRefusal.busy
    }
    let load = try CallRecords.load(in: tx)
    switch try storm().permission(at: now) {
    case .dial: break
    case .tryOne where load.open == 0: break
    case .tryOne: throw CallbackRefusal.paused(until: now + Self.lease)
    case .wait(let until): throw CallbackRefusal.paused(until: until)
    }
    switch limits.next(lastPlaced: load.lastPlaced, open: load.open, now: now) {
    case .now: break
    case .at(let turn): throw CallbackRefusal.limit(next: turn)
    case .whenOneEnds: throw CallbackRefusal.limit(next: nil)
    }
    let hours = try hours(of: callback.customer)
    guard hours.allow(now) else {
      throw CallbackRefusal.outsideHours(next: hours.next(after: now, days: policy.horizonDays))
    }
    // What was said of another time is no forecast of this one.
    let due = try PlanRecords.one(id, in: tx).flatMap { $0.startsAt < now + PlanRule.slot ? $0.choice : nil }
    let choice = due ?? Choice(basis: .person, reasons: [.byPerson])
    let call = Call(
      id: surroundings.newID(), customer: callback.customer, callback: id, number: number, staff: staff,
      direction: .outgoing, state: .placing, startedAt: now, attempt: callback.attempts + 1, choice: choice,
      heldUntil: now + Self.lease)
    try CallRecords.add(call, in: tx)
    try PlanRecords.called(id, at: now, in: tx)
    try JournalRecords.note(
      "call.placed", call.id, by: "staff:\(staff)", data: "{\"callback\":\"\(id)\"}", at: now, in: tx)
    let order = CallOrder(
      reference: call.reference, number: phone, agentLine: agent.line, first: policy.first,
      ringSeconds: policy.ringSeconds)
    return (call, order)
  }

  /// The exchange has taken the order: it tells by itself what comes of it, and is asked when it does not.
  func taken(_ id: ID<Call>, fence: Int) throws {
    guard var call = try CallRecords.one(id, in: tx), call.state != .over, call.fence == fence else { return }
    call.heldUntil = now + .seconds(try policy().ringSeconds) + Self.checkSpan
    try CallRecords.save(call, counts: false, in: tx)
  }

  /// The exchange did not take the order, or nobody knows.
  func refused(_ id: ID<Call>, _ fault: SwitchboardFault, fence: Int) throws {
    guard var call = try CallRecords.one(id, in: tx), call.state != .over, call.fence == fence else { return }
    if case .unknown = fault {
      // It may ring: whoever looks next asks the exchange, and nothing is placed in its stead.
      call.heldUntil = now
      try CallRecords.save(call, counts: false, in: tx)
      return
    }
    var outcome = CallOutcome.network
    if case .rateLimited = fault { outcome = .cancelled }
    try record(.ended(CallEnding(outcome: outcome)), of: id, at: now)
    if case .rateLimited(let until) = fault, let callback = call.callback, var open = try self.callback(callback) {
      open.notBefore = max(open.notBefore, until)
      try CallbackRecords.save(open, in: tx)
    }
  }

  // MARK: what the exchange tells

  /// Takes an event, in whatever order and however often it comes. False when it changed nothing.
  @discardableResult
  public func record(_ what: CallEvent.What, of id: ID<Call>, at moment: Moment) throws -> Bool {
    guard let call = try CallRecords.one(id, in: tx) else { return false }
    if case .lost = what {
      try lose(call)
      return call.state != .over
    }
    guard var next = CallCourse.after(what, at: moment, call) else { return false }
    next.heldUntil = max(call.heldUntil, now + Self.checkSpan)
    let counts = next.state == .over ? try conclude(next) : false
    try CallRecords.save(next, counts: counts, in: tx)
    let kind =
      switch next.state {
      case .placing: "call.placed"
      case .ringing: "call.rang"
      case .talking: "call.answered"
      case .over: "call.ended"
      }
    let outcome = next.outcome.map { ",\"outcome\":\"\($0.rawValue)\"" } ?? ""
    try JournalRecords.note(
      kind, id, by: "system", data: "{\"callback\":\"\(next.callback?.text ?? "")\"\(outcome)}", at: now, in: tx)
    if next.state == .over { try lookForStorm() }
    return true
  }

  func hasOrphans() throws -> Bool { try CallRecords.open(in: tx).contains { $0.heldUntil <= now } }

  /// Calls that nobody looks after any more: their lease ended. Each is taken over by the caller.
  func orphans() throws -> [Call] {
    try CallRecords.open(in: tx).filter { $0.heldUntil <= now }.map { call in
      var mine = call
      mine.fence += 1
      mine.heldUntil = now + Self.lease
      try CallRecords.save(mine, counts: false, in: tx)
      return mine
    }
  }

  /// Settles an orphan by what the exchange says. One that the exchange does not know may have rung: it is never placed
  /// again by itself, a person decides. So it is, after a while, with one of which the exchange says nothing.
  func settle(_ orphan: Call, as standing: CallStanding?) throws {
    guard let call = try CallRecords.one(orphan.id, in: tx), call.fence == orphan.fence, call.state != .over else {
      return
    }
    switch standing {
    case .ringing: try stands(call, .ringing)
    case .talking: try stands(call, .answered)
    case .ended(let ending): try record(.ended(ending), of: call.id, at: now)
    case .gone: try lose(call)
    case nil: if call.startedAt + Self.patience < now { try lose(call) }
    }
  }

  /// After so long a call of which nobody can say anything is given up.
  static let patience = Span.minutes(30)

  /// A call is over, and nobody can say how.
  private func lose(_ call: Call) throws {
    guard try record(.ended(CallEnding(outcome: .cancelled)), of: call.id, at: now) else { return }
    guard let id = call.callback, var callback = try callback(id), callback.status == .open else { return }
    callback.hold = .unsure
    try CallbackRecords.save(callback, in: tx)
    try PlanRecords.drop(id, in: tx)
    try JournalRecords.note("callback.held", id, by: "system", data: "{\"hold\":\"unsure\"}", at: now, in: tx)
  }

  private func stands(_ call: Call, _ what: CallEvent.What) throws {
    guard try !record(what, of: call.id, at: now) else { return }
    var same = call
    same.heldUntil = now + Self.checkSpan
    try CallRecords.save(same, counts: false, in: tx)
  }

  // MARK: what the agent says

  /// Notes what came of a call; it goes before what the exchange heard, and may be corrected.
  public func dispose(_ id: ID<Call>, _ disposition: Disposition, by staff: ID<Staff>) throws -> Call {
    guard var call = try CallRecords.one(id, in: tx), let callback = call.callback else {
      throw CallbackRefusal.noSuchCall
    }
    var wish: CallbackWish?
    if case .later(let asked) = disposition {
      var exact = try settled(asked, of: call.customer)
      exact.exact = asked.exact
      wish = exact
    }
    try takeBack(call)
    if call.state != .over {
      call.state = .over
      call.endedAt = now
      call.heard = call.answeredAt == nil ? nil : .answered
    }
    call.outcome = disposition.outcome
    call.disposedBy = staff
    var counts = false
    if let wish, try self.callback(callback)?.status == .open {
      _ = try move(callback, ask: 1, to: wish, by: "staff:\(staff)")
    } else {
      counts = try conclude(call)
    }
    try CallRecords.save(call, counts: counts, in: tx)
    try JournalRecords.note(
      "call.disposed", id, by: "staff:\(staff)",
      data: "{\"callback\":\"\(callback)\",\"outcome\":\"\(disposition.outcome.rawValue)\"}", at: now, in: tx)
    try replan()
    return call
  }

  /// A person has looked: the request may be called again.
  public func release(_ id: ID<Callback>, by staff: ID<Staff>) throws -> Callback {
    var callback = try owned(id)
    guard callback.hold != nil else { return callback }
    callback.hold = nil
    callback.notBefore = now
    try CallbackRecords.save(callback, in: tx)
    try JournalRecords.note("callback.released", id, by: "staff:\(staff)", at: now, in: tx)
    try replan()
    return try known(id)
  }

  // MARK: pauses

  /// How the network has been, as the rows tell it.
  func storm() throws -> Storm {
    let last = try CallRecords.lastPause(since: now - .hours(6), in: tx)
    let lifted = try CallRecords.lifted(in: tx) ?? Moment(milliseconds: 0)
    let since = max(lifted, (last?.since ?? now) - Storm.window)
    return Storm(try CallRecords.heard(since: since, in: tx))
  }

  /// The pause that holds now.
  public func pause() throws -> Storm.Pause? { try storm().pause.flatMap { now < $0.until ? $0 : nil } }

  private func lookForStorm() throws {
    guard let pause = try storm().pause, try CallRecords.lastPause(since: pause.since, in: tx) == nil else { return }
    try CallRecords.pause(
      DialPause(
        id: surroundings.newID(), since: pause.since, until: pause.until, calls: pause.of, failed: pause.failures),
      in: tx)
    try JournalRecords.note(
      "dialling.paused", "dialling", by: "system", data: "{\"calls\":\(pause.of),\"failed\":\(pause.failures)}",
      at: now, in: tx)
  }

  // MARK: what an outcome means for the request

  /// Carries out what the call's outcome means for its request. True when it used up an attempt.
  private func conclude(_ call: Call) throws -> Bool {
    guard let outcome = call.outcome, let id = call.callback, var callback = try callback(id),
      callback.status == .open
    else { return false }
    let earlier = try CallRecords.of(id, in: tx).filter { $0.id != call.id && $0.outcome == .invalidNumber }
    let consequence = Consequence.of(
      outcome, at: now, attempts: callback.attempts, most: try firm().callbacks.attempts, invalid: earlier.count,
      gap: .minutes(try policy().gapMinutes))
    switch consequence {
    case .close(let status, let ending):
      callback.attempts += 1
      try close(callback, as: status, ending)
      return true
    case .again(let notBefore, let counts):
      if counts { callback.attempts += 1 }
      callback.notBefore = notBefore
      callback.hold = nil
      // What was promised is over, kept or not: the next time is announced anew.
      if callback.window.map({ $0.to <= notBefore }) ?? false || counts { callback.window = nil }
      if counts, callback.wish.exact { callback.wish = CallbackWish() }
      try CallbackRecords.save(callback, in: tx)
      try PlanRecords.drop(id, in: tx)
      try replan()
      return counts
    case .hold(let hold, let counts):
      if counts { callback.attempts += 1 }
      callback.hold = hold
      try CallbackRecords.save(callback, in: tx)
      try PlanRecords.drop(id, in: tx)
      return counts
    }
  }

  /// Undoes what an earlier outcome of the call meant, so that another may take its place.
  private func takeBack(_ call: Call) throws {
    guard call.state == .over, let id = call.callback, var callback = try callback(id) else { return }
    if try CallRecords.counts(call.id, in: tx) { callback.attempts = max(0, callback.attempts - 1) }
    if callback.status == .reached || callback.status == .lost, let number = callback.number,
      try CallbackRecords.open(number: number, in: tx) == nil
    {
      callback.status = .open
      callback.ending = nil
      callback.closedAt = nil
      try JournalRecords.note("callback.reopened", id, by: "system", at: now, in: tx)
    }
    if callback.status == .open { callback.hold = nil }
    try CallbackRecords.save(callback, in: tx)
  }

}
