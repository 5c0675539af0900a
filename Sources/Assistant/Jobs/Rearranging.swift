import Booking
import Callbacks
import Ground
import Language

/// Another time for what was arranged just before: "a może jednak w czwartek?", said behind "Zarezerwowane".
extension JobMachine {
  /// The move of the visit or the call; nil when the message is about something else.
  func rearrange(_ dialogue: Dialogue) throws -> JobStep? {
    guard let arranged = dialogue.arranged, isRearranged(dialogue) else { return nil }
    switch arranged {
    case .visit(let id, _):
      guard let visit = try facts.upcoming().first(where: { $0.id == id }) else { return nil }
      var job = RunningJob(.move)
      job.time.days = try daysAhead(of: visit)
      return try chosen(visit, turn.times.filter { !$0.isExcluded }, &job, dialogue)
    case .call(let contact):
      guard let callback = try facts.callback() else { return nil }
      var job = RunningJob(.callback)
      job.contact = contact
      job.asks = .time
      // "A mogłoby być po 14?", said of tomorrow's call.
      job.time.days = (callback.wish.from ?? callback.window?.from).map { turn.zone.day($0)...turn.zone.day($0) }
      return try CallbackSteps(turn: turn, facts: facts).next(job, in: dialogue)
    }
  }

  /// Where "wolałabym rano" leads on a day whose mornings are taken: to that day and the two weeks behind it. Nil where a
  /// day was named or the visit's own has such a time.
  private func daysAhead(of visit: Booking) throws -> ClosedRange<Day>? {
    guard turn.time.days == nil, turn.time.clock != nil, !turn.time.isExact else { return nil }
    let day = turn.zone.day(visit.startsAt)
    let wish = SpokenTime(days: day...day, clock: turn.time.clock)
      .wish(from: turn.today, horizon: turn.setup.policy.horizonDays, zone: turn.zone, staff: nil)
    let free = try facts.offers(2, for: visit.service, wish: wish, moving: visit.id)
    return free.contains { $0.startsAt != visit.startsAt } ? nil : day...(day + 14)
  }

  /// A time, and nothing else but perhaps a change of mind, said behind something that was arranged.
  func isRearranged(_ dialogue: Dialogue) -> Bool {
    guard dialogue.arranged != nil, dialogue.jobs.isEmpty else { return false }
    if isEarlierOrLater(dialogue) { return true }
    guard turn.times.contains(where: { !$0.isExcluded }),
      Rethinking.read(turn.text) || turn.isBare && !turn.reading.talk.has(.goodbye) && !turn.reading.talk.has(.thanks)
    else { return false }
    guard turn.reading.hours == nil, turn.reading.price == nil, turn.services().isEmpty else { return false }
    return turn.reading.wishes.allSatisfy { [.book, .move, .callback].contains($0) }
  }
}

extension JobMachine {
  /// "A mogę wcześniej?", said of a visit.
  fileprivate func isEarlierOrLater(_ dialogue: Dialogue) -> Bool {
    guard case .visit = dialogue.arranged, turn.times.isEmpty, turn.reading.wishes.isEmpty else { return false }
    return turn.steering.earlier != turn.steering.later && Words.of(turn.text).count <= 5 && turn.services().isEmpty
  }
}

extension Dialogue {
  /// The services of which "a ile to kosztuje?" asks: those named last, else that of the visit just arranged.
  var spokenOf: [ID<Service>] {
    if let named { return named }
    if case .visit(_, let service) = arranged { return [service] }
    return []
  }
}
