import Knowledge
import Synchronization
import Testing

@testable import Assistant
@testable import Language

/// Intents that learn from what the firm says of itself, and what they add to phrases and search.
@Suite struct IntentsTests {
  /// Trained once for all tests: a second or two.
  static let trained: Intents = {
    let intents = Intents(lang: { .pl }, sources: [{ IntentLines.jobs }])
    do { try intents.learn() } catch { Issue.record(error) }
    return intents
  }()

  /// Jobs without phrases of their own.
  private static let wordless: Set<IntentJob> = [.callbackCancel, .caseOpen, .invoiceExplain]

  @Test(arguments: Lang.allCases)
  func `what is offered for a job is understood as that job when it is clicked`(lang: Lang) throws {
    for job in IntentJob.allCases {
      let text = try #require(job.asked(in: lang), "\(job) has no example")
      let reading = Reader.read(text, usual: lang, spoken: Lang.allCases)
      #expect(Self.trained.read(text)?.offered == job, "\(text)")
      if Self.wordless.contains(job) { continue }
      switch job {
      case .handover: #expect(reading.talk.wantsPerson, "\(text)")
      case .complaint: #expect(reading.talk.complains, "\(text)")
      default: #expect(reading.wishes.first == job.wish, "\(text)")
      }
    }
  }

  @Test func `every job has examples in every language, and no line belongs to two`() {
    for lang in Lang.allCases {
      let lines = IntentLines.examples(lang)
      #expect(
        Set(lines.map(\.label)) == Set(IntentJob.allCases.map(\.rawValue) + [LabelledLine.outOfScope]), "\(lang)")
    }
    let twice = Dictionary(grouping: IntentLines.jobs) { Fold.fold($0.text) }.filter { $0.value.count > 1 }
    #expect(twice.isEmpty)
  }

  @Test func `lines of knowledge are bounded, and the same whatever the order of the entries`() {
    let entries = (0..<400).map { number in
      Entry(
        id: "e\(number)", lang: .pl, kind: .faq, title: "Pytanie \(number)?",
        wordings: (0..<(number % 30)).map { "Inaczej \(number) \($0)" }, body: "Odpowiedź.")
    }
    let lines = IntentLines.knowledge(entries)
    #expect(lines.count == IntentLines.knowledgeLimit)
    #expect(lines == IntentLines.knowledge(entries.shuffled()))
    #expect(Dictionary(grouping: lines, by: \.label).values.allSatisfy { $0.count <= IntentLines.linesPerLabel })
    #expect(!lines.contains { $0.label == "entry.e30" }, "one line only: others come first")
    let article = Entry(id: "a", lang: .pl, kind: .article, title: "Pierwsza wizyta", body: "# Co zabrać\nDowód.")
    #expect(IntentLines.knowledge([article]).map(\.text) == ["Pierwsza wizyta", "Co zabrać"])
  }

  @Test func `it learns when the lines changed, and answers by the model before while it learns`() throws {
    let lines = Mutex([LabelledLine(label: "a", text: "kot"), LabelledLine(label: "b", text: "pies")])
    let seen = Mutex<[String?]>([])
    let box = Mutex<Intents?>(nil)
    let intents = Intents(
      lang: { .pl },
      sources: [
        {
          // Training has begun when its lines are read.
          let opinion = box.withLock { $0 }?.read("kot")
          seen.withLock { $0.append(opinion?.guess.label) }
          return lines.withLock { $0 }
        }
      ])
    box.withLock { $0 = intents }
    #expect(intents.read("kot") == nil, "no opinion before the first training")
    #expect(try intents.learn())
    #expect(try !intents.learn(), "nothing new")
    lines.withLock { $0[0].label = "c" }
    #expect(try intents.learn())
    #expect(seen.withLock { $0 } == [nil, "a", "a"])
    #expect(intents.read("kot")?.guess.label == "c")
    box.withLock { $0 = nil }
  }

  @Test func `a firm's own job and its knowledge are intents beside the jobs`() throws {
    let bike = Entry(
      id: "storage", lang: .pl, kind: .faq, title: "Czy przechowujecie rowery zimą?",
      wordings: ["Gdzie zostawić rower na zimę?", "Ile kosztuje zimowanie roweru?"], body: "Tak.")
    let intents = Intents(
      lang: { .pl },
      sources: [
        { IntentLines.jobs }, { IntentLines.knowledge([bike]) },
        {
          IntentLines.connector("naprawa", examples: ["czy mój rower jest naprawiony", "na jakim etapie jest naprawa"])
        },
      ])
    try intents.learn()
    #expect(intents.read("gdzie moge zostawic rower na zime")?.guess.label == "entry.storage")
    #expect(intents.read("mój rower jest już naprawiony?")?.guess.label == "connector.naprawa")
    #expect(IntentOpinion.Subject(label: "connector.naprawa") == .connector("naprawa"))
    #expect(IntentOpinion.Subject(label: LabelledLine.outOfScope) == nil)
  }

  /// Phrases are silent on 62 of the 96 sentences that want a job. Of those that the intents begin at least 11 are right
  /// and at most 1 is wrong. The others are declined as before. Of the sentences that want no job none is begun.
  @Test func `where phrases are silent, jobs are begun rightly, and almost never wrongly`() {
    var begun: [(right: Bool, text: String)] = []
    for sentence in CustomerSentences.near + CustomerSentences.far {
      let reading = Reader.read(sentence.text, usual: sentence.lang, spoken: Lang.allCases)
      let opinion = Self.trained.read(sentence.text)
      let filled = IntentUse.filled(reading, by: opinion, hasAnswer: false)
      if filled != reading { begun.append((opinion?.wanted?.rawValue == sentence.label, sentence.text)) }
      #expect(filled == reading || sentence.label != LabelledLine.outOfScope, "\(sentence.text)")
    }
    let wrong = begun.filter { !$0.right }
    #expect(begun.count - wrong.count >= 11)
    #expect(wrong.count <= 1, "\(wrong.map(\.text))")
  }

  @Test func `a job is begun where phrases are silent, and not where knowledge answers`() throws {
    var talk = JobTalk(intents: Self.trained)
    try talk.say("Zamiast poniedziałku wolałabym środę")
    #expect(talk.situation?.reading.wishes == [.move])
    var silent = JobTalk()
    try silent.say("Zamiast poniedziałku wolałabym środę")
    #expect(silent.situation?.reading.wishes == [])
    try talk.say("Czy macie parking?")
    #expect(talk.decision.answers == ["parking"])
    #expect(talk.situation?.reading.wishes == [])
  }

  @Test func `a job that is not sure enough to begin is offered`() throws {
    for (score, choices) in [(0.3, ["Gdzie jest moje zamówienie?"]), (0.1, [])] {
      var situation = Situation.of("czy moja kurtka kiedyś dojedzie")
      situation.opinion = IntentOpinion(
        guess: IntentGuess(label: "order.status", score: score, isAccepted: true, top: []))
      let decision = try Policy.decide(in: situation)
      #expect(decision.kind == .declined)
      #expect(PolicyTests.choices(decision) == choices)
    }
  }
}
