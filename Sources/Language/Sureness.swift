/// Turns evidence into an order and into a chance of being right.
///
/// Both are linear models, fitted by logistic regression to labelled questions (right entry or none) of made-up firms of many trades;
/// the questions are written for this project. Refit when the evidence changes.
enum Sureness {
  /// For ordering candidates of one question.
  static func rank(_ evidence: Evidence) -> Float {
    let fromWords: Float = 1.219 * evidence.asked + 3.823 * evidence.covered + 1.206 * evidence.kind + 3.133 * evidence.returned
    let fromShape: Float = 3.242 * evidence.matches - 0.438 * evidence.decisive - 2.118 * evidence.exact + 3.228 * evidence.relevance
    return fromWords + fromShape
  }

  /// 0…1: how likely the passage that ranks first answers, or another one if it were first.
  static func of(_ evidence: Evidence) -> Float {
    let lead = max(0, min(3, evidence.margin)).squareRoot()
    let coverage: Float = -0.817 * evidence.asked + 2.927 * evidence.covered + 0.380 * evidence.covered * evidence.covered
    let gaps: Float = -3.366 * evidence.lacking - 1.336 * evidence.unknown - 0.651 * evidence.gap - 0.343 * evidence.elsewhere
    let fit: Float = 0.054 * evidence.kind + 2.085 * evidence.returned + 0.784 * evidence.matches - 0.222 * evidence.decisive
    let shape: Float = -0.267 * evidence.exact + 0.729 * evidence.length + 0.934 * evidence.relevance
    let ahead: Float = 0.474 * evidence.margin + 0.969 * lead - 0.890 * evidence.asked * evidence.returned
    return Maths.logistic(-4.377 + coverage + gaps + fit + shape + ahead)
  }
}
