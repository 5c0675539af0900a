public import Language
import Synchronization

/// The intents in memory: derived from lists of lines, trained anew when those changed. A reading never waits for training;
/// it uses the model before, and without one there is no opinion.
public final class Intents: Sendable {
  public typealias Source = @Sendable () -> [LabelledLine]

  /// What came of one training.
  public struct Trained: Sendable {
    public let lines: [LabelledLine]
    let lang: Lang
    public let model: IntentModel
    /// Which intents are confused and which lines look odd.
    public let review: IntentReview
  }

  private let lang: @Sendable () -> Lang
  private let sources: [Source]
  private let current = Mutex<Trained?>(nil)
  private let turn = Mutex(())

  /// - Parameters:
  ///   - lang: the language by whose endings words are stemmed; examples may be in any.
  ///   - sources: lists of lines, read at each training.
  public init(lang: @escaping @Sendable () -> Lang, sources: [Source]) {
    self.lang = lang
    self.sources = sources
  }

  /// Never has an opinion.
  public static let none = Intents(lang: { .pl }, sources: [])

  /// The newest model; nil before the first training.
  public var trained: Trained? { current.withLock { $0 } }

  public func read(_ text: String) -> IntentOpinion? {
    trained.map { IntentOpinion(guess: $0.model.predict(text)) }
  }

  /// Trains when the lines are others than those of the newest model. Blocks its thread, for a second or two; a second
  /// caller waits for the first. Returns whether it trained.
  @discardableResult
  public func learn() throws(LearningProblem) -> Bool {
    try turn.withLock { _ throws(LearningProblem) in
      let (lang, lines) = (lang(), sources.flatMap { $0() })
      if let trained, trained.lang == lang, trained.lines == lines { return false }
      let (model, review) = try IntentTrainer(task: .intent, lang: lang).trainAndReview(lines)
      current.withLock { $0 = Trained(lines: lines, lang: lang, model: model, review: review) }
      return true
    }
  }
}
