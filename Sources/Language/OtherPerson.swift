/// Requests for the data or the visit of somebody else, named or related. One's own child is not somebody else.
enum OtherPerson {
  static func isIn(_ message: Message) -> Bool {
    phrases.occur(in: message) || asksAboutNamed(message)
  }

  private static let phrases = Phrases(
    """
    // "mój mąż ma wizytę, kiedy?"
    wiecie|wiesz|wiadomo|macie|informacj*|dane|danych|wizytach|zamowieniach ..3 o moim|mojej mezu|zonie|bracie|siostrze|matce|mamie|ojcu|tacie|sasiedzie|sasiadce|szefie|szefowej|partnerze|partnerce|koledze|kolezance|tesciu|tesciowej|chlopaku|dziewczynie
    what|anything|information|details ..4 about my husband|wife|partner|brother|sister|mother|father|neighbour|neighbor|boss|boyfriend|girlfriend
    moj|moja|mojej|mojego|mojemu? maz|zona|partner|partnerka|brat|siostra|matka|mama|ojciec|tata|kolega|kolezanka|sasiad|sasiadka|szef|szefowa|chlopak|dziewczyna|tesciowa|tesc|babcia|dziadek|narzeczon*|znajomy|znajoma|ciocia|wujek|szwagier|pracownik ..4 ma|mial|miala|zapisal|umowil|umowila|zapisala|zapisany|zapisana|umowiony|umowiona|zamowil|zamowila ..6 wizyt*|termin*|rezerwacj*|zabieg*|badani*|naprawe|zamowieni*|paczk*|faktur* ..8 kiedy|ktorego|ktorej|jaki|gdzie|kogo|ile|co
    kiedy|ktorej|ktorego|gdzie|jaki|co|ile ..2 ma|mial|miala|maja|zapisal*|umowil*|zamowil* ..2 moj|moja|pan|pani? maz|zona|partner|partnerka|brat|siostra|matka|mama|ojciec|tata|kolega|kolezanka|sasiad|sasiadka|szef|chlopak|dziewczyna|tesciowa|tesc|babcia|dziadek|znajomy|znajoma ..4 wizyt*|termin*|rezerwacj*|zabieg*|badani*|zamowieni*|faktur*
    kiedy|ktorej|ktorego|gdzie|jaki|o ..3 moj|moja|mojej|mojego maz|zona|partner|partnerka|brat|siostra|matka|mama|ojciec|tata|kolega|kolezanka|sasiad|sasiadka|szef|chlopak|dziewczyna|tesciowa|tesc|babcia|dziadek|znajomy|znajoma ..2 ma|mial|miala|zapisal*|umowil* ..2 wizyt*|termin*|rezerwacj*|zabieg*|badani*
    na co|jak leczy|choruje|czuje sie? maz|zona|partner|partnerka|brat|siostra|kolega|kolezanka|sasiad|sasiadka|pan|pani
    podaj|podajcie|prosze|poprosze|daj|dajcie|potrzebuje|chce|jaki|znacie|macie ..4 numer*|telefon|adres|mail|email|dane|pesel ..2 mojego|mojej|moj? meza|zony|sasiada|sasiadki|kolegi|kolezanki|brata|siostry|klient*|pacjent*|innej|innego|tamtego|tamtej
    ile|co|kiedy|czy ..2 zamowil*|kupil*|zaplacil*|placi|wydal* ..1 moj|moja? maz|zona|sasiad|sasiadka|kolega|kolezanka|brat|siostra|szef|partner*
    my|his|her husband|wife|partner|brother|sister|mother|father|friend|neighbour|neighbor|boss|boyfriend|girlfriend ..2 has|have|had|booked|got ..6 appointment|visit|booking|order ..8 when|what|which|where|who
    when|what|which|where ..4 my husband*|wife*|partner*|brother*|sister*|mother*|father*|friend*|neighbour*|boyfriend*|girlfriend* appointment|visit|booking|order
    мій|моя|моєї|мого чоловік|дружина|брат|сестра|мати|мама|батько|друг|подруга|сусід* ..4 має|записаний|записана|мав ..4 візит*|запис*|прийом* ..8 коли|якого|котрій|о
    mein|meine mann|frau|bruder|schwester|mutter|vater|freund|freundin|nachbar|chef ..3 hat ..3 termin ..8 wann|welchem|wo|um
    wann hat mein|meine mann|frau|bruder|schwester|mutter|vater|freund|freundin ..3 termin
    """)

  /// "Czy Jan Kowalski ma u was wizytę?": two capitals in a row, not after a doctor's title, beside a customer's word.
  private static func asksAboutNamed(_ message: Message) -> Bool {
    for index in message.words.indices.dropFirst() {
      let first = message.words[index - 1]
      let second = message.words[index]
      guard first.capital, second.capital, !first.isNumber, !second.isNumber, first.pause == .none,
        first.text.utf8.count > 2, second.text.utf8.count > 2, !polite.contains(first.text)
      else { continue }
      let sentence = message.sentence(of: index).words
      let before = index >= sentence.lowerBound + 2 ? message.words[index - 2].text : ""
      if titles.contains(before) || own.contains(before) { continue }
      let others = message.words[sentence].map(\.text)
      let isOwn = others.contains { mine.contains($0) }
      let hasCustomerWord = others.contains { word in customerWords.contains { word.hasPrefix($0) } }
      let asks = message.sentences.contains { $0.asks }
      if asks, !isOwn, hasCustomerWord { return true }
    }
    return false
  }

  private static let polite = Set(folding: "dzien dobry szanowni szanowny szanowna good guten добрий pan pani")
  private static let titles = Set(
    folding: """
      dr doktor doktora doktorem doktorowi lek mgr prof profesor inz u lekarz lekarza ul ulicy ulica
      """)
  private static let own = Set(folding: "nazywam sie jestem name is im звати heisse")
  private static let mine = Set(folding: "mam moja moj moje mojej mojego ja nazywam jestem my mine мене")
  private static let customerWords = [
    "ma", "miał", "mial", "wizyt", "termin", "zapisan", "umowion", "rezerwacj", "zamowil", "zamowieni", "kupil",
    "zaplacil", "choruje", "leczy",
    "mieszka", "telefon", "numer", "adres", "pacjent", "klient", "appointment", "booked", "ordered", "візит", "termin",
  ]
}
