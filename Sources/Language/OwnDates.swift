/// A question on what the customer has arranged: "kiedy mam wizytę?", "o której zadzwonicie?" Rules on visits are none.
public enum OwnDates: Sendable {
  case visits, call

  public static func read(_ text: String) -> OwnDates? {
    let message = Message(text)
    guard message.words.count <= 16 else { return nil }
    if ofCalls.occur(in: message) { return .call }
    let places = ofVisits.all(in: message)
    if places.isEmpty { return nil }
    let barred = others.all(in: message)
    let isOwn = places.contains { place in
      let sentence = message.sentence(of: place.lowerBound).words
      return !barred.contains { sentence.overlaps($0) }
    }
    return isOwn ? .visits : nil
  }

  /// "Kiedy mam przegląd?": asks when somebody has what only the firm's services tell to be a visit.
  public static func asksWhenIHave(_ text: String) -> Bool {
    let message = Message(text)
    return message.words.count <= 7 && having.occur(in: message) && !others.occur(in: message)
  }

  private static let having = Phrases(
    """
    ^ a? kiedy|ktorego|na kiedy? mam|mamy
    ^ a? o ktorej mam|mamy
    ^ when|what is|do|have i? my?
    ^ коли в|у мене
    ^ wann habe|hab ich
    """)

  private static let ofVisits = Phrases(
    """
    kiedy|ktorej|ktorego|ktory|gdzie|kogo|jaka|jakie|jaki|czy|ile ..1 mam|mamy ..3 wizyt*|termin|terminy|rezerwacj*|zabieg|umowion*|zapisan*
    kiedy|ktora|ktorej|kogo|czy ..1 jestem|jestesmy ..2 zapisan*|umowion*
    jestem|jestesmy ..1 zapisan*|umowion* ..2 kiedy|ktora|kogo
    sprawdz*|sprawdzic|przypomnij*|przypomniec|przypomnicie|pokaz*|zobaczyc|podaj*|podac ..3 moj|moja|moje|mojej|moich|mojego|swoj|swoja|swoje|mam ..2 wizyt*|termin|terminy|terminu|rezerwacj*
    ^ moje|moja|moj wizyty|wizyta|rezerwacje|rezerwacja|termin|terminy $
    when|what|which|where ..1 is|are|was ..1 my ..2 appointment*|visit*|booking*
    when|what|which ..3 do|have i ..3 appointment*|visit*|booking*
    do i have ..3 appointment|appointments|visit|visits|booking
    when am i booked|coming
    коли|які|яка|який|котрій ..2 мій|моя|мої|мене|маю ..2 візит*|запис*|прийом*
    чи ..1 я|маю ..1 записан*|візит|прийом
    wann|welche|welchen ..1 ist|sind|habe|hab ..1 mein|meine|ich ..3 termin|termine
    habe|hab ich ..3 termin|termine
    """)

  private static let others = Phrases(
    """
    mam|mamy ..1 przyjsc|przyjechac|przyniesc|oddac|odebrac|zglosic|zaplacic|rezerwowac|umowic|umawiac|zapisac|zapisywac|odwolac|odwolywac|zmienic|przelozyc|placic|robic|zrobic|isc
    wolne|wolny|wolnego|wybor*|najblizsz*
    zwrot*|zaplat*|zaplac*|platnosci|reklamac*|odstap*|faktur*|dostaw*|zamowien*|gwarancj*|paczk*
    maz|meza|zona|zony|corka|corki|syn|syna|mama|mamy|tata|taty|kolega|kolezanka
    free|available|cancel|move|reschedule|change
    вільн*
    frei|freie|freien|absagen|verschieben|buchen|bekommen
    """)

  private static let ofCalls = Phrases(
    """
    kiedy|ktorej ..3 oddzwonicie|zadzwonicie|oddzwoni|zadzwoni|przedzwonicie|oddzwaniacie
    kiedy ..2 bedziecie dzwonic|oddzwaniac
    when|what ..3 will|are|do you ..2 call|calling|ring
    коли ..3 зателефонуєте|передзвоните|подзвоните|перетелефонуєте
    wann ..2 rufen|ruft sie? ..2 an|zuruck
    """)
}
