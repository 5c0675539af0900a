import Testing

@testable import Language

struct MoodTests {
  @Test(arguments: [
    "ILE RAZY MAM POWTARZAĆ?!! Piszę trzeci raz to samo i dostaję w kółko jakieś bzdury. Szlag mnie trafi z wami!!!",
    "to jest żenada",
    "SKANDAL!!! nikt nie odpisuje", "ile mam jeszcze czekać", "kurwa, co wy robicie",
    "olewacie klientów, nigdy więcej u was",
    "this is ridiculous, nobody answers", "jestem wściekły, trzeci raz dzwonię", "скільки можна чекати, це жах",
    "das ist eine Frechheit",
  ])
  func `Anger at the service is upset`(_ text: String) {
    let mood = Mood.read(text, lang: .pl)
    #expect(mood.upset)
    #expect(mood.tone == .negative)
  }

  @Test(arguments: [
    "boli mnie ząb", "mam gorączkę", "nie działa mi przerzutka", "kurde, ale boli mnie ząb",
    "strasznie boli mnie kolano, czy ktoś mnie przyjmie?",
    "ile się czeka na wizytę?", "RTG ZĘBA ILE KOSZTUJE", "czekam na kuriera, kiedy będzie?",
    "po raz drugi potrzebuję recepty", "I lost my keys!",
    "kiedy znowu otwarte?",
  ])
  func `Trouble of one's own is not anger`(_ text: String) { #expect(!Mood.read(text, lang: .pl).upset) }

  @Test(arguments: [
    ("dziekuje slicznie, bardzo mi Pani pomogla", Mood.Tone.positive), ("świetna obsługa, polecam", .positive),
    ("great service, thanks", .positive),
    ("nie polecam, fatalna obsługa", .negative), ("niestety jestem rozczarowana", .negative),
    ("gdzie jest parking?", .neutral),
    ("dzień dobry, chcę się umówić", .neutral), ("Дякую, все чудово", .positive), ("leider sehr schlecht", .negative),
  ])
  func `Praise and blame set the tone`(_ text: String, _ tone: Mood.Tone) {
    #expect(Mood.read(text, lang: .pl).tone == tone)
  }

  @Test func `Negation turns praise round and softens blame`() {
    #expect(Mood.read("nie polecam", lang: .pl).score < 0)
    #expect(Mood.read("nie było źle", lang: .pl).score > 0)
    #expect(Mood.read("polecam", lang: .pl).score > 0)
  }
}
