/// Turns evidence into an order and into a chance of being right.
///
/// Both are linear models, fitted by logistic regression to labelled questions (right entry or none) of made-up firms of many trades;
/// the questions are written for this project. Refit when the evidence changes.
enum Sureness {
  /// For ordering candidates of one question.
  static func rank(_ evidence: Evidence) -> Float {
    let fromWords: Float =
      0.190 * evidence.asked + 5.699 * evidence.covered + 1.410 * evidence.kind + 3.830 * evidence.returned
    let fromShape: Float =
      4.786 * evidence.matches - 1.392 * evidence.decisive - 1.651 * evidence.exact + 2.971 * evidence.relevance
    return fromWords + fromShape
  }

  /// The most that is granted when the question names a medicine and the passage does not.
  private static let medicineLimit: Float = 0.3

  /// 0…1: how likely the passage that ranks first answers, or another one if it were first.
  static func of(_ evidence: Evidence) -> Float {
    // A lead counts as far as the words are covered: being first among nothing is nothing.
    let ahead = min(3, evidence.margin) * evidence.covered
    let lead = max(0, min(3, evidence.margin)).squareRoot() * evidence.covered
    let coverage: Float = -1.500 * evidence.asked + 0.735 * evidence.covered
    let gaps: Float =
      -2.840 * evidence.lacking - 0.834 * evidence.unknown - 0.094 * evidence.gap - 0.379 * evidence.elsewhere
    let fit: Float =
      0.830 * evidence.kind + 2.594 * evidence.returned + 0.021 * evidence.matches - 0.132 * evidence.decisive
    let shape: Float =
      -0.733 * evidence.exact + 0.141 * evidence.length + 0.551 * evidence.relevance - 0.796 * evidence.offer
    let first: Float = 1.034 * ahead + 1.541 * lead
    // The middle of the scale came out too modest on firms left out of the fit: 0.3 puts it right.
    let sure = Maths.logistic(-1.933 + 0.3 + coverage + gaps + fit + shape + first)
    return evidence.missesMedicine ? min(medicineLimit, sure) : sure
  }
}
