/// Tells questions on the firm's hours from those on the hours of something else.
enum HoursWords {
  /// Gives the clause of a sentence that asks when the firm is open, and what about it.
  static func clause(
    _ message: Message, _ sentence: Sentence, _ days: [DayReading], _ lang: Lang
  ) -> (Range<Int>, HoursQuestion.Focus)? {
    for clause in clauses(message, sentence) {
      let opens = open.all(in: message).contains { clause.overlaps($0) }
      let presence = present.all(in: message).contains { clause.overlaps($0) }
      let clock = clockFocus(message, clause)
      let hasDay = days.contains { clause.overlaps($0.range) } || days.contains { sentence.words.overlaps($0.range) }
      let dayHere = days.contains { clause.overlaps($0.range) }
      guard opens || presence && (dayHere || clock != nil) || clock != nil && hasDay else { continue }
      guard opens || sentence.asks || clock != nil else { continue }
      guard isBare(message, clause, days, lang) else { continue }
      if about.all(in: message).contains(where: { clause.overlaps($0) }) { continue }
      let asksWhether = whether.all(in: message).contains { clause.overlaps($0) }
      let isNow = saysNow(message, clause)
      return (clause, clock ?? (asksWhether || !opens || hasDay || isNow ? .isOpen : .hours))
    }
    return nil
  }

  /// True when the words are about days, opening and the firm alone.
  static func isBare(_ message: Message, _ clause: Range<Int>, _ days: [DayReading], _ lang: Lang) -> Bool {
    let known = [open, present, clocks, neutral]
    var covered: Set<Int> = []
    for phrases in known { for range in phrases.all(in: message) { covered.formUnion(range) } }
    for day in days { covered.formUnion(day.range) }
    return clause.allSatisfy { index in
      let word = message.words[index]
      if covered.contains(index) || StopWords.contains(word.text, lang) || StopWords.contains(word.text, .pl) { return true }
      // Names of streets and towns ("sklep na Mokotowie") do no harm.
      guard word.capital, index > message.sentence(of: index).words.lowerBound else { return false }
      return !persons.contains(message.words[index - 1].text)
    }
  }

  private static let persons = Set(folding: "pan pani pana panem u mr mrs ms frau herr пан пані")

  /// What is asked about the clock: "do której" closes, "od której" opens, both or neither word the hours.
  static func clockFocus(_ message: Message, _ clause: Range<Int>) -> HoursQuestion.Focus? {
    let until = closes.all(in: message).contains { clause.overlaps($0) }
    let from = opensAt.all(in: message).contains { clause.overlaps($0) }
    if until && from { return .hours }
    if until { return .closes }
    if from { return .opens }
    return clocks.all(in: message).contains { clause.overlaps($0) } ? .hours : nil
  }

  /// "otwarte?", "jesteście jeszcze otwarci?": now.
  static func saysNow(_ message: Message, _ clause: Range<Int>) -> Bool {
    nowWords.all(in: message).contains { clause.overlaps($0) } && clockFocus(message, clause) == nil
  }

  /// A sentence and its parts between commas.
  private static func clauses(_ message: Message, _ sentence: Sentence) -> [Range<Int>] {
    var parts: [Range<Int>] = [sentence.words]
    var start = sentence.words.lowerBound
    for index in sentence.words where message.words[index].pause == .comma || index == sentence.words.upperBound - 1 {
      if index + 1 - start < sentence.words.count { parts.append(start..<(index + 1)) }
      start = index + 1
    }
    return parts
  }

  private static let open = Phrases("""
    otwarte|otwarty|otwarta|otwarci|otwieracie|otwieraja|otwiera|otwierane|otwieranie|otworzycie|otworzone|otwarcia|otwarcie
    czynne|czynny|czynna|czynni|nieczynne|nieczynny|nieczynna|zamkniete|zamkniety|zamknieta|zamykacie|zamykaja|zamyka|zamkniecia|zamknieci
    godziny|godzin|godzinach otwarcia|pracy|urzedowania|funkcjonowania|dzialania|przyjec
    open|opened|opening|opens|close|closed|closes|closing
    відчинено|відчинені|відкрито|відкриті|зачинено|зачинені|закрито|закриті|відкриваєтесь|відкриваєтеся|закриваєтесь|закриваєтеся|працює
    geoffnet|offen|offnet|offnen|geschlossen|schliesst|schliessen|zu
    години|графік роботи
    """)

  private static let present = Phrases("""
    pracujecie|pracuja|pracuje|pracujemy|jestescie|bedziecie|jest|bedzie|dziala|dzialacie|przyjmujecie|urzedujecie|funkcjonujecie
    czy|ktos bedzie|jest ktos?
    work|working
    працюєте|працюватимете|працює|будете
    arbeiten|arbeitet|da
    """)

  private static let closes = Phrases("""
    do ktorej|ktorejs godziny?|godz?
    o ktorej ..2 zamyka*|konczycie|koncza
    jak dlugo|pozno
    how late|long
    when|what ..3 close|closes|closing
    until|till what|when
    до котрої|якої години?
    коли|о ..2 закрива*|зачиня*
    bis wann|wieviel|wie
    wann ..2 schliess*|zu
    kiedy zamyka*
    zamykacie|zamykaja
    """)

  private static let opensAt = Phrases("""
    od ktorej|kiedy godziny?
    o ktorej ..2 otwiera*|zaczynacie|zaczynaja
    kiedy otwiera*
    otwieracie|otwieraja
    when|what ..3 open|opens|opening
    how early
    з котрої|якої години?
    коли|о ..2 відкрива*|відчиня*
    ab|seit wann
    wann ..2 offn*|geoffnet|auf
    """)

  private static let clocks = Phrases("""
    do|od|o ktorej|ktora|ktorejs godziny?|godzinie
    w? jakich|jakie godzinach|godziny|godzin
    w ktorych godzinach
    kiedy|when|wann|коли
    jak
    how late|long|early
    jak dlugo|pozno|wczesnie
    what time|hours
    що? котрої|якої|котрій|якій|які години|годин?
    bis|ab|um wann|wieviel uhr?
    o|od|do ktorej|ktora
    """)

  private static let whether = Phrases("czy\nare|is|do you\nчи\nist|sind|habt|haben")

  private static let nowWords = Phrases("""
    jeszcze|juz|teraz|still|yet|now|ще|вже|noch|jetzt
    ^ czy? jest|jestescie? otwarte|czynne|otwarci $
    ^ otwarte|czynne|otwarci|open $
    """)

  /// Words that do not change what is asked.
  private static let neutral = Phrases("""
    sklep*|salon*|recepcj*|klinik*|przychodni*|gabinet*|biur*|serwis*|warsztat*|lokal*|firm*|punkt*|hotel*|restauracj*|silowni*|szkol*|sekretariat*|aptek*
    rejestracj*|placowk*|zaklad*|oddzial*|studio|klub*|lecznic*|panstwo|panstwa|wy|was|u|infolini*|barber*|kancelari*|pracowni*|butik*|stacj*|siedzib*|kawiarni*
    shop|store|office|clinic|salon|you|guys|place|reception|studio|business|hours|workshop
    магазин*|клінік*|салон*|офіс*|ви|рецепці*|майстерн*|заклад*
    laden|geschaft*|praxis|klinik|sie|ihr|buro|werkstatt|offnungszeiten|salon
    tez|takze|jeszcze|znowu|znow|ponownie|normalnie|normalne|dlugo|krocej|dluzej|swieto|swieta|dokladnie|wpasc|podjechac|zajrzec|wiedziec|zapytac|spytac|wizyt|pracy|godziny|godzina|godzinach
    dzien|dni|dniach|dniu|tygodniu|tygodnia|roboczy|robocze|powszednie|codziennie|rano|wieczorem|popoludniu|poludniu|teraz|moze|pierwszy|pierwszego|najblizszy|najblizszej|najblizsza|jutro|tyg|ten|tydzien|tym
    prosze|powiedziec|podac|podajcie|pytanie|mam|chcialem|chcialam|chcialbym|chcialabym|mozna|przyjsc|przyjechac|dowiedziec|sie|dobry|hej|czesc|witam|bede|mogl|mogla|wam|was|ktos|bedzie|tam|informacje|aktualne|wasze|panstwa|macie|sa|jakie|jaka|swiateczne|swiatecznych|swiateczny
    date|day|days|week|holiday|holidays|time|times|normally|also|usual|regular|on|bank|public|the|at|are|is|your|what|please|weekdays|weekday
    день|дні|тиждень|також|теж|години|час|графік|свята
    tag|tage|woche|habt|hat|haben|seid|feiertag*|uhr|zeiten|auch|noch|morgen|am|an
    """)

  /// Things with hours of their own, and other meanings of the same words.
  private static let about = Phrases("""
    kurier*|dostaw*|wysylk*|przesylk*|paczk*|krew|krwi|trwa|wizyta|zabieg*|basen*|saun*|parking*|sniadani*|doba|kuchni*|teleporad*|odwolac|zwrot*|zwrocic|odebrac|odbior|gwarancj*|lat|osob|jezyk*|angielsk*
    gotow*|wynik*|termin|terminy|realiz*|promocj*|wazn*|dr|doktor*|lekarz*|lek|mgr
    rekrutacj*|kurs|zajecia|lekcj*|egzamin*
    delivery|parcel|blood|appointment|takes|warranty
    """)
}
