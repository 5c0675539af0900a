/// Turns evidence into an order and into a chance of being right.
///
/// Both are linear models, fitted by logistic regression to labelled questions (right entry or none) of made-up firms of many trades;
/// the questions are written for this project. Refit when the evidence changes.
enum Sureness {
  /// For ordering candidates of one question.
  static func rank(_ evidence: Evidence) -> Float {
    let fromWords: Float =
      1.034 * evidence.asked + 5.055 * evidence.covered + 1.777 * evidence.kind + 3.885
      * evidence.returned
    let fromShape: Float =
      5.087 * evidence.matches - 1.158 * evidence.decisive - 0.847 * evidence.exact + 2.315
      * evidence.relevance
    return fromWords + fromShape
  }

  /// The most that is granted when the question names a medicine and the passage does not.
  private static let medicineLimit: Float = 0.3

  /// The most that is granted to hearsay: a suggestion at best.
  private static let hearsayLimit: Float = 0.5

  /// 0…1: how likely the passage that ranks first answers, or another one if it were first.
  static func of(_ evidence: Evidence) -> Float {
    // A lead counts as far as the words are covered: being first among nothing is nothing.
    let ahead = min(3, evidence.margin) * evidence.covered
    let lead = max(0, min(3, evidence.margin)).squareRoot() * evidence.covered
    let coverage: Float = -1.084 * evidence.asked + 1.047 * evidence.covered
    let gaps: Float =
      -1.915 * evidence.lacking - 1.847 * evidence.unknown + 0.090 * evidence.gap - 0.708
      * evidence.elsewhere
    let fit: Float =
      0.638 * evidence.kind + 2.678 * evidence.returned + 0.568 * evidence.matches - 0.121
      * evidence.decisive
    let shape: Float =
      -1.076 * evidence.exact + 0.375 * evidence.length + 0.661 * evidence.relevance - 1.055
      * evidence.offer
    let first: Float = 0.953 * ahead + 1.313 * lead
    // The middle of the scale came out too modest on firms left out of the fit: 0.3 puts it right.
    let sure = Maths.logistic(-2.451 + 0.3 + coverage + gaps + fit + shape + first)
    if evidence.missesMedicine { return min(medicineLimit, sure) }
    return evidence.isHearsay ? min(hearsayLimit, sure) : sure
  }
}
