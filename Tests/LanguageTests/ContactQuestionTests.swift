import Language
import Testing

struct ContactQuestionTests {
  @Test(arguments: [
    "gdzie jesteście?", "Gdzie się znajdujecie", "jaki macie adres?", "na jakiej ulicy jesteście",
    "where are you located?",
    "Де ви знаходитесь?", "wo sind Sie?", "gdzie jest wasz sklep?",
  ])
  func `where the firm is`(text: String) { #expect(ContactQuestion.read(text)?.address == true) }

  @Test(arguments: [
    "jaki jest numer telefonu?", "podajcie numer do was", "what's your phone number?", "numer telefonu do was?",
    "poproszę o telefon do serwisu", "gdzie mogę zadzwonić?",
  ])
  func `its telephone`(text: String) { #expect(ContactQuestion.read(text)?.phone == true) }

  @Test(arguments: ["jaki macie adres e-mail?", "na jaki mail pisać?", "your email please"])
  func `its e-mail`(text: String) {
    #expect(ContactQuestion.read(text)?.email == true)
    #expect(ContactQuestion.read(text)?.address == false)
  }

  @Test(arguments: [
    "gdzie jest moja paczka?", "gdzie macie kaski dla dzieci?", "zmienił mi się adres dostawy",
    "mój numer to 600100200",
    "gdzie mogę zaparkować?", "jaki rozmiar ramy?",
  ])
  func `other questions ask neither`(text: String) { #expect(ContactQuestion.read(text) == nil) }
}
