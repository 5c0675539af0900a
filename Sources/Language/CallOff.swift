/// Whether a customer takes back that they want to be called: "jednak nie dzwońcie". It counts only where they are to be
/// called.
public enum CallOff {
  public static func read(_ text: String) -> Bool { phrases.occur(in: Message(text)) }

  private static let phrases = Phrases(
    """
    nie dzwoncie|dzwon|dzwonic|oddzwaniajcie|oddzwaniaj|oddzwaniac|telefonujcie
    nie trzeba|musicie|musi|musza|potrzebuje ..3 dzwonic|oddzwaniac|oddzwonic|telefonu|rozmowy|oddzwonienia
    odwoluje|odwolac|odwolajcie|anuluje|anuluj|anulujcie|anulowac|rezygnuje|wycofuje ..4 telefon|telefonu|oddzwonienie|oddzwonienia|rozmowe|rozmowy|polaczenie
    telefon|oddzwonienie|rozmowa ..2 nieaktualne|nieaktualny|nieaktualna|niepotrzebne|niepotrzebny|niepotrzebna
    no need ..2 call|ring|phone
    forget|skip about? the? call|callback
    do not ..1 call|ring|phone
    don't|dont|never ..1 call|ring|phone
    cancel ..3 call|callback
    не дзвоніть|телефонуйте|передзвонюйте|перетелефоновуйте
    не треба|потрібно ..2 дзвонити|телефонувати|передзвонювати
    скасуйте|скасувати ..3 дзвінок
    nicht ..2 anrufen|zuruckrufen
    rufen sie ..3 nicht
    kein|keinen ruckruf|anruf
    """)
}
