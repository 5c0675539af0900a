import Testing

@testable import Language

/// Visits and orders with their slots marked, written for these tests.
enum VisitLines {
  static let lines: [SlotLine] = {
    let services = ["przegląd", "czyszczenie", "strzyżenie", "masaż pleców", "konsultację", "badanie wzroku"]
    let days = ["jutro", "w piątek", "we wtorek", "pojutrze", "w przyszły czwartek", "dwunastego maja"]
    let names = ["doktor kowalskiej", "anny", "pana nowaka", "kasi", "doktora zielińskiego", "pani ewy"]
    var lines: [SlotLine?] = []
    for (place, service) in services.enumerated() {
      for (other, day) in days.enumerated() {
        let name = names[(place + other) % names.count]
        lines.append(
          SlotLine(
            label: "book", annotated: "chcę umówić [service : \(service)] na [day : \(day)] do [person : \(name)]"))
        lines.append(SlotLine(label: "move", annotated: "przełóżcie moją wizytę na [day : \(day)] proszę"))
      }
      lines.append(SlotLine(label: "price", annotated: "ile kosztuje [service : \(service)]"))
      lines.append(SlotLine(label: "talk", annotated: "dziękuję za pomoc i pozdrawiam"))
    }
    return lines.compactMap { $0 }
  }()

  static let model = try? SlotTrainer(lang: .pl).train(lines)
}

struct SlotsTests {
  @Test func `Marked slots are cut out of the line, counted in code points`() throws {
    let line = try #require(SlotLine(label: "x", annotated: "👩‍🔧 obudź mnie o [time : piątej rano] w [ date : piątek ]."))
    #expect(line.text == "👩‍🔧 obudź mnie o piątej rano w piątek.")
    let scalars = Array(line.text.unicodeScalars)
    #expect(line.slots.map(\.slot) == ["time", "date"])
    for slot in line.slots { #expect(scalars[slot.start..<slot.end].elementsEqual(slot.text.unicodeScalars)) }
  }

  @Test(arguments: ["[time piątej]", "a [time : b", "a ] b", "[ : b]", "[time : ]", "[a : [b : c]]"])
  func `Brackets that do not fit are refused`(_ annotated: String) {
    #expect(SlotLine(label: "x", annotated: annotated) == nil)
  }

  @Test func `Slots are found in lines that training never saw`() throws {
    let model = try #require(VisitLines.model)
    let text = "Chciałabym umówić masaż pleców na PIĄTEK, do pani Anny!"
    let found = model.predict(text)
    #expect(found.map(\.slot) == ["service", "day", "person"])
    #expect(found.map(\.text) == ["masaż pleców", "PIĄTEK", "pani Anny"])
    let scalars = Array(text.unicodeScalars)
    for slot in found { #expect(scalars[slot.start..<slot.end].elementsEqual(slot.text.unicodeScalars)) }
    #expect(model.predict("dziękuję, pozdrawiam").isEmpty)
    #expect(model.predict(" … ?").isEmpty)
  }

  @Test func `A model comes back from its bytes and reads the same`() throws {
    let model = try #require(VisitLines.model)
    let bytes = model.encode()
    let again = try SlotModel(decoding: bytes)
    #expect(again.encode() == bytes)
    #expect(try ModelFrame.task(of: bytes) == SlotModel.task)
    for line in VisitLines.lines { #expect(again.predict(line.text) == model.predict(line.text)) }
    #expect(throws: ModelProblem.wrongTask(found: "slots")) { try IntentModel(decoding: bytes) }
  }

  @Test func `Training is the same every time, to the last byte`() throws {
    let lines = Array(VisitLines.lines.prefix(20))
    #expect(try SlotTrainer(lang: .pl).train(lines).encode() == SlotTrainer(lang: .pl).train(lines).encode())
  }

  @Test func `Without a slot there is nothing to learn`() throws {
    let line = try #require(SlotLine(label: "a", annotated: "nic tu nie ma"))
    #expect(throws: LearningProblem.noSlots) { try SlotTrainer(lang: .pl).train([line]) }
  }

  @Test func `Mutated models with a right check sum never crash`() throws {
    let lines = try #require(
      ["[day : jutro] rano", "może [day : jutro]", "rano"].map { SlotLine(label: "a", annotated: $0) } as? [SlotLine])
    let body = Array(try ModelFrame.open(SlotTrainer(lang: .pl).train(lines).encode()).body)
    var dice = Dice(17)
    var read = 0
    for _ in 0..<20_000 {
      var broken = body
      for _ in 0...dice.below(3) {
        switch dice.below(3) {
        case 0: broken[dice.below(broken.count)] = UInt8(dice.below(256))
        case 1: broken.removeLast(1 + dice.below(max(1, broken.count / 2)))
        default: broken[dice.below(min(60, broken.count))] = 0xFF
        }
      }
      if let model = try? SlotModel(decoding: ModelFrame.seal(task: SlotModel.task, broken)) {
        read += 1
        _ = model.predict("może jutro rano")
      }
    }
    #expect(read > 0)
  }

  @Test func `Mutated lines never crash, and slots stay inside`() throws {
    let model = try #require(VisitLines.model)
    var dice = Dice(19)
    let odd = Array("a\u{301}🙂\u{200D}Ґ\u{FEFF}\u{0}\n\t'-!?ß１[]:\u{10FFFF}".unicodeScalars)
    for round in 0..<10_000 {
      var text = String.UnicodeScalarView()
      for scalar in VisitLines.lines[round % VisitLines.lines.count].text.unicodeScalars {
        switch dice.below(8) {
        case 0: continue
        case 1: text.append(odd[dice.below(odd.count)])
        default: text.append(scalar)
        }
      }
      for slot in model.predict(String(text)) {
        #expect(0 <= slot.start && slot.start < slot.end && slot.end <= text.count)
      }
    }
  }
}
