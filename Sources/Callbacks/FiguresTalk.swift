import Customers
import Firm
import Ground
import Store
import Timing

/// Gathers what figures and the audit of data are made of.
extension CallbackTalk {
  func figures(days: Int) throws -> FigureBook {
    let zone = try firm().zone
    let today = zone.day(now)
    func start(_ day: Day) -> Moment { zone.moment(day, TimeOfDay(minutes: 0)!) }
    let (end, from, earlier) = (now + .seconds(1), start(today + (1 - days)), start(today + (1 - 2 * days)))
    let monday = today + (1 - today.weekday.rawValue)
    let first = min(earlier, start(monday + -7 * 7))
    let closed = try CallbackRecords.made(from: first, to: end, in: tx).filter { $0.status != .open }
    let calls = Dictionary(grouping: try CallRecords.of(callbacks: closed.map(\.id), in: tx), by: { $0.callback! })
    let promises = Dictionary(
      grouping: try PlanRecords.promises(from: first, to: end, in: tx), by: \.callback)
    func rows(_ from: Moment, _ to: Moment, where fits: (Callback) -> Bool = { _ in true }) -> [CallbackFigures.Row] {
      closed.filter { from <= $0.createdAt && $0.createdAt < to && fits($0) }.map {
        Self.row($0, calls[$0.id] ?? [], promises[$0.id] ?? [])
      }
    }
    var before = rows(earlier, from)
    let isBeforeOfCalls = before.isEmpty
    if isBeforeOfCalls {
      before = CallbackFigures.rows(
        of: try CallRecords.over(from: earlier, to: from, in: tx).filter { $0.direction == .outgoing }.compactMap {
          call in call.outcome.map { PastCall(customer: call.customer.text, at: call.startedAt, outcome: $0) }
        })
    }
    let weeks = (0..<8).reversed().map { back in
      let day = monday + -7 * back
      return (from: day, figures: CallbackFigures(rows(start(day), start(day + 7))))
    }
    let pilot = try policy().pilot.map { pilot in
      PilotResult(
        engine: Self.half(rows(pilot.since, pilot.until ?? end) { $0.arm == .engine }),
        control: Self.half(rows(pilot.since, pilot.until ?? end) { $0.arm == .control }))
    }
    return FigureBook(
      days: days, now: CallbackFigures(rows(from, end)), before: CallbackFigures(before),
      isBeforeOfCalls: isBeforeOfCalls, weeks: weeks,
      hours: HourChart(try CallRecords.outcomes(from: now - .days(90), to: end, in: tx), zone: zone), pilot: pilot,
      availability: try availability(), watch: try PlanRecords.watched(in: tx),
      overrules: try PlanRecords.overrules(since: from, in: tx))
  }

  private static func row(_ callback: Callback, _ calls: [Call], _ promises: [CallPromise]) -> CallbackFigures.Row {
    let attempts = calls.filter { call in
      call.outcome.map { $0 != .network && $0 != .cancelled } ?? false
    }
    let reached = callback.status == .reached ? attempts.last { $0.outcome?.wasPickedUp ?? false } : nil
    // The first promise is the one that was judged by the first call.
    let told = promises.first { $0.kept != nil }
    return CallbackFigures.Row(
      requestedAt: callback.createdAt, firstCallAt: attempts.first?.startedAt, attempts: attempts.count,
      reachedAt: reached?.startedAt, promisedUntil: callback.dueAt,
      announced: told.map { ($0.window.from - CallPromise.grace)...($0.window.to + CallPromise.grace) },
      isWithdrawn: callback.status == .cancelled)
  }

  private static func half(_ rows: [CallbackFigures.Row]) -> PilotResult.Half {
    let rows = rows.filter { !$0.isWithdrawn }
    return PilotResult.Half(
      requests: rows.count, reached: rows.count { $0.reachedAt != nil },
      atFirst: rows.count { $0.reachedAt != nil && $0.attempts == 1 }, attempts: rows.reduce(0) { $0 + $1.attempts })
  }

  /// Counted from the first span in which a model chose.
  private func availability() throws -> Double? {
    let since = now - .days(30)
    let spans = try PlanRecords.watched(since: since, in: tx)
    guard let first = spans.firstIndex(where: { $0.basis == .model }) else { return nil }
    var (up, whole) = (0.0, 0.0)
    for (place, span) in spans.enumerated() where place >= first {
      let end = place + 1 < spans.count ? spans[place + 1].since : now
      let length = Double((end - max(span.since, since)).milliseconds)
      whole += length
      if span.basis == .model { up += length }
    }
    return whole > 0 ? up / whole : nil
  }

  /// The state of the firm's numbers, and what would help to call better.
  func audit() throws -> DataAudit {
    let people = try CustomerRecords.all(keyring: keyring, in: tx).filter { $0.profile != .init() }
    let agreed = try CustomerRecords.agreed(to: "prediction", among: people.map(\.id), in: tx)
    let calls = try calls().filter { $0.direction == .outgoing }.compactMap { call in
      call.outcome.map { PastCall(customer: call.customer.text, at: call.startedAt, outcome: $0) }
    }
    let known = Set(people.map(\.id.text))
    return DataAudit(
      people: people.map {
        .init(
          id: $0.id.text, phone: $0.profile.phone?.description, email: $0.profile.email, region: $0.facts.region,
          timeZone: $0.facts.timeZone, mayPredict: agreed.contains($0.id))
      }, calls: calls.filter { known.contains($0.customer) }, now: now)
  }
}

extension CallbackDesk {
  /// Counts of the last so many days and of those before.
  public func figures(days: Int) async throws -> FigureBook { try await read { try $0.figures(days: days) } }
  public func audit() async throws -> DataAudit { try await read { try $0.audit() } }
}
