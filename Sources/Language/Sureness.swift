/// Turns evidence into an order and into a chance of being right.
///
/// Both are linear models, fitted by logistic regression to labelled questions (right entry or none) of made-up firms of many trades;
/// the questions are written for this project. Refit when the evidence changes.
enum Sureness {
  /// For ordering candidates of one question.
  static func rank(_ evidence: Evidence) -> Float {
    let fromWords: Float =
      1.387 * evidence.asked + 4.243 * evidence.covered + 1.386 * evidence.kind + 3.191 * evidence.returned
    let fromShape: Float =
      3.641 * evidence.matches - 0.426 * evidence.decisive - 1.713 * evidence.exact + 2.947 * evidence.relevance
    return fromWords + fromShape
  }

  /// 0…1: how likely the passage that ranks first answers, or another one if it were first.
  static func of(_ evidence: Evidence) -> Float {
    let lead = max(0, min(3, evidence.margin)).squareRoot()
    let coverage: Float =
      -1.391 * evidence.asked + 3.580 * evidence.covered + 1.330 * evidence.covered * evidence.covered
    let gaps: Float =
      -4.299 * evidence.lacking - 1.611 * evidence.unknown - 0.232 * evidence.gap + 0.584 * evidence.elsewhere
    let fit: Float =
      0.338 * evidence.kind + 2.028 * evidence.returned + 0.426 * evidence.matches - 0.624 * evidence.decisive
    let shape: Float = -0.357 * evidence.exact + 0.479 * evidence.length + 0.945 * evidence.relevance
    let ahead: Float = 0.436 * evidence.margin + 1.690 * lead - 1.206 * evidence.asked * evidence.returned
    return Maths.logistic(-5.143 + coverage + gaps + fit + shape + ahead)
  }
}
