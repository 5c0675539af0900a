/// Tells questions on the firm's hours from those on the hours of something else. Finds its words once for a message.
struct HoursWords {
  private let message: Message
  private let lang: Lang
  private let days: [DayReading]
  private let opens: [Range<Int>]
  private let presence: [Range<Int>]
  private let clocks: [Range<Int>]
  private let until: [Range<Int>]
  private let from: [Range<Int>]
  private let asksWhether: [Range<Int>]
  private let others: [Range<Int>]
  private let moments: [Range<Int>]
  private let people: [Range<Int>]
  private let backward: [Range<Int>]
  /// Words that are about days, opening and the firm alone, and words of any language that say nothing.
  private let bare: [Bool]

  init(_ message: Message, _ lang: Lang, _ days: [DayReading]) {
    self.message = message
    self.lang = lang
    self.days = days
    opens = HoursWords.open.all(in: message)
    presence = HoursWords.present.all(in: message)
    clocks = HoursWords.clock.all(in: message)
    until = HoursWords.closes.all(in: message)
    from = HoursWords.opensAt.all(in: message)
    asksWhether = HoursWords.whether.all(in: message)
    others = HoursWords.about.all(in: message)
    moments = HoursWords.nowWords.all(in: message)
    people = HoursWords.someone.all(in: message)
    backward = HoursWords.thoseDays.all(in: message)
    var bare = [Bool](repeating: false, count: message.words.count)
    for ranges in [opens, presence, clocks, people, backward, HoursWords.neutral.all(in: message), days.map(\.range)] {
      for range in ranges { for index in range { bare[index] = true } }
    }
    for index in bare.indices where !bare[index] {
      let word = message.words[index]
      bare[index] =
        Lang.allCases.contains { StopWords.contains(word.text, $0) } || HoursWords.isPlace(word, at: index, message)
    }
    self.bare = bare
  }

  /// Nothing in the message has to do with opening: most messages end here.
  var isEmpty: Bool { opens.isEmpty && (presence.isEmpty && clocks.isEmpty) }

  /// Gives the clause of a sentence that asks when the firm is open, and what about it.
  func clause(_ sentence: Sentence) -> (Range<Int>, HoursQuestion.Focus)? {
    for clause in clauses(sentence) {
      let open = meets(opens, clause)
      let present = meets(presence, clause)
      let focus = clockFocus(clause)
      let dayHere = days.contains { clause.overlaps($0.range) }
      let hasDay = dayHere || days.contains { sentence.words.overlaps($0.range) } || refersBack(sentence)
      let someone = meets(people, clause)
      guard open || present && (dayHere || focus != nil) || (focus != nil || someone) && hasDay else { continue }
      guard open || sentence.asks || focus != nil else { continue }
      guard isBare(clause), !meets(others, clause) else { continue }
      let plain: HoursQuestion.Focus =
        meets(asksWhether, clause) || !open || hasDay || saysNow(clause) ? .isOpen : .hours
      return (clause, focus ?? plain)
    }
    return nil
  }

  /// The sentence speaks of days named before ("w tych dniach", "wtedy").
  func refersBack(_ sentence: Sentence) -> Bool { !days.isEmpty && meets(backward, sentence.words) }

  /// True when the words are about days, opening and the firm alone.
  func isBare(_ clause: Range<Int>) -> Bool { clause.allSatisfy { bare[$0] } }

  /// What is asked about the clock: "do której" closes, "od której" opens, both or neither word the hours.
  func clockFocus(_ clause: Range<Int>) -> HoursQuestion.Focus? {
    let closes = meets(until, clause)
    let opens = meets(from, clause)
    if closes && opens { return .hours }
    if closes { return .closes }
    if opens { return .opens }
    return meets(clocks, clause) ? .hours : nil
  }

  /// "otwarte?", "jesteście jeszcze otwarci?": now.
  func saysNow(_ clause: Range<Int>) -> Bool { meets(moments, clause) && clockFocus(clause) == nil }

  /// True when one of the ranges, which come in order, overlaps the clause.
  private func meets(_ ranges: [Range<Int>], _ clause: Range<Int>) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= clause.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].overlaps(clause)
  }

  /// Names of streets and towns ("sklep na Mokotowie") do no harm; names of people do.
  private static func isPlace(_ word: Word, at index: Int, _ message: Message) -> Bool {
    guard word.capital, index > message.sentence(of: index).words.lowerBound else { return false }
    return !persons.contains(message.words[index - 1].text)
  }

  private static let persons = Set(folding: "pan pani pana panem u mr mrs ms frau herr пан пані")

  /// A sentence and its parts between commas.
  private func clauses(_ sentence: Sentence) -> [Range<Int>] {
    var parts: [Range<Int>] = [sentence.words]
    var start = sentence.words.lowerBound
    for index in sentence.words where message.words[index].pause == .comma || index == sentence.words.upperBound - 1 {
      if index + 1 - start < sentence.words.count { parts.append(start..<(index + 1)) }
      start = index + 1
    }
    return parts
  }

  private static let open = Phrases(
    """
    otwarte|otwarty|otwarta|otwarci|otwieracie|otwieraja|otwiera|otwierane|otwieranie|otworzycie|otworzone|otwarcia|\
    otwarcie
    ruszacie|ruszaja|rusza|startujecie|wracacie|wznawiacie|otworzyc|otwarci|otwierac
    czynne|czynny|czynna|czynni|nieczynne|nieczynny|nieczynna|zamkniete|zamkniety|zamknieta|zamykacie|zamykaja|zamyka|\
    zamkniecia|zamknieci
    calodobowo|calodobowa|calodobowy|calodobowe|24h|цілодобово
    godziny|godzin|godzinach otwarcia|pracy|urzedowania|funkcjonowania|dzialania|przyjec
    open|opened|opening|opens|close|closed|closes|closing|shut|shuts|reopen|reopening
    відчинено|відчинені|відкрито|відкриті|зачинено|зачинені|закрито|закриті|відкриваєтесь|відкриваєтеся|закриваєтесь|\
    закриваєтеся|працює
    geoffnet|offen|offnet|offnen|geschlossen|schliesst|schliessen|zu
    години|графік роботи
    """)

  private static let present = Phrases(
    """
    pracujecie|pracuja|pracuje|pracujemy|jestescie|bedziecie|jest|bedzie|dziala|dzialacie|przyjmujecie|urzedujecie|\
    funkcjonujecie
    czy|ktos bedzie|jest ktos?
    zastane|zastac|zastaniemy|spotkam|znajde
    moge|mozna|moglbym|moglabym|da sie? zadzwonic|dzwonic|zatelefonowac|dodzwonic
    do was moge|mozna zadzwonic|dzwonic|zatelefonowac|dodzwonic
    can|may i call|phone|ring
    можна|можу подзвонити|зателефонувати
    kann|darf ich anrufen
    work|working
    you|guys|anyone|anybody|someone|somebody around|there
    працюєте|працюватимете|працює|будете|приймаєте|прийматимете
    arbeiten|arbeitet|da
    """)

  /// Asks whether anybody is there.
  private static let someone = Phrases(
    """
    ktos|ktokolwiek bedzie|jest|przyjmie
    bedzie|jest ktos|ktokolwiek
    zastane|zastac|zastaniemy kogos|was|panstwa?
    anyone|anybody|someone|somebody there|around|in
    хтось буде|є
    jemand da
    """)

  private static let thoseDays = Phrases(
    """
    w? tych|te|ten|tym dniach|dni|czasie|okresie
    wtedy|wowczas
    those|these days
    then|in that time
    тоді|у? ці|цих дні|днях
    dann|an? diesen tagen
    """)

  private static let closes = Phrases(
    """
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

  private static let opensAt = Phrases(
    """
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

  private static let clock = Phrases(
    """
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

  private static let nowWords = Phrases(
    """
    jeszcze|juz|teraz|still|yet|now|ще|вже|noch|jetzt
    ^ czy? jest|jestescie? otwarte|czynne|otwarci $
    ^ otwarte|czynne|otwarci|open $
    """)

  /// Words that do not change what is asked.
  private static let neutral = Phrases(
    """
    sklep*|salon*|recepcj*|klinik*|przychodni*|gabinet*|biur*|serwis*|warsztat*|lokal*|firm*|punkt*|hotel*|\
    restauracj*|silowni*|szkol*|sekretariat*|aptek*
    rejestracj*|placowk*|zaklad*|oddzial*|studio|klub*|lecznic*|panstwo|panstwa|wy|was|u|infolini*|barber*|kancelari*|\
    pracowni*|butik*|stacj*|siedzib*|kawiarni*
    cala|dobe|doby|non|stop|okraglo|around|round|clock|rund
    shop|store|office|clinic|salon|you|guys|place|reception|studio|business|hours|workshop
    магазин*|клінік*|салон*|офіс*|ви|рецепці*|майстерн*|заклад*
    laden|geschaft*|praxis|klinik|sie|ihr|buro|werkstatt|offnungszeiten|salon
    tez|takze|jeszcze|znowu|znow|ponownie|normalnie|normalne|dlugo|krocej|dluzej|swieto|swieta|dokladnie|wpasc|\
    podjechac|zajrzec|wiedziec|zapytac|spytac|wizyt|pracy|godziny|godzina|godzinach
    ktory|ktorego|najblizej|wolne|bede|bedziemy|przyjade|wpadne|podjade|zajrze|jesli|jezeli|nie|to|u|przyjsc|zdaze
    if|youre|were|whats|first|again|whether|anyone|then|i|ill|come|by
    dzien|dni|dniach|dniu|tygodniu|tygodnia|roboczy|robocze|powszednie|codziennie|rano|wieczorem|popoludniu|poludniu|\
    teraz|moze|pierwszy|pierwszego|najblizszy|najblizszej|najblizsza|jutro|tyg|ten|tydzien|tym
    prosze|powiedziec|podac|podajcie|pytanie|mam|chcialem|chcialam|chcialbym|chcialabym|mozna|przyjsc|przyjechac|\
    dowiedziec|sie|dobry|hej|czesc|witam|bede|mogl|mogla|wam|was|ktos|bedzie|tam|informacje|aktualne|wasze|panstwa|\
    macie|sa|jakie|jaka|swiateczne|swiatecznych|swiateczny
    date|day|days|week|holiday|holidays|time|times|normally|also|usual|regular|on|bank|public|the|at|are|is|your|what|\
    please|weekdays|weekday
    день|дні|тиждень|також|теж|години|час|графік|свята
    tag|tage|woche|habt|hat|haben|seid|feiertag*|uhr|zeiten|auch|noch|morgen|am|an
    """)

  /// Things with hours of their own, and other meanings of the same words.
  private static let about = Phrases(
    """
    kurier*|dostaw*|wysylk*|przesylk*|paczk*|krew|krwi|trwa|wizyta|zabieg*|basen*|saun*|parking*|sniadani*|doba|\
    kuchni*|teleporad*|odwolac|zwrot*|zwrocic|odebrac|odbior|gwarancj*|lat|osob|jezyk*|angielsk*
    gotow*|wynik*|termin|terminy|realiz*|promocj*|wazn*|dr|doktor*|lekarz*|lek|mgr
    rekrutacj*|kurs|zajecia|lekcj*|egzamin*
    delivery|parcel|blood|appointment|takes|warranty
    """)
}
