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
  ///
  /// - Throws: what the firm's books throw, when a job asks them.
  public static func decide(in situation: Situation, books: (any JobFacts)? = nil) throws -> Decision {
    let decision =
      try protects(situation) ?? wantsPeople(situation) ?? onlyAsks(situation) ?? jobs(situation, books)
      ?? besides(situation, books)
    guard decision.isFailure, situation.failures + 1 >= situation.firm.handover.afterFailures else { return decision }
    return .handOver(.failures)
  }

  /// What is no job; a job under way is brought back to mind behind it.
  private static func besides(_ here: Situation, _ books: (any JobFacts)?) throws -> Decision {
    var decision = talks(here) ?? answers(here) ?? declines(here)
    guard let jobs = here.jobs, let books, !decision.isFailure, let reminder = try jobs.reminder(books) else {
      return decision
    }
    guard case .say(let text, let sources, _) = decision.moves.first else { return decision }
    decision.moves[0] = .say(
      ([text] + reminder.say).joined(separator: "\n\n"), sources: sources, choices: reminder.choices)
    decision.dialogue = reminder.dialogue
    return decision
  }

  /// The job under way, or one that the message asks for.
  private static func jobs(_ here: Situation, _ books: (any JobFacts)?) throws -> Decision? {
    guard let books,
      let step = try here.jobs?.step(isAnswered: best(here)?.sureness ?? 0 >= Policy.overWishes, books)
    else { return nil }
    let isDone = step.effects.contains { $0.kind != nil }
    let kind: Decision.Kind =
      isDone ? .did : step.isFailure ? .declined : step.dialogue.turn.asks != nil ? .asked : .talked
    var decision = Decision(
      kind, step.say.isEmpty ? [] : [.say(step.say.joined(separator: "\n\n"), choices: step.choices)], sure: 1,
      isFailure: step.isFailure)
    decision.effects = step.effects
    decision.dialogue = step.dialogue
    return decision
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
    if talk.has(.areYouBot), talk.nothingElse || best(here) == nil {
      return Decision(.talked, [.say(words[.iAmSoftware])], sure: 1)
    }
    guard talk.nothingElse else { return nil }
    if here.jobs?.dialogue.offersPerson == true, talk.has(.yes) || talk.has(.okay), !talk.has(.thanks) {
      return .handOver(.asked)
    }
    let phrase: Phrase =
      if talk.has(.asksName) {
        here.isFirstReply ? .howCanIHelp : .introduction
      } else if talk.has(.lost) { .inPlainWords } else if talk.has(.opening) {
        .askAway
      } else if talk.has(.thanks) || talk.has(.praise) { .youAreWelcome } else if talk.has(.goodbye) {
        .goodbye
      } else if talk.has(.greeting) { .howCanIHelp } else if talk.has(.no) { .fineThen } else { .whatElse }
    return Decision(.talked, [.say(words[phrase])], sure: 1)
  }

  /// Several questions and nothing else, each with an answer: they go before a job that one of them may look like.
  private static func onlyAsks(_ here: Situation) -> Decision? {
    guard let jobs = here.jobs, jobs.dialogue.jobs.isEmpty, here.reading.wishes.isEmpty, !jobs.turn.wantsToCome,
      let told = SeveralAnswers(here, answer), told.isComplete
    else { return nil }
    return told.decision
  }

  private static func answers(_ here: Situation) -> Decision? {
    let whole = answer(here)
    guard let told = SeveralAnswers(here, answer), told.saysMore(than: whole) else { return whole }
    return told.decision
  }

  /// The answer to a message that asks one thing.
  private static func answer(_ here: Situation) -> Decision? {
    let words = Phrases(here)
    if let text = here.jobs?.presence() { return Decision(.answered, [.say(text)], sure: 1, answers: ["firm.staff"]) }
    if let question = here.reading.hours, !knowsBetter(question, here) {
      let text = HoursWords(here).answer(question)
      return Decision(.answered, [.say(text)], sure: 1, answers: ["firm.hours"])
    }
    if let priced = prices(here) ?? allPrices(here) { return priced }
    if let doers = here.jobs?.doers() { return Decision(.answered, [.say(doers)], sure: 1, answers: ["firm.staff"]) }
    if let asked = ContactQuestion.read(here.text), !knowsBetter(asked, here),
      let text = FirmWords(firm: here.firm, lang: here.language, now: here.now).contact(asked)
    {
      return Decision(.answered, [.say(text)], sure: 1, answers: ["firm.contact"])
    }
    // Who wants a job done is not helped by a text about it, unless that text is just what they ask for.
    if !here.reading.wishes.isEmpty, (best(here)?.sureness ?? 0) < Policy.overWishes { return nil }
    guard let best = best(here) else { return nil }
    var text = best.answer
    if best.entry.lang != here.language { text = words[.onlyInAnotherLanguage] + "\n\n" + text }
    return Decision(
      .answered, [.say(text, sources: [source(best, here)])], sure: best.sureness, answers: [best.entry.id])
  }

  /// Whether the firm's knowledge says more of these days than its table does, as a notice on a holiday may. What it
  /// says of Sundays is no answer for Saturday.
  private static func knowsBetter(_ asked: HoursQuestion, _ here: Situation) -> Bool {
    guard let best = best(here), best.sureness >= Policy.overTables else { return false }
    let hours = OpeningHours(here.firm)
    func weekdays(_ days: [HoursQuestion.Day]) -> Set<Weekday> {
      let plain = days.filter { day in
        switch day {
        case .holiday, .nextOpen, .thisWeekend: false
        default: true
        }
      }
      return Set(plain.flatMap { hours.days(meantBy: $0, at: here.now) }.map(\.weekday))
    }
    guard !weekdays(asked.days).isEmpty, asked.days != [.now] else { return true }
    let told = best.entry.lines.flatMap(HoursQuestion.days(in:))
    return told.isEmpty || told.contains(where: asked.days.contains)
      || !weekdays(told).isDisjoint(with: weekdays(asked.days))
  }

  /// Whether an entry of the firm's answers the same question on how to reach it.
  private static func knowsBetter(_ asked: ContactQuestion, _ here: Situation) -> Bool {
    best(here)?.entry.lines.contains { ContactQuestion.read($0) == asked } ?? false
  }

  /// What a service costs: by what the firm's knowledge says of its price (a promotion, say), else by the firm's table.
  private static func prices(_ here: Situation) -> Decision? {
    guard let jobs = here.jobs, here.reading.price != nil || jobs.turn.steering.about == .duration,
      let table = jobs.prices()
    else { return nil }
    let telling = here.found.first { found in
      found.score >= (here.found.first?.score ?? 0) * Policy.nearBest && !MoneyMention.read(found.answer).isEmpty
        && (found.sureness >= here.firm.assistant.sureEnough || jobs.names(in: found.entry.title))
        && jobs.names(in: "\(found.entry.title) \(found.answer)")
    }
    guard let telling else {
      // What is done to a tooth costs many prices: knowledge that is sure of one goes before a service only near to it.
      if let best = best(here), !jobs.isNamed, !MoneyMention.read(best.answer).isEmpty { return nil }
      return Decision(.answered, [.say(table)], sure: 1, answers: ["firm.services"])
    }
    // A promotion of one service says nothing of what the others cost.
    let isWhole = jobs.turn.services().count <= 1
    return Decision(
      .answered, [.say((isWhole ? "" : table + "\n\n") + telling.answer, sources: [source(telling, here)])],
      sure: telling.sureness, answers: [telling.entry.id])
  }

  /// What everything costs, where prices are asked for as such and no knowledge tells of them.
  private static func allPrices(_ here: Situation) -> Decision? {
    guard let all = here.jobs?.allPrices() else { return nil }
    if let best = best(here), !MoneyMention.read(best.answer).isEmpty { return nil }
    return Decision(.answered, [.say(all.say, choices: all.choices)], sure: 1, answers: ["firm.services"])
  }

  private static func declines(_ here: Situation) -> Decision {
    let words = Phrases(here)
    let sureness = here.found.first?.sureness ?? 0
    if let wish = here.reading.wishes.first {
      var decision = Decision(.declined, [.say(words.cannotYet(wish))], sure: 1 - sureness, isFailure: true)
      decision.offersPerson = true
      return decision
    }
    let near = here.found.filter { $0.sureness >= Policy.worthSuggesting && $0.entry.lang == here.language }
    var choices: [String] = []
    if let job = here.opinion?.offered?.asked(in: here.language) { choices = [job] }
    for one in near.map(\.entry.title) where choices.count < 2 && !choices.contains(one) { choices.append(one) }
    let text = choices.isEmpty ? words[.doNotKnow] : words[.doNotKnowButNear]
    var decision = Decision(.declined, [.say(text, choices: choices)], sure: 1 - sureness, isFailure: true)
    decision.offersPerson = choices.isEmpty
    return decision
  }

  /// So sure of an entry, it goes before the firm's own table of hours: a promotion or a holiday notice, say.
  private static let overTables = 0.95
  /// So sure of an entry, it goes before a job that seems to be wanted.
  private static let overWishes = 0.85
  /// Share of the best entry's score from which another may be the one that tells a price.
  private static let nearBest = 0.9
  /// An entry at least this likely is worth showing as "did you mean".
  private static let worthSuggesting = 0.3

  static func best(_ here: Situation) -> KnowledgeIndex.Found? {
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
