import Assistant
import Language

/// Which intents are confused with each other, and which lines look odd.
struct ReviewView {
  struct Pair {
    let name, other, count, advice: String
    let lines: [String]
    let has_lines: Bool
  }
  struct Odd {
    let text, name, other, shares: String
  }

  let facts: String
  let pairs: [Pair]
  let odd: [Odd]
  let has_pairs, has_odd: Bool

  /// Labels with fewer lines cannot be judged: what is held out has too little left to be known by.
  private static let leastLines = 3
  private static let pairLimit = 10
  private static let oddLimit = 12
  /// How much surer of the other label a line must look to be odd.
  private static let leastLead = 0.25

  init(_ trained: Intents.Trained, _ words: UnderstandingWords) {
    let counts = Dictionary(trained.lines.map { ($0.label, 1) }, uniquingKeysWith: +)
    let odd = trained.review.oddLines(limit: .max).filter { (counts[$0.label] ?? 0) >= Self.leastLines }
    let confusions = trained.review.confusions(limit: .max).filter {
      $0.count > 1 && (counts[$0.label] ?? 0) >= Self.leastLines && $0.other != LabelledLine.outOfScope
        && $0.label != LabelledLine.outOfScope
    }
    // What the firm wrote itself goes first: that it can mend.
    func isOwn(_ label: String) -> Bool { IntentJob(rawValue: label) == nil }
    let sorted =
      confusions.filter { isOwn($0.label) || isOwn($0.other) }
      + confusions.filter {
        !isOwn($0.label) && !isOwn($0.other)
      }
    pairs = sorted.prefix(Self.pairLimit).map { pair in
      let lines = odd.filter { $0.label == pair.label && $0.suggested == pair.other }.prefix(3).map(\.text)
      return Pair(
        name: words.intent(pair.label), other: words.intent(pair.other),
        count: words.confused(pair.count, of: counts[pair.label] ?? 0), advice: words.advice(pair.label, pair.other),
        lines: lines, has_lines: !lines.isEmpty)
    }
    self.odd = odd.filter {
      isOwn($0.label) && $0.label != LabelledLine.outOfScope && $0.suggestedShare - $0.labelShare >= Self.leastLead
    }.prefix(Self.oddLimit).map { line in
      Odd(
        text: line.text, name: words.intent(line.label), other: words.intent(line.suggested),
        shares: "\(UnderstandingWords.percent(line.suggestedShare))% : \(UnderstandingWords.percent(line.labelShare))%")
    }
    has_pairs = !pairs.isEmpty
    has_odd = !self.odd.isEmpty
    facts = words.learnt(lines: trained.lines.count, intents: counts.count)
  }
}
