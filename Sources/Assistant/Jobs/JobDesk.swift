import Booking
import Callbacks
import Firm
import Ground
import Language

/// The jobs of several turns, set up for one message: what the policy asks and what the worker tells the customer after
/// it has carried something out.
struct JobDesk: Sendable {
  let turn: JobTurn
  let dialogue: Dialogue
  /// The jobs that this firm lets the assistant do.
  let allowed: Set<JobKind>

  /// The next step of a job; nil when the message is about something else. `isAnswered`: the firm's knowledge says just
  /// what is asked, which goes before a job that only seems to be wanted.
  func step(isAnswered: Bool, _ facts: any JobFacts) throws -> JobStep? {
    let isPlain = turn.reading.wishes.allSatisfy { $0 == .book }
    // "Czy oddzwaniacie po godzinach?" wants an answer, where the firm has just that one.
    if dialogue.jobs.isEmpty, turn.reading.wishes == [.callback], isAnswered, !turn.wantsCall, turn.time.isEmpty,
      turn.contact == RunningJob.Contact(), turn.ownDates == nil
    {
      return nil
    }
    let machine = JobMachine(turn: turn, facts: facts)
    if dialogue.jobs.isEmpty, isPlain, turn.connector == nil, turn.ownDates == nil,
      UndoSteps(turn: turn).visit(dialogue) == nil,
      try !machine.takesBack(dialogue), try !machine.callsOff, !machine.isRearranged(dialogue),
      !machine.goesOn(dialogue),
      !(turn.isBare && turn.reading.wishes == [.book])
    {
      // "Chcę się zapisać do lekarza" wants the visit, "jak się zapisać?" the answer.
      let isTold =
        turn.wantsToCome || turn.isOnlyService || LineWish.read(turn.text)
        || turn.reading.wishes.contains(.book) && !turn.steering.asks
          && (turn.language != turn.firm.language || !turn.services().isEmpty)
      if isAnswered, !isTold, turn.time.isEmpty || (turn.meansAnswer && turn.reading.wishes.isEmpty) { return nil }
      // Whoever names nothing that can be booked and asks what the firm's knowledge answers wants the answer.
      if turn.hasAnswer, turn.services().isEmpty, isAnswered || turn.reading.wishes.isEmpty, !isTold { return nil }
    }
    let step = try machine.step(dialogue)
    guard let step, let job = step.dialogue.jobs.last, !allowed.contains(job.kind) else { return step }
    return nil
  }

  /// What the job under way waits for, said again.
  func reminder(_ facts: any JobFacts) throws -> JobStep? {
    dialogue.jobs.isEmpty ? nil : try JobMachine(turn: turn, facts: facts).reminder(dialogue)
  }

  /// What is said when an effect was refused after all, by what the books say now.
  func refused(
    _ refusal: BookingRefusal, _ dialogue: Dialogue, _ facts: any JobFacts
  ) throws -> JobStep {
    var dialogue = dialogue
    guard let job = dialogue.jobs.popLast() else { return JobStep(say: [], dialogue: dialogue, isFailure: true) }
    return try JobMachine(turn: turn, facts: facts).refused(refusal, job, dialogue)
  }

  /// When the one person works whom a question names.
  func presence() -> String? {
    let people = turn.finder.people(in: turn.text)
    guard turn.steering.about == .presence, turn.steering.asks, people.count == 1,
      let person = turn.setup.people[people[0]]
    else { return nil }
    let days = DayWords(lang: turn.language)
    let week = "\(person.name): \(days.week(person.hours ?? turn.firm.hours))."
    let soon = turn.today...(turn.today + 21)
    let away = person.daysOff.filter { $0.overlaps(soon) }.map { span in
      span.lowerBound == span.upperBound
        ? days.full(span.lowerBound) : "\(days.full(span.lowerBound)) – \(days.full(span.upperBound))"
    }
    return away.isEmpty ? week : "\(week) \(turn.words[.away]) \(away.joined(separator: "; "))."
  }

  /// What is said when another program knew nothing by the values that the customer gave; nil when they gave none.
  func foundNothing(_ dialogue: Dialogue) -> JobStep? {
    var dialogue = dialogue
    guard let job = dialogue.jobs.popLast() else { return nil }
    return ConnectorSteps(turn: turn).again(job, dialogue)
  }

  /// Prices of the services that the message names; nil when it names none, or too many to tell which.
  func prices() -> String? {
    priced.isEmpty || priced.count > 4 ? nil : priced.map(turn.words.cost).joined(separator: "\n")
  }

  var pricedIDs: [ID<Service>] { priced.map(\.id) }

  /// The services whose price is asked, as far as the firm names one.
  private var priced: [Service] {
    var meant = turn.services()
    // "Ile kosztuje wizyta?" names none, whatever it comes near to.
    if turn.steering.about == .price { meant = meant.filter(turn.isNamed) }
    if meant.isEmpty, turn.steering.about == .price || turn.steering.about == .duration { meant = dialogue.spokenOf }
    let named = meant.compactMap(turn.setup.service)
    return named.filter { turn.words.price($0) != nil }
  }

  /// What everything costs, or a question which service is meant where that would be too much; nil unless the prices are
  /// asked for as such: "ile kosztuje wizyta?", "jaki macie cennik?"
  func allPrices() -> (say: String, choices: [String])? {
    guard turn.steering.about == .price, dialogue.spokenOf.isEmpty, let asked = turn.reading.price,
      !asked.thing.isEmpty || turn.text.hasWord(of: Self.priceLists) || dialogue.jobs.last?.asks == .service
    else { return nil }
    let priced = turn.setup.services.filter { $0.active && !$0.staff.isEmpty && turn.words.price($0) != nil }
    if priced.isEmpty { return nil }
    if priced.count <= Self.wholeList { return (priced.map(turn.words.cost).joined(separator: "\n"), []) }
    return (turn.words[.priceOfWhich], priced.prefix(8).map(\.name))
  }

  /// So many lines of prices are read at once.
  private static let wholeList = 12
  private static let priceLists: Set<Substring> = [
    "cennik", "cennika", "cenniku", "ceny", "prices", "price", "ціни", "прайс", "preise", "preisliste",
  ]

  /// True when the message names a service, or speaks of one that was named.
  var isNamed: Bool {
    turn.services().isEmpty ? !(dialogue.isNear ?? false) : !turn.namedServices().isEmpty
  }

  /// Who does what was spoken of, for "a kto to robi?"
  func doers() -> String? {
    guard turn.steering.about == .person, turn.namedServices().isEmpty else { return nil }
    let lines = dialogue.spokenOf.prefix(4).compactMap(turn.setup.service).compactMap(VisitAnswer(turn: turn).people)
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// True when a text names one of the services that the message names.
  func names(in text: String) -> Bool {
    let named = turn.services()
    return turn.finder.services(in: text, lang: turn.firm.language, byForm: false).contains {
      named.contains($0) && turn.finder.isNamed($0, in: text)
    }
  }

  /// What is said once an effect was carried out, and how rehearsals and boards name it.
  func told(of effect: JobEffect, _ result: JobResult) -> (say: String, done: Dialogue.Done)? {
    let words = turn.words
    let visit = result.visit
    guard let kind = effect.kind else { return nil }
    var arguments: [String: String] = [:]
    var say = ""
    switch effect {
    case .book, .move, .restore:
      guard let visit, let service = turn.setup.service(visit.service) else { return nil }
      arguments = ["staff": visit.staff.text, "starts_at": turn.zone.text(visit.startsAt)]
      arguments[kind == .book ? "service" : "booking"] = kind == .book ? visit.service.text : visit.id.text
      let name = turn.setup.people[visit.staff]?.name
      let what: JobPhrase = if case .restore = effect { .restored } else { kind == .book ? .booked : .moved }
      say = "\(words[what]) \(words.visit(service, at: visit.startsAt, with: name))."
    case .cancel(let id):
      arguments = ["booking": id.text]
      let name = visit.flatMap { turn.setup.service($0.service)?.name } ?? ""
      say = "\(words[.cancelled]) \(name)\(visit.map { " – \(words.moment($0.startsAt))" } ?? "")."
    case .contactChange(let phone, let email):
      arguments["phone"] = phone?.description
      arguments["email"] = email
      say = words[.contactChanged]
    case .consentChange(let purpose, let granted):
      arguments = ["purpose": purpose, "granted": String(granted)]
      say = words[granted ? .consentOn : .consentOff].replacing("{value}", with: words.purpose(purpose))
    case .callback(let contact, let wish, _):
      guard case .call(let callback, let caller) = result else { return nil }
      arguments["phone"] = contact.phone?.description
      arguments["from"] = wish.from.map { turn.zone.text($0) }
      arguments["to"] = wish.to.map { turn.zone.text($0) }
      say = CallWords(turn).taken(callback, phone: contact.phone, from: caller)
    case .callbackCancel:
      guard case .call = result else { return nil }
      say = CallWords(turn)[.cancelled]
    case .connector(let connector, let values):
      guard case .answer(let response) = result,
        let reply = connector.reply(in: turn.language, values: values, response: response)
      else { return nil }
      return (reply, Dialogue.Done(job: kind, arguments: values, connector: connector.name))
    case .sendCode: return nil
    }
    return (say, Dialogue.Done(job: kind, arguments: arguments))
  }
}
