/// What a passage must hold to answer: a year, a number, a name.
struct AnswerKind: OptionSet, Sendable {
  var rawValue: UInt8

  static let number = AnswerKind(rawValue: 1)
  static let date = AnswerKind(rawValue: 2)
  static let name = AnswerKind(rawValue: 4)

  /// Reads what a Polish or English question wants.
  static func wanted(by words: [Word]) -> AnswerKind {
    var wanted: AnswerKind = []
    for (place, word) in words.enumerated() {
      let key = WordKey.of(word.text)
      if numbers.contains(key) { wanted.insert(.number) }
      if dates.contains(key) { wanted.insert(.date) }
      if names.contains(key) { wanted.insert(.name) }
      if which.contains(key), place + 1 < words.count {
        let next = WordKey.of(words[place + 1].text)
        if spans.contains(next) { wanted.insert(.date) }
        if places.contains(next) { wanted.insert(.name) }
      }
    }
    return wanted
  }

  /// What a word gives by itself; capitals are for the caller to see.
  static func given(by word: String) -> AnswerKind {
    let key = WordKey.of(word)
    var given: AnswerKind = []
    if word.utf8.allSatisfy({ $0 &- 48 < 10 }) {
      given.insert(.number)
      if word.utf8.count == 4, let year = Int(word), (900...2100).contains(year) {
        given.insert(.date)
      }
    }
    if counts.contains(key) { given.insert(.number) }
    if months.contains(key) { given.insert(.date) }
    return given
  }

  private static let numbers = KeySet(folding: "ile ilu iloma ilokrotnie many much")
  private static let dates = KeySet(folding: "kiedy odkad when")
  private static let names = KeySet(
    folding: "kto kogo komu kim czyj czyja czyje czyim gdzie dokad skad who whose whom where")
  private static let which = KeySet(
    folding:
      "jaki jaka jakie jakim jakiej jakiego jakich jakimi ktory ktora ktore ktorym ktorej ktorego ktorych which what"
  )
  private static let spans = KeySet(
    folding: "roku rok latach wieku dniu dzien miesiacu lata wiek year century day")
  private static let places = KeySet(
    folding: """
      miescie miasto miasta miastem kraju kraj kraje kraju panstwie panstwo panstwa wojewodztwie gminie powiecie rzece
      rzeka gory gorze wyspie wyspa jezyku jezyk imie nazwisko city country
      """)
  private static let counts = KeySet(
    folding: """
      jeden jedna jedno dwa dwie dwoch dwom trzy trzech cztery czterech piec pieciu szesc szesciu siedem siedmiu osiem osmiu
      dziewiec dziewieciu dziesiec dziesieciu jedenascie dwanascie kilkanascie dwadziescia trzydziesci czterdziesci
      piecdziesiat sto stu dwiescie tysiac tysiecy tysiace milion milionow miliony miliard pol polowa polowe kilka one two
      three four five six seven eight nine ten hundred thousand million
      """)
  private static let months = KeySet(
    folding: """
      styczen stycznia lutego luty marca marzec kwietnia kwiecien maja czerwca czerwiec lipca lipiec sierpnia sierpien
      wrzesnia wrzesien pazdziernika pazdziernik listopada listopad grudnia grudzien wieku january february march april june
      july august september october november december
      """)
}
