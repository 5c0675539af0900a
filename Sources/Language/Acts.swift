/// Finds the small acts of talk: greeting, thanks, goodbye, yes and no.
enum Acts {
  /// Gives the acts in the order of the text, each once, and the words that they are made of.
  static func read(_ message: Message, _ text: String, _ lang: Lang) -> (acts: [Talk.Act], covered: Set<Int>) {
    var places: [(Int, Talk.Act)] = []
    var covered: Set<Int> = []
    for (act, phrases) in all {
      let found = phrases.all(in: message).filter { act != .no || lang == .en || !isPolishNo($0, message) }
      guard let first = found.first else { continue }
      places.append((first.lowerBound, act))
      for range in found { covered.formUnion(range) }
    }
    if smiles(text, laughing) { places.append((.max - 1, .laugh)) }
    if smiles(text, praising) { places.append((.max, .praise)) }
    var acts: [Talk.Act] = []
    for (_, act) in places.sorted(by: { $0.0 < $1.0 }) where !acts.contains(act) { acts.append(act) }
    return (acts, covered)
  }

  /// "no" opens many Polish sentences and means "well"; alone it is a yes.
  private static func isPolishNo(_ range: Range<Int>, _ message: Message) -> Bool {
    range.count == 1 && message.words[range.lowerBound].text == "no"
  }

  private static func smiles(_ text: String, _ signs: Set<Unicode.Scalar>) -> Bool {
    text.unicodeScalars.prefix(4_000).contains { signs.contains($0) }
  }

  /// Whoever does not follow, or does not know what to say.
  static let lost = Phrases(
    """
    nie rozumiem|kumam|lapie|ogarniam|kapuje|czaje tego|tej|nic? pytania|odpowiedzi|wiadomosci?
    nic|dalej|wciaz|nadal nie rozumiem
    ^ no|ja|hm|hmm|ale? nie wiem sam|sama? $
    nie wiem o co|czym chodzi
    ^ ale? o co ..2 chodzi|biega
    co to znaczy|oznacza $
    ^ ale? jak to $
    jasniej|prosciej
    i? don't|dont understand
    i do not understand
    i don't|dont know $
    what do you mean
    what does it|that|this mean $
    i'm|am confused|lost $
    не розумію|зрозуміла|зрозумів
    ^ я? не знаю $
    про що йдеться|мова $
    що це означає $
    verstehe|versteh das|es|sie? nicht
    ^ ich? weiss es? nicht $
    was meinen sie? $
    was bedeutet das $
    """)

  private static let laughing: Set<Unicode.Scalar> = ["😂", "🤣", "😆", "😅", "😹"]
  private static let praising: Set<Unicode.Scalar> = ["👍", "❤", "😍", "🥰", "🙌", "👏", "💪", "🌹", "🌺", "💐"]

  private static let all: [(Talk.Act, Phrases)] = [
    (
      .greeting,
      Phrases(
        """
        ^ dzien dobry
        ^ dobry|dobre wieczor|dzien|ranek
        ^ witam|witajcie|hej|hejka|heja|hejo|czesc|siema|siemka|siemanko|elo|halo|helo|hello|hi|hey|dobry|dziendobry|dobrywieczor|sz|czolem
        ^ szanowni panstwo
        ^ szanowny|szanowna pan|pani
        ^ good morning|evening|afternoon|day
        ^ добрий|доброго|доброї день|дня|вечір|ранку|вечора
        ^ вітаю|привіт|добридень|здрастуйте|доброго
        ^ guten|gruss tag|morgen|abend|gott
        ^ hallo|moin|servus|morgen|tag
        dzien dobry
        dobry wieczor
        ^ co slychac
        ^ co u was|ciebie|panstwa slychac
        ^ co tam? u was|ciebie|panstwa? $
        jak sie masz|macie|miewasz|miewacie
        how are you
        what's up
        як справи|ся маєш
        wie geht's|gehts|geht es dir|ihnen
        """)
    ),
    (
      .thanks,
      Phrases(
        """
        dziekuj*|dzieki|dzieks|dziex|thx|tx|thanks|thanx|dzk|dziekowac|podziekowal bardzo|slicznie|serdecznie|pieknie|ladnie? za? pomoc|odpowiedz|informacj*?
        wielkie|serdeczne dzieki
        jestem wdzieczn*
        thank you
        thanks for
        many thanks
        дякую|спасибі|дякуємо|дяки
        щиро дякую
        danke|dankeschon|dankesehr|vielen schon|dank?
        bog zaplac
        """)
    ),
    (
      .goodbye,
      Phrases(
        """
        do widzenia|zobaczenia|uslyszenia|jutra $
        ^ pa|papa|papatki|narka|nara|ciao|czesc $
        bye|goodbye
        pa pa
        milego|milej|dobrej|spokojnej|spokojnego|udanego dnia|wieczoru|weekendu|nocy|popoludnia|tygodnia|reszty
        dobranoc
        pozdrawiam|pozdrowienia
        see you
        have a nice|good|great day|evening|weekend|one
        good night|bye
        до побачення|зустрічі
        гарного|хорошого дня|вечора
        бувайте|папа
        auf wiedersehen|wiederhoren
        tschuss|tschus
        schonen tag|abend noch?
        """)
    ),
    (
      .yes,
      Phrases(
        """
        ^ no? tak|taa|taak|tk|jasne|oczywiscie|pewnie|owszem|dokladnie|mhm|yhm|aha|chetnie|potwierdzam|zgadza|zgoda|zgadzam|racja|jup
        ^ tak sie|jest
        ^ no $
        zgadza sie
        tak tak
        jak najbardziej
        potwierdzam
        biore
        ^ yes|yep|yeah|yup|sure|correct|right|exactly|absolutely|definitely
        ^ of course
        i confirm
        ^ так|звісно|авжеж|підтверджую|ага|звичайно
        ^ ja|jawohl|genau|klar|naturlich|stimmt
        """)
    ),
    (
      .no,
      Phrases(
        """
        ^ nie $
        ^ nie dziekuje|dzieki|trzeba
        ^ nie nie|jednak|prosze
        jednak nie $
        raczej nie $
        ^ nope|nah|nie|no|ні|nein $
        ^ no thanks|thank
        ^ ні дякую
        ^ nein danke
        ^ nic wiecej
        to wszystko
        """)
    ),
    (
      .okay,
      Phrases(
        """
        ^ ok|oki|okej|okay|okk|okey|dobra|dobrze|spoko|git|gitara|luz|rozumiem|jasne|gut|гаразд|добре|ок|зрозуміло|fine|alright|kk|spox
        w porzadku
        wszystko|juz jasne|wiem|wiadomo|rozumiem $
        ^ all right
        ^ got it
        ^ in ordnung
        """)
    ),
    (
      .areYouBot,
      Phrases(
        """
        jestes|jestescie|jest|to .. bot*|robot*|automat|automatem|maszyna|czlowiekiem|sztuczna|ai|program|programem|czlowiek|chatbot*|gpt|chatgpt
        rozmawiam|pisze|gadam z botem|robotem|automatem|maszyna|czlowiekiem|ai|komputerem|programem|sztuczna|chatbotem
        czy|jestes|jestescie .. prawdziw* czlowiek*|osob*
        czy .. po drugiej stronie
        czy pisze|odpisuje .. czlowiek|bot|automat
        are|r you|u .. bot|robot|human|real|person|ai|machine|chatbot
        is this|it .. bot|robot|human|person|ai
        am i talking|speaking|chatting .. bot|robot|human|person|machine|ai
        ти|ви|це .. бот*|робот*|людина|жива|автомат|програма
        bist|sind du|sie|das .. bot|roboter|mensch|maschine|ki|computer
        """)
    ),
    (
      .opening,
      Phrases(
        """
        ^ mam|mialbym|mialabym ..2 pytanie|pytanka|pytania|sprawe|pytanko $
        ^ chce|chcialbym|chcialabym|chcialem|chcialam|moge|mozna ..3 zapytac|spytac|zapytanie $
        ^ jedno|takie pytanie|pytanko $
        ^ i have|got a question $
        ^ can|may i ask something|you? something|question? $
        ^ у? мене є? питання|запитання $
        ^ ich habe|hatte eine frage $
        """)
    ),
    (.lost, lost),
    (
      .asksName,
      Phrases(
        """
        jak masz|ma|macie ..2 imie
        jak sie nazywasz|pani|pan? nazywa?
        kim jestes|pani|pan? jest?
        z kim rozmawiam|pisze|mam przyjemnosc
        what is|s|are your name
        what's your name
        who are you
        who am i talking|speaking|writing
        як тебе|вас звати|звуть
        хто ти|ви
        wie heisst|heissen du|sie
        wer bist|sind du|sie
        """)
    ),
    (
      .laugh,
      Phrases(
        """
        haha*|hehe*|hihi*|ahaha*|lol|lmao|rotfl|xd|xdd|xddd|хаха*|ахаха*|hah|hihihi
        """)
    ),
    (
      .praise,
      Phrases(
        """
        bardzo? mi? pan|pani|panstwo? bardzo? mi|nam? pomogl*|pomogles|pomoglas|pomogliscie
        jestescie|jestes super|najleps*|swietn*|wspanial*|cudown*|boscy|boska|ekstra
        ^ super|swietnie|extra|ekstra|rewelacja|rewelacyjnie|brawo|bomba|wspaniale|fantastycznie|doskonale|perfekcyjnie|idealnie|cudownie
        super|swietna|dobra|kawal robota|obsluga|sprawa
        great|awesome|amazing|excellent|perfect|wonderful|brilliant $
        great|good job|work|service|help
        very helpful
        ^ чудово|супер|клас|прекрасно
        ^ toll|prima|spitze|perfekt
        sehr hilfreich
        """)
    ),
  ]
}
