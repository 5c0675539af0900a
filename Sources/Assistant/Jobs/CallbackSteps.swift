import Callbacks
import Customers
import Ground
import Language

/// A telephone call that the customer asks for, or takes back: the number, and the time if one was named. It is done as
/// soon as these are known.
struct CallbackSteps {
  let turn: JobTurn
  let facts: any JobFacts
  private var words: CallWords { CallWords(turn) }

  /// Takes what the message says and asks for what is missing.
  func next(_ before: RunningJob, in dialogue: Dialogue, first: [String] = []) throws -> JobStep {
    var job = before
    if job.kind == .callbackCancel {
      guard try facts.callback() != nil else {
        return JobStep(say: [words[.nothingToCancel]], dialogue: dialogue, isFailure: true)
      }
      return doing(.callbackCancel, job, dialogue)
    }
    take(into: &job)
    let wish = self.wish(job)
    let settled: CallbackWish
    do { settled = try facts.settled(wish) } catch let refusal as CallbackRefusal {
      job.time = SpokenTime()
      return ask(.time, words.refusal(refusal), &job, dialogue, first: first)
    }
    guard job.contact.phone != nil else { return ask(.phone, words[.whichNumber], &job, dialogue, first: first) }
    return doing(.callback(job.contact, settled, topic: job.topic), job, dialogue)
  }

  /// The answer to what was asked; nil when the message is about something else.
  func goOn(_ before: RunningJob, _ dialogue: Dialogue) throws -> JobStep? {
    var job = before
    take(into: &job)
    if job.contact != before.contact || job.time != before.time { return try next(job, in: dialogue) }
    if turn.hasAnswer || turn.reading.hours != nil || turn.reading.price != nil { return nil }
    job.stuck += 1
    var step = try next(job, in: dialogue)
    step.isFailure = true
    return step
  }

  private func take(into job: inout RunningJob) {
    let time = turn.time
    if !time.isEmpty { job.time = job.time.changed(by: time) }
    if let name = turn.contact.name { job.contact.name = name }
    if let email = turn.contact.email { job.contact.email = email }
    if let phone = turn.contact.phone { job.contact.phone = phone }
    if job.contact.phone == nil, turn.isVerified { job.contact.phone = try? facts.customer()?.profile.phone }
    // What they wrote when they asked is what they want to talk about.
    if job.topic == nil, job.asks == nil { job.topic = String(turn.text.prefix(500)) }
  }

  /// The time as it was said, in the terms of the callback room. A clock time without a day is the next one.
  private func wish(_ job: RunningJob) -> CallbackWish {
    let (time, zone) = (job.time, turn.zone)
    guard time.days != nil || time.clock != nil else { return CallbackWish() }
    let midnight = TimeOfDay(minutes: 0)!
    var days = time.days ?? turn.today...turn.today
    if time.days == nil, let clock = time.clock, zone.moment(turn.today, clock.upperBound) <= turn.now {
      days = (turn.today + 1)...(turn.today + 1)
    }
    guard let clock = time.clock else {
      return CallbackWish(from: zone.moment(days.lowerBound, midnight), to: zone.moment(days.upperBound + 1, midnight))
    }
    let from = zone.moment(days.lowerBound, clock.lowerBound)
    if time.isExact { return CallbackWish(from: from, exact: true) }
    // The last minute that was meant is given; a stretch ends behind it.
    return CallbackWish(from: from, to: zone.moment(days.upperBound, clock.upperBound) + .minutes(1))
  }

  private func ask(
    _ field: JobField, _ question: String, _ job: inout RunningJob, _ dialogue: Dialogue, first: [String]
  ) -> JobStep {
    job.asks = field
    var dialogue = dialogue
    dialogue.jobs.append(job)
    dialogue.turn.asks = field
    return JobStep(say: first + [question], dialogue: dialogue)
  }

  private func doing(_ effect: JobEffect, _ job: RunningJob, _ dialogue: Dialogue) -> JobStep {
    var dialogue = dialogue
    dialogue.jobs.append(job)
    return JobStep(say: [], effects: [effect], dialogue: dialogue)
  }
}
