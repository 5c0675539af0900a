import Testing

@testable import Language

struct NumberTests {
  private static func values(_ text: String, _ kind: EntityKind, _ lang: Lang = .pl) -> [EntityValue] {
    EntityReader.read(text, lang: lang, context: EntityContext(now: TimeTests.now)).filter { $0.kind == kind }.map(
      \.value)
  }

  @Test(
    arguments: [
      (Lang.pl, "sto dwadzieścia dwa", 122.0), (.pl, "dwadzieścia jeden tysięcy i jedenaście", 21_011),
      (.pl, "1,5", 1.5), (.pl, "2 000", 2_000), (.pl, "osiemdziesięciu czterem", 84), (.pl, "1,2 mln", 1_200_000),
      (.pl, "minus 5", -5), (.en, "two hundred thousand", 200_000), (.en, "1,200,000", 1_200_000),
      (.en, "three dozen", 36),
      (.uk, "двадцять п'ять", 25), (.de, "einundzwanzig", 21),
    ])
  func `numbers in digits and words`(lang: Lang, text: String, value: Double) {
    #expect(Self.values(text, .numeral, lang) == [.number(value)])
  }

  @Test(
    arguments: [
      ("dwie stówki", 200.0), ("1,5 tys. zł", 1_500), ("pięć dych", 50), ("12,50 zł", 12.5), ("2 000 złotych", 2_000),
      ("20 zł 50 gr", 20.5), ("tysiąc złotych", 1_000), ("pół tysiąca złotych", 500), ("1.299,99 PLN", 1_299.99),
    ])
  func `sums of Polish money`(text: String, value: Double) {
    #expect(Self.values(text, .money) == [.money(MoneyValue(.simple(value), unit: "PLN"))])
  }

  @Test
  func `bounds and ranges of money`() {
    #expect(Self.values("do 300 zł", .money) == [.money(MoneyValue(.under(300), unit: "PLN"))])
    #expect(Self.values("od 100 do 200 zł", .money) == [.money(MoneyValue(.between(100, 200), unit: "PLN"))])
    #expect(Self.values("at least $1.42", .money, .en) == [.money(MoneyValue(.above(1.42), unit: "Dollar"))])
  }

  @Test(
    arguments: [
      (Lang.pl, "pół godziny", 30.0, Grain.minute), (.pl, "półtorej godziny", 90, .minute),
      (.pl, "2 tygodnie", 2, .week),
      (.pl, "dwie godziny i 15 minut", 135, .minute), (.en, "an hour and a half", 90, .minute),
      (.de, "drei Tage", 3, .day),
    ])
  func `durations`(lang: Lang, text: String, value: Double, unit: Grain) {
    #expect(Self.values(text, .duration, lang) == [.duration(value, unit)])
  }

  @Test
  func `percents and ordinals`() {
    #expect(Self.values("15% rabatu", .percent) == [.number(15)])
    #expect(Self.values("dwudziesta pierwsza", .ordinal) == [.number(21)])
  }

  @Test
  func `every number below a million is read back from its Polish words`() {
    var dice = EntityDice(state: 3)
    for _ in 0..<500 {
      let value = 1 + dice.roll(999_999)
      #expect(Self.values(Self.words(value), .numeral) == [.number(Double(value))], "\(value): \(Self.words(value))")
    }
  }

  private static func words(_ value: Int) -> String {
    let units = [
      "", "jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć", "dziesięć", "jedenaście",
      "dwanaście", "trzynaście", "czternaście", "piętnaście", "szesnaście", "siedemnaście", "osiemnaście",
      "dziewiętnaście",
    ]
    let tens = [
      "dwadzieścia", "trzydzieści", "czterdzieści", "pięćdziesiąt", "sześćdziesiąt", "siedemdziesiąt", "osiemdziesiąt",
      "dziewięćdziesiąt",
    ]
    let hundreds = [
      "", "sto", "dwieście", "trzysta", "czterysta", "pięćset", "sześćset", "siedemset", "osiemset", "dziewięćset",
    ]
    func small(_ value: Int) -> String {
      var parts = [hundreds[value / 100]]
      let rest = value % 100
      parts += rest < 20 ? [units[rest]] : [tens[rest / 10 - 2], units[rest % 10]]
      return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
    guard value >= 1_000 else { return small(value) }
    let thousands = value / 1_000 == 1 ? "tysiąc" : "\(small(value / 1_000)) tysięcy"
    return value % 1_000 == 0 ? thousands : "\(thousands) \(small(value % 1_000))"
  }
}
