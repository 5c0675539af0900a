import Testing

@testable import Language

struct IntentModelTests {
  @Test func `A model comes back from its bytes and reads the same`() throws {
    let model = try #require(ShopLines.model)
    let bytes = model.encode()
    let again = try IntentModel(decoding: bytes)
    #expect(again.encode() == bytes)
    #expect(again.labels == model.labels)
    for line in ShopLines.lines { #expect(again.predict(line.text) == model.predict(line.text)) }
  }

  @Test func `What is no model is named`() throws {
    var bytes = try #require(ShopLines.model).encode()
    #expect(throws: ModelProblem.notAModel) { try IntentModel(decoding: []) }
    #expect(throws: ModelProblem.notAModel) { try IntentModel(decoding: Array("label\ttext".utf8)) }
    #expect(throws: ModelProblem.damaged) { try IntentModel(decoding: Array(bytes.dropLast())) }
    #expect(throws: ModelProblem.damaged) { try IntentModel(decoding: bytes + [0]) }
    bytes[4] = 9
    #expect(throws: ModelProblem.version(found: 9, known: 1)) { try IntentModel(decoding: bytes) }
    #expect(throws: ModelProblem.wrongTask(found: "slots")) {
      try IntentModel(decoding: ModelFrame.seal(task: "slots", []))
    }
  }

  @Test func `Every flipped byte is noticed`() throws {
    let bytes = try #require(ShopLines.model).encode()
    var dice = Dice(7)
    for _ in 0..<200 {
      var broken = bytes
      broken[dice.below(bytes.count)] ^= UInt8(1 + dice.below(255))
      #expect(throws: ModelProblem.self) { try IntentModel(decoding: broken) }
    }
  }

  /// Bodies with a check sum that fits, as an attacker would make them.
  @Test func `Mutated models with a right check sum never crash`() throws {
    let small = try IntentTrainer(lang: .pl).train([
      LabelledLine(label: "tak", text: "tak jasne"), LabelledLine(label: "nie", text: "nie dziękuję"),
    ])
    let body = Array(try ModelFrame.open(small.encode()).body)
    var dice = Dice(11)
    var read = 0
    for _ in 0..<20_000 {
      var broken = body
      for _ in 0...dice.below(3) {
        switch dice.below(4) {
        case 0: broken[dice.below(broken.count)] = UInt8(dice.below(256))
        case 1: broken.removeLast(1 + dice.below(max(1, broken.count / 2)))
        case 2: broken.insert(UInt8(dice.below(256)), at: dice.below(broken.count))
        default: broken[dice.below(min(40, broken.count))] = 0xFF
        }
      }
      if let model = try? IntentModel(decoding: ModelFrame.seal(task: "intent", broken)) {
        read += 1
        _ = model.predict("tak, jasne, dziękuję")
      }
    }
    #expect(read > 0)
  }

  @Test func `Mutated lines never crash and always get an answer`() throws {
    let model = try #require(ShopLines.model)
    var dice = Dice(13)
    let odd = Array("aż\u{301}🙂\u{200D}👩‍🔧ґЇ\u{FEFF}\u{0}\n\t'-!?ſß１\u{10FFFF}".unicodeScalars)
    for round in 0..<20_000 {
      var scalars = Array(ShopLines.lines[round % ShopLines.lines.count].text.unicodeScalars)
      for _ in 0...dice.below(6) {
        switch dice.below(3) {
        case 0: scalars.insert(odd[dice.below(odd.count)], at: dice.below(scalars.count + 1))
        case 1 where !scalars.isEmpty: scalars.remove(at: dice.below(scalars.count))
        default: scalars += scalars.prefix(dice.below(20))
        }
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      let guess = model.predict(String(text))
      #expect(guess.score.isFinite && model.labels.contains(guess.label))
    }
  }

  @Test func `A line without an end is read up to a limit`() throws {
    let model = try #require(ShopLines.model)
    let long = String(repeating: "gdzie jest moja paczka ", count: 50_000)
    #expect(model.predict(long).label == "order_status")
    #expect(model.predict(String(repeating: "a", count: 1_000_000)).score.isFinite)
  }
}

struct TrainingTableTests {
  @Test func `Columns are found by their names, in any order`() throws {
    let table = try TrainingTable("\u{FEFF}text\tid\tlabel\r\nczy otwarte\t1\thours\r\nd\t2\toos\r\n\r\n")
    #expect(
      try table.labelledLines() == [
        LabelledLine(label: "hours", text: "czy otwarte"), LabelledLine(label: "oos", text: "d"),
      ])
  }

  static let wrong: [(String, Int)] = [
    ("", 1), ("label\ttext\n", 1), ("label\ttext\na\tb\nc\n", 3), ("label\tlabel\na\tb\n", 1), ("label\tid\na\tb\n", 1),
    ("label\ttext\na\tb\n\tc\n", 3),
  ]

  @Test(arguments: wrong) func `A wrong table is refused with its line`(_ text: String, _ line: Int) {
    let problem = #expect(throws: TrainingTable.Problem.self) { try TrainingTable(text).labelledLines() }
    #expect(problem?.line == line)
  }
}
