import Testing

@testable import Language

struct StemTests {
  /// Each line: forms that must share a stem.
  static let families: [(Lang, String)] = [
    (.pl, "wizyta wizyty wizyte wizycie wizytami"), (.pl, "faktura fakturze faktur fakturami"),
    (.pl, "przesylka przesylek przesylce przesylki"), (.pl, "klinika klinice klinik"),
    (.pl, "platnosc platnosci zaplata zaplacic zaplacila"),
    (.pl, "zwrot zwrocic zwracac zwracacie"), (.pl, "reklamacja reklamacji reklamowac"),
    (.pl, "rower rowerem rowerowy rowerze"),
    (.pl, "zab zeba zebow zebami"), (.pl, "zwierze zwierzecia zwierzetami"), (.pl, "naprawa naprawiacie naprawic"),
    (.pl, "gwarancja gwarancji gwarancyjny"), (.pl, "szczepienie szczepien szczepic"),
    (.pl, "malowac maluje malowanie"),
    (.pl, "kosztuje kosztowac koszty"), (.pl, "czyszczenie czyscic czyscicie"), (.en, "booking booked books book"),
    (.en, "parking parked park"), (.en, "prices price pricing"), (.uk, "парковка парковку парковки"),
    (.uk, "велосипед велосипеда велосипеди"),
    (.de, "rechnung rechnungen"), (.de, "offnungszeiten oeffnungszeiten"),
  ]

  @Test(arguments: families) func `Forms of a word share a stem`(_ lang: Lang, _ forms: String) {
    let stems = Set(forms.split(separator: " ").map { Stem.stem(Fold.fold(String($0)), lang) })
    #expect(stems.count == 1, "\(stems)")
  }

  @Test func `Words that only look alike keep apart`() {
    for (one, other) in [
      ("karta", "kara"), ("raty", "ratowac"), ("przelozyc", "zalozyc"), ("umowa", "umowic"), ("kolano", "kolanko2"),
    ] {
      #expect(Stem.stem(one, .pl) != Stem.stem(other, .pl))
    }
  }

  @Test func `Short words and numbers stay`() {
    #expect(Stem.stem("rtg", .pl) == "rtg")
    #expect(Stem.stem("2026", .pl) == "2026")
    #expect(Stem.stem("", .pl) == "")
  }
}
