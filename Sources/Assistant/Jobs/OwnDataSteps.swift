import Booking
import Ground
import Language

/// Changes of a customer's own contact data and consents: what is to be changed, then a yes.
struct OwnDataSteps {
  let turn: JobTurn
  private var words: JobWords { turn.words }

  /// Takes what the message gives and asks for the rest.
  func next(_ before: RunningJob, in dialogue: Dialogue) throws -> JobStep {
    var job = before
    switch job.kind {
    case .contactChange:
      take(into: &job)
      guard let question = question(job) else {
        job.asks = .phone
        return waiting(job, dialogue, words[.newContact])
      }
      job.asks = .confirm
      return waiting(job, dialogue, question)
    default:
      if job.purpose == nil {
        let wish = ConsentWish.read(turn.text)
        job.purpose = wish.purpose
        job.granted = wish.granted
      }
      job.asks = .confirm
      let phrase: JobPhrase = job.granted == true ? .confirmConsentOn : .confirmConsentOff
      return waiting(job, dialogue, words[phrase].replacing("{value}", with: words.purpose(job.purpose ?? "")))
    }
  }

  /// The answer to what was asked; nil when the message is about something else.
  func goOn(_ before: RunningJob, _ dialogue: Dialogue) throws -> JobStep? {
    var job = before
    take(into: &job)
    if job.contact != before.contact { return try next(job, in: dialogue) }
    if job.asks == .confirm {
      if turn.steering.agrees && !(turn.steering.asks && turn.hasAnswer) { return carryOut(job, dialogue) }
      if turn.steering.refuses && !turn.steering.asks { return JobStep(say: [words[.dropped]], dialogue: dialogue) }
    }
    if turn.hasAnswer || turn.reading.hours != nil { return nil }
    job.stuck += 1
    var step = try next(job, in: dialogue)
    step.say.insert(words[.didNotGet], at: 0)
    step.isFailure = true
    return step
  }

  private func take(into job: inout RunningJob) {
    guard job.kind == .contactChange else { return }
    if let phone = turn.contact.phone { job.contact.phone = phone }
    if let email = turn.contact.email { job.contact.email = email }
  }

  private func question(_ job: RunningJob) -> String? {
    if let phone = job.contact.phone {
      return words[.confirmPhone].replacing("{value}", with: phone.spaced)
    }
    return job.contact.email.map { words[.confirmEmail].replacing("{value}", with: $0) }
  }

  private func carryOut(_ job: RunningJob, _ dialogue: Dialogue) -> JobStep {
    var dialogue = dialogue
    dialogue.jobs.append(job)
    let effect: JobEffect =
      job.kind == .contactChange
      ? .contactChange(phone: job.contact.phone, email: job.contact.phone == nil ? job.contact.email : nil)
      : .consentChange(purpose: job.purpose ?? "marketing", granted: job.granted ?? false)
    return JobStep(say: [], effects: [effect], dialogue: dialogue)
  }

  private func waiting(_ job: RunningJob, _ dialogue: Dialogue, _ say: String) -> JobStep {
    var dialogue = dialogue
    dialogue.jobs.append(job)
    dialogue.turn.asks = job.asks
    return JobStep(say: [say], dialogue: dialogue)
  }
}

extension JobWords {
  /// A purpose of processing, as customers call it; the firm's own ones as it wrote them.
  func purpose(_ purpose: String) -> String {
    switch (purpose, lang) {
    case ("marketing", .pl): "oferty i reklamy"
    case ("marketing", .en): "offers and advertising"
    case ("marketing", .uk): "пропозиції та реклама"
    case ("marketing", .de): "Angebote und Werbung"
    case ("reminders", .pl): "przypomnienia o wizytach"
    case ("reminders", .en): "reminders of visits"
    case ("reminders", .uk): "нагадування про візити"
    case ("reminders", .de): "Terminerinnerungen"
    case ("prediction", .pl): "przewidywanie dobrej pory na telefon"
    case ("prediction", .en): "predicting a good time to call"
    case ("prediction", .uk): "прогнозування зручного часу для дзвінка"
    case ("prediction", .de): "Vorhersage einer guten Anrufzeit"
    case ("service", .pl): "obsługa"
    case ("service", .en): "service"
    case ("service", .uk): "обслуговування"
    case ("service", .de): "Kundendienst"
    default: purpose
    }
  }
}
