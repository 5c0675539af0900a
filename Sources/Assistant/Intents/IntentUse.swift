import Knowledge
import Language

/// Where the trained intents help: a pure rule. What phrases and keywords say goes before them.
enum IntentUse {
  /// The reading with the job that the intents see, where phrases are silent and knowledge has no answer.
  static func filled(_ reading: Reading, by opinion: IntentOpinion?, hasAnswer: Bool) -> Reading {
    guard let job = opinion?.wanted, !hasAnswer, isSilent(reading) else { return reading }
    var reading = reading
    switch job {
    case .handover: reading.talk.wantsPerson = true
    case .complaint: reading.talk.complains = true
    default: reading.wishes = job.wish.map { [$0] } ?? []
    }
    return reading
  }

  private static func isSilent(_ reading: Reading) -> Bool {
    let talk = reading.talk
    let isPlain = !talk.nothingElse && !talk.wantsPerson && !talk.complains && !talk.injects && !talk.asksAboutOther
    return isPlain && reading.wishes.isEmpty && reading.hours == nil && reading.price == nil
  }

  /// The found entries with the best one surer when the intents read the message as that very entry: steps of log odds,
  /// so that what search calls unlikely stays so.
  static func weighed(_ found: [KnowledgeIndex.Found], by opinion: IntentOpinion?) -> [KnowledgeIndex.Found] {
    guard let first = found.first, let opinion, first.sureness >= least else { return found }
    let agreed = opinion.sureness(ofEntry: first.entry.id)
    return agreed == 0 ? found : [first.surer(by: step * agreed)] + found.dropFirst()
  }

  /// What search finds less likely is left as it is.
  private static let least = 0.35
  private static let step = 2.0
}
