import Booking
import Ground
import Language

/// Which visit is moved or cancelled, and what is said of the time that it moves to.
extension JobMachine {
  func chooseVisit(_ job: inout RunningJob, _ dialogue: Dialogue) throws -> JobStep {
    let upcoming = try visits(dialogue)
    let (fitting, new) = VisitChoice(turn: turn).visits(among: upcoming)
    guard let visit = fitting.first else {
      return JobStep(say: [words[.noBooking]], dialogue: dialogue, isFailure: true)
    }
    if fitting.count > 1 {
      job.asks = .booking
      job.offered = fitting.map { .init(startsAt: $0.startsAt, staff: $0.staff) }
      job.time = new.reduce(SpokenTime()) { $0.changed(by: $1.time) }
      return waiting(job, dialogue, say: [words[.whichBooking]], choices: fitting.map(describe))
    }
    return try chosen(visit, new, &job, dialogue)
  }

  func chosen(
    _ visit: Booking, _ new: [JobTurn.NamedTime], _ job: inout RunningJob, _ dialogue: Dialogue
  ) throws -> JobStep {
    job.booking = visit.id
    job.service = visit.service
    if job.kind == .cancel { return confirmCancel(visit, job, dialogue) }
    let people = turn.finder.people(in: turn.text)
    if people.count == 1 { job.staff = people[0] }
    job.time = new.reduce(job.time) { $0.changed(by: $1.time) }
    if job.time.isEmpty, turn.steering.earlier != turn.steering.later { job.time = around(visit) }
    if turn.steering.sameDay || (job.time.days == nil && job.time.clock != nil) {
      let day = turn.zone.day(visit.startsAt)
      if job.time.days == nil { job.time.days = day...day }
    }
    if turn.steering.sameClock, job.time.clock == nil {
      let clock = turn.zone.time(visit.startsAt)
      job.time.clock = clock...clock
      job.time.isExact = true
    }
    return try booking.next(job, in: dialogue)
  }

  /// "Nie, jednak przełożyć", said of a visit that was to be cancelled, and the other way round; nil for anything else.
  func otherWay(_ job: RunningJob, _ dialogue: Dialogue) throws -> JobStep? {
    let wishes = turn.reading.wishes
    let isOther =
      switch job.kind {
      case .cancel: wishes.contains(.move)
      case .move: wishes.contains(.cancel) || (turn.steering.takesBack && !turn.steering.refuses)
      default: false
      }
    guard isOther, let visit = try visits(dialogue).first(where: { $0.id == job.booking }) else { return nil }
    var other = RunningJob(job.kind == .cancel ? .move : .cancel)
    return try chosen(visit, turn.times.filter { !$0.isExcluded }, &other, dialogue)
  }

  /// "Wcześniej", "później tego samego dnia", said of a visit without a time.
  private func around(_ visit: Booking) -> SpokenTime {
    let day = turn.zone.day(visit.startsAt)
    guard turn.steering.sameDay else {
      return SpokenTime(days: turn.steering.later ? (day + 1)...(day + 30) : turn.today...max(turn.today, day + -1))
    }
    let (start, midnight) = (turn.zone.time(visit.startsAt).minutes, 24 * 60)
    let (from, to) = turn.steering.later ? (min(start + 15, midnight), midnight) : (0, max(0, start - 15))
    return SpokenTime(days: day...day, clock: TimeOfDay(minutes: from)!...TimeOfDay(minutes: to)!)
  }

  func pickVisit(_ job: inout RunningJob, _ dialogue: Dialogue) throws -> JobStep {
    let upcoming = try visits(dialogue).filter { visit in job.offered.contains { $0.startsAt == visit.startsAt } }
    var (fitting, new) = VisitChoice(turn: turn).visits(among: upcoming)
    if let pick = turn.steering.pick, fitting.count > 1 {
      let place = pick < 0 ? fitting.count - 1 : pick - 1
      if fitting.indices.contains(place) { fitting = [fitting[place]] }
    }
    if fitting.count == 1 { return try chosen(fitting[0], new, &job, dialogue) }
    job.stuck += 1
    var step = waiting(job, dialogue, say: [words[.whichBooking]], choices: upcoming.map(describe))
    step.isFailure = true
    return step
  }
}
