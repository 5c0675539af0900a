import Testing

@testable import Language

/// Sentences about a workshop's service, written for these tests.
enum ReviewLines {
  static let lines: [LabelledLine] = [
    "positive": [
      "bardzo polecam ten serwis", "świetna obsługa i miła atmosfera", "jestem bardzo zadowolona z naprawy",
      "szybko i tanio, super", "pan mechanik był bardzo uprzejmy", "rewelacyjna jakość za rozsądną cenę",
      "wszystko zrobione na czas, polecam", "najlepszy serwis w mieście", "dziękuję za fachową pomoc",
      "naprawdę dobra robota", "zawsze wracam z przyjemnością", "obsługa na najwyższym poziomie",
      "bez problemu wymienili mi część, brawo", "rower chodzi jak nowy, super",
    ],
    "negative": [
      "nie polecam tego serwisu", "fatalna obsługa i niemiła pani", "jestem bardzo rozczarowany naprawą",
      "drogo i powoli, dramat", "pan mechanik był arogancki", "kiepska jakość za kosmiczną cenę",
      "nic nie zrobione na czas, nie polecam", "najgorszy serwis w mieście", "strata czasu i pieniędzy",
      "fuszerka, nie robota", "nigdy więcej tam nie wrócę", "obsługa poniżej krytyki",
      "nie wymienili mi części, wstyd", "rower zepsuł się po jednym dniu, dramat",
    ],
    "neutral": [
      "oddałem rower w poniedziałek", "serwis mieści się przy rynku", "naprawa trwała trzy dni",
      "zapłaciłem kartą", "wymieniono łańcuch i kasetę", "byłem tam dwa razy", "przyjechałem po rower w piątek",
      "przed wejściem jest parking", "rower kupiłem w zeszłym roku", "umówiłam się przez telefon",
      "mechanik zapytał o przebieg", "do serwisu mam dwa kilometry", "zostawiłem rower na przegląd",
      "odebrałam rower po południu",
    ],
  ].flatMap { label, texts in texts.map { LabelledLine(label: label, text: $0) } }
    .sorted { ($0.label, $0.text) < ($1.label, $1.text) }

  static let model = try? IntentTrainer(task: .sentiment, lang: .pl).train(lines)
}

struct SentimentTests {
  static let unseen: [(String, String)] = [
    ("polecam, super obsługa", "positive"), ("fatalnie, nie polecam", "negative"),
    ("DRAMAT, strata pieniędzy", "negative"),
    ("rower oddałam we wtorek", "neutral"), ("swietna robota, bardzo polecam!", "positive"),
  ]

  @Test(arguments: unseen) func `The mood of sentences that training never saw`(_ text: String, _ mood: String) throws {
    #expect(try #require(ReviewLines.model).predict(text).label == mood)
  }

  @Test func `Every line has some mood: without oos lines none is refused`() throws {
    let model = try #require(ReviewLines.model)
    #expect(model.threshold == 0)
    for text in ["nie wiem co o tym myśleć", "polecam?", "rower"] { #expect(model.predict(text).isAccepted) }
  }

  @Test func `The model says what it was trained for`() throws {
    let bytes = try #require(ReviewLines.model).encode()
    #expect(try ModelFrame.task(of: bytes) == "sentiment")
    #expect(try IntentModel(decoding: bytes).task == .sentiment)
  }
}
