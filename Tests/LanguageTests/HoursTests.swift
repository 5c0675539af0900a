import Testing

@testable import Language

struct HoursTests {
  typealias Day = HoursQuestion.Day

  @Test(
    arguments: [
      ("czy w sobote tez jestescie i do ktorej?", [Day.weekday(6)], HoursQuestion.Focus.closes),
      ("do której dziś?", [.today], .closes),
      ("are you open on Sunday", [.weekday(7)], .isOpen), ("czynne w niedzielę?", [.weekday(7)], .isOpen),
      ("3 maja pracujecie?", [.date(day: 3, month: 5)], .isOpen),
      ("w Wielki Piątek jesteście otwarci?", [.holiday(.goodFriday)], .isOpen),
      ("otwarte w sylwestra?", [.holiday(.newYearsEve)], .isOpen),
      ("31 grudnia do której?", [.date(day: 31, month: 12)], .closes),
      ("czy pracujecie całodobowo?", [.general], .isOpen), ("jesteście otwarci całą dobę?", [.general], .hours),
      ("jakie macie godziny otwarcia", [.general], .hours), ("o której otwieracie jutro?", [.tomorrow], .opens),
      ("czy jest teraz otwarte?", [.now], .isOpen), ("w jakich godzinach pracuje recepcja", [.general], .hours),
      ("kiedy po swietach znowu bedzie otwarte", [.nextOpen(after: nil)], .hours),
      ("pierwszy dzien po wigilii kiedy dziala recepcja", [.nextOpen(after: .christmasEve)], .hours),
      ("czy w weekend jest otwarte?", [.thisWeekend], .isOpen),
      ("w poniedziałek wielkanocny czynne?", [.holiday(.easterMonday)], .isOpen),
      ("do ktorej godziny w piatki", [.weekday(5)], .closes), ("how late are you open today", [.today], .closes),
      ("ви працюєте в неділю?", [.weekday(7)], .isOpen), ("до котрої години ви працюєте?", [.general], .closes),
      ("Haben Sie am Sonntag geöffnet?", [.weekday(7)], .isOpen),
      ("wann macht ihr am Samstag auf, seid ihr geöffnet?", [.weekday(6)], .isOpen),
      ("24.12 otwarte?", [.date(day: 24, month: 12)], .isOpen),
      ("trzeciego maja czynne?", [.date(day: 3, month: 5)], .isOpen),
      ("w majówkę działacie?", [.holiday(.longMayWeekend)], .isOpen),
      ("pojutrze jesteście?", [.dayAfterTomorrow], .isOpen),
      ("czy mogę zadzwonić do was jutro rano?", [.tomorrow], .isOpen),
      ("można się dodzwonić w sobotę?", [.weekday(6)], .isOpen),
    ] as [(String, [Day], HoursQuestion.Focus)])
  func `Questions on opening hours are read with day and focus`(
    _ text: String, _ days: [Day], _ focus: HoursQuestion.Focus
  ) {
    let found = HoursQuestion.read(text, lang: .pl)
    #expect(found?.days == days)
    #expect(found?.focus == focus)
  }

  @Test(arguments: [
    "do ktorej pobieracie krew", "ile trwa wizyta", "do ktorej najpozniej pobieracie krew i czy musze byc na czczo??",
    "Ile lat pracują w zawodzie?",
    "kiedy przyjmuje dr Lisowska", "do ktorej czynny jest basen", "od ktorej sniadanie", "kiedy będzie gotowy rower?",
    "kiedy dojdzie paczka?",
    "jutro do internisty na 12:10, da rade?", "Do kiedy można bezpłatnie odwołać wizytę?", "chcę się zapisać na sobotę",
    "parking",
    "poniedzialek 13:00, jest wolne?", "mam jutro wizytę, mogę ją przełożyć?", "do której trzeba się wymeldować?",
  ])
  func `Questions on the hours of other things are left alone`(_ text: String) {
    #expect(HoursQuestion.read(text, lang: .pl) == nil)
  }

  @Test func `A short question goes on with the one before`() {
    let before = HoursQuestion(days: [.today], focus: .closes)
    #expect(
      HoursQuestion.read("a w Wigilię?", lang: .pl, previous: before)
        == HoursQuestion(days: [.holiday(.christmasEve)], focus: .closes))
    #expect(HoursQuestion.read("a jutro?", lang: .pl, previous: before)?.days == [.tomorrow])
    #expect(
      HoursQuestion.read("a od której?", lang: .pl, previous: before) == HoursQuestion(days: [.today], focus: .opens))
    #expect(HoursQuestion.read("and on Sunday?", lang: .en, previous: before)?.days == [.weekday(7)])
    #expect(HoursQuestion.read("a w Wigilię?", lang: .pl) == nil)
    #expect(HoursQuestion.read("a ile kosztuje masaż?", lang: .pl, previous: before) == nil)
  }

  @Test func `Several days are kept in order`() {
    #expect(HoursQuestion.read("otwarte w sobotę i w niedzielę?", lang: .pl)?.days == [.weekday(6), .weekday(7)])
  }
}
