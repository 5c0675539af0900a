import Booking
import Firm
import Ground
import Language

/// Which job a message begins.
extension JobMachine {
  /// The job that the message asks for, if it asks for one that exists.
  func wanted(_ dialogue: Dialogue) throws -> JobKind? {
    let wishes = turn.reading.wishes
    if try callsOff { return .callbackCancel }
    if turn.ownDates == .visits { return .visits }
    if wishes.contains(.callback) { return .callback }
    if wishes.contains(.cancel) { return .cancel }
    if wishes.contains(.move) { return .move }
    if wishes.contains(.contactChange) { return .contactChange }
    if wishes.contains(.consent) { return .consentChange }
    if turn.connector != nil { return .connector }
    if try wantsOtherTime() { return .move }
    if wishes.contains(.book) { return .book }
    return wantsVisit() || goesOn(dialogue) ? .book : nil
  }

  /// A call that was asked for is not wanted any more.
  var callsOff: Bool { get throws { try CallOff.read(turn.text) && facts.callback() != nil } }

  /// "Mam u was przegląd w poniedziałek rano, da się tego samego dnia po 15?": a visit that exists, and another time.
  private func wantsOtherTime() throws -> Bool {
    let isOther = turn.steering.earlier != turn.steering.later
    guard turn.times.count > 1 || turn.steering.sameDay || isOther, turn.isVerified else { return false }
    let upcoming = try facts.upcoming()
    guard let first = turn.times.first?.time.days, turn.times.first?.isTarget == false else { return false }
    guard upcoming.contains(where: { first.contains(turn.zone.day($0.startsAt)) }) else { return false }
    return turn.steering.asks && (turn.steering.sameDay || isOther)
  }

  /// A time alone ("w czwartek", "kiedy można?"), or a wish without a thing ("to poproszę"), said behind the service that it
  /// is about.
  func goesOn(_ dialogue: Dialogue) -> Bool {
    guard dialogue.named != nil, dialogue.isNear == nil, turn.isBare, turn.reading.wishes.isEmpty,
      turn.reading.hours == nil, turn.reading.price == nil, turn.steering.about == nil
    else { return false }
    // "Dzięki, to do jutra" takes leave, and "a w wigilię?" goes on with the opening hours.
    if turn.reading.talk.has(.goodbye) || turn.reading.talk.has(.thanks) { return false }
    if dialogue.answered?.contains("firm.hours") == true { return false }
    if turn.asksWhen || (turn.steering.wants && !turn.steering.asks) { return true }
    return turn.comingTime != SpokenTime()
  }

  /// A service and a time to come, without a verb that says so: "masaż w środę po 17?".
  private func wantsVisit() -> Bool {
    let time = turn.comingTime
    if turn.wantsToCome || turn.isOnlyService || LineWish.read(turn.text) { return true }
    if turn.steering.comes, !turn.hasAnswer, turn.reading.hours == nil, turn.reading.price == nil {
      if turn.steering.asks && turn.asksWhen || !turn.services().isEmpty
        || (time.days?.upperBound ?? turn.today + -1) >= turn.today
      {
        return true
      }
    }
    guard let days = time.days, days.upperBound >= turn.today, turn.reading.hours == nil else { return false }
    guard !turn.services().isEmpty else { return false }
    return time.clock != nil || !turn.hasAnswer
  }
}
