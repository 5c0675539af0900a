import Firm
import Ground
import Language

/// A job of the firm's own: its fields one after the other, then another program is asked.
struct ConnectorSteps {
  let turn: JobTurn
  private var words: JobWords { turn.words }

  /// Takes what the message says and asks for the first field that is missing.
  func next(_ before: RunningJob, in dialogue: Dialogue, first: [String] = []) -> JobStep {
    guard let connector = connector(of: before) else { return JobStep(say: [words[.dropped]], dialogue: dialogue) }
    var job = before
    take(into: &job, connector)
    guard let missing = connector.fields.first(where: { job.values?[$0.name] == nil }) else {
      return asking(connector, job, dialogue, first)
    }
    return waiting(for: missing, job, dialogue, first)
  }

  /// The answer to what was asked; nil when the message is about something else.
  func goOn(_ before: RunningJob, _ dialogue: Dialogue) -> JobStep? {
    guard let connector = connector(of: before) else { return nil }
    var job = before
    take(into: &job, connector)
    if job.values != before.values { return next(job, in: dialogue) }
    if turn.steering.lacks, let field = connector.fields.first(where: { $0.name == job.asks?.rawValue }) {
      let need = words[.cannotWithout].replacing("{value}", with: field.label.text(in: turn.language))
      var step = JobStep(say: [need], choices: [words[.aPerson]], dialogue: dialogue)
      step.dialogue.jobs.append(job)
      step.dialogue.turn.asks = job.asks
      return step
    }
    if turn.hasAnswer || turn.reading.hours != nil || turn.reading.price != nil { return nil }
    job.stuck += 1
    var step = next(job, in: dialogue, first: [words[.didNotGet]])
    step.isFailure = true
    return step
  }

  /// After the other program knew nothing by the values: the last is asked for again; nil where there is none.
  func again(_ before: RunningJob, _ dialogue: Dialogue) -> JobStep? {
    guard let connector = connector(of: before), let last = connector.fields.last else { return nil }
    var job = before
    let given = connector.fields.compactMap { field in
      job.values?[field.name].map { "\(field.label.text(in: turn.language)) \($0)" }
    }
    job.values?[last.name] = nil
    let said = words[.foundNothing].replacing("{value}", with: given.joined(separator: ", "))
    var step = waiting(for: last, job, dialogue, [said])
    step.isFailure = true
    return step
  }

  private func connector(of job: RunningJob) -> Connector? { turn.connectors.first { $0.name == job.connector } }

  /// The job with what the message says of its fields.
  func taking(_ before: RunningJob) -> RunningJob {
    var job = before
    if let connector = connector(of: job) { take(into: &job, connector) }
    return job
  }

  private func take(into job: inout RunningJob, _ connector: Connector) {
    for field in connector.fields {
      let reading = ConnectorField(field)
      let isAsked = job.asks?.rawValue == field.name
      if let value = isAsked ? reading.answer(in: turn.text) : reading.value(in: turn.text) {
        job.values = (job.values ?? [:]).merging([field.name: value]) { $1 }
      }
    }
  }

  private func waiting(
    for field: Connector.Field, _ before: RunningJob, _ dialogue: Dialogue, _ first: [String]
  ) -> JobStep {
    var (job, dialogue) = (before, dialogue)
    job.asks = JobField(rawValue: field.name)
    dialogue.jobs.append(job)
    dialogue.turn.asks = job.asks
    return JobStep(say: first + [field.ask.text(in: turn.language)], dialogue: dialogue)
  }

  private func asking(_ connector: Connector, _ job: RunningJob, _ dialogue: Dialogue, _ first: [String]) -> JobStep {
    var dialogue = dialogue
    dialogue.jobs.append(job)
    return JobStep(say: first, effects: [.connector(connector, job.values ?? [:])], dialogue: dialogue)
  }
}
