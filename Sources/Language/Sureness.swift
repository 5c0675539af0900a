/// Turns evidence into an order and into a chance of being right.
enum Sureness {
  /// For ordering candidates: grows with every kind of evidence.
  static func rank(_ evidence: Evidence) -> Float {
    evidence.asked * 1.0 + evidence.covered * 1.2 + evidence.returned * 0.6 + evidence.decisive * 0.3 + evidence.relevance * 0.5
  }

  /// 0…1: how likely the passage answers. Logistic regression over labelled questions of made-up firms (see the tests' notes).
  static func of(_ evidence: Evidence) -> Float {
    Maths.logistic(
      -3.2 + 2.0 * evidence.asked + 3.4 * evidence.covered - 1.2 * evidence.absent + 1.6 * evidence.returned
        + 1.0 * evidence.matches + 1.0 * evidence.margin)
  }
}
