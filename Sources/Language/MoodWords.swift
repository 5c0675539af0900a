/// Words that praise and words that complain, with their weights, and what negation does to them.
enum MoodWords {
  /// Gives how much a sentence praises and how much it complains.
  static func weigh(_ message: Message, _ sentence: Sentence) -> (good: Double, bad: Double) {
    var good = 0.0
    var bad = 0.0
    each(message, sentence) { _, value in
      if value > 0 { good += value } else { bad -= value }
    }
    return sentence.asks ? (good * 0.4, bad * 0.6) : (good, bad)
  }

  /// Calls `take` with each word that praises (above 0) or complains, what negation and stress do to it taken in.
  static func each(_ message: Message, _ sentence: Sentence, _ take: (_ word: Int, _ value: Double) -> Void) {
    var denied = 0  // words for which a negation still holds
    var stressed = 1.0
    for index in sentence.words {
      let word = message.words[index].text
      if denials.contains(word) {
        denied = 4
        continue
      }
      if stresses.contains(word) {
        stressed = 1.5
        continue
      }
      if greets(message, index) { continue }
      var value = Self.value(word) * stressed
      if value != 0 {
        stressed = 1
        if denied > 0 {
          value = value > 0 ? -value : -0.3 * value  // "nie polecam" is bad, "nie jest zły" but mildly good
          denied = 0
        }
        take(index, value)
      }
      denied -= 1
      if message.words[index].pause == .comma { denied = 0 }
    }
  }

  /// "dzień dobry", "guten Tag": courtesy, not praise.
  private static func greets(_ message: Message, _ index: Int) -> Bool {
    let words = message.words
    return courtesy.contains(words[index].text)
      && (index > 0 && times.contains(words[index - 1].text)
        || index + 1 < words.count && times.contains(words[index + 1].text))
  }

  private static let courtesy = Set(folding: "dobry dobre dobra good guten добрий доброго")
  private static let times = Set(
    folding: "dzien wieczor ranek morning evening afternoon day tag morgen abend день дня вечір ранок")

  private static func value(_ word: String) -> Double {
    if let known = whole[word] { return known }
    let bytes = word.utf8
    guard bytes.count >= 4, let list = beginnings[String(word.unicodeScalars.prefix(3))] else { return 0 }
    for (beginning, value) in list where word.hasPrefix(beginning) { return value }
    return 0
  }

  private static let denials = Set(
    folding: """
      nie bez zadnej zadnego ani nigdy brak not no never dont didnt isnt wasnt without не ні без nicht kein keine nie ohne
      """)
  private static let stresses = Set(
    folding: """
      bardzo naprawde niezwykle strasznie totalnie mega super najbardziej wyjatkowo very really so extremely absolutely дуже
      sehr wirklich echt
      """)

  private static let lists: [(Double, String)] = [
    (
      1.0,
      """
      polecam polecamy dziekuj* dziekowa* wdziecz* swietn* wspanial* doskonal* rewelac* fantastyczn* genialn* cudown* znakomit* zachwyc*
      najlepsz* super ekstra idealn* perfekc* profesjonaln* zadowol* pomog* uratowal* milym milej milego mili mila mily mile milo przemil* sympatyczn* uprzejm*
      zyczliw* cierpliw* kompetentn* godn* rzeteln* fachow* fachowo uroczy* urocz* piekn* przepiekn* pyszn* smaczn* komfort* czyst* przytuln*
      thanks thank great excellent perfect amazing wonderful love* awesome fantastic helpful friendly recommend* happy best brilliant
      дякую чудов* прекрасн* супер найкращ* задоволен* рекоменд* допомогл*
      danke toll super perfekt wunderbar empfehl* hilfreich freundlich zufrieden ausgezeichnet
      """
    ),
    (
      0.6,
      """
      dobr* fajn* dzieki lubi* chwal* pozytywn* solidn* wygodn* szybk* sprawn* bezpieczn* warto slicznie serdecznie podoba* ladn* ciesz*
      zalet* spokojn* spokoj troskliw* delikatn* wzor* zaufan* ufam przyjazn* przyjemn* skuteczn* bezbolesn* rewelka milego milej
      good nice fine glad like enjoy pleased quick fast
      добре гарн* приємн* радий рада
      gut schon nett schnell gern freu*
      """
    ),
    (
      -1.0,
      """
      fataln* tragiczn* okropn* beznadziejn* koszmar* strasz* najgorsz* skandal* zenad* zenuj* odradz* oszust* oszuk* klami* klamst* naciag*
      wsciek* wkurz* wkurw* oburz* zaluje zalosn* bezczeln* chamsk* niemil* nieuprzejm* niegrzeczn* niekompetent* niefachow* rozczarow* zawiodl*
      zawied* porazk* dramat masakr* katastrof* szlag bzdur* brednie obrzydliw* syf brudn* smierdz* tandet* badziew* beznadzieja lekcewaz*
      ignoruj* olew* arogan* opryskliw* niezadowol* paskudn* skarg* rozpacz* dno tragedia wstyd hanba zepsul* zniszczyl*
      terrible horrible awful worst bad disgusting disappoint* angry furious useless rude scam unacceptable ridiculous hate poor
      жахлив* жах погано погана поган* ганьба розчаров* обман* хамств* набридло
      schlecht* schrecklich furchtbar enttausch* unfreundlich unverschamt wutend katastroph* betrug
      """
    ),
    (
      -0.6,
      """
      zly zla zle zlych gorzej gorsz* slab* problem* niestety klopot* nieprzyjemn* powoln* drogo drogi droga drogie zdenerwow* denerw* irytuj* zirytow* zmarnow*
      strata straty stracil* blad bledy bledn* pomyl* spozn* czekalem czekalam zepsut* uszkodz* brak brud* halas* nudn* mierny przeciet* niedobr* niesmaczn*
      zimn* ciasn* balagan odmow* wada wady wadliw* przykr* niepokoj* zaniedb* bolesn* kiepsk* szkoda nieporozum*
      bad slow broken wrong problem unfortunately annoy* unhappy expensive dirty
      проблем* повільн* зламан* пізно дорог* шкода
      langsam kaputt falsch leider problem* teuer schmutzig
      """
    ),
  ]

  private static let whole: [String: Double] = table { !$0.hasSuffix("*") }.mapValues { $0[0].1 }

  private static let beginnings: [String: [(String, Double)]] = {
    var byHead: [String: [(String, Double)]] = [:]
    for (_, entries) in table({ $0.hasSuffix("*") }) {
      for (word, value) in entries { byHead[String(word.unicodeScalars.prefix(3)), default: []].append((word, value)) }
    }
    return byHead.mapValues { $0.sorted { $0.0.utf8.count > $1.0.utf8.count } }
  }()

  private static func table(_ wanted: (Substring) -> Bool) -> [String: [(String, Double)]] {
    var table: [String: [(String, Double)]] = [:]
    for (value, words) in lists {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) where wanted(word) {
        let text = Fold.fold(String(word.hasSuffix("*") ? word.dropLast() : word))
        table[text] = [(text, value)]
      }
    }
    return table
  }
}
