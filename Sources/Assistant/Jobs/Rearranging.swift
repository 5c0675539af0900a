import Booking
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
      return try chosen(visit, turn.times.filter { !$0.isExcluded }, &job, dialogue)
    case .call(let contact):
      guard try facts.callback() != nil else { return nil }
      var job = RunningJob(.callback)
      job.contact = contact
      job.asks = .time
      return try CallbackSteps(turn: turn, facts: facts).next(job, in: dialogue)
    }
  }

  /// A time and a change of mind, and nothing else, said behind something that was arranged.
  func isRearranged(_ dialogue: Dialogue) -> Bool {
    guard dialogue.arranged != nil, dialogue.jobs.isEmpty else { return false }
    guard turn.times.contains(where: { !$0.isExcluded }), Rethinking.read(turn.text) else { return false }
    guard turn.reading.hours == nil, turn.reading.price == nil, turn.services().isEmpty else { return false }
    return turn.reading.wishes.allSatisfy { [.book, .move, .callback].contains($0) }
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
