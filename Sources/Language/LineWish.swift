/// Whether somebody wants to stand in the line of those who wait for a time that is not free: "wpiszcie mnie na listę
/// rezerwową". A question whether there is such a line is none.
public enum LineWish {
  public static func read(_ text: String) -> Bool { phrases.occur(in: Message(text)) }

  private static let phrases = Phrases(
    """
    wpisz*|wpisac|zapisz*|zapisac|dopisz*|dopisac|dodaj*|dodac|chce|chcialbym|chcialabym|prosze|poprosze|moge ..4 liste|listy|kolejke|kolejki ..1 rezerwow*|oczekujac*|oczekiwan*
    wpisz*|dopisz*|zapisz* ..2 do kolejki
    ^ lista|liste rezerwowa|oczekujacych
    put|add|join|want ..4 waiting|wait list
    put|add|join ..4 waitlist
    запишіть|записати|додайте|хочу ..4 список|списку очікування
    auf ..2 warteliste
    """)
}
