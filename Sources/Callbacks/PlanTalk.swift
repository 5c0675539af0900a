import Customers
import Firm
import Ground
import Jobs
import Journal
import Language
import Staff
import Store
import Timing

/// Gathering what a plan rests on, and putting a plan into force.
extension CallbackTalk {
  /// Nil while no firm is set up.
  func planBook() throws -> PlanBook? {
    guard let firm = try FirmRecords.load(in: tx) else { return nil }
    let policy = try policy()
    let open = try CallbackRecords.open(in: tx)
    let customers = Set(open.map(\.customer))
    let agreed = try predictable(customers)
    var people: [ID<Customer>: Customer] = [:]
    try Self.parts(of: customers) {
      people.merge(try CustomerRecords.some(Set($0), keyring: keyring, in: tx)) { $1 }
    }
    let predicted = open.filter { callback in
      agreed.contains(callback.customer) && !callback.wish.exact
        && (policy.pilot == nil || callback.arm == .engine) && callback.arm != .control
    }
    let past = try past(of: predicted)
    let own = Dictionary(
      grouping: try CallRecords.of(callbacks: open.filter { $0.attempts > 0 }.map(\.id), in: tx), by: { $0.callback! })
    var dossiers: [ID<Callback>: Dossier] = [:]
    let isPredicted = Set(predicted.map(\.id))
    for callback in open {
      let callee = DossierRule.callee(
        people[callback.customer], callback.customer, language: callback.language, firm: firm)
      dossiers[callback.id] =
        isPredicted.contains(callback.id)
        ? past.dossier(callee, callback)
        : DossierRule.dossier(callee, own[callback.id] ?? [], signals: [], asked: [callback])
    }
    return PlanBook(
      firm: firm, policy: policy, now: now, callbacks: open, dossiers: dossiers, predicted: isPredicted,
      agents: try agents(), said: try CallRecords.said(limit: 400, in: tx),
      stated: try stated(of: open, predicted: isPredicted))
  }

  /// What a customer said goes for everybody; what the team knows of their habits only for those who may be predicted.
  private func stated(
    of callbacks: [Callback], predicted: Set<ID<Callback>>
  ) throws -> [ID<Callback>: [StatedTime]] {
    var decisions: [ID<Customer>: [Overrule]] = [:]
    let since = now - .days(CallbackPersonalData.callTimeDays)
    try Self.parts(of: Set(callbacks.map(\.customer))) {
      decisions.merge(try PlanRecords.overrules(about: $0, since: since, in: tx)) { $1 }
    }
    var stated: [ID<Callback>: [StatedTime]] = [:]
    for callback in callbacks {
      let own = decisions[callback.customer]?.filter { $0.reason != .knows || predicted.contains(callback.id) } ?? []
      if !own.isEmpty { stated[callback.id] = own.flatMap(StatedTime.all) }
    }
    return stated
  }

  /// Of others with the same number only what belongs to those who agreed to prediction.
  private func past(of callbacks: [Callback]) throws -> DossierRule.Past {
    var past = DossierRule.Past()
    let since = now - .days(CallbackPersonalData.callTimeDays)
    for start in stride(from: 0, to: callbacks.count, by: 200) {
      let part = callbacks[start..<min(start + 200, callbacks.count)]
      let customers = Set(part.map(\.customer)).sorted { $0.text < $1.text }
      let calls = try CallRecords.history(
        of: customers, numbers: part.compactMap(\.number), since: since, in: tx)
      let agreed = try predictable(Set(calls.map(\.customer)))
      for call in calls where agreed.contains(call.customer) { past.note(call) }
      for signal in try SignalRecords.of(customers, since: since, in: tx) { past.note(signal) }
      for one in try CallbackRecords.of(customers, in: tx) where one.createdAt >= since { past.note(one) }
    }
    return past
  }

  /// Who may call. As long as nobody has said which line is theirs, everybody who answers customers is counted on.
  private func agents() throws -> [PlanAgent] {
    let lines = Dictionary(uniqueKeysWithValues: try CallbackSetupRecords.agents(in: tx).map { ($0.staff, $0) })
    let busy = Set(try CallRecords.open(in: tx).compactMap(\.staff))
    return try StaffRecords.all(in: tx).filter { $0.active && $0.role.answersCustomers }.compactMap { one in
      let line = lines[one.id]
      guard lines.isEmpty || line.map({ !$0.line.isEmpty }) ?? false else { return nil }
      let hours = one.details.hours
      return PlanAgent(
        staff: one.id, team: one.details.team, languages: one.details.languages,
        hours: hours.isEmpty ? nil : (try? WeekHours(hours)) ?? WeekHours(),
        isFree: !busy.contains(one.id) && (lines.isEmpty || line.map { $0.readyUntil > now } ?? false))
    }
  }

  /// Puts a plan into force: promises that were not kept end, new ones are made and told.
  func apply(_ outcome: PlanOutcome, of book: PlanBook, watch: WatchSpan, through door: CallbackDoor) throws {
    let broken = try PlanRecords.broken(at: now, in: tx)
    for id in broken {
      guard var callback = try callback(id), callback.status == .open else { continue }
      callback.window = nil
      if !callback.wish.isEmpty, callback.wish.to.map({ $0 < now }) ?? true { callback.wish = CallbackWish() }
      try CallbackRecords.save(callback, in: tx)
      try JournalRecords.note("callback.promise-broken", id, by: "system", at: now, in: tx)
    }
    let open = Dictionary(uniqueKeysWithValues: try CallbackRecords.open(in: tx).map { ($0.id, $0) })
    let thought = Dictionary(uniqueKeysWithValues: book.callbacks.map { ($0.id, $0.revision) })
    if !broken.isEmpty { try replan() }
    // What changed while the plan was thought out keeps its place until its own job has planned it again.
    let withdrawn = try withdrawn(of: book, among: open)
    func isSame(_ one: Callback) -> Bool { one.revision == thought[one.id] && !withdrawn.contains(one.id) }
    let planned = open.values.filter { $0.hold == nil }
    let same = Set(planned.filter(isSame).map(\.id))
    let moved = Set(planned.map(\.id)).subtracting(same)
    let changed = try PlanRecords.replace(
      with: outcome.entries.filter { same.contains($0.callback) }, keeping: moved, in: tx)
    for promise in outcome.promises {
      guard var callback = open[promise.callback], isSame(callback), callback.window == nil else { continue }
      callback.window = promise.window
      try CallbackRecords.save(callback, in: tx)
      let told = try door.tell(CallbackNotice(callback: callback, window: promise.window, caller: try caller()), tx)
      try PlanRecords.promise(
        promise.window, to: callback.id, choice: promise.choice, told: told ? .letter : .page, at: now, in: tx)
      try JournalRecords.note("callback.promised", callback.id, by: "system", at: now, in: tx)
    }
    let last = try PlanRecords.watched(in: tx)
    if last?.basis != watch.basis || last?.reason != watch.reason {
      try PlanRecords.watch(watch, in: tx)
      try JournalRecords.note(
        "callback.basis-changed", "plan", by: "system",
        data: "{\"basis\":\"\(watch.basis.rawValue)\",\"reason\":\"\(watch.reason)\"}", at: now, in: tx)
    }
    if changed > 0 {
      try JournalRecords.note(
        "callback.planned", "plan", by: "system", data: "{\"changed\":\(changed)}", at: now, in: tx)
    }
  }

  /// Asks for the plan to be looked at again by the clock, once a minute on however many nodes.
  func planByClock() throws {
    let minute = now.milliseconds / 60_000
    try JobRecords.ask(ID("callback-plan-minute-\(minute)"), kind: Self.planKind, payload: "{}", due: now, in: tx)
  }
}
