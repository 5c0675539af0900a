import Testing

@testable import Language

struct SearchTests {
  /// A made-up pottery studio.
  static let passages: [Passage] = [
    Passage(
      id: "kurs", lang: .pl, title: "Ile kosztuje kurs lepienia z gliny?", wordings: ["Jaka jest cena warsztatów?"],
      body: "Kurs weekendowy kosztuje 320 zł, glina i wypał są w cenie.", tags: ["ceny"]),
    Passage(
      id: "kurs", lang: .en, title: "How much is a pottery course?",
      body: "The weekend course costs 320 PLN, clay and firing included."),
    Passage(
      id: "parking", lang: .pl, title: "Gdzie można zaparkować?",
      body: "Za pracownią jest bezpłatny parking na pięć samochodów.", tags: ["dojazd"]),
    Passage(
      id: "dzieci", lang: .pl, title: "Od jakiego wieku przyjmujecie dzieci?", body: "Od 6 lat, młodsze z opiekunem."),
    Passage(
      id: "odbior", lang: .pl, title: "Kiedy odbiorę swoją miskę?",
      body: "Wypał trwa do trzech tygodni, wysyłamy SMS, gdy naczynie jest gotowe."),
    Passage(id: "zwierzeta", lang: .pl, title: "Czy mogę przyjść z psem?", body: "Tak, spokojne psy są mile widziane."),
    Passage(id: "platnosc", lang: .pl, title: "Jak można zapłacić?", body: "Gotówką, kartą i BLIK-iem."),
    Passage(
      id: "rezygnacja", lang: .pl, title: "Do kiedy można odwołać udział w kursie?",
      body: "Bezpłatnie do 48 godzin przed zajęciami."),
    Passage(
      id: "piec", lang: .pl, title: "Wypał cudzych prac",
      body: "Wypalamy prace przyniesione z domu: 15 zł za kilogram.", heading: "Cennik wypału"),
    Passage(id: "bon", lang: .pl, title: "Czy są bony podarunkowe?", body: "Tak, na dowolną kwotę, ważne rok."),
  ]
  static let index = SearchIndex(passages: passages)

  private func top(_ text: String, _ lang: Lang = .pl) -> Hit? { SearchTests.index.search(text, lang: lang).first }

  @Test(arguments: [
    ("po ile warsztaty z gliny", "kurs"), ("gdzie postawic samochod", "parking"),
    ("moj synek ma 5 lat, moze przyjsc?", "dzieci"),
    ("kiedy bedzie gotowa moja miska", "odbior"), ("mozna z pieskiem?", "zwierzeta"),
    ("mozna zaplacic blikiem?", "platnosc"),
    ("do kiedy moge zrezygnowac z kursu", "rezygnacja"), ("szukam prezentu dla mamy, jest jakis voucher?", "bon"),
    ("gdzie zaparkwoac auto", "parking"),
  ])
  func `Everyday wording finds the entry`(_ text: String, _ id: String) { #expect(top(text)?.id == id) }

  @Test(arguments: [
    "Gdzie można zaparkować?", "Ile kosztuje kurs lepienia z gliny?", "Czy mogę przyjść z psem?",
    "Do kiedy można odwołać udział w kursie?",
  ])
  func `An entry's own question is answered with certainty`(_ text: String) {
    #expect((top(text)?.sureness ?? 0) > 0.8)
  }

  @Test(arguments: [
    "czy robicie tatuaże?", "ile kosztuje bilet na pociąg do Krakowa?", "jaka będzie jutro pogoda",
    "sprzedajecie opony zimowe?",
    "kto wygrał mecz", "czy macie komorę hiperbaryczną albo krioterapię?",
  ])
  func `What no entry covers stays unsure`(_ text: String) { #expect((top(text)?.sureness ?? 0) < 0.6) }

  @Test func `Entries come once, best first, at most as many as wanted`() {
    let hits = SearchTests.index.search("ile kosztuje kurs i wypał", lang: .pl, limit: 3)
    #expect(hits.count <= 3)
    #expect(Set(hits.map(\.id)).count == hits.count)
    #expect(hits.map(\.sureness) == hits.map(\.sureness).sorted(by: >))
    #expect(SearchTests.index.search("kurs", lang: .pl, limit: 0).isEmpty)
  }

  @Test func `Another language finds its own passage, else the Polish one`() {
    #expect(top("how much does the course cost?", .en)?.id == "kurs")
    #expect(top("how much does the course cost?", .en)?.passage == 1)
    #expect(top("where can I park my car?", .en)?.id == "parking")
    #expect(top("чи можна прийти з собакою?", .uk)?.id == "zwierzeta")
  }

  @Test func `The question counts more than the story around it`() {
    let text =
      "Dzień dobry, w zeszłym roku byłyśmy z koleżanką na kursie i bardzo nam się podobało. Teraz chcę kupić coś siostrze. Czy są bony?"
    #expect(top(text)?.id == "bon")
  }

  @Test func `The same index always answers the same`() {
    let again = SearchIndex(passages: SearchTests.passages)
    for text in ["kurs dla dzieci", "parking i psy", "zapłacić"] {
      #expect(again.search(text, lang: .pl) == SearchTests.index.search(text, lang: .pl))
    }
  }

  @Test func `Nothing finds nothing`() {
    #expect(SearchIndex(passages: []).search("parking", lang: .pl).isEmpty)
    #expect(top("") == nil)
    #expect(top("?!.") == nil)
    #expect(top("czy w na do") == nil)
  }

  @Test func `The firm's own words count`() {
    let own = Synonyms.builtIn.adding(lines: "szamotka > glina, kurs", lang: .pl)
    let index = SearchIndex(passages: SearchTests.passages, synonyms: own)
    let without = SearchTests.index.search("szamotka", lang: .pl).first?.matched ?? []
    let with = index.search("szamotka", lang: .pl).first?.matched ?? []
    #expect(without.isEmpty)
    #expect(with == ["szamotka"])
  }

  @Test func `A thesaurus adds synonyms, but no wider or narrower terms`() {
    let text = """
      UTF-8
      naczynie|1
      -|miska|gar (pot.)|przedmiot (pojęcie nadrzędne)
      x|niepoprawne
      """
    let synonyms = Synonyms().adding(thesaurus: text, lang: .pl)
    #expect(synonyms.groups.count == 1)
    let written = synonyms.groups.first?.written ?? []
    #expect(written == [[Stem.stem("miska", .pl)], [Stem.stem("gar", .pl)]])
  }

  @Test(arguments: [
    ("fakutra", [0]), ("faktur", [0]), ("fakktura", [0]), ("fakrura", [0]), ("faktura", []), ("wizita", [1]),
    ("rowr", []), ("", []), (String(repeating: "a", count: 300), []),
  ])
  func `One slip is forgiven in words of five letters and more`(_ word: String, _ near: [Int32]) {
    #expect(Neighbours(["faktura", "wizyta", "rower"]).near(word) == near)
  }
}
