import Testing

@testable import Language

struct IdentifierTests {
  /// Normal forms of the entities of one kind.
  private static func values(_ kind: EntityKind, _ text: String, _ lang: Lang = .pl) -> [String] {
    EntityReader.read(text, lang: lang, context: EntityContext(now: TimeTests.now)).filter { $0.kind == kind }
      .compactMap {
        if case .text(let value, _) = $0.value { value } else { nil }
      }
  }

  @Test(
    arguments: [
      (EntityKind.nip, "mój NIP 525-224-84-81", "5252248481"), (.nip, "PL5252248481", "5252248481"),
      (.regon, "REGON 123456785", "123456785"), (.pesel, "pesel: 44051401359", "44051401359"),
      (.iban, "konto PL61 1090 1014 0000 0712 1981 2874", "PL61109010140000071219812874"),
      (.iban, "61109010140000071219812874", "PL61109010140000071219812874"),
      (.creditcard, "karta 4111 1111 1111 1111", "4111111111111111"), (.postcode, "00-001 Warszawa", "00-001"),
      (.phone, "proszę dzwonić 601 234 567", "+48601234567"), (.phone, "tel. (22) 300 10 20", "+48223001020"),
      (.phone, "+48 601-234-567", "+48601234567"), (.phone, "+49 30 901820", "+4930901820"),
      (.phone, "sześćset jeden, dwieście trzydzieści cztery, pięćset sześćdziesiąt siedem", "+48601234567"),
      (.phone, "sześć zero jeden dwa trzy cztery pięć sześć siedem", "+48601234567"),
      (.email, "piszcie na jan.kowalski@firma.pl.", "jan.kowalski@firma.pl"),
      (.email, "jan kropka kowalski małpa firma kropka pl", "jan.kowalski@firma.pl"),
      (
        .url,
        """
        zobacz https://firma.pl/oferta?x=1, proszę
        """, "https://firma.pl/oferta?x=1"
      ), (.url, "www.firma.pl", "www.firma.pl"),
    ])
  func `identifiers are found in normal form`(kind: EntityKind, text: String, value: String) {
    #expect(Self.values(kind, text) == [value])
  }

  @Test(
    arguments: [
      (EntityKind.nip, "NIP 525-224-84-82"), (.regon, "REGON 123456784"), (.pesel, "44051401358"),
      (.pesel, "44133401359"), (.iban, "PL61 1090 1014 0000 0712 1981 2875"), (.creditcard, "4111111111111112"),
      (.phone, "+48 373 710 764"), (.email, "hey@you"), (.url, "tak.Nie"), (.postcode, "10-125-30"),
    ])
  func `a wrong check digit or form is refused`(kind: EntityKind, text: String) {
    #expect(Self.values(kind, text).isEmpty)
  }

  @Test
  func `one digit off is never a valid number`() {
    var dice = EntityDice(state: 5)
    let digits: [UInt8] = [5, 2, 5, 2, 2, 4, 8, 4, 8, 1]
    for _ in 0..<200 {
      var wrong = digits
      let place = dice.roll(10)
      wrong[place] = (wrong[place] + UInt8(1 + dice.roll(9))) % 10
      #expect(!Identifiers.isNIP(wrong))
    }
    #expect(Identifiers.isNIP(digits))
  }

  @Test
  func `ranges count code points, also behind signs outside the basic plane`() throws {
    let text = "👍🏽 żółć jan@firma.pl"
    let found = EntityReader.read(text, lang: .pl, context: EntityContext(now: TimeTests.now))
    let email = try #require(found.first { $0.kind == .email })
    #expect(email.text == "jan@firma.pl")
    #expect(email.range == 8..<20)
  }
}
