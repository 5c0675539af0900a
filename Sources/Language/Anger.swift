/// Anger at the service: shouting, swearing, "for the third time", threats.
enum Anger {
  /// From this sum of signs on, a person had better take over.
  static let upset = 1.0

  /// Sums up the signs; 0 for a calm message.
  static func of(_ message: Message, _ text: String) -> Double {
    var sum = 0.0
    for (weight, phrases) in signs {
      let found = phrases.all(in: message).count
      // "znowu" and "jeszcze czekam" only add to what is there.
      if found > 0, weight >= 0.5 || sum > 0 { sum += weight * (1 + 0.3 * Double(min(3, found - 1))) }
    }
    let swearing = swearWords.all(in: message).count
    // Swearing over a tooth or a tyre is pain, over "you" it is anger.
    if swearing > 0 { sum += addresses.occur(in: message) ? 0.8 : 0.4 }
    let (shouting, marks) = loudness(text)
    if shouting { sum += 0.5 }
    if marks >= 3 { sum += sum > 0 || shouting ? 0.3 : 0.15 }
    return sum
  }

  /// The words of the signs that were found, each stretch once, in the order of the text.
  static func places(_ message: Message) -> [Range<Int>] {
    var places: [Range<Int>] = []
    for phrases in signs.map(\.1) + [swearWords] {
      for range in phrases.all(in: message) where !places.contains(where: range.overlaps) { places.append(range) }
    }
    return places.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Mostly capitals, and the longest run of exclamation marks (question marks among them).
  private static func loudness(_ text: String) -> (shouting: Bool, marks: Int) {
    var upper = 0
    var lower = 0
    var run = 0
    var exclamations = 0
    var longest = 0
    for scalar in text.unicodeScalars.prefix(8_000) {
      if scalar == "!" || scalar == "?" {
        run += 1
        if scalar == "!" { exclamations += 1 }
        if exclamations > 0 { longest = max(longest, run) }
        continue
      }
      run = 0
      exclamations = 0
      guard scalar.properties.isAlphabetic else { continue }
      if scalar.properties.isUppercase { upper += 1 } else { lower += 1 }
    }
    return (upper >= 14 && upper > lower || upper >= 10 && lower == 0, longest)
  }

  private static let signs: [(Double, Phrases)] = [
    (
      1.0,
      Phrases(
        """
        skandal|skandaliczn*|zenada|zenujac*|zenua|kpina|kpiny|kpicie|kompromitacja|hanba|bezczeln*|chamstwo|chamsk*|patologia
        jaja sobie? robicie|robi|robia
        robicie sobie? ze? mnie? jaja|zarty|idiote|wariata|glupka|balona
        ile mam|mozna|trzeba|musze ..2 czekac|powtarzac|prosic|pisac|dzwonic|tlumaczyc
        jak dlugo jeszcze? mam|mozna|musze ..2 czekac|powtarzac|prosic|pisac|dzwonic|tlumaczyc
        ile razy mam|mozna|trzeba|musze|jeszcze
        szlag mnie ..2 trafi|trafia
        szlag trafi|trafia
        jestescie|jestes ..2 idiot*|debil*|kretyn*|zlodziej*|oszust*|nieudaczn*|smieszni|zalosni|beznadziejni|glupi|glupia|durni
        chujow*|gowniana|gowniany|gowniane|kijow*|zjeban* ..1 obslug*|firm*|serwis*|sklep*|robot*|klinik*
        you are|re|guys ..2 idiots|useless|morons|incompetent|thieves|crooks
        banda|bande|bandy nieudaczni*|idiot*|debil*|oszust*|zlodzie*|kretyn*|partacz*|ignorant*
        trafia mnie szlag
        mam was|tego|ich|juz? dosc|serdecznie
        nigdy wiecej u? was|nie|do|tu|tam
        zglosze|zglaszam|ide|pojde|skieruje|oddam ..3 uokik*|rzecznik*|sadu|sad|prawnik*|adwokat*|policj*|prokuratur*|inspekcj*|sanepid*|mediow
        oszusci|oszust|zlodzieje|zlodziej|naciagacze|oszukali|oszukaliscie|okradliscie|oszukujecie|klamiecie|klamcy|oklamaliscie
        nie do pomyslenia|przyjecia|wytrzymania
        niedopuszczalne|nieakceptowalne|karygodne|niepowazn*|niekompetentn*|niekompetencja|partactwo|partacze
        olewacie|olewanie|zlewacie|ignorujecie|lekcewazycie|olewa
        jestem|jestesmy wsciekl*|wkurzon*|oburzon*|zbulwersowan*|wnerwion*|rozwscieczon*|wkurw*|rozjuszon*|poirytowan*|zirytowan*
        wkurza|wkurzacie|wnerwia|wnerwiacie|wkurwia*|wkurwiacie mnie?
        cierpliwosc mi? sie? skonczyla|konczy
        trace cierpliwosc
        brak slow
        glupi|durny|bezuzyteczny|beznadziejny|tepy|debilny|idiotyczny|glupia|tepa bot|automat|robot|bocie|program|czat|chat|maszyna
        disgrace*|scandal*|outrageous|ridiculous|unacceptable|pathetic|scam|scammers|fraud|liars
        worst service|company|experience|ever
        how many times|long do|must|should|more
        fed up
        sick of|and tired
        never again
        i am|im furious|angry|livid|pissed|outraged
        ганьба|жах|знущаєтесь|знущаєтеся|шахраї|обман|обманули|неподобство|безлад|скандал
        скільки ще? можна|разів|чекати|мені
        набридло|дістали|задовбали|обурен*|розлючен*
        unverschamt*|skandal|frechheit|unmoglich|betrug|betruger|unfassbar|inakzeptabel|sauerei
        wie lange|oft soll|muss|noch
        schnauze|nase voll
        """)
    ),
    (
      0.7,
      Phrases(
        """
        trzeci|czwarty|piaty|szosty|dziesiaty|setny|kolejny|enty|ktorys|10|100|3|4|5 raz
        po raz trzeci|czwarty|piaty|kolejny|setny|enty
        trzy|cztery|piec|<n> razy ..3 pisze|pisalem|pisalam|dzwonie|dzwonilem|dzwonilam|prosze|prosilem|prosilam|zglaszam|zglaszalem|tlumacze
        porazka|dramat|masakra|tragedia|beznadzieja|beznadziejn*|katastrofa|fatalna|fatalne|fatalnie|dno|wstyd|absurd|cyrk|zalosn*|tragiczn*
        w kolko|koloo to? samo|bzdury|jakies|to|brednie
        ciagle|caly|znowu|znow|wciaz czas? to samo|bzdury
        bzdury|brednie|glupoty|pierdoly
        nikt nie? ..1 odpowiada|odpisuje|odbiera|dzwoni|reaguje|oddzwonil|odpisal|raczyl|odpowiedzial|oddzwania
        dzwonie|wydzwaniam|pisze|czekam|prosze juz? od ..1 godzin*|rana|tygodni*|tygodnia|miesiaca|miesiecy
        ktos w koncu|wreszcie odbierze|odpisze|odpowie|oddzwoni
        nie|zero odpowiadacie|odpisujecie|odbieracie|reagujecie|odpowiedzi|reakcji|kontaktu
        nie doczekalem|doczekalam|moge sie? doczekac
        stracilem|stracilam|marnuje|zmarnowalem|zmarnowalam|strata czas|czasu|pieniedzy
        nie rozumiesz|rozumiecie|potraficie|umiecie|chcecie ..3
        zawiodlem|zawiodlam|zawiedzion*|rozczarowan*|niezadowolon*|zdenerwowan*
        do niczego|kitu|dupy|bani
        no co za|jest
        zadam|domagam
        co wy|ty tam? robicie|wyprawiacie|odwalacie|wyrabiacie
        oddajcie|oddawajcie ..1 pieniadze|kase|hajs
        third|fourth|fifth|tenth|nth|hundredth time
        nobody|no one answers|replies|responds|called|cares
        useless|terrible|horrible|awful|disgusting|joke|nonsense|rubbish|incompetent|disappointed|frustrated
        втретє|вчетверте|вп'яте|жахлив*|жахливо|ніхто не відповідає|розчарован*
        zum dritten|vierten|x-ten|funften mal
        niemand antwortet|meldet|reagiert
        schrecklich*|furchtbar*|nutzlos|enttauscht|wutend|sauer|lacherlich
        """)
    ),
    (
      0.3,
      Phrases(
        """
        znowu|znow|ciagle|wciaz|nadal|caly nie?
        czekam juz|od|caly|ponad
        ile mozna
        szlag
        serio|naprawde|powaznie $
        natychmiast|wreszcie|w koncu
        again|still
        знову|досі
        schon wieder
        immer noch
        """)
    ),
  ]

  private static let swearWords = Phrases(
    """
    kurw*|kurv*|kurwa|qrwa|chuj*|huj|huja|huje|hujow*|pierdol*|pierdol|spierdal*|wypierdal*|jeb*|wyjeb*|pojeb*|zjeb*|rozjeb*|skurw*|skurwys*
    cholera|cholerny|cholerna|cholerne|kurde|kurcze|kurna|kuzwa|kurka|dupa|dupie|dupe|dupek|gowno|gowniany|gowniane|gowna|sraj*|sranie
    debil*|idiot*|kretyn*|palant*|imbecyl*|matol*|baran*|glab*|pajac*|ciota|suka|suki|pizd*|cip*|kutas*|fuj
    k wa|rwa|a
    do|niech diabla|jasnej|cholery|szlag
    wtf|ffs|fuck*|fck|shit*|bullshit|crap|damn|asshole*|bastard*|idiots|morons
    бля*|сука|хуй*|хрін*|піздец|пизд*|курва|лайно|ідіот*|дебіл*|придур*
    scheiss*|verdammt*|arsch*|mist|idioten|kacke
    """)

  private static let addresses = Phrases(
    """
    wy|wam|was|wami|wasz|wasza|wasze|waszej|waszych|wasi|waszym|pan|pani|panstwo|panstwa|ty|ciebie|toba|ci|u
    robicie|macie|jestescie|piszecie|dajecie|mowicie|odpowiadacie|odpisujecie|wysylacie|dzwonicie|traktujecie|myslicie|bierzecie|umiecie|potraficie
    you|your|u|guys
    ви|вам|вас|ваш*|ти
    sie|ihr|euch|euer|ihre
    """)
}
