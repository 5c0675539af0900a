import Conversations
import Firm
import Ground
import Knowledge
import Language

/// Decides what the assistant does next: a pure rule.
///
/// The order is the policy: first what protects the customer and the firm, then what the customer wants of people, then
/// small talk, the tables (hours), and knowledge; what is left is declined, never invented.
public enum Policy {
  public static func decide(in situation: Situation) -> Decision {
    let decision =
      protects(situation) ?? wantsPeople(situation) ?? talks(situation) ?? answers(situation)
      ?? declines(situation)
    guard decision.isFailure, situation.failures + 1 >= situation.firm.handover.afterFailures else { return decision }
    return .handOver(.failures)
  }

  private static func protects(_ here: Situation) -> Decision? {
    let words = Phrases(here)
    if here.reading.talk.injects { return Decision(.declined, [.say(words[.cannotObey])], sure: 1, isFailure: true) }
    if here.reading.talk.asksAboutOther {
      return Decision(.declined, [.say(words[.othersArePrivate])], sure: 1, isFailure: true)
    }
    return nil
  }

  private static func wantsPeople(_ here: Situation) -> Decision? {
    let reading = here.reading
    if reading.talk.wantsPerson { return .handOver(.asked) }
    let always = Set(here.firm.handover.always)
    if reading.talk.complains, always.contains("complaint") || always.contains("complaints") { return .handOver(.rule) }
    if reading.wishes.contains(where: { always.contains($0.rawValue) || always.contains($0.duty) }) {
      return .handOver(.rule)
    }
    if reading.mood.upset { return .handOver(.upset) }
    if let limit = here.firm.handover.valueOver,
      reading.money.contains(where: { $0.currency == limit.currency && $0.cents > limit.minor })
    {
      return .handOver(.value)
    }
    return nil
  }

  private static func talks(_ here: Situation) -> Decision? {
    let talk = here.reading.talk
    let words = Phrases(here)
    if talk.has(.areYouBot), best(here) == nil {
      return Decision(.talked, [.say(words[.iAmSoftware])], sure: 1)
    }
    guard talk.nothingElse else { return nil }
    let phrase: Phrase =
      if talk.has(.thanks) || talk.has(.praise) { .youAreWelcome } else if talk.has(.goodbye) {
        .goodbye
      } else if talk.has(.greeting) { .howCanIHelp } else if talk.has(.no) { .fineThen } else { .whatElse }
    return Decision(.talked, [.say(words[phrase])], sure: 1)
  }

  private static func answers(_ here: Situation) -> Decision? {
    let words = Phrases(here)
    if let question = here.reading.hours, !(best(here).map { $0.sureness >= Policy.overTables } ?? false) {
      let text = HoursWords(here).answer(question)
      return Decision(.answered, [.say(text)], sure: 1, answers: ["firm.hours"])
    }
    // Who wants a job done is not helped by a text about it, unless that text is just what they ask for.
    if !here.reading.wishes.isEmpty, (best(here)?.sureness ?? 0) < Policy.overWishes { return nil }
    let several = here.perQuestion.filter { $0.sureness >= here.firm.assistant.sureEnough }
    if several.count > 1 {
      let text = several.map(\.answer).joined(separator: "\n\n")
      return Decision(
        .answered, [.say(text, sources: several.map { source($0, here) })], sure: several.map(\.sureness).min() ?? 0,
        answers: several.map(\.entry.id))
    }
    guard let best = best(here) else { return nil }
    var text = best.answer
    if best.entry.lang != here.language { text = words[.onlyInAnotherLanguage] + "\n\n" + text }
    return Decision(
      .answered, [.say(text, sources: [source(best, here)])], sure: best.sureness, answers: [best.entry.id])
  }

  private static func declines(_ here: Situation) -> Decision {
    let words = Phrases(here)
    let sureness = here.found.first?.sureness ?? 0
    if let wish = here.reading.wishes.first {
      return Decision(
        .declined, [.say(words.cannotYet(wish))], sure: 1 - sureness, isFailure: true)
    }
    let near = here.found.filter { $0.sureness >= Policy.worthSuggesting && $0.entry.lang == here.language }
    var choices: [String] = []
    for one in near.map(\.entry.title) where choices.count < 2 && !choices.contains(one) { choices.append(one) }
    let text = choices.isEmpty ? words[.doNotKnow] : words[.doNotKnowButNear]
    return Decision(
      .declined, [.say(text, choices: choices)], sure: 1 - sureness, isFailure: true)
  }

  /// So sure of an entry, it goes before the firm's own table of hours: a promotion or a holiday notice, say.
  private static let overTables = 0.93
  /// So sure of an entry, it goes before a job that seems to be wanted.
  private static let overWishes = 0.85
  /// An entry at least this likely is worth showing as "did you mean".
  private static let worthSuggesting = 0.3

  private static func best(_ here: Situation) -> KnowledgeIndex.Found? {
    here.found.first.flatMap { $0.sureness >= here.firm.assistant.sureEnough ? $0 : nil }
  }

  private static func source(_ found: KnowledgeIndex.Found, _ here: Situation) -> Message.Source {
    let heading = found.section?.heading.flatMap { $0 == found.entry.title ? nil : $0 }
    let title = [found.entry.title, heading].compactMap { $0 }.joined(separator: " – ")
    return Message.Source(id: found.entry.id, title: title)
  }
}

extension Wish {
  /// The duty (as `firm.yaml` names it) that the wish falls under.
  var duty: String {
    switch self {
    case .book, .move, .cancel: "booking"
    case .orderStatus: "orders"
    case .invoice: "invoices"
    case .callback: "callbacks"
    case .caseStatus: "complaints"
    case .contactChange, .consent, .erase, .export: "privacy"
    }
  }
}
