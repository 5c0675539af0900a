/// A question on where the firm is and how to reach it.
public struct ContactQuestion: Sendable, Equatable {
  public var address = false
  public var phone = false
  public var email = false

  /// Gives what is asked, or nil when something else is. Only short messages ask nothing but that.
  public static func read(_ text: String) -> ContactQuestion? {
    let message = Message(text)
    guard message.words.count <= 9 else { return nil }
    let found = ContactQuestion(
      address: place.occur(in: message), phone: number.occur(in: message), email: mail.occur(in: message))
    return found == ContactQuestion() ? nil : found
  }

  /// Whom one reaches: "telefon do serwisu".
  static let places =
    "was|panstwa|wami|firmy|sklepu|salonu|serwisu|warsztatu|gabinetu|kliniki|recepcji|rejestracji|biura|ksiegowosci"

  private static let place = Phrases(
    """
    ^ a? gdzie wy? jestescie|macie|miescicie|znajdujecie sie? siedzib*?|sklep|salon|warsztat|gabinet|klinike|biuro|lokal? $
    ^ a? gdzie wy? sie jestescie|miescicie|znajdujecie|znajduje|miesci firma|sklep|salon|warsztat|gabinet|klinika|biuro? $
    ^ a? gdzie jest wasz|wasza|wasze|panstwa|ten? firma|sklep|salon|warsztat|gabinet|klinika|biuro|siedziba $
    ^ a? gdzie was|panstwa? szukac|znajde|znalezc|znajdziemy was? $
    jaki|podaj|podajcie|poprosze|prosze ..2 adres $
    jaki|podaj|podajcie|poprosze|prosze ..2 adres firmy|sklepu|salonu|warsztatu|gabinetu|kliniki
    na|przy jakiej ulicy
    where are|is you|the|your ..1 located|based|shop|office|clinic?
    your|the address
    де ви знаходитесь|знаходитеся|є|розташовані
    яка|ваша адреса
    wo sind|finde|liegt|befindet sie|ich|sich|?
    ihre|die|eure adresse
    """)

  private static let number = Phrases(
    """
    jaki|podaj|podajcie|poprosze|prosze ..2 numer|nr|telefon telefonu|kontaktowy|do? was|panstwa|firmy|sklepu|?
    pod jaki|jakim numer|numerem
    numer|nr|telefon telefonu|kontaktowy? do|na \(places)
    gdzie ..2 zadzwonic|dzwonic $
    macie|jest jakis? telefon|numer $
    your|the|a phone|telephone number
    який|ваш номер|телефон
    ihre|eure telefonnummer|nummer
    """)

  private static let mail = Phrases(
    """
    jaki|podaj|podajcie|poprosze|prosze ..2 mail|maila|email|emaila|e-mail|e-maila
    adres mailowy|email|e-mail|mejlowy|maila
    na jaki|jakiego mail|maila|adres|email
    your|the|an email|e-mail|mail
    яка|ваша пошта|email|імейл
    ihre|eure email|e-mail|mailadresse
    """)
}
