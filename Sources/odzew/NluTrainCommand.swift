import ArgumentParser
import Foundation
import Language

struct NluTrainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Trains a model from lines that people labelled.",
    discussion: """
      The first line of the table names its columns: label and text, for slots also annot. Lines labelled oos belong to \
      none of the other labels.
      """)

  enum Task: String, ExpressibleByArgument, CaseIterable { case intent, sentiment, slots }

  @Option(help: "What to learn: \(Task.allCases.map(\.rawValue).joined(separator: ", ")).")
  var task: Task
  @Option(
    help: "Language of the lines: \(Lang.allCases.map(\.rawValue).joined(separator: ", ")).",
    transform: NluFilter.lang)
  var lang: Lang
  @Option(help: "Tab-separated lines to learn from.")
  var train: String
  @Option(help: "Lines kept out of training, to measure on.")
  var dev: String?
  @Option(help: "Where the model goes.")
  var model: String
  @Flag(help: "Also tell which labels are confused and which lines look odd. Takes half as long again.")
  var review = false

  func run() async throws {
    switch task {
    case .intent: try trainLabels(.intent)
    case .sentiment: try trainLabels(.sentiment)
    case .slots: try trainSlots()
    }
  }

  private func trainLabels(_ task: LearningTask) throws {
    let trainer = IntentTrainer(task: task, lang: lang)
    let lines = try labelledLines(train)
    let trained = try NluFilter.check(train) {
      guard review else { return try trainer.train(lines) }
      let (model, review) = try trainer.trainAndReview(lines)
      tell(review)
      return model
    }
    try write(trained.encode())
    guard let dev else { return }
    let kept = try labelledLines(dev)
    let guesses = kept.map { (line: $0, guess: trained.predict($0.text, top: 1)) }
    let known = guesses.filter { $0.line.label != LabelledLine.outOfScope }
    let right = known.filter { $0.guess.label == $0.line.label }
    tell("read rightly", right.count, of: known.count)
    tell("read rightly and accepted", right.filter(\.guess.isAccepted).count, of: known.count)
    let others = guesses.filter { $0.line.label == LabelledLine.outOfScope }
    if !others.isEmpty { tell("out of scope found", others.filter { !$0.guess.isAccepted }.count, of: others.count) }
  }

  private func trainSlots() throws {
    let trainer = SlotTrainer(lang: lang)
    let lines = try slotLines(train)
    let trained = try NluFilter.check(train) { try trainer.train(lines) }
    try write(trained.encode())
    guard let dev else { return }
    var right = 0
    var found = 0
    let kept = try slotLines(dev)
    for line in kept {
      let slots = trained.predict(line.text)
      found += slots.count
      right += slots.filter(line.slots.contains).count
    }
    let marked = kept.reduce(0) { $0 + $1.slots.count }
    tell("marked slots found", right, of: marked)
    tell("found slots right", right, of: found)
  }

  private func slotLines(_ path: String) throws -> [SlotLine] {
    let text = String(decoding: try NluFilter.read(path), as: UTF8.self)
    return try NluFilter.check(path) { try TrainingTable(text).slotLines() }
  }

  private func labelledLines(_ path: String) throws -> [LabelledLine] {
    let text = String(decoding: try NluFilter.read(path), as: UTF8.self)
    return try NluFilter.check(path) { try TrainingTable(text).labelledLines() }
  }

  private func write(_ bytes: [UInt8]) throws {
    try NluFilter.check(model) { try Data(bytes).write(to: URL(fileURLWithPath: model), options: .atomic) }
  }

  private func tell(_ what: String, _ count: Int, of all: Int) {
    Out.error("\(what): \(count) of \(all) (\(String(format: "%.1f", 100 * Double(count) / Double(max(1, all))))%)")
  }

  private func tell(_ review: IntentReview) {
    for pair in review.confusions() {
      Out.error("\(pair.label) reads as \(pair.other): \(pair.count) lines, \(Int((100 * pair.share).rounded()))%")
    }
    for odd in review.oddLines() {
      Out.error("example \(odd.line + 1), \(odd.label), looks like \(odd.suggested): \(odd.text)")
    }
  }
}
