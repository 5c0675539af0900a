import Customers
import Firm
public import Ground
import Language
import Staff
public import Timing

/// Makes the team's plan: a pure rule over a `PlanBook`. What was promised or chosen keeps its window; everything else is
/// planned by `CallPlanner`, and nobody is left out.
public struct PlanRule {
  let book: PlanBook
  let forecast: MixedForecast
  private let almanac: Almanac
  private let rota: PlanRota

  public static let slot = Span.minutes(15)
  /// Calls that come so soon are not announced: they come.
  static let announceFrom = Span.minutes(30)

  /// `model` predicts for those who agreed to it; nil = plain rules for all.
  public init(_ book: PlanBook, model: (any CallForecast)?) {
    self.book = book
    almanac = book.almanac
    forecast = MixedForecast(book, model: model, rules: RulesForecast(almanac: almanac))
    rota = PlanRota(book)
  }

  public func made() -> PlanOutcome {
    var outcome = PlanOutcome()
    var rota = rota
    let open = book.callbacks.filter { $0.hold == nil }
    let pinned = open.filter { ($0.window?.to ?? book.now) > book.now }
      .sorted { ($0.window!.to, $0.createdAt, $0.id.text) < ($1.window!.to, $1.createdAt, $1.id.text) }
    for callback in pinned { outcome.entries.append(pin(callback, &rota)) }
    let pinnedIDs = Set(pinned.map(\.id))
    let free = open.filter { !pinnedIDs.contains($0.id) }
    outcome.entries += planned(free, rota)
    outcome.entries.sort { ($0.startsAt, -$0.score, $0.callback.text) < ($1.startsAt, -$1.score, $1.callback.text) }
    let byID = Dictionary(uniqueKeysWithValues: free.map { ($0.id, $0) })
    for entry in outcome.entries {
      guard let callback = byID[entry.callback], entry.staff != nil, let window = window(for: entry, callback) else {
        continue
      }
      outcome.promises.append((callback.id, window, entry.choice))
    }
    return outcome
  }

  // MARK: windows that hold

  private func pin(_ callback: Callback, _ rota: inout PlanRota) -> PlanEntry {
    let window = callback.window!
    let matter = matter(of: callback)
    let from = max(window.from, book.now, callback.notBefore)
    let slots = rota.slots(from: from, to: window.to, speaking: matter.dossier.callee.language)
    let chances = forecast.chances(of: matter, at: slots, now: book.now)
    let isChosen = callback.wish.exact
    let best =
      isChosen ? slots.indices.first : slots.indices.max { (chances[$0], -$0) < (chances[$1], -$1) }
    let start = best.map { max(slots[$0], from) } ?? min(from, window.to)
    let staff = best.flatMap { rota.take(slots[$0], speaking: matter.dossier.callee.language) }
    var reasons: [Reason] = [callback.wish.isEmpty ? .promised : .wished]
    if !isChosen { reasons += self.reasons(of: matter, at: start).filter { $0 != .wished } }
    return PlanEntry(
      callback: callback.id, startsAt: start, staff: staff,
      choice: Choice(
        basis: isChosen ? .chosen : forecast.basis(of: callback.id), chance: isChosen ? nil : best.map { chances[$0] },
        reasons: Array(reasons.prefix(4))),
      score: (isChosen ? 3 : 2) + (best.map { chances[$0] } ?? 0), madeAt: book.now)
  }

  // MARK: everything else

  private func planned(_ callbacks: [Callback], _ rota: PlanRota) -> [PlanEntry] {
    let byID = Dictionary(uniqueKeysWithValues: callbacks.map { ($0.id.text, $0) })
    let cases = callbacks.map(matter)
    let matters = Dictionary(uniqueKeysWithValues: cases.map { ($0.request.id.text, $0) })
    let planner = CallPlanner(settings: settings, almanac: almanac)
    let plan = planner.plan(cases, rota: rota.team, forecast: forecast, now: book.now)
    var entries = plan.calls.compactMap { call -> PlanEntry? in
      guard let callback = byID[call.request.text], let matter = matters[call.request.text] else { return nil }
      var reasons = reasons(of: matter, at: call.at)
      switch call.reason {
      case .deadline(let moment): reasons.insert(.deadline(minutes: max(0, (moment - book.now).minutes)), at: 0)
      case .waitedLong: reasons.insert(.turn, at: 0)
      case .explored: reasons.insert(.explored, at: 0)
      case .now, .waited: break
      }
      if reasons.isEmpty { reasons = [.turn] }
      return PlanEntry(
        callback: callback.id, startsAt: max(call.at, callback.notBefore), staff: ID(call.agent.text),
        choice: Choice(
          basis: forecast.basis(of: callback.id), chance: call.chance, reasons: Array(reasons.prefix(4))),
        score: call.chance, madeAt: book.now)
    }
    // Nobody is left out: who found no place comes when the firm next calls, behind the others.
    let placed = Set(entries.map(\.callback))
    for callback in callbacks where !placed.contains(callback.id) {
      let from = max(callback.notBefore, book.now, rota.end)
      let start = hours(of: callback).next(after: from, days: 21)?.from ?? from
      entries.append(
        PlanEntry(
          callback: callback.id, startsAt: max(start, callback.notBefore),
          choice: Choice(basis: .rules, reasons: [.turn]), score: 0, madeAt: book.now))
    }
    return entries
  }

  private var settings: PlanSettings {
    var settings = PlanSettings()
    settings.slot = Self.slot
    settings.patience = book.policy.sureness
    settings.maxAttempts = book.firm.callbacks.attempts
    settings.gap = .minutes(book.policy.gapMinutes)
    // A firm that works on Sundays, or through public holidays, calls then too; the rota says when it is open.
    settings.callsOnDaysOff = book.firm.publicHolidays == nil || !book.firm.hours[.sunday].isEmpty
    settings.curfew = book.firm.callbacks.window.from..<book.firm.callbacks.window.to
    return settings
  }

  // MARK: pieces

  private func matter(of callback: Callback) -> CallCase {
    let dossier = book.dossiers[callback.id] ?? Dossier(callee: Callee(id: ID(callback.customer.text)))
    var tagged = dossier
    tagged.callee.language = rota.tag(dossier.callee.language, for: callback)
    var request = callback.request
    // Only the number of attempts ends a request of ours.
    request.expires = book.now + .days(21)
    return CallCase(request: request, dossier: tagged)
  }

  private func reasons(of matter: CallCase, at slot: Moment) -> [Reason] {
    (forecast.isKnownGood(slot, for: matter, now: book.now) ? [.known] : [])
      + ReasonRule.reasons(forecast.parts(of: matter, at: slot, now: book.now), matter.dossier, at: slot)
  }

  private func hours(of callback: Callback) -> CallingHours {
    CallingHours(book.firm, zone: book.dossiers[callback.id]?.callee.zone)
  }

  /// A window to tell the customer: it begins a little before the planned time and stays within the firm's hours.
  private func window(for entry: PlanEntry, _ callback: Callback) -> CallWindow? {
    guard entry.startsAt >= book.now + Self.announceFrom else { return nil }
    let hours = hours(of: callback)
    let around = hours.stretches(from: entry.startsAt - .hours(14), to: entry.startsAt + .hours(14))
    guard let stretch = around.first(where: { $0.contains(entry.startsAt) }) else { return nil }
    let half: Int64 = 30 * 60_000
    let early = Moment(milliseconds: (entry.startsAt.milliseconds - half) / half * half)
    let soonest = Moment(milliseconds: (book.now.milliseconds / half + 1) * half)
    let from = max(stretch.from, early, min(soonest, entry.startsAt))
    return CallWindow(from: from, to: min(stretch.to, from + .minutes(book.policy.windowMinutes)))
  }
}
