import Testing

@testable import Language

/// A small shop's intents, a dozen lines each, written for these tests.
enum ShopLines {
  static let lines: [LabelledLine] = [
    "order_status": [
      "gdzie jest moja paczka", "kiedy przyjdzie zamówienie", "jaki jest status zamówienia", "czy paczka już wyszła",
      "paczka dalej nie dotarła", "co z moim zamówieniem", "kiedy wyślecie przesyłkę", "śledzenie przesyłki",
      "czy kurier dziś przyjedzie", "zamówienie miało być wczoraj", "na jakim etapie jest zamówienie",
      "nie mam jeszcze paczki",
    ],
    "order_cancel": [
      "chcę anulować zamówienie", "proszę o anulowanie zamówienia", "rezygnuję z zamówienia", "odwołuję zakup",
      "anulujcie moje zamówienie", "nie chcę już tego zamówienia", "jak anulować zakup", "proszę wycofać zamówienie",
      "rezygnacja z zakupu", "zamówiłem przez pomyłkę i chcę anulować", "skasujcie zamówienie", "cofnijcie zakup",
    ],
    "invoice_send": [
      "poproszę fakturę", "wyślijcie mi fakturę", "potrzebuję faktury vat", "faktura na firmę poproszę",
      "gdzie znajdę fakturę", "nie dostałem faktury", "czy mogę dostać fakturę mailem", "prośba o fakturę",
      "faktura za ostatni zakup", "potrzebna mi faktura do rozliczenia", "duplikat faktury", "faktura z nipem",
    ],
    "opening_hours": [
      "o której otwieracie", "do której jest czynne", "godziny otwarcia", "czy w sobotę jest otwarte",
      "w jakich godzinach pracujecie", "czy dzisiaj otwarte", "kiedy zamykacie", "jak długo jesteście czynni",
      "czy w niedzielę handlową otwarte", "od której można przyjść", "otwarte w święta", "do której dziś pracujecie",
    ],
    "repair_book": [
      "chcę oddać rower do naprawy", "rower do serwisu", "potrzebny przegląd roweru", "naprawa hamulców",
      "zepsuła mi się przerzutka", "kiedy mogę oddać rower na przegląd", "ile trwa naprawa koła", "serwis roweru",
      "pękła szprycha i trzeba naprawić", "umówić przegląd roweru", "wymiana łańcucha", "centrowanie koła",
    ],
    "thanks": [
      "dziękuję", "dzięki wielkie", "super dziękuję za pomoc", "bardzo dziękuję", "dzięki za szybką odpowiedź",
      "wielkie dzięki", "dziękuję ślicznie", "dzięki", "dziękuję to wszystko", "ok dziękuję", "dziękuję za informację",
      "dziękuję miłego dnia",
    ],
  ].flatMap { label, texts in texts.map { LabelledLine(label: label, text: $0) } }
    .sorted { ($0.label, $0.text) < ($1.label, $1.text) }

  static let model = try? IntentTrainer(lang: .pl).train(lines)
}

struct IntentTests {
  static let unseen: [(String, String)] = [
    ("kiedy dostanę swoją paczkę", "order_status"), ("chciałbym anulować swoje zamówienie", "order_cancel"),
    ("prosze o wystawienie faktury", "invoice_send"), ("w jakich godzinach jest otwarte", "opening_hours"),
    ("naprawicie mi rower", "repair_book"), ("dziekuje bardzo", "thanks"), ("gdzie jset mja pacxka", "order_status"),
    ("REZYGNUJE Z ZAMOWIENIA!!!", "order_cancel"),
  ]

  @Test(arguments: unseen) func `Lines that training never saw find their intent`(_ text: String, _ label: String)
    throws
  {
    let model = try #require(ShopLines.model)
    let guess = model.predict(text)
    #expect(guess.label == label)
    #expect(guess.isAccepted, "\(guess.score) under \(model.threshold)")
    #expect(guess.top.first == IntentGuess.Choice(label: label, score: guess.score))
  }

  @Test(arguments: ["qwrtpsd xzcv", "", "???", "12 34 56"])
  func `Lines of no intent are refused without a single oos line in training`(_ text: String) throws {
    let guess = try #require(ShopLines.model).predict(text)
    #expect(!guess.isAccepted, "\(guess)")
  }

  @Test func `Scores are probabilities, the best first`() throws {
    let model = try #require(ShopLines.model)
    for line in ShopLines.lines.map(\.text) + ["coś zupełnie innego", "zamówienie albo faktura"] {
      let guess = model.predict(line, top: 6)
      #expect(model.predict(line, top: 1).top == [guess.top[0]])
      #expect(guess.top.allSatisfy { (0...1).contains($0.score) })
      #expect(guess.top.reduce(0) { $0 + $1.score } < 1.0001)
      #expect(zip(guess.top, guess.top.dropFirst()).allSatisfy { $0.score >= $1.score })
    }
  }

  @Test func `Training is the same every time, to the last byte`() throws {
    let again = try IntentTrainer(lang: .pl).train(ShopLines.lines)
    #expect(try #require(ShopLines.model).encode() == again.encode())
  }

  @Test func `The words that decide stand out`() throws {
    let text = "hej, poproszę o fakturę za rower"
    let reasons = try #require(ShopLines.model).explain(text, label: "invoice_send")
    let best = try #require(reasons.max { $0.weight < $1.weight })
    #expect(Array(text.unicodeScalars)[best.start..<best.end].elementsEqual("fakturę".unicodeScalars))
  }

  @Test func `oos lines teach refusing and are never the answer`() throws {
    var lines = ShopLines.lines
    for text in [
      "jaka jest dziś pogoda", "opowiedz dowcip", "kto wygrał mecz", "ile lat ma ziemia", "przepis na pierogi",
      "lubię koty", "jak ugotować jajko", "stolica australii", "kto jest prezydentem", "puść muzykę",
      "jaki masz kolor oczu", "co sądzisz o polityce",
    ] { lines.append(LabelledLine(label: LabelledLine.outOfScope, text: text)) }
    let model = try IntentTrainer(lang: .pl).train(lines)
    for text in ["jaka pogoda w krakowie", "opowiedz mi dowcip o kotach", "kto wygrał wybory"] {
      let guess = model.predict(text)
      #expect(!guess.isAccepted)
      #expect(guess.label != LabelledLine.outOfScope)
      #expect(!guess.top.contains { $0.label == LabelledLine.outOfScope })
    }
    #expect(model.predict("gdzie jest paczka").isAccepted)
  }

  @Test func `Wrong lines are told, with what they look like`() throws {
    var lines = ShopLines.lines
    lines.append(LabelledLine(label: "thanks", text: "proszę o anulowanie mojego zamówienia"))
    let review = try IntentTrainer(lang: .pl).trainAndReview(lines).review
    let odd = try #require(review.oddLines().first { $0.line == lines.count - 1 })
    #expect(odd.label == "thanks")
    #expect(odd.suggested == "order_cancel")
    #expect(review.confusions().contains { $0.label == "thanks" && $0.other == "order_cancel" && $0.count == 1 })
  }

  @Test func `Nothing to learn is said, not crashed on`() {
    let trainer = IntentTrainer(lang: .pl)
    #expect(throws: LearningProblem.tooFewLabels(0)) { try trainer.train([]) }
    #expect(throws: LearningProblem.tooFewLabels(1)) { try trainer.train([LabelledLine(label: "a", text: "b")]) }
    #expect(throws: LearningProblem.emptyLabel(line: 2)) {
      try trainer.train([LabelledLine(label: "a", text: "b"), LabelledLine(label: "", text: "b")])
    }
  }

  @Test func `The poorest material still makes a model`() throws {
    for texts in [("", ""), ("tak", "nie"), ("tak", "tak"), ("…", "!")] {
      let model = try IntentTrainer(lang: .pl).train([
        LabelledLine(label: "a", text: texts.0), LabelledLine(label: "b", text: texts.1),
      ])
      #expect(["a", "b"].contains(model.predict("tak").label))
      #expect(model.predict("tak").score.isFinite)
    }
  }
}
