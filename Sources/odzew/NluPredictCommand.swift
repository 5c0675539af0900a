import ArgumentParser
import Foundation
import Language

struct NluPredictCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "predict", abstract: "Reads lines with a trained model.")

  @Option(help: "A model of `odzew nlu train`.")
  var model: String

  func run() async throws {
    let bytes = [UInt8](try NluFilter.read(model))
    if try NluFilter.check(model, { try ModelFrame.task(of: bytes) }) == SlotModel.task {
      let trained = try NluFilter.check(model) { try SlotModel(decoding: bytes) }
      try NluFilter.run { Slots(id: $0.id, slots: trained.predict($0.text).map(Found.init)) }
    } else {
      let trained = try NluFilter.check(model) { try IntentModel(decoding: bytes) }
      try NluFilter.run { Guess(id: $0.id, trained.predict($0.text)) }
    }
  }

  private struct Slots: Encodable {
    let id: String
    let slots: [Found]
  }

  private struct Found: Encodable {
    let slot: String
    let start: Int
    let end: Int
    let text: String

    init(_ slot: Slot) {
      self.slot = slot.slot
      start = slot.start
      end = slot.end
      text = slot.text
    }
  }

  private struct Guess: Encodable {
    let id: String
    let label: String
    let score: Double
    let accept: Bool
    let top: [Choice]

    init(id: String, _ guess: IntentGuess) {
      self.id = id
      label = guess.label
      score = Self.rounded(guess.score)
      accept = guess.isAccepted
      top = guess.top.map { Choice(label: $0.label, score: Self.rounded($0.score)) }
    }

    /// Six places: enough to tell any two lines apart.
    private static func rounded(_ score: Double) -> Double { (score * 1e6).rounded() / 1e6 }
  }

  /// Written as `["refund", 0.83]`.
  private struct Choice: Encodable {
    let label: String
    let score: Double

    func encode(to encoder: any Encoder) throws {
      var pair = encoder.unkeyedContainer()
      try pair.encode(label)
      try pair.encode(score)
    }
  }
}
