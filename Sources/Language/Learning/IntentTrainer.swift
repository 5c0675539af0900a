import Foundation

/// Trains an ``IntentModel`` from labelled lines, in seconds and the same on every run.
///
/// Two linear learners over the same features are added into one table of weights: one-against-the-rest squared hinge,
/// which stands label noise better, and softmax regression, which needs fewer lines. Their sum was chosen on
/// kept-out lines and costs no more to use. Lines that a fold has not trained on then teach how sure a score may be and from
/// where on a line is refused; some labels are taken away from each fold altogether, so that refusing is learned
/// without a single line marked ``LabelledLine/outOfScope``.
public struct IntentTrainer: Sendable {
  public var task: LearningTask
  public var lang: Lang
  /// More labels than this are refused.
  public static let labelLimit = 2_000

  public init(task: LearningTask = .intent, lang: Lang) {
    self.task = task
    self.lang = lang
  }

  /// Trains a model. Throws ``LearningProblem`` when there is nothing to learn from.
  public func train(_ lines: [LabelledLine]) throws(LearningProblem) -> IntentModel {
    let material = try IntentMaterial(lines, task: task, lang: lang)
    return model(material, IntentLearners(material))
  }

  /// Trains a model and also tells which labels are confused and which lines are odd.
  public func trainAndReview(_ lines: [LabelledLine]) throws(LearningProblem) -> (
    model: IntentModel, review: IntentReview
  ) {
    let material = try IntentMaterial(lines, task: task, lang: lang)
    let learners = IntentLearners(material)
    let review = IntentReview(learners.heldOut(withUnknown: false), lines: lines, labels: material.labels)
    return (model(material, learners), review)
  }

  /// Trains a model and also gives for each line the label that learners read which had not trained on it.
  func trainAndRead(_ lines: [LabelledLine]) throws(LearningProblem) -> (model: IntentModel, labels: [String]) {
    let material = try IntentMaterial(lines, task: task, lang: lang)
    let learners = IntentLearners(material)
    var labels = lines.map(\.label)
    for line in learners.heldOut(withUnknown: false) { labels[line.line] = material.labels[line.reading.label] }
    return (model(material, learners), labels)
  }

  /// A line may be about anything, but it always has some mood: moods refuse only if the material marks lines as none.
  private func model(_ material: IntentMaterial, _ learners: IntentLearners) -> IntentModel {
    let refuses = task == .intent || material.unknown != nil
    let seen = learners.heldOut(withUnknown: refuses)
    return learners.model(
      task: task, calibration: IntentCalibration(seen, labels: material.labels, refuses: refuses))
  }
}

/// Lines made ready for the learners.
struct IntentMaterial {
  let lang: Lang
  /// Of each line.
  let words: [[Word]]
  /// Sorted; ``LabelledLine/outOfScope`` is one of them when there are such lines.
  let labels: [String]
  let unknown: Int?
  let vectoriser: Vectoriser
  /// The lines first, in their order, then the labels' names, then hasty copies of the lines.
  let rows: SparseRows
  /// The label of each row.
  let wanted: [Int]
  /// The line that a row is or was copied from; nil for the name of a label.
  let origin: [Int?]
  /// How many different features of words each line has, learned or not.
  let featureCounts: [Int]
  /// Fewer than 30 lines a label.
  let isSmall: Bool

  var lineCount: Int { featureCounts.count }

  /// Lines of fewer words on average are trained on with hasty copies beside them. In longer ones the other words make up
  /// for a slip (on banking77, 12 words a line, copies won nothing), and with few lines copies drown what is rare.
  private static let shortLine = 10

  init(_ lines: [LabelledLine], task: LearningTask, lang: Lang) throws(LearningProblem) {
    if let empty = lines.firstIndex(where: { $0.label.isEmpty }) { throw .emptyLabel(line: empty + 1) }
    let labels = Set(lines.map(\.label)).sorted()
    guard labels.count > 1 else { throw .tooFewLabels(labels.count) }
    guard labels.count <= IntentTrainer.labelLimit else { throw .tooManyLabels(labels.count) }
    let places = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
    var words = lines.map { Words.of($0.text, limit: LineFeatures.wordLimit) }
    var wanted = lines.map { places[$0.label] ?? 0 }
    var origin: [Int?] = lines.indices.map { $0 }
    for (place, label) in labels.enumerated() where label != LabelledLine.outOfScope {
      words.append(Words.of(LabelFamilies.parts(label).joined(separator: " "), limit: LineFeatures.wordLimit))
      wanted.append(place)
      origin.append(nil)
    }
    self.words = Array(words.prefix(lines.count))
    isSmall = lines.count < 30 * labels.count
    let learned = Vectoriser.learn(words, reader: LineFeatures(lang: lang, task: task), least: isSmall ? 1 : 2)
    if !isSmall, words.reduce(0, { $0 + $1.count }) < Self.shortLine * words.count {
      var hasty = HastyCopy(seed: 20_261_122)
      for line in lines.indices {
        for copy in [hasty.leavingOut(words[line]), hasty.slipping(words[line])] {
          words.append(copy)
          wanted.append(wanted[line])
          origin.append(line)
        }
      }
    }
    var rows = SparseRows()
    var scratch = Vectoriser.Scratch()
    var counts: [Int] = []
    for line in words {
      counts.append(learned.row(line, &scratch).different)
      rows.append(scratch.row)
    }
    self.lang = lang
    self.labels = labels
    unknown = places[LabelledLine.outOfScope]
    vectoriser = learned
    self.rows = rows
    self.wanted = wanted
    self.origin = origin
    featureCounts = Array(counts.prefix(lines.count))
  }
}
