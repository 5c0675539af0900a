import Customers
import Language

/// Proof of identity, before a job shows or changes what is the customer's own.
extension JobMachine {
  func verify(_ job: RunningJob, _ dialogue: Dialogue) throws -> JobStep {
    var job = job
    job.asks = .verify
    // What was said is kept, so that nothing is to be said again once it is proved.
    job.time = turn.time
    let hasEmail = try facts.customer()?.profile.email != nil
    var step = waiting(job, dialogue, say: [words[hasEmail ? .verifyByCode : .verifyWithoutEmail]])
    if hasEmail { step.effects = [.sendCode(to: nil)] }
    return step
  }

  /// A code that was right has made the talk proved before this is asked; what is left is to go on with the job.
  func goOnProving(_ job: RunningJob, _ dialogue: Dialogue) throws -> JobStep? {
    guard turn.isVerified else {
      // "Nie mam już tego maila" is no change of mind.
      if turn.steering.lacks, !turn.steering.drops {
        return waiting(job, dialogue, say: [words[.verifyAgain]], choices: [words[.aPerson]])
      }
      let wantsNone = turn.steering.refuses && !turn.steering.asks
      if job.kind == .move, turn.reading.wishes.contains(.cancel) || (turn.steering.takesBack && !wantsNone) {
        var job = job
        job.kind = .cancel
        return waiting(job, dialogue, say: [words[.verifyAgain]], choices: [words[.aPerson]])
      }
      if turn.reading.talk.nothingElse, turn.reading.talk.has(.goodbye) { return leaving(dialogue) }
      if turn.steering.drops || wantsNone { return dropped(dialogue) }
      if let email = turn.contact.email {
        var step = waiting(job, dialogue, say: [words[.codeSent]])
        step.effects = [.sendCode(to: email)]
        return step
      }
      if turn.hasAnswer { return nil }
      return waiting(
        job, dialogue, say: [words[turn.hasCode ? .wrongCode : .verifyAgain]], choices: [words[.aPerson]])
    }
    var job = job
    job.asks = nil
    switch job.kind {
    case .move, .cancel:
      var step = try chooseVisit(&job, dialogue)
      step.say.insert(words[.verified], at: 0)
      return step
    default: return try ask(job, dialogue, first: [words[.verified]])
    }
  }
}
