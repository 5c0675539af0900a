/// The forms in which names of people and services are written: declined, shortened, without diacritics.
enum NameForms {
  /// One key for the forms of a folded word: diminutives go to their name, endings fall off.
  static func key(_ folded: String) -> UInt64 {
    let named = full[folded] ?? folded
    var stem = Stem.stem(named, .pl)
    if stem.count > 4, stem.hasSuffix("ek") { stem = stem.dropLast(2) + "k" }
    return TokenList.hash(full[stem].map { Stem.stem($0, .pl) } ?? stem)
  }

  /// True for a declined name: the same but for an ending of names, on either side.
  static func isForm(_ word: String, of name: String) -> Bool {
    guard name.count > 3, word.count > 3 else { return false }
    let common = zip(word, name).prefix { $0 == $1 }.count
    guard common >= max(3, name.count - 3) else { return false }
    return endings.contains(String(word.dropFirst(common))) && endings.contains(String(name.dropFirst(common)))
  }

  /// Whether a name is an ordinary word as well.
  static func isCommon(_ name: String) -> Bool { common.contains(name) || StopWords.contains(name, .pl) }

  static let titles = Set(
    folding: """
      dr lek mgr inz prof hab med dent spec pan pani panu pana doktor doktora doktorze mec tech stom the dla oraz
      """)

  /// Words after which a name is a name.
  static let heralds = Set(
    folding: """
      u do z ze pan pani pana panu pania doktor doktora doktorowi dr lek mgr panem przez with by mr mrs ms doctor у до пан
      пані bei herr frau zu
      """)

  private static let endings = Set(
    folding: """
      a u i e y o em ie owi iem om owie ami ach iej emu ego ym im iego iemu ej ą ę ia ii iem ek ka ku kiem kowi ko ki ce
      ec ca cu cem cowi at ta
      """
  ).union([""])

  private static let common = Set(
    folding: """
      maj sroka wilk lis kot mroz zima wrona baran kowal krol mlynarz piekarz zajac gora sobota niedziela piatek sroda
      marzec luty grudzien czarny bialy maly wielki
      """)

  /// Everyday forms of first names.
  private static let full: [String: String] = {
    var full: [String: String] = [:]
    for row in """
    anna ania ani anie anią aniu anka anki|katarzyna kasia kasi kasię kasią kasiu|małgorzata gosia gosi gosię gosią \
    małgosia małgosi
    |aleksandra ola oli olę olą olka|joanna asia asi asię asią|magdalena magda magdy magdę magdzie madzia madzi|\
    agnieszka aga agi agę
    |barbara basia basi basię basią|ewelina ewela|monika monia|natalia natalka|krzysztof krzysiek krzyśka krzysiu \
    krzysia krzysiem
    |tomasz tomek tomka tomkiem tomkowi|jan janek janka jankiem|piotr piotrek piotrka piotrkiem|paweł pawła pawłem \
    pawłowi pawle
    |michał michała michałem misiek|jakub kuba kuby kubę kubą|stanisław staszek staszka|wojciech wojtek wojtka \
    wojtkiem
    |grzegorz grzesiek grześka|marek marka markiem markowi marku|marta marty martą marcie martę|ewa ewy ewą ewie \
    ewę|olga olgi oldze olgą
    |zofia zosia zosi zosię|karolina karola|łukasz łukasza|mateusz mati|aleksander olek olka|bartosz bartłomiej \
    bartek bartka bartkiem
    """.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let forms = row.split(separator: " ").map { Fold.fold(String($0)) }
      for form in forms { full[form] = forms[0] }
    }
    return full
  }()
}
