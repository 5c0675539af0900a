/// Whether a message takes something just said for another: "a może jednak w czwartek?", "lepiej po 15". It counts only
/// behind something that was arranged.
public enum Rethinking {
  public static func read(_ text: String) -> Bool {
    let message = Message(text)
    return message.words.count <= 14 && phrases.occur(in: message)
  }

  private static let phrases = Phrases(
    """
    jednak|lepiej|wole|wolalbym|wolalabym|zamiast|raczej|wygodniej
    ^ ..2 moze|albo|mozna|moglby|moglaby|moglibyscie
    a moze|mozna|gdyby|jakby|mogloby|moglby|moglaby|moglibyscie
    ^ ..1 da sie ..1
    wiesz|wie|wiecie pan|pani? co
    zmieniam|zmienilem|zmienilam zdanie
    zmienic|zmien|zmiencie|przelozyc|przeloz|przesunac|przesun
    pasowaloby|pasuje mi|nam? bardziej|lepiej
    nie dam|damy|zdaze|zdazymy|moge
    actually|rather|instead|better
    what|how about
    could|can we|it|you|i ..2 make|move|be
    краще|натомість|передумав|передумала
    а? може|можна
    lieber|doch|stattdessen|besser
    geht es|das? auch
    """)
}
