/// A line that a person gave a label: an intent, or a mood.
public struct LabelledLine: Sendable, Equatable {
  public var label: String
  public var text: String

  public init(label: String, text: String) {
    self.label = label
    self.text = text
  }

  /// The label of lines that belong to none of the others.
  public static let outOfScope = "oos"
}

/// Why there is nothing to learn.
public enum LearningProblem: Error, Equatable, CustomStringConvertible {
  case tooFewLabels(Int)
  case tooManyLabels(Int)
  case emptyLabel(line: Int)
  case noSlots

  public var description: String {
    switch self {
    case .tooFewLabels(let count):
      "training needs lines of at least two labels (`\(LabelledLine.outOfScope)` counts); there are \(count)"
    case .tooManyLabels(let count): "\(count) different labels are too many; at most \(IntentTrainer.labelLimit)"
    case .emptyLabel(let line): "example \(line) has an empty label"
    case .noSlots: "no line has a slot marked"
    }
  }
}
