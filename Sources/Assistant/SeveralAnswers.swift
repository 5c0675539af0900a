import Conversations
import Firm
import Knowledge
import Language

/// The answers to several questions of one message, each with its source; what has none is owned up to. A pure rule.
struct SeveralAnswers {
  private let here: Situation
  private var told: [Decision] = []
  private var missing: [Situation] = []
  private var answered: [Situation] = []

  /// How many questions have an answer of their own.
  var count: Int { told.count }
  /// Every question is answered.
  var isComplete: Bool { missing.isEmpty && count > 1 }

  /// Whether it says more than `whole`, the answer to the message taken as one question: several answers, or the same one
  /// and that a question is left open, of which it says nothing.
  func saysMore(than whole: Decision?) -> Bool {
    if count > 1 { return true }
    // So few words are easily found somewhere: alone they count only where the answer is as good as certain.
    guard let whole else { return told[0].sure >= Self.certain }
    let isOfPrices = whole.answers == ["firm.services"] && answered[0].reading.price != nil
    guard !missing.isEmpty, whole.answers == told[0].answers || isOfPrices else { return false }
    // The firm's own tables say nothing of what another question adds.
    guard let best = Policy.best(here), whole.answers == [best.entry.id] else {
      let closed = Set(answered.flatMap { stems(of: $0.text) })
      return missing.contains { !stems(of: $0.text).isSubset(of: closed) }
    }
    return Set(missing.flatMap { Words.of($0.text).map(\.text) }).isDisjoint(with: best.matched)
  }

  /// "Czy robicie …" adds nothing to what a price is told of.
  private func stems(of text: String) -> Set<String> {
    let words = Words.of(text).map(\.text).filter { here.language != .pl || !$0.hasSuffix("cie") }
    return ContentWords.stems(of: words.joined(separator: " "), here.language)
  }

  private static let certain = 0.85

  /// Nil when the message asks fewer than two things, or none that has an answer.
  init?(_ here: Situation, _ answer: (Situation) -> Decision?) {
    self.here = here
    let whole = Policy.best(here)
    for part in here.parts {
      guard let own = answer(part) else {
        missing.append(part)
        continue
      }
      answered.append(part)
      // What answers the message as a whole answers this part of it, too.
      if let whole, own.answers != [whole.entry.id], own.isKnowledge,
        part.found.contains(where: { $0.entry.id == whole.entry.id && $0.sureness >= part.firm.assistant.sureEnough }),
        let both = here.parts.lazy.compactMap(answer).first(where: { $0.answers == [whole.entry.id] })
      {
        add(both)
      } else {
        add(own)
      }
    }
    if told.isEmpty { return nil }
  }

  private mutating func add(_ decision: Decision) {
    if !told.contains(where: { $0.moves == decision.moves }) { told.append(decision) }
  }

  var decision: Decision {
    var texts: [String] = []
    var sources: [Message.Source] = []
    for case .say(let text, let own, _) in told.flatMap(\.moves) {
      texts.append(text)
      sources += own.filter { !sources.contains($0) }
    }
    if !missing.isEmpty { texts.append(Phrases(here)[.restNotKnown]) }
    return Decision(
      .answered, [.say(texts.joined(separator: "\n\n"), sources: sources)], sure: told.map(\.sure).min() ?? 0,
      answers: told.flatMap(\.answers))
  }
}

extension Decision {
  /// It stands on an entry of the firm's knowledge, not on a table of the firm's.
  fileprivate var isKnowledge: Bool {
    moves.contains { if case .say(_, let sources, _) = $0 { !sources.isEmpty } else { false } }
  }
}
