import Testing

@testable import Language

struct WishTests {
  @Test(
    arguments: [
      ("chcialabym sie zapisac na przeglad do dentysty, pojutrze z rana jesli sie da", Wish.book),
      ("prosze mnie umowic na terapie manualna", .book),
      ("Szukam terminu na konsultację implantologiczną", .book), ("masaz leczniczy za tydzien w srode po 17?", .book),
      ("jutro do internisty na 12:10, da rade?", .book), ("I'd like to book an appointment", .book),
      ("Запишіть мене на понеділок", .book),
      ("Czy można to przełożyć na wtorek po świętach na 15:00?", .move), ("chcę przesunąć wizytę na piątek", .move),
      ("can we reschedule my appointment", .move),
      ("chce odwolac piatkowa wizyte", .cancel), ("jutro jednak nie przyjdę, proszę odwołać", .cancel),
      ("please cancel my appointment", .cancel),
      ("gdzie jest moja szyna? Zamówienie ZK-1047", .orderStatus), ("gdzie jest moja paczka", .orderStatus),
      ("where is my order?", .orderStatus),
      ("poprosze jeszcze raz fakture za pazdziernikowa higienizacje", .invoice),
      ("proszę o duplikat faktury", .invoice),
      ("proszę o telefon jutro między 10 a 12 na numer 604 118 220", .callback),
      ("niech ktoś do mnie oddzwoni w piątek", .callback),
      ("proszę do mnie zadzwonić w środę po 15, 501600702", .callback), ("proszę zadzwonić jutro rano", .callback),
      ("call me back please", .callback), ("zmieniłam numer telefonu, nowy to 791 220 118", .contactChange),
      ("mam nowy adres email", .contactChange),
      ("prosze nie przysylac mi juz zadnych reklam ani ofert", .consent), ("wypiszcie mnie z newslettera", .consent),
      ("Proszę o trwałe usunięcie wszystkich moich danych z Państwa systemu (art. 17 RODO).", .erase),
      ("delete my account", .erase),
      ("poproszę o kopię wszystkich danych, jakie o mnie przechowujecie", .export),
      ("jakie macie dane o mnie?", .export),
      ("co z moją reklamacją?", .caseStatus), ("na jakim etapie jest moja sprawa", .caseStatus),
    ] as [(String, Wish)])
  func `Wishes for a job are read`(_ text: String, _ wish: Wish) { #expect(Wish.read(text, lang: .pl).first == wish) }

  @Test(arguments: [
    "Do kiedy można bezpłatnie odwołać wizytę?", "Jeśli odwołam dopiero dziś wieczorem, to coś za to zapłacę?",
    "ile kosztuje przełożenie wizyty",
    "Czy trzeba się umawiać?", "jak otrzymać fakturę na firmę?", "czy wystawiacie faktury", "ile trwa dostawa?",
    "jak złożyć reklamację?",
    "gdzie zaparkować?", "czy mogę przyjść z psem", "kto jest administratorem moich danych?", "w sobotę do której?",
    "jak zamówić receptę?",
    "co się stanie, jeśli nie przyjdę?", "mam zły adres na fakturze, poprawicie?", "dziękuję, do jutra",
  ])
  func `Questions about a job are no wish for it`(_ text: String) {
    #expect(Wish.read(text, lang: .pl).isEmpty, "\(Wish.read(text, lang: .pl))")
  }
}
