/// Turns evidence into an order and into a chance of being right.
///
/// Both are linear models, fitted by logistic regression to labelled questions (right entry or none) of made-up firms of many trades;
/// the questions are written for this project. Refit when the evidence changes.
enum Sureness {
  /// For ordering candidates of one question.
  static func rank(_ evidence: Evidence) -> Float {
    let fromWords: Float = 1.191 * evidence.asked + 3.533 * evidence.covered + 1.255 * evidence.kind + 2.223 * evidence.returned
    let fromShape: Float = 3.953 * evidence.matches + 0.093 * evidence.decisive - 1.718 * evidence.exact + 2.702 * evidence.relevance
    return fromWords + fromShape
  }

  /// 0…1: how likely the passage that ranks first answers, or another one if it were first.
  static func of(_ evidence: Evidence) -> Float {
    let lead = max(0, min(3, evidence.margin)).squareRoot()
    let coverage: Float = -0.797 * evidence.asked + 2.176 * evidence.covered - 1.346 * evidence.covered * evidence.covered
    let gaps: Float = -3.019 * evidence.lacking - 2.784 * evidence.unknown - 0.545 * evidence.gap - 1.005 * evidence.elsewhere
    let fit: Float = 0.289 * evidence.kind + 0.198 * evidence.returned + 2.553 * evidence.matches - 0.332 * evidence.decisive
    let shape: Float = 0.247 * evidence.exact + 0.716 * evidence.length + 0.966 * evidence.relevance
    let ahead: Float = 0.214 * evidence.margin + 1.902 * lead + 2.214 * evidence.asked * evidence.returned
    return Maths.logistic(-4.985 + coverage + gaps + fit + shape + ahead)
  }
}
