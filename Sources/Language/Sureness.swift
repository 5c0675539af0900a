/// Turns evidence into an order and into a chance of being right.
///
/// Both are linear models, fitted by logistic regression to labelled questions (right entry or none) of made-up firms of many trades;
/// the questions are written for this project. Refit when the evidence changes.
enum Sureness {
  /// For ordering candidates of one question.
  static func rank(_ evidence: Evidence) -> Float {
    let fromWords: Float = 1.536 * evidence.asked + 3.750 * evidence.covered + 1.215 * evidence.kind + 3.268 * evidence.returned
    let fromShape: Float = 3.476 * evidence.matches - 0.783 * evidence.decisive - 1.985 * evidence.exact + 3.185 * evidence.relevance
    return fromWords + fromShape
  }

  /// 0…1: how likely the passage that ranks first answers, or another one if it were first.
  static func of(_ evidence: Evidence) -> Float {
    let lead = max(0, min(3, evidence.margin)).squareRoot()
    let coverage: Float = -1.130 * evidence.asked + 3.022 * evidence.covered + 0.311 * evidence.covered * evidence.covered
    let gaps: Float = -3.885 * evidence.lacking - 1.744 * evidence.unknown - 0.622 * evidence.gap + 0.425 * evidence.elsewhere
    let fit: Float = 0.545 * evidence.kind + 2.132 * evidence.returned + 0.654 * evidence.matches - 0.204 * evidence.decisive
    let shape: Float = -0.024 * evidence.exact + 0.251 * evidence.length + 0.200 * evidence.relevance
    let ahead: Float = 0.506 * evidence.margin + 1.451 * lead - 1.176 * evidence.asked * evidence.returned
    return Maths.logistic(-4.075 + coverage + gaps + fit + shape + ahead)
  }
}
