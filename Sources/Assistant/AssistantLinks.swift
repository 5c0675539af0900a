public import Booking
public import Ground
import Language

/// Pages of the firm's that the assistant sends customers to; the web's addresses, plugged in by House. Nil while the
/// house does not know its own address.
public struct AssistantLinks: Sendable {
  /// Where a visit can be seen, moved and cancelled without the chat.
  public let visit: @Sendable (ID<Booking>) -> String?
  /// All free times of a service.
  public let times: @Sendable (ID<Service>?) -> String?

  public init(
    visit: @escaping @Sendable (ID<Booking>) -> String?, times: @escaping @Sendable (ID<Service>?) -> String?
  ) {
    self.visit = visit
    self.times = times
  }

  /// For rehearsals and tests: no links.
  public static let none = AssistantLinks(visit: { _ in nil }, times: { _ in nil })
}

extension AssistantLinks {
  /// A visit that was booked or moved has a page of its own.
  func page(of effect: JobEffect, _ visit: Booking?, _ words: JobWords) -> String {
    switch effect {
    case .book, .restore, .move: visit.flatMap { self.visit($0.id) }.map { "\n\(words[.visitPage]) \($0)" } ?? ""
    case .cancel, .contactChange, .consentChange, .callback, .callbackCancel, .connector, .sendCode: ""
    }
  }

  /// Whoever wants none of what was offered may look through all free times; the way into the line is there, too.
  func offerPage(_ decision: inout Decision, _ job: RunningJob, _ turn: JobTurn) {
    let isForLine = LineWish.read(turn.text)
    let isOpen = job.asks == .time && (job.offered.isEmpty || turn.steering.other || turn.steering.refuses)
    guard job.kind == .book || job.kind == .move, isForLine || isOpen,
      let link = times(job.service), case .say(let text, let sources, let choices)? = decision.moves.last
    else { return }
    decision.moves[decision.moves.count - 1] = .say(
      "\(text)\n\n\(turn.words[isForLine ? .waitingPage : .allTimes]) \(link)", sources: sources, choices: choices)
  }
}
