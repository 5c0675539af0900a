/// Somebody wants the thing that they name, and not to know of it, to give it back or to buy it.
extension Steering {
  static let wanting = Phrases(
    """
    chce|chcemy|chcialbym|chcialabym|chcialem|chcialam|chcielibysmy|potrzebuje|potrzebujemy|potrzebny|potrzebna
    poprosze|biore|wezme|wolalbym|wolalabym|decyduje
    przydalby|przydalaby|przydaloby sie
    i|we want|need
    i|we would|d like
    i'd|we'd like
    хочу|хочемо|хотів|хотіла|потрібно|потрібен|потрібна
    ich mochte|brauche|hatte|will
    wir mochten|brauchen|hatten|wollen
    """)

  static let wantingOther = Phrases(
    """
    nie chce|chcemy|chcialbym|chcialabym|potrzebuje
    wiedziec|dowiedziec|zapytac|spytac|zapytanie|upewnic|kupic|zakupic|zwrocic|zwrot*|reklam*|skarg*|zamowic|anulowac
    sprzedac
    zrezygnowac|odwolac|zaplacic|dostac|faktur*|paragon*|pieniadze|rozmawiac|porozmawiac|zmienic|polecic|pochwalic
    don't|dont|not want|need
    know|ask|buy|return|sell|order|pay|refund|invoice|talk|speak|change|cancel|complain
    дізнатися|запитати|спитати|купити|повернути|продати|замовити|поговорити|скасувати|змінити
    nicht|kein|keine|keinen
    wissen|fragen|kaufen|zuruckgeben|verkaufen|bestellen|sprechen|stornieren|andern
    """)
}
