import Booking
import Ground
import Language

/// Taking a cancellation back: "jednak nie odwołuj", said of the visit that was cancelled in this talk.
struct UndoSteps {
  let turn: JobTurn

  /// The visit that is meant; nil when the message is about something else.
  func visit(_ dialogue: Dialogue) -> Dialogue.Unmade? {
    guard let last = dialogue.unmade, last.startsAt > turn.now, dialogue.jobs.isEmpty else { return nil }
    return turn.steering.restores || (turn.steering.drops && !turn.steering.asks) ? last : nil
  }

  /// Books its time again. Where that fails, what was said goes on as a booking for the nearest times.
  func step(_ dialogue: Dialogue) -> JobStep? {
    guard let visit = visit(dialogue) else { return nil }
    var dialogue = dialogue
    var job = RunningJob(.book)
    job.service = visit.service
    job.staff = visit.staff
    job.startsAt = visit.startsAt
    let (day, clock) = (turn.zone.day(visit.startsAt), turn.zone.time(visit.startsAt))
    (job.time.days, job.time.clock, job.time.isExact) = (day...day, clock...clock, true)
    dialogue.jobs.append(job)
    var step = JobStep(say: [], dialogue: dialogue)
    step.effects = [.restore(visit.id)]
    return step
  }
}
