import Booking
import Callbacks
import Firm
import Ground
import Language

/// What the customer has arranged, told when they ask: "kiedy mam wizytę?", "o której zadzwonicie?"
extension JobMachine {
  /// The visits to come, of whoever has proved to be the customer; without proof those that were booked in this talk.
  func tellVisits(_ dialogue: Dialogue, first: [String] = []) throws -> JobStep {
    let upcoming = try visits(dialogue)
    guard let next = upcoming.first else { return JobStep(say: first + [words[.noVisits]], dialogue: dialogue) }
    var dialogue = dialogue
    // "A może dałoby się wcześniej?", said of the only one.
    if upcoming.count == 1 { dialogue.arranged = .visit(next.id, next.service) }
    let lines = upcoming.prefix(Self.fewVisits).map { "\(describe($0))." }
    return JobStep(say: first + [lines.joined(separator: "\n")], dialogue: dialogue)
  }

  private static var fewVisits: Int { 8 }

  /// When the call comes that was asked for; where none is known, that is said and one is arranged. Nil where it may not be
  /// told: a call that was not asked for in this talk is told of to whoever has proved to be the customer.
  func tellCall(_ dialogue: Dialogue) throws -> JobStep? {
    let isOwn = if case .call = dialogue.arranged { true } else { turn.isVerified }
    if isOwn, let callback = try facts.callback() {
      return JobStep(say: [CallWords(turn).taken(callback, phone: nil, from: nil)], dialogue: dialogue)
    }
    guard turn.firm.assistant.duties.contains(.callbacks) else { return nil }
    let none = turn.isVerified ? [CallWords(turn)[.nothingToCancel]] : []
    return try CallbackSteps(turn: turn, facts: facts).next(RunningJob(.callback), in: dialogue, first: none)
  }
}
