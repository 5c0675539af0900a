public import Language

/// What the trained intents make of a message.
public struct IntentOpinion: Sendable, Equatable {
  /// What a message may be about.
  public enum Subject: Sendable, Hashable {
    case job(IntentJob)
    /// A firm's own job, by the name of its connector.
    case connector(String)
    /// An entry of the firm's knowledge, by its identity.
    case entry(String)

    public init?(label: String) {
      if let job = IntentJob(rawValue: label) {
        self = .job(job)
      } else if label.hasPrefix("connector.") {
        self = .connector(String(label.dropFirst("connector.".count)))
      } else if label.hasPrefix("entry.") {
        self = .entry(String(label.dropFirst("entry.".count)))
      } else {
        return nil
      }
    }
  }

  public var guess: IntentGuess

  public init(guess: IntentGuess) { self.guess = guess }

  /// The likeliest subject; nil when the message had better count as none of them.
  public var subject: Subject? { guess.isAccepted ? Subject(label: guess.label) : nil }

  /// A job that is likely enough to be begun. The bound is chosen on the sentences of `CustomerSentences` in the tests, anew
  /// whenever the training of intents changes.
  public var wanted: IntentJob? { job(from: 0.65) }

  /// A job that is likely enough to be offered.
  public var offered: IntentJob? { job(from: 0.2) }

  private func job(from least: Double) -> IntentJob? {
    guard guess.score >= least, case .job(let job) = subject else { return nil }
    return job
  }

  /// How likely the message is about this entry, 0…1; 0 when it is not the likeliest.
  func sureness(ofEntry id: String) -> Double { subject == .entry(id) ? guess.score : 0 }
}
