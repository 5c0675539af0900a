/// The content words of a text by what they have in common with their other forms.
public enum ContentWords {
  /// Stems, folded; numbers and stop words are left out, and so are words that stand in almost any sentence about a
  /// visit.
  public static func stems(of text: String, _ lang: Lang) -> Set<String> {
    var stems: Set<String> = []
    for word in Words.of(text, limit: Message.wordLimit).map(\.text) {
      if word.utf8.count < 3 || StopWords.contains(word, lang) || word.allSatisfy(\.isNumber) { continue }
      let stem = Stem.stem(word, lang)
      if !empty.contains(stem), !empty.contains(word) { stems.insert(stem) }
    }
    return stems
  }

  private static let empty = Set(
    folding: """
        wizyta wizyte wizyty wizyt termin terminy terminu usluga uslugi uslugę pierwsza pierwszy firma firmy firm dla umowic
        zapisac zapis rezerwacja rezerwacje godzina godzine godziny dzien dnia prosze poprosze chce chcialbym chcialabym
        umow umowcie umawiam umawiac umowienie umowmy zapisz zapiszcie zapisuje zarezerwowac zarezerwuj rezerwuje
        rezerwowac najszybciej najwczesniej wolne wolny book booking appointment slot visit reserve schedule записати
        запишіть записатися запис візит прийом buchen vereinbaren reservieren
      """)
}
