import Customers
import Firm
public import Ground
import Journal
import Seal
public import Staff
import Store
import Timing

/// What the team sees, and what it decides against the plan.
extension CallbackTalk {
  /// So many requests a queue shows.
  static let queueLength = 60
  /// A call that ended so long ago is not asked about any more.
  static let disposing = Span.minutes(30)

  func queue(of staff: ID<Staff>) throws -> CallbackQueue {
    let open = try CallbackRecords.open(in: tx)
    let plan = Dictionary(uniqueKeysWithValues: try PlanRecords.all(in: tx).map { ($0.callback, $0) })
    let calling = try CallRecords.open(in: tx)
    let busy = Set(calling.compactMap(\.callback))
    // Who must be decided about comes first, then whoever is due, then by time.
    func key(_ one: Callback) -> (Int, Moment, Double, String) {
      if one.hold != nil { return (0, one.createdAt, 0, one.id.text) }
      guard let entry = plan[one.id] else { return (2, one.notBefore, 0, one.id.text) }
      return entry.startsAt <= now
        ? (1, now, -entry.score, one.id.text) : (2, entry.startsAt, -entry.score, one.id.text)
    }
    let first = open.sorted { key($0) < key($1) }.prefix(Self.queueLength)
    let call = try calling.first { $0.staff == staff } ?? undisposed(of: staff)
    var shown = Array(first)
    if let id = call?.callback, !shown.contains(where: { $0.id == id }), let one = try callback(id) {
      shown.append(one)
    }
    let people = try CustomerRecords.some(Set(shown.map(\.customer)), keyring: keyring, in: tx)
    let items = try shown.map { one in
      QueueItem(
        callback: one, name: people[one.customer]?.profile.name,
        phone: try CallbackRecords.sealed(one.id, keyring: keyring, in: tx).phone, plan: plan[one.id],
        isCalling: busy.contains(one.id))
    }
    return CallbackQueue(
      now: now, line: try CallbackSetupRecords.agent(staff, in: tx), call: call,
      callItem: items.first { $0.callback.id == call?.callback },
      items: items.filter { $0.callback.status == .open && !$0.isCalling }, count: open.count, pause: try pause(),
      watch: try PlanRecords.watched(in: tx), today: try today())
  }

  /// Who is to be called now and by whom, where dialling is automatic: requests that are due, and agents who are ready,
  /// free, and have said what came of their last call.
  func due() throws -> [(ID<Callback>, ID<Staff>)] {
    guard try policy().dialling == .automatic, try pause() == nil else { return [] }
    let busy = Set(try CallRecords.open(in: tx).compactMap(\.staff))
    var free = try CallbackSetupRecords.agents(in: tx).filter { agent in
      try agent.readyUntil > now && !agent.line.isEmpty && !busy.contains(agent.staff)
        && undisposed(of: agent.staff) == nil
    }.map(\.staff)
    var pairs: [(ID<Callback>, ID<Staff>)] = []
    for entry in try PlanRecords.all(in: tx).filter({ $0.startsAt <= now }).sorted(by: { $0.score > $1.score }) {
      guard let place = free.firstIndex(where: { entry.staff == nil || entry.staff == $0 }) ?? free.indices.first else {
        break
      }
      pairs.append((entry.callback, free.remove(at: place)))
    }
    return pairs
  }

  private func undisposed(of staff: ID<Staff>) throws -> Call? {
    try CallRecords.last(of: staff, since: now - Self.disposing, in: tx).flatMap { call in
      call.state == .over && call.disposedBy == nil && call.callback != nil && call.outcome != .cancelled
        && call.outcome != .network ? call : nil
    }
  }

  private func today() throws -> CallbackQueue.Today {
    let zone = try firm().zone
    let midnight = zone.moment(zone.day(now), TimeOfDay(minutes: 0)!)
    let calls = try CallRecords.over(from: midnight, to: now + .seconds(1), in: tx).filter { $0.callback != nil }
    let counted = calls.filter { $0.outcome?.tellsOfCustomer == true }
    let promises = try PlanRecords.promises(from: midnight - .days(7), to: now + .seconds(1), in: tx)
      .filter { ($0.calledAt ?? $0.window.to) >= midnight && $0.kept != nil }
    return .init(
      calls: counted.count, picked: counted.count { $0.outcome?.wasPickedUp == true },
      kept: promises.count { $0.kept == true }, promises: promises.count)
  }

  /// Nil for an unknown one.
  public func story(_ id: ID<Callback>) throws -> CallbackStory? {
    guard let sheet = try sheet(id) else { return nil }
    let callback = sheet.callback
    let identities = try CustomerRecords.allOf(callback.customer, in: tx)
    return CallbackStory(
      sheet: sheet, customer: try CustomerRecords.one(callback.customer, keyring: keyring, in: tx),
      plan: try PlanRecords.one(id, in: tx),
      history: try CallRecords.history(
        of: identities, numbers: [callback.number].compactMap { $0 },
        since: now - .days(CallbackPersonalData.callTimeDays), in: tx
      ).reversed(),
      promises: try PlanRecords.promises(of: id, in: tx), overrules: try PlanRecords.overrules(of: id, in: tx),
      asks: try CallbackRecords.asks(of: id, in: tx), notes: try notes(of: callback))
  }

  /// With the names of those who wrote them; none once the customer was erased.
  private func notes(of callback: Callback) throws -> [(note: CallbackNote, by: String)] {
    do {
      let key = try keyring.key(of: callback.customer, in: tx)
      return try CallbackNoteRecords.of(callback.id, key: key, in: tx).map { note in
        (note, try StaffRecords.one(note.staff, in: tx)?.name ?? "")
      }
    } catch SealError.erased { return [] }
  }

  /// Notes something about a request for the team, once for each `clientID`; without one, as often as it is asked. The
  /// text is cut to `CallbackNote.longest`.
  func note(_ text: String, clientID: String?, on id: ID<Callback>, by staff: ID<Staff>) throws {
    guard let callback = try callback(id) else { throw CallbackRefusal.noSuchCallback }
    if let clientID, try CallbackNoteRecords.isTaken(clientID, by: staff, on: id, in: tx) { return }
    let note = CallbackNote(
      id: surroundings.newID(), callback: id, staff: staff, at: now, text: String(text.prefix(CallbackNote.longest)),
      clientID: clientID)
    try CallbackNoteRecords.add(note, key: try keyring.key(of: callback.customer, in: tx), in: tx)
    try JournalRecords.note("callback.noted", id, by: "staff:\(staff)", at: now, in: tx)
  }

  // MARK: against the plan

  /// Calls it though the plan waits: noted with its reason, which is learnt from.
  func overruleNow(_ id: ID<Callback>, _ reason: Overrule.Reason, by staff: ID<Staff>) throws {
    try overrule(try owned(id), try PlanRecords.one(id, in: tx), .now, reason, by: staff)
  }

  /// Not at this time but at another.
  func postpone(_ id: ID<Callback>, to wish: CallbackWish, _ reason: Overrule.Reason, by staff: ID<Staff>) throws {
    let (callback, entry) = (try owned(id), try PlanRecords.one(id, in: tx))
    let moved = try move(id, ask: 1, to: wish, by: "staff:\(staff)")
    try overrule(callback, entry, .later, reason, movedTo: moved.wish.from, by: staff)
  }

  /// Takes it out of the queue for good.
  func drop(_ id: ID<Callback>, _ reason: Overrule.Reason, by staff: ID<Staff>) throws {
    try overrule(try owned(id), try PlanRecords.one(id, in: tx), .dropped, reason, by: staff)
    _ = try cancel(id, as: .byTeam, by: "staff:\(staff)")
  }

  private func overrule(
    _ callback: Callback, _ entry: PlanEntry?, _ what: Overrule.What, _ reason: Overrule.Reason,
    movedTo: Moment? = nil, by staff: ID<Staff>
  ) throws {
    try PlanRecords.overrule(
      Overrule(
        id: surroundings.newID(), callback: callback.id, staff: staff, at: now, what: what, reason: reason,
        plannedAt: entry?.startsAt, chance: entry?.choice.chance, movedTo: movedTo), in: tx)
    try JournalRecords.note(
      "callback.overruled", callback.id, by: "staff:\(staff)",
      data: "{\"what\":\"\(what.rawValue)\",\"reason\":\"\(reason.rawValue)\"}", at: now, in: tx)
  }
}

extension CallbackDesk {
  public func queue(of staff: ID<Staff>) async throws -> CallbackQueue { try await read { try $0.queue(of: staff) } }
  public func story(_ id: ID<Callback>) async throws -> CallbackStory? { try await read { try $0.story(id) } }

  /// Notes that an agent calls before the plan does. See `CallbackTalk` for these three.
  public func overruleNow(_ id: ID<Callback>, _ reason: Overrule.Reason, by staff: ID<Staff>) async throws {
    try await write { try $0.overruleNow(id, reason, by: staff) }
  }

  public func postpone(
    _ id: ID<Callback>, to wish: CallbackWish, _ reason: Overrule.Reason, by staff: ID<Staff>
  ) async throws { try await write { try $0.postpone(id, to: wish, reason, by: staff) } }

  /// See `CallbackTalk`.
  public func note(
    _ text: String, clientID: String? = nil, on id: ID<Callback>, by staff: ID<Staff>
  ) async throws {
    try await write { try $0.note(text, clientID: clientID, on: id, by: staff) }
  }

  public func drop(_ id: ID<Callback>, _ reason: Overrule.Reason, by staff: ID<Staff>) async throws {
    try await write { try $0.drop(id, reason, by: staff) }
  }
}
