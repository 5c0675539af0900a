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

  /// From here on a job is begun. Chosen on the sentences of `CustomerSentences` in the tests, anew whenever the training
  /// of intents changes.
  private static let likely = 0.65

  /// A job that is likely enough to be begun.
  public var wanted: IntentJob? { job(from: Self.likely) }

  /// The name of the likeliest of the firm's own jobs, if it is likely enough to be begun. For a message that speaks of a
  /// matter of one's own little is enough: what else is told of such a matter is told in general.
  public func wantedConnector(isOwnMatter: Bool) -> String? {
    for choice in guess.top {
      guard case .connector(let name) = Subject(label: choice.label) else { continue }
      return choice.score >= (isOwnMatter ? Self.likelyForOwnMatter : Self.likely) ? name : nil
    }
    return nil
  }

  /// Chosen on fifteen sentences to two firms: the lowest right one had 0.15, the highest wrong one 0.04.
  private static let likelyForOwnMatter = 0.1

  /// A job that is likely enough to be offered.
  public var offered: IntentJob? { job(from: 0.2) }

  private func job(from least: Double) -> IntentJob? {
    guard guess.score >= least, case .job(let job) = subject else { return nil }
    return job
  }

  /// How likely the message is about this entry, 0…1; 0 when it is not the likeliest.
  func sureness(ofEntry id: String) -> Double { subject == .entry(id) ? guess.score : 0 }
}
