import Booking
import Customers
import Firm
import Ground
import Language
import Staff

/// Leads the customer through jobs of several turns. Pure: it reads the books, and what it wants changed it names.
struct JobMachine {
  let turn: JobTurn
  let facts: any JobFacts
  var words: JobWords { turn.words }
  var booking: BookingSteps { BookingSteps(turn: turn, facts: facts) }
  private var calling: CallbackSteps { CallbackSteps(turn: turn, facts: facts) }
  private var connecting: ConnectorSteps { ConnectorSteps(turn: turn) }

  /// The next step of the job under way, or the first of a new one; nil when the message is about something else.
  func step(_ dialogue: Dialogue) throws -> JobStep? {
    var dialogue = dialogue
    dialogue.turn = .init()
    if let job = dialogue.jobs.popLast() { return try goOn(job, dialogue) }
    return try begin(dialogue)
  }

  /// Says again what the job under way waits for, after a question in between was answered.
  func reminder(_ dialogue: Dialogue) throws -> JobStep? {
    var dialogue = dialogue
    dialogue.turn = .init()
    guard let job = dialogue.jobs.popLast() else { return nil }
    if job.kind == .callback { return try calling.next(job, in: dialogue, first: [CallWords(turn)[.back]]) }
    if job.asks == .verify { return waiting(job, dialogue, say: [words[.verifyAgain]], choices: [words[.aPerson]]) }
    if job.kind == .connector { return connecting.next(job, in: dialogue) }
    return try ask(job, dialogue, first: [words[.backToIt]])
  }

  /// After a confirmed job could not be carried out: why, and what is possible instead.
  func refused(_ refusal: BookingRefusal, _ job: RunningJob, _ dialogue: Dialogue) throws -> JobStep {
    var dialogue = dialogue
    dialogue.turn = .init()
    var job = job
    job.startsAt = nil
    let reason = refusal == .taken ? words[.justTaken] : refusal.words(in: turn.language, zone: turn.zone)
    guard job.kind != .cancel else { return JobStep(say: [reason], dialogue: dialogue, isFailure: true) }
    if let start = job.time.exactStart(in: turn.zone) {
      job.time.isExact = false
      job.time.clock = nil
      job.time.days = turn.zone.day(start)...turn.zone.day(start)
    }
    return try booking.next(job, in: dialogue, first: [reason])
  }

  /// So many services that were spoken of before are a choice to offer; more are none.
  private static let fewServices = 4

  private func begin(_ dialogue: Dialogue) throws -> JobStep? {
    if let step = UndoSteps(turn: turn).step(dialogue) { return step }
    if turn.ownDates == .call, let step = try tellCall(dialogue) { return step }
    if let step = try rearrange(dialogue) { return step }
    guard let kind = try takesBack(dialogue) ? .cancel : wanted(dialogue) else { return nil }
    var job = RunningJob(kind)
    if kind == .connector {
      job.connector = turn.connector?.name
      if turn.connector?.verified == true, !turn.isVerified { return try verify(connecting.taking(job), dialogue) }
    }
    if kind.needsProof, !turn.isVerified, try !isMadeHere(kind, dialogue) { return try verify(job, dialogue) }
    switch kind {
    case .book:
      _ = booking.take(into: &job)
      if job.service == nil, job.services.isEmpty, let named = dialogue.named, named.count <= Self.fewServices {
        if named.count == 1, dialogue.isNear == nil { job.service = named[0] } else { job.services = named }
      }
      return try booking.next(job, in: dialogue)
    case .move, .cancel: return try chooseVisit(&job, dialogue)
    case .visits: return try tellVisits(dialogue)
    case .contactChange, .consentChange: return try OwnDataSteps(turn: turn).next(job, in: dialogue)
    case .callback, .callbackCancel: return try calling.next(job, in: dialogue)
    case .connector: return connecting.next(job, in: dialogue)
    }
  }

  /// "A jednak odwołuję", said of a visit that was booked in this talk.
  func takesBack(_ dialogue: Dialogue) throws -> Bool {
    guard turn.steering.takesBack || (turn.steering.drops && !turn.steering.asks) else { return false }
    return try isMadeHere(.cancel, dialogue)
  }

  /// A visit that was booked in this talk needs no proof to be changed in it.
  private func isMadeHere(_ kind: JobKind, _ dialogue: Dialogue) throws -> Bool {
    guard kind == .move || kind == .cancel || kind == .visits else { return false }
    return try !visits(dialogue).isEmpty
  }

  /// The visits that may be spoken of: all of the customer's when proved, else those that were booked in this talk.
  func visits(_ dialogue: Dialogue) throws -> [Booking] {
    let upcoming = try facts.upcoming()
    return turn.isVerified ? upcoming : upcoming.filter { dialogue.made?.contains($0.id) ?? false }
  }

  // MARK: going on

  private func goOn(_ before: RunningJob, _ dialogue: Dialogue) throws -> JobStep? {
    var job = before
    // Who does not follow is told in plain words, and then asked again.
    if turn.reading.talk.nothingElse, turn.reading.talk.has(.lost) { return nil }
    if job.asks == .verify { return try goOnProving(job, dialogue) }
    if let other = try otherWay(job, dialogue) { return other }
    if turn.reading.talk.nothingElse, turn.reading.talk.has(.goodbye) { return leaving(dialogue) }
    if turn.steering.drops || (turn.steering.takesBack && job.kind == .book) { return dropped(dialogue) }
    if job.kind != .connector, let answer = VisitAnswer(turn: turn).told(of: job) {
      return try ask(job, dialogue, first: [answer])
    }
    if job.kind == .contactChange || job.kind == .consentChange {
      return try OwnDataSteps(turn: turn).goOn(job, dialogue)
    }
    if job.kind == .callback { return try calling.goOn(job, dialogue) }
    if job.kind == .connector { return connecting.goOn(job, dialogue) }
    if job.asks == .booking { return try pickVisit(&job, dialogue) }
    let isNews = job.kind == .cancel ? false : booking.take(into: &job)
    // "Nie, wcześniej", said of the time that is settled on.
    if job.kind != .cancel, job.startsAt != nil, !isNews, turn.steering.later != turn.steering.earlier,
      !turn.hasAnswer
        || turn.steering.refuses
    {
      return try booking.around(job, later: turn.steering.later, in: dialogue)
    }
    if job.asks == .confirm, !isNews || before == job {
      if turn.steering.agrees && !(turn.steering.asks && turn.hasAnswer) { return carryOut(job, dialogue) }
      if turn.steering.refuses && !turn.steering.asks { return refusedByCustomer(job, dialogue) }
    }
    if isNews {
      job.stuck = 0
      let step = try booking.next(job, in: dialogue)
      let isNoted = before.asks != .time || job.contact != before.contact
      return step.dialogue.turn.asks == before.asks && isNoted ? step.noting(words[.noted]) : step
    }
    if job.asks == .time, turn.steering.later != turn.steering.earlier {
      return try booking.around(job, later: turn.steering.later, in: dialogue)
    }
    if job.asks == .phone, turn.steering.agrees, !turn.steering.asks { return try ask(job, dialogue, first: []) }
    if job.asks == .service, turn.steering.refuses, !turn.steering.asks { return dropped(dialogue) }
    if job.asks == .time, turn.steering.other || turn.steering.refuses, !turn.steering.asks || !turn.hasAnswer {
      return try laterOffers(&job, dialogue)
    }
    if job.asks == .time, turn.steering.agrees, !turn.steering.asks {
      // A yes to several times, and once more: the first of them, which is asked about before it is booked.
      if job.stuck > 0, let first = job.offered.first {
        job.startsAt = first.startsAt
        return try booking.next(job, in: dialogue)
      }
      job.stuck += 1
      return try ask(job, dialogue, first: [words[.whichOfThese]])
    }
    // A question in between is answered by others; a new wish puts this job aside.
    if turn.hasAnswer && !turn.wantsCall || turn.reading.hours != nil || turn.reading.price != nil { return nil }
    if turn.reading.talk.nothingElse, !turn.steering.agrees, !turn.steering.refuses { return nil }
    if let other = try wanted(dialogue), other != job.kind {
      var waiting = dialogue
      waiting.jobs.append(before)
      return try begin(waiting)
    }
    // Named once more, what is settled is only agreed to.
    if let service = job.service, turn.services().contains(service) { return try ask(job, dialogue, first: []) }
    job.stuck += 1
    var step = try ask(job, dialogue, first: [words[turn.steering.asks ? .cannotTell : .didNotGet]])
    step.isFailure = true
    return step
  }

  /// What the job waits for, asked again.
  func ask(_ job: RunningJob, _ dialogue: Dialogue, first: [String]) throws -> JobStep {
    switch job.kind {
    case .book, .move:
      if job.asks == .booking { return waiting(job, dialogue, say: first + [words[.whichBooking]], choices: []) }
      return try booking.next(job, in: dialogue, first: first)
    case .cancel:
      if let visit = try visits(dialogue).first(where: { $0.id == job.booking }) {
        var step = confirmCancel(visit, job, dialogue)
        step.say = first + step.say
        return step
      }
      return waiting(job, dialogue, say: first + [words[.whichBooking]], choices: [])
    case .contactChange, .consentChange:
      var step = try OwnDataSteps(turn: turn).next(job, in: dialogue)
      step.say = first + step.say
      return step
    case .visits: return try tellVisits(dialogue, first: first)
    case .callback, .callbackCancel: return try calling.next(job, in: dialogue, first: first)
    case .connector: return connecting.next(job, in: dialogue, first: first)
    }
  }

  /// Other times than those offered: those behind the last.
  private func laterOffers(_ job: inout RunningJob, _ dialogue: Dialogue) throws -> JobStep {
    guard let last = job.offered.map({ turn.zone.day($0.startsAt) }).max() else {
      return try booking.next(job, in: dialogue)
    }
    job.time.days = (last + 1)...(last + 1 + 30)
    job.time.order = nil
    job.window = nil
    job.offered = []
    return try booking.next(job, in: dialogue)
  }

  private func refusedByCustomer(_ job: RunningJob, _ dialogue: Dialogue) -> JobStep {
    // To what he does not want to lose, "nie" says leave it; to a new visit, it asks for another time.
    guard job.kind != .cancel, let start = job.startsAt else { return dropped(dialogue) }
    var job = job
    job.startsAt = nil
    job.time = SpokenTime(days: turn.zone.day(start)...(turn.zone.day(start) + 14))
    return (try? booking.next(job, in: dialogue)) ?? dropped(dialogue)
  }

  /// Whoever says goodbye is not asked any more.
  func leaving(_ dialogue: Dialogue) -> JobStep {
    let goodbye = Phrases(firm: turn.firm, lang: turn.language)[.goodbye]
    return JobStep(say: ["\(words[.dropped]) \(goodbye)"], dialogue: dialogue)
  }

  func dropped(_ dialogue: Dialogue) -> JobStep { JobStep(say: [words[.dropped]], dialogue: dialogue) }

  func confirmCancel(_ visit: Booking, _ job: RunningJob, _ dialogue: Dialogue) -> JobStep {
    var job = job
    job.asks = .confirm
    let late = BookingRules.isLate(visit, policy: turn.setup.policy, at: turn.now) ? [words[.late]] : []
    return waiting(
      job, dialogue, say: ["\(describe(visit)).\n" + (late + [words[.confirmCancel]]).joined(separator: " ")])
  }

  private func carryOut(_ job: RunningJob, _ dialogue: Dialogue) -> JobStep {
    var dialogue = dialogue
    // Kept until it is done, so that a refusal finds everything that was said.
    dialogue.jobs.append(job)
    var step = JobStep(say: [], dialogue: dialogue)
    switch job.kind {
    case .book:
      guard let service = job.service, let start = job.startsAt else { return dropped(dialogue) }
      step.effects = [.book(service: service, startsAt: start, staff: job.staff, job.contact)]
    case .move:
      guard let id = job.booking, let start = job.startsAt else { return dropped(dialogue) }
      step.effects = [.move(id, startsAt: start, staff: job.staff)]
    case .cancel:
      guard let id = job.booking else { return dropped(dialogue) }
      step.effects = [.cancel(id)]
    case .visits, .contactChange, .consentChange, .callback, .callbackCancel, .connector: break
    }
    return step
  }

  // MARK: words

  func describe(_ visit: Booking) -> String {
    guard let service = turn.setup.service(visit.service) else { return words.moment(visit.startsAt) }
    let person = turn.setup.people[visit.staff]?.name
    return "\(service.name) – \([words.moment(visit.startsAt), person].compactMap { $0 }.joined(separator: ", "))"
  }

  func waiting(_ job: RunningJob, _ dialogue: Dialogue, say: [String], choices: [String] = []) -> JobStep {
    var dialogue = dialogue
    dialogue.jobs.append(job)
    dialogue.turn.asks = job.asks
    return JobStep(say: say, choices: choices, dialogue: dialogue)
  }
}
