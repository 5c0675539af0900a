/// How a customer steers a job that is under way: agrees, refuses, leaves all as it is, points at what was said or offered.
public struct Steering: Sendable, Equatable {
  /// "tak", "ok, rezerwuj", "zgadza się".
  public var agrees = false
  /// "nie", "jednak nie", "nie pasuje".
  public var refuses = false
  /// "zostawcie", "nieważne", "rezygnuję": nothing is to be done.
  public var drops = false
  /// "o tej samej porze", "godzina bez zmian".
  public var sameClock = false
  /// "tego samego dnia".
  public var sameDay = false
  /// "coś później?": after what was offered.
  public var later = false
  /// "a wcześniej nie ma?": before what was offered.
  public var earlier = false
  /// "obojętnie", "wszystko jedno".
  public var any = false
  /// "a jednak odwołuję", with nothing said of what.
  public var takesBack = false
  /// "chciałbym oddać rower", "kiedy mogę podjechać?": somebody wants to come.
  public var comes = false
  /// "Chcę usunąć ząb", "poproszę przegląd": somebody wants what they name.
  public var wants = false
  /// "jednak nie odwołuj": what was cancelled is wanted after all.
  public var restores = false
  /// "nie mam", "nie pamiętam numeru", "zgubiłam": what is asked for cannot be given.
  public var lacks = false
  /// What a short question asks of the thing that is talked about.
  public var about: About?
  /// "inny termin", "nie pasuje żaden".
  public var other = false
  /// Asks for something rather than telling: a question mark, or a question word at the beginning of a sentence.
  public var asks = false
  /// Which of those offered, from 1; -1 for the last ("ta druga", "pierwszy termin", "ostatni").
  public var pick: Int?

  public init() {}

  /// Whether it steers at all.
  public var isAnything: Bool { self != Steering() }

  /// What a question without a subject of its own may ask of a service: "a ile to kosztuje?", "jak długo?", "kto to robi?"
  public enum About: Sendable {
    case price, duration, person
    /// "Czy pani Anna przyjmuje w czwartki?"
    case presence
  }

  public static func read(_ text: String, lang: Lang) -> Steering { read(Message(text), lang) }

  static func read(_ message: Message, _ lang: Lang) -> Steering {
    var found = Steering()
    found.drops = dropping.occur(in: message)
    // "Nie wiem" refuses nothing.
    found.refuses =
      !Acts.lost.occur(in: message)
      && (refusing.occur(in: message) || (lang == .en && englishNo.occur(in: message)))
    // "nie, proszę jednak zostawić" agrees to nothing, whatever else it says.
    found.agrees = !found.drops && !found.refuses && agreeing.occur(in: message)
    found.sameClock = sameClock.occur(in: message)
    found.sameDay = sameDay.occur(in: message)
    found.later = later.occur(in: message)
    found.earlier = earlier.occur(in: message)
    found.any = any.occur(in: message)
    found.takesBack = message.words.count <= 6 && takingBack.occur(in: message)
    found.comes = coming.occur(in: message)
    found.wants = wanting.occur(in: message) && !wantingOther.occur(in: message)
    found.restores = message.words.count <= 10 && restoring.occur(in: message)
    found.lacks = message.words.count <= 12 && lacking.occur(in: message)
    found.about = about(message, lang)
    found.other = other.occur(in: message)
    found.asks = message.sentences.contains(where: \.asks)
    found.pick = picks.firstIndex { $0.1.occur(in: message) }.map { picks[$0].0 }
    return found
  }

  private static func about(_ message: Message, _ lang: Lang) -> About? {
    guard message.words.count <= 9 else { return nil }
    if let price = PriceQuestion.read(message, lang) {
      return ContentWords.stems(of: price.thing.joined(separator: " "), lang).isEmpty ? .price : nil
    }
    if duration.occur(in: message) { return .duration }
    if person.occur(in: message) { return .person }
    return presence.occur(in: message) ? .presence : nil
  }

  private static let coming = Phrases(
    """
    chce|chcemy|chcialbym|chcialabym|chcialem|chcialam|musze|moge|moglbym|moglabym|mozna|potrzebuje|kiedy|zamierzam|planuje ..2 oddac|zostawic|przywiezc|podrzucic|przyprowadzic|wstawic|przyjechac|podjechac|wpasc|przyjsc|zajrzec|podejsc
    da sie ..2 oddac|zostawic|przywiezc|podrzucic|przyprowadzic|wstawic|przyjechac|podjechac|wpasc|przyjsc|podejsc
    ^ oddam|przywioze|podrzuce|przyprowadze|przyjade|podjade|wpadne|przyjde
    can|could|may i ..1 come|drop|bring|stop
    i d|would|want|need ..2 come|drop|bring
    коли|можна|хочу|можу ..1 приїхати|привезти|прийти|залишити
    kann|darf|mochte ich ..3 vorbeikommen|kommen|bringen|abgeben
    """)

  private static let presence = Phrases(
    """
    przyjmuje|przyjmowal|pracuje|dyzuruje
    kiedy|czy ..3 jest|bedzie
    ma dyzur|dyzury
    works|working
    when|is ..3 in|available
    приймає|працює
    arbeitet
    """)

  private static let duration = Phrases(
    """
    ile|dlugo to|taka|taki|ta|wizyta|usluga? trwa|zajmie|zajmuje|potrwa|zejdzie|schodzi to? $
    ^ a? jak dlugo $
    how long is|does|will|would? it|that|this? be|take|last? $
    скільки це? триває|займе|займає $
    як довго
    wie lange dauert das|es|?
    """)

  private static let person = Phrases(
    """
    kto to|mnie|tam? bedzie? robi|zrobi|robil|wykonuje|wykona|wykonywal|przyjmuje|przyjmie|przyjmowal|prowadzi
    ^ a? u|do kogo ta|to|bym|mam|bede? wizyta|isc? $
    ^ a? z kim $
    who does|will|would|is do|be|doing? it|that|this $
    ^ with whom
    хто це? робить|робитиме|приймає
    wer macht|macht's|ubernimmt das|es?
    """)

  private static let later = Phrases(
    """
    pozniej|pozniejsz*|poznej|later
    пізніше
    spater
    """)
  private static let earlier = Phrases(
    """
    wczesniej|wczesniejsz*|szybciej|earlier|sooner
    раніше
    fruher
    """)
  private static let any = Phrases(
    """
    obojetnie|obojetne|dowolny|dowolna|dowolnie|jakikolwiek|jakakolwiek|ktorykolwiek|ktorakolwiek|whichever|whatever
    wszystko jedno
    bez roznicy|znaczenia
    any of|one|will|is|works
    no preference
    doesn't|don't matter|mind
    будь який|яка|коли
    все одно
    egal
    """)
  private static let takingBack = Phrases(
    """
    odwoluje|odwolaj|odwolajcie|odwolac|rezygnuje|rezygnujemy|anuluje|anuluj|anulujcie|anulowac
    jednak nie? nie przyjde|chce|dam|moge
    cancel it|that|the
    скасуйте|скасувати|відмовляюсь|відмовляюся
    storniere|stornieren|absagen
    """)

  private static let agreeing = Phrases(
    """
    tak|taa|taak|jasne|oczywiscie|pewnie|potwierdzam|potwierdzamy|zgoda|zgadzam|akceptuje|ok|okej|oki|okay|dobra|dobrze|git|gitara|spoko|super|swietnie|idealnie|pasuje|odpowiada|biore|bierzemy|wezme|rezerwuj|rezerwuje|rezerwujemy|rezerwujcie|zapisz|zapiszcie|zapisuj|zapisujcie|klepnij|klepnijcie|klep|klepiemy|umawiaj|umow|umawiamy|dawaj|dawajcie|lecimy|wchodze|zamawiam|anuluj|odwoluj|przeloz|przenies|poprosze|moze
    zgadza|zgodze sie
    moze|niech byc|bedzie
    ^ no $
    na pewno
    jak najbardziej
    yes|yep|yeah|yup|sure|correct|right|exactly|absolutely|definitely|confirm|confirmed|perfect|great|fine|please|works|book
    sounds good
    of course
    go ahead
    так|звісно|авжеж|підтверджую|ага|звичайно|підходить|добре|гаразд|згоден|згодна|беру|записуйте|скасувати|скасуйте|чудово
    ja|jawohl|genau|klar|naturlich|stimmt|passt|gerne|gern|bestatige|einverstanden|bitte|perfekt
    in ordnung
    """)

  private static let refusing = Phrases(
    """
    ^ nie
    ^ no|ok|a|e|oj|albo|hmm|hm|ehh|eh? nie
    jednak nie
    nie pasuje|odpowiada|moge|dam|zgadza|zgadzam|potwierdzam|chce
    zle|niedobrze|pomylka
    not that|this|these|good|possible
    doesn't|don't|does not|cannot|can't work|suit|fit|make
    ^ ні
    не підходить|можу|зможу
    ^ nein
    passt|geht nicht
    """)

  /// Polish "no" means "well".
  private static let englishNo = Phrases("^ no|nope|nah")

  private static let dropping = Phrases(
    """
    zostaw|zostawcie|zostawic|zostawiam|zostawiamy|zostawmy
    niech zostanie
    zostaje|zostanie|zostawmy ..1 jak|tak jest|bylo
    niewazne|nieaktualne|rezygnuje|rezygnujemy|zrezygnuje
    nie wazne|trzeba|rezerwuj|rezerwujcie|zapisuj|zapisujcie|odwoluj|odwolujcie|anuluj|anulujcie|przenos|przenoscie|zmieniaj|zmieniajcie|umawiaj|rob
    nic nie zmieniaj*|rob*|trzeba
    jednak sie? rozmyslil*|zrezygn*
    rozmyslilem|rozmyslilam
    ^ ..3 jednak nie $
    dajmy|dajcie|daj spokoj
    niech bedzie|zostanie tak? jak jest|bylo
    never mind
    nevermind
    forget it|about
    leave it|as
    keep it|my|the
    changed my mind
    don't bother|book|cancel
    не треба|потрібно|скасовуйте|записуйте
    залиште|залишіть|забудьте|передумав|передумала|неважливо
    lassen sie|wir
    vergessen sie
    doch nicht
    """)

  private static let sameClock = Phrases(
    """
    o|w|po|na? tej|ta|ten|tym|to sam* porze|godzinie|godzina|pora|czas|czasie
    ta|tej sama|samej godzina|godzinie|pora|porze
    godzina|pora|godzine bez zmian*
    tak samo $
    o takiej|tej samej $
    o tej|tak samo samej
    same time|hour
    at the same
    у|в|о? той|тій же|самий|самій час|годин*|порі
    gleiche|gleichen|selben|selbe zeit|uhrzeit|stunde
    """)

  private static let sameDay = Phrases(
    """
    tego|ten|tym samego|sam|samym dnia|dzien|dniu
    w? ten|tego sam|samego dzien|dnia
    same day
    того|той ж|самого|самий дня|день
    gleichen|selben tag
    """)

  private static let other = Phrases(
    """
    inny|inna|inne|innym|kolejne|nastepne termin*|dzien|godzin*|pora|propozycj*|opcj*|terminy
    zaden|zadna|zadne|zadnego|zadnym|zadnej
    cos|jakies innego|inne|jeszcze|innym
    none of|works
    other|another|different time*|day*|slot*|option*
    інший|інша|інші час|день|варіант*
    ander* termin*|tag|zeit
    """)
}
