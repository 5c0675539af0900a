import Booking
import Customers
import Ground
import Language
import Staff
import struct Booking.TimeWish

/// Booking and moving a visit: settles service and time, then asks for a yes. A pure rule over what the books say.
struct BookingSteps {
  let turn: JobTurn
  let facts: any JobFacts
  var words: JobWords { turn.words }

  /// Takes what the message says about the visit. True when it said anything.
  func take(into job: inout RunningJob) -> Bool {
    let before = job
    takeService(&job)
    takePeople(&job)
    takeTime(&job)
    takeContact(&job)
    if let offer = picked(job) { job.startsAt = offer.startsAt }
    return job.service != before.service || job.staff != before.staff || job.time != before.time
      || job.contact != before.contact || job.startsAt != before.startsAt || job.services != before.services
  }

  /// What is still to be settled, in the order in which one asks for it.
  func next(_ job: RunningJob, in dialogue: Dialogue, first: [String] = []) throws -> JobStep {
    var job = job
    guard let id = job.service, let service = turn.setup.service(id) else {
      return ask(
        .service, words[job.services.count == 1 ? .thisService : .whichService], &job, dialogue,
        choices: choices(job).map(\.name), first: first)
    }
    if let start = job.startsAt ?? job.wanted.exactStart(in: turn.zone), start != job.refused {
      return try settle(service, at: start, &job, dialogue, first)
    }
    return try offer(service, &job, dialogue, first: first, intro: nil)
  }

  // MARK: what was said

  private func takeService(_ job: inout RunningJob) {
    if job.kind == .move { return }
    let like = job.service.flatMap(turn.setup.service)
    var found = turn.services(
      among: job.asks == .service ? job.services : [], like: like, isAsked: job.asks == .service)
    if found.count != 1, job.asks == .service, let chosen = pickedService(job) { found = [chosen] }
    if found.isEmpty || (found.count > 1 && job.service.map(found.contains) == true) { return }
    // A word of the service spoken of, said again, changes nothing; neither does a question about another.
    if job.service != nil, turn.text.contains("?"), turn.hasAnswer { return }
    let isSure = found.count == 1 && (job.asks == .service || turn.isNamed(found[0]))
    job.service = isSure ? found[0] : nil
    job.services = isSure ? [] : found
    if job.service != like?.id { (job.startsAt, job.refused) = (nil, nil) }
  }

  /// "ta druga", "obojętnie", said of services to choose from.
  private func pickedService(_ job: RunningJob) -> ID<Service>? {
    let offered = choices(job)
    if let pick = turn.steering.pick {
      let place = pick < 0 ? offered.count - 1 : pick - 1
      return offered.indices.contains(place) ? offered[place].id : nil
    }
    if turn.steering.any, !turn.steering.asks, !job.services.isEmpty { return offered.first?.id }
    return turn.steering.agrees && job.services.count == 1 ? job.services[0] : nil
  }

  private func takePeople(_ job: inout RunningJob) {
    // A name that stands beside a number is the customer's own.
    if turn.contact != RunningJob.Contact() { return }
    let able = job.service.flatMap(turn.setup.service)?.staff
    let named = turn.finder.people(in: turn.text).filter { able?.contains($0) ?? true }
    if named.count == 1 {
      if job.staff != named[0] { job.startsAt = nil }
      job.staff = named[0]
    }
    // Somebody who does one thing only says what is wanted.
    if job.service == nil, let staff = job.staff {
      let theirs = turn.setup.services.filter { $0.active && $0.staff.contains(staff) }
      if theirs.count == 1 { job.service = theirs[0].id }
      if job.services.isEmpty { job.services = theirs.map(\.id) }
    }
  }

  private func takeTime(_ job: inout RunningJob) {
    var said = said(job)
    if turn.steering.sameClock, said.clock == nil, let clock = job.time.clock ?? settledClock(job) {
      said.clock = clock
      said.isExact = true
    }
    if said.isEmpty {
      if turn.steering.other, job.asks == .time { job.startsAt = nil }
      return
    }
    if let days = meantDay(said, job) { said.days = days }
    // An hour keeps to the days that "later" led to; "rather in the morning" means those that were wished for.
    if let window = job.window, said.days == nil, said.isExact { job.time.days = window.days }
    job.window = nil
    // A settled start is a time, too: "o 12 byłoby lepiej" keeps its day.
    if job.time.days == nil, let start = job.startsAt ?? job.offered.first?.startsAt, said.days == nil {
      let days = Set(job.offered.map { turn.zone.day($0.startsAt) })
      if job.startsAt != nil || days.count == 1 {
        job.time.days = turn.zone.day(start)...turn.zone.day(start)
      }
    }
    job.time = job.time.changed(by: said)
    job.startsAt = nil
    job.refused = nil
  }

  /// "Środa", said while next week is spoken of, is the one of that week.
  private func meantDay(_ said: SpokenTime, _ job: RunningJob) -> ClosedRange<Day>? {
    guard let day = said.days?.lowerBound, said.days?.upperBound == day, let spoken = job.time.days,
      (2...14).contains(spoken.count), !spoken.contains(day),
      HoursQuestion.days(in: turn.text).contains(.weekday(day.weekday.rawValue))
    else { return nil }
    return spoken.first { $0.weekday == day.weekday }.map { $0...$0 }
  }

  /// The time that was said. "Ten pierwszy", said of what was offered, is no first of the month, and "the second one" not
  /// one o'clock.
  private func said(_ job: RunningJob) -> SpokenTime {
    let time = turn.time
    guard job.asks == .time, turn.steering.pick != nil else { return time }
    let isOffered = job.offered.contains { time.clock?.contains(turn.zone.time($0.startsAt)) ?? false }
    return isOffered ? time : SpokenTime()
  }

  private func settledClock(_ job: RunningJob) -> ClosedRange<TimeOfDay>? {
    job.startsAt.map { turn.zone.time($0) }.map { $0...$0 }
  }

  private func takeContact(_ job: inout RunningJob) {
    if let name = turn.contact.name { job.contact.name = name }
    if let phone = turn.contact.phone { job.contact.phone = phone }
    if let email = turn.contact.email { job.contact.email = email }
  }

  /// The time that was picked from those offered: by number, by clock time, or by a yes to the only one.
  private func picked(_ job: RunningJob) -> RunningJob.Offer? {
    guard job.asks == .time, !job.offered.isEmpty else { return nil }
    let said = said(job)
    if said.clock != nil || said.days != nil {
      let fitting = job.offered.filter { offer in
        (said.clock?.contains(turn.zone.time(offer.startsAt)) ?? true)
          && (said.days.map { fits($0, turn.zone.day(offer.startsAt)) } ?? true)
      }
      return fitting.count == 1 || (said.isExact && !fitting.isEmpty) ? fitting.first : nil
    }
    if let pick = turn.steering.pick {
      let place = pick < 0 ? job.offered.count - 1 : pick - 1
      return job.offered.indices.contains(place) ? job.offered[place] : nil
    }
    if turn.steering.any, !turn.steering.asks { return job.offered[0] }
    // To whom the earliest is offered first, "ok" is for that.
    return turn.steering.agrees && (job.offered.count == 1 || job.time.order == .earliest) ? job.offered[0] : nil
  }

  /// "ta sobota", said of what was offered, is the Saturday that was offered.
  private func fits(_ days: ClosedRange<Day>, _ day: Day) -> Bool {
    days.contains(day) || (days.lowerBound == days.upperBound && days.lowerBound.weekday == day.weekday)
  }

  // MARK: what is said

  private func settle(
    _ service: Service, at start: Moment, _ job: inout RunningJob, _ dialogue: Dialogue, _ first: [String]
  ) throws -> JobStep {
    let time: FreeTime
    do {
      time = try facts.check(service.id, at: start, with: job.staff, moving: job.booking)
    } catch let refusal as BookingRefusal {
      job.startsAt = nil
      job.refused = start
      let reason = refusal.words(in: turn.language, zone: turn.zone)
      return try offer(service, &job, dialogue, first: first, intro: reason)
    }
    job.startsAt = start
    job.offered = []
    if job.kind == .book, let missing = try missingContact(job) {
      return ask(
        .phone, words[missing], &job, dialogue, choices: [],
        first: first + [words.visit(service, at: start, with: person(job.staff ?? time.staff))])
    }
    job.asks = .confirm
    let visit = words.visit(service, at: start, with: person(job.staff ?? time.staff))
    let question = words[job.kind == .move ? .confirmMove : .confirmBooking]
    return step(job, dialogue, say: first + ["\(visit).\n\(question)"])
  }

  /// A stranger leaves a name and a number, so that the firm can reach them.
  private func missingContact(_ job: RunningJob) throws -> JobPhrase? {
    let known = try facts.customer()?.profile
    let hasReach =
      job.contact.phone != nil || job.contact.email != nil || known?.phone != nil || known?.email != nil
    let hasName = job.contact.name != nil || known?.name != nil
    if hasReach { return hasName || job.asks == .phone || job.asks == .confirm ? nil : .nameOrPhone }
    return hasName ? .phoneAgain : .phone
  }

  /// The services that are offered for choosing.
  private func choices(_ job: RunningJob) -> [Service] {
    let ids = job.services.isEmpty ? turn.setup.services.filter(\.active).map(\.id) : job.services
    return ids.prefix(8).compactMap(turn.setup.service)
  }

  private func person(_ id: ID<Staff>) -> String? { turn.setup.people[id]?.name }

  func ask(
    _ field: JobField, _ question: String, _ job: inout RunningJob, _ dialogue: Dialogue, choices: [String],
    first: [String]
  ) -> JobStep {
    job.asks = field
    var step = step(job, dialogue, say: first + [question])
    step.choices = choices
    return step
  }

  private func step(_ job: RunningJob, _ dialogue: Dialogue, say: [String]) -> JobStep {
    var dialogue = dialogue
    dialogue.jobs.append(job)
    dialogue.turn.asks = job.asks
    dialogue.turn.offers = job.asks == .time ? job.offered.map(\.startsAt) : []
    return JobStep(say: say, dialogue: dialogue)
  }
}
