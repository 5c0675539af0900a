import Testing

@testable import Language

struct PriceAndMoneyTests {
  @Test(
    arguments: [
      ("ile teraz kosztuje higienizacja", ["higienizacja"]), ("po ile przegląd roweru?", ["przeglad", "roweru"]),
      ("ile to kosztuje?", []),
      ("robicie masaż? ile kosztuje?", ["masaz"]), ("how much is a haircut?", ["haircut"]),
      ("Скільки коштує масаж?", ["масаж"]),
      (
        "ile kosztuje wizyta u lekarza rodzinnego i czy moge przyjsc w czwartek o 9:30?",
        ["wizyta", "lekarza", "rodzinnego"]
      ),
      ("jaka jest cena korony", ["korony"]), ("ile bierzecie za strzyżenie", ["strzyzenie"]),
    ] as [(String, [String])])
  func `A question of price names its thing`(_ text: String, _ thing: [String]) {
    let lang: Lang = text.hasPrefix("how") ? .en : text.hasPrefix("С") ? .uk : .pl
    #expect(PriceQuestion.read(text, lang: lang)?.thing == thing)
  }

  @Test(arguments: [
    "ile trwa wizyta?", "ile osób jest w grupie?", "gdzie jest parking", "ile mam czekać", "do ilu lat",
  ])
  func `Other questions are none of price`(_ text: String) { #expect(PriceQuestion.read(text, lang: .pl) == nil) }

  @Test(
    arguments: [
      ("wycenę na sześć implantów: 38 tys. zł", [(3_800_000, "PLN")]), ("2000 zł", [(200_000, "PLN")]),
      ("1 299,99 zł", [(129_999, "PLN")]),
      ("12,50 PLN albo €40", [(1_250, "PLN"), (4_000, "EUR")]), ("dwie stówki", [(20_000, "PLN")]),
      ("2000zl", [(200_000, "PLN")]),
      ("500 грн", [(50_000, "UAH")]), ("budżet mam 15 tys.", [(1_500_000, "PLN")]), ("przejechał 38 tys. km", []),
      ("mam 2 rowery i 3 koty", []),
      ("zamówienie 1047 z 12 maja", []), ("1.500,00 zł", [(150_000, "PLN")]), ("za 100 euro", [(10_000, "EUR")]),
      ("99999999999999999999 zł", []), ("dwieście pięćdziesiąt złotych", [(25_000, "PLN")]),
    ] as [(String, [(Int64, String)])])
  func `Amounts of money are read`(_ text: String, _ amounts: [(Int64, String)]) {
    let found = MoneyMention.read(text)
    #expect(found.map(\.cents) == amounts.map(\.0))
    #expect(found.map(\.currency) == amounts.map(\.1))
  }

  @Test func `An amount knows where it stands`() {
    let found = MoneyMention.read("Żądam 2 000 zł!")
    #expect(found.first.map { [$0.start, $0.end] } == [6, 14])
  }
}
