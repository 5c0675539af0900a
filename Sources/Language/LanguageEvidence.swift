/// Weighs the words of a message for each language: about 1 for a word that belongs to one language alone.
enum LanguageEvidence {
  static func scores(_ message: Message, _ text: String) -> [Lang: Double] {
    var scores: [Lang: Double] = [:]
    let addresses = addresses(text)
    for word in message.words.prefix(300) where !word.isNumber {
      if addresses.contains(where: { $0.contains(word.start) }) { continue }
      if let first = word.text.utf8.first, first >= 0xD0, first <= 0xD3 {
        scores[.uk, default: 0] += 1.5
        continue
      }
      let owners = functionWords.filter { $0.value.contains(word.text) }.keys
      if !owners.isEmpty {
        for lang in owners { scores[lang, default: 0] += owners.count == 1 ? 1 : 0.4 }
        continue
      }
      for (lang, share) in shape(word.text) { scores[lang, default: 0] += 0.8 * share }
    }
    for (lang, count) in marks(text) { scores[lang, default: 0] += min(4, 0.8 * Double(count)) }
    return scores
  }

  /// Where e-mail addresses and links stand, in code points: "nobody@poczta.pl" is nobody's English.
  private static func addresses(_ text: String) -> [Range<Int>] {
    guard text.utf8.contains(UInt8(ascii: "@")) || text.contains("://") || text.contains("www.") else { return [] }
    var ranges: [Range<Int>] = []
    var start = 0
    for piece in text.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: \.properties.isWhitespace)
    {
      let end = start + piece.count
      let word = Substring(piece)
      if word.contains("@") || word.contains("://") || word.hasPrefix("www.") { ranges.append(start..<end) }
      start = end + 1
    }
    return ranges
  }

  /// Letters that only one of the languages writes.
  private static func marks(_ text: String) -> [Lang: Int] {
    var marks: [Lang: Int] = [:]
    for scalar in text.unicodeScalars.prefix(3_000) {
      switch scalar {
      case "ą", "ę", "ł", "ń", "ś", "ź", "ż", "ć", "Ł", "Ś", "Ż", "Ź", "Ć": marks[.pl, default: 0] += 1
      case "ä", "ö", "ü", "ß", "Ä", "Ö", "Ü": marks[.de, default: 0] += 1
      default: break
      }
    }
    return marks
  }

  /// How a word's letters look: shares of the languages, together at most 1.
  private static func shape(_ word: String) -> [(Lang, Double)] {
    let bytes = [0x5E] + Array(word.utf8) + [0x24]  // ^word$
    guard bytes.count >= 5 else { return [] }
    var found: [Lang: Double] = [:]
    for (lang, list) in pieces {
      var sum = 0.0
      for (piece, weight) in list where contains(bytes, piece) { sum += weight }
      found[lang] = sum
    }
    let all = found.values.reduce(0, +)
    return all == 0 ? [] : found.map { ($0.key, $0.value / (all + 0.5)) }
  }

  private static func contains(_ bytes: [UInt8], _ piece: [UInt8]) -> Bool {
    var start = 0
    while start + piece.count <= bytes.count {
      if bytes[start] == piece[0], bytes[start..<(start + piece.count)].elementsEqual(piece) { return true }
      start += 1
    }
    return false
  }

  private static let pieces: [(Lang, [([UInt8], Double)])] = [
    (
      .pl,
      weigh(
        """
        1 cz sz rz dz prz szcz dzi czy kie nie wie mie bie pie cie zie sie jsz ych$ ego$ emu$ ymi$ imi$ owac owa ow$ om$ ach$ ami$ ic$ ac$ yc$
        1 ej$ aj$ uj$ am$ em$ im$ ym$ la$ lo$ li$ ly$ lem$ lam$ my$ je$ ja$ ce$ ka$ ki$ ke$ ek$ nia$ nie$ niu$ osc wsz zl dl jd jm lk tk dk wn
        1 ^prz ^wy ^za ^po ^roz ^na ^od ^pod ^do ^u w$ ^w kt mn by$ sc$ sci$ dzie rze
        """)
    ),
    (
      .en,
      weigh(
        """
        1 th wh ing$ ings$ ed$ tion ough ght ck ea oo ou ly$ sh ies$ ay ey$ oy$ ry$ ty$ ght$ ness ment$ able ful$ ee ow$ ew$ ll$ ss$ er$ or$
        1 v x qu ould ai ue$ ve$ ge$ se$ re$ te$ le$ ^wh ^th ^sh ^ch ^un ^re ^be y$ ph rk$ nd$ nt$ ld$ st$ rd$ ke$
        """)
    ),
    (
      .de,
      weigh(
        """
        1 sch ei ie cht ung$ ungen$ lich keit heit ig$ en$ ck pf tz ^ver ^ge ^be ^zu ^auf ^ein ^aus ^ab ^vor ^un er$ el$ ss au eu st$ te$ ten$
        1 mm nn tt isch ^st ^sp hr ahn uhr zeit mich dich v qu
        """)
    ),
  ]

  private static func weigh(_ text: String) -> [([UInt8], Double)] {
    text.split(separator: "\n").flatMap { line in
      line.split(separator: " ").dropFirst().map { (Array($0.utf8), Double($0.utf8.count) - 0.8) }
    }
  }

  /// Words that mark a language; some belong to several.
  private static let functionWords: [Lang: Set<String>] = [
    .pl: Set(
      folding: """
        i w na z ze do nie się jest co jak to czy ale że dla od po przez przy pod nad bez lub albo oraz mam masz ma mamy macie mają mogę można może
        możecie chcę chce chciałbym chciałabym chciałam chciałem proszę poproszę dzień dobry wieczór cześć hej witam dziękuję dzięki gdzie kiedy
        ile kto który która które której którego czego czemu dlaczego mnie mi mój moja moje mojej mojego was wam wami u pan pani pana państwo państwa jutro
        dziś dzisiaj wczoraj teraz już jeszcze tylko też także bardzo tak tu tam był była było były będzie będę będą jestem jesteście są nas nam
        jaki jaka jakie jakiej jakim ktoś coś bo żeby jeśli jeżeli gdy aby więc godzina godziny złotych zł kosztuje cena wizyta wizytę termin
        umówić zapisać odwołać zamówienie paczka faktura fakturę rower numer telefon adres pokaż włącz ustaw powiedz podaj zagraj przypomnij wyślij
        o a za ten ta te tej tego tym tych no niż nic nikt mu jej jego ich go ją je tę czyli by nim niego raz dwa trzy cztery pięć
        """),
    .en: Set(
      folding: """
        the a an and or but is are was were be been am i you he she it we they my your his her our their me him them us this that these those
        of in on at to for from with by about as into not no dont doesnt didnt isnt cant wont can could will would should may might must do does
        did have has had get got what when where who which why how there here please thanks thank hello hi hey good morning yes much many any
        some all more need want like know go going come take make give open close tomorrow today tonight week day time appointment book cancel
        price cost order invoice parking car english speak sorry im ive whats is if then than so up out just also only very back last next show
        play set tell turn email call add remove list find new let
        """),
    .de: Set(
      folding: """
        der die das den dem des ein eine einen einem einer und oder aber ist sind war waren sein bin bist ich du er sie es wir ihr mein meine meinen
        dein ihre unser mich mir dir ihn ihm uns euch nicht kein keine kann können könnte könnten möchte will wollen muss darf soll habe haben hat
        hatte werden wird wurde wie was wann wo wer warum welche welcher bitte danke hallo guten tag morgen heute gestern auf aus bei mit nach von
        zu zum zur für über unter um im am an in vom als wenn dass auch noch nur schon sehr viel mehr hier gibt termin preis kostet kosten uhr
        öffnungszeiten geöffnet rechnung bestellung auto parken deutsch sprechen ja nein doch bis so man
        """),
  ]
}
