import Testing

@testable import Language

/// What search learns from "was that it?" and from what people answered.
struct SearchMemoryTests {
  private func row(
    _ question: String, _ entry: String, _ verdict: SearchFeedback.Verdict, by source: String = "r1", age: Double = 0
  ) -> SearchFeedback {
    SearchFeedback(question: question, lang: .pl, entry: entry, verdict: verdict, source: source, age: age)
  }

  private func index(_ rows: [SearchFeedback]) -> SearchIndex {
    SearchIndex(passages: SearchTests.passages, memory: SearchMemory(rows))
  }

  private let parking = "Gdzie można zaparkować?"

  @Test func `One bad click turns no answer`() {
    let before = SearchTests.index.search(parking, lang: .pl)
    #expect(index([row(parking, "parking", .missed)]).search(parking, lang: .pl) == before)
    let again = (0..<10).map { row(parking, "parking", .missed, by: "r1", age: Double($0)) }
    #expect(index(again).search(parking, lang: .pl) == before)
  }

  @Test func `Several customers who say no make an answer unsure`() throws {
    let sure = { (count: Int) in
      let rows = (0..<count).map { self.row(self.parking, "parking", .missed, by: "r\($0)") }
      return self.index(rows).search(self.parking, lang: .pl).first { $0.id == "parking" }?.sureness ?? 0
    }
    #expect(sure(2) < sure(1) - 0.05)
    #expect(sure(3) < sure(2))
    #expect(sure(5) < 0.6)
  }

  @Test func `What a person answered becomes a wording`() {
    let question = "chcę wpaść z kawalerskim, ulepimy garnek?"
    #expect((SearchTests.index.search(question, lang: .pl).first?.sureness ?? 0) < 0.6)
    let learnt = index([row(question, "kurs", .answered)])
    #expect(learnt.search(question, lang: .pl).first?.id == "kurs")
    #expect((learnt.search(question, lang: .pl).first?.sureness ?? 0) > 0.6)
    #expect(learnt.search("na kawalerskim ulepimy garnek?", lang: .pl).first?.id == "kurs")
  }

  @Test func `Customers who agree count as a person does, one of them does not`() {
    let question = "zrobicie nam integrację dla zespołu?"
    #expect(SearchMemory([row(question, "kurs", .helped)]).wordings(of: "kurs", .pl).isEmpty)
    let two = [row(question, "kurs", .helped, by: "r1"), row(question, "kurs", .helped, by: "r2")]
    #expect(SearchMemory(two).wordings(of: "kurs", .pl) == [question])
    #expect(SearchMemory(two).wordings(of: "kurs", .en).isEmpty)
  }

  @Test func `Old rows fade`() {
    let question = "zrobicie nam integrację dla zespołu?"
    #expect(SearchMemory([row(question, "kurs", .answered, age: 30)]).wordings(of: "kurs", .pl).count == 1)
    #expect(SearchMemory([row(question, "kurs", .answered, age: 120)]).wordings(of: "kurs", .pl).isEmpty)
  }

  @Test func `Of two entries for one question the better supported takes the wording`() {
    let question = "garnki dla zespołu?"
    let rows = [
      row(question, "kurs", .answered, by: "r1"), row(question, "bon", .answered, by: "r2"),
      row("garnki, dla zespołu", "bon", .helped, by: "r3"),
    ]
    #expect(SearchMemory(rows).wordings(of: "bon", .pl).count == 1)
    #expect(SearchMemory(rows).wordings(of: "kurs", .pl).isEmpty)
  }

  @Test func `Other questions keep their answers`() {
    let rows = (0..<5).map { row(parking, "parking", .missed, by: "r\($0)") }
    for text in ["Czy mogę przyjść z psem?", "Jak można zapłacić?", "do kiedy moge zrezygnowac z kursu"] {
      #expect(index(rows).search(text, lang: .pl) == SearchTests.index.search(text, lang: .pl))
    }
  }

  @Test func `The order of rows does not matter, and empty questions teach nothing`() {
    var luck = Luck(31)
    let verdicts: [SearchFeedback.Verdict] = [.helped, .missed, .answered]
    let entries = ["kurs", "parking", "bon"]
    var rows = (0..<200).map { _ in
      row(
        ["garnek z gliny", "postawię auto", "", "?!", "prezent dla mamy"][Int(luck.next() % 5)],
        entries[Int(luck.next() % 3)], verdicts[Int(luck.next() % 3)], by: "r\(luck.next() % 20)",
        age: Double(luck.next() % 400))
    }
    let lessons = SearchMemory(rows).lessons
    #expect(!lessons.isEmpty && lessons.allSatisfy { !$0.words.isEmpty })
    for _ in 0..<20 {
      for place in rows.indices { rows.swapAt(place, Int(luck.next() % UInt64(rows.count))) }
      #expect(SearchMemory(rows).lessons == lessons)
    }
  }
}
