import Foundation
import Ground

/// Takes the chance of a slot apart: what is known is given to the forecast bit by bit, and each bit's part is what it
/// changes. So the parts add up to the whole, whatever the forecast is made of.
struct ChanceParts {
  let matter: CallCase
  let slot: Moment
  let now: Moment
  let almanac: Almanac

  /// The largest first; those that do not matter are left out.
  func parts(_ forecast: (CallCase, [Moment]) -> [Double]) -> [ChancePart] {
    let dossier = matter.dossier
    let request = matter.request
    // A stranger with the same record who asked a day before.
    var bare = CallRequest(
      id: request.id, callee: request.callee, created: slot - .hours(24), value: request.value,
      channel: request.channel, expires: request.expires)
    var known = Dossier(callee: dossier.callee)
    func ask() -> Double { Logit.of(forecast(CallCase(request: bare, dossier: known), [slot])[0]) }
    let week = (0..<20).map { slot - .hours(24) + .minutes(72 * $0) }.filter(isDaytime)
    let usual = forecast(CallCase(request: bare, dossier: known), week).map(Logit.of)
    let mean = usual.isEmpty ? ask() : usual.reduce(0, +) / Double(usual.count)
    var parts = [ChancePart(.usual, mean)]
    var sum = mean
    func note(_ reason: ChancePart.Reason) {
      let next = ask()
      parts.append(ChancePart(reason, next - sum))
      sum = next
    }
    note(isOff ? .dayOff : .hour)
    bare = CallRequest(
      id: request.id, callee: request.callee, created: request.created, value: request.value,
      channel: request.channel, expires: request.expires)
    note(.freshRequest(minutes: max(0, (slot - request.created).minutes)))
    if let window = request.window {
      bare.window = window
      for named in dossier.windows where named.said == request.created { known.note(named) }
      note(window.contains(slot) ? .insideStatedWindow : .outsideStatedWindow)
    }
    for kind in CallSignal.Kind.allCases {
      let signals = dossier.signals.filter { $0.kind == kind && $0.at <= now }
      guard let last = signals.last else { continue }
      for signal in signals { known.note(signal) }
      let minutes = max(0, (slot - last.at).minutes)
      note(
        minutes > 180 ? .activeHour : kind == .pageVisit ? .pageVisit(minutes: minutes) : .emailOpen(minutes: minutes))
    }
    for moment in dossier.requests where moment <= now { known.note(requestAt: moment) }
    for named in dossier.windows where named.said <= now && named.said != request.created { known.note(named) }
    let before = dossier.attempts.filter { $0.request != request.id && $0.at < now }
    for attempt in before { known.note(attempt) }
    note(habit(before))
    let failed = matter.attempts.filter { $0.at < now }
    if !failed.isEmpty {
      for attempt in failed { known.note(attempt) }
      note(.failedBefore(count: failed.count))
    }
    return parts.filter { abs($0.weight) >= 0.005 }.sorted { abs($0.weight) > abs($1.weight) }
  }

  /// Calls to the person around this hour, or what their silence says of the number.
  private func habit(_ calls: [CallAttempt]) -> ChancePart.Reason {
    guard !calls.isEmpty else { return .activeHour }
    let time = almanac.local(slot, matter.dossier.callee.zone)
    let near = calls.filter {
      abs(almanac.local($0.at, matter.dossier.callee.zone).minute - time.minute) <= 90 && $0.outcome.tellsOfCustomer
    }
    if !calls.contains(where: { $0.outcome.wasPickedUp }) {
      return .silentNumber(calls: calls.count)
    }
    return .habit(answered: near.count { $0.outcome.wasPickedUp }, of: near.count)
  }

  private var isOff: Bool {
    let callee = matter.dossier.callee
    return almanac.holidays.isOff(almanac.local(slot, callee.zone).day, country: callee.country)
  }

  private func isDaytime(_ moment: Moment) -> Bool {
    (9 * 60..<18 * 60).contains(almanac.local(moment, matter.dossier.callee.zone).minute)
  }
}
