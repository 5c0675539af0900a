/// A question who leads the firm: "kto jest szefem?" An entry in which a boss only happens to be mentioned does not answer
/// it.
public enum LeaderQuestion {
  public static func read(_ text: String) -> Bool {
    let message = Message(text)
    return message.words.count <= 10 && phrases.occur(in: message)
  }

  private static let phrases = Phrases(
    """
    kto|kim ..3 szef|szefem|szefowa|wlascicielem|wlascicielka|wlasciciel|dyrektorem|dyrektorka|dyrektor|prezesem|prezes|kierownikiem|kierowniczka|kierownik|menedzerem|managerem
    kto ..2 prowadzi|zarzadza|rzadzi ..2 firma|firme|sklep|sklepem|salon|salonem|klinika|klinike|serwis|gabinet|u was|tutaj|tu|tym
    jak ..2 nazywa ..2 szef|szefowa|wlasciciel|wlascicielka|dyrektor|prezes|kierownik
    who ..3 boss|owner|manager|director|ceo
    who owns|runs
    хто ..3 власник|власниця|директор|директорка|керівник|начальник|шеф
    wer ..3 chef|chefin|inhaber|inhaberin|leiter|leiterin|besitzer|geschaftsfuhrer
    """)
}
