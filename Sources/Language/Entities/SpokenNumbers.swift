/// Numbers in words: "dwadzieścia jeden tysięcy i jedenaście", "two hundred thousand", "one twenty two".
enum SpokenNumbers {
  /// What a word adds to a number.
  struct Part: Sendable {
    var value: Double
    /// 1 units and teens, 2 tens, 3 hundreds, 4 a hundred that multiplies, 5 and more: thousands, millions …
    var level: Int
  }

  /// Gives every number that begins at a token, with the place after it; shorter readings too.
  static func read(_ chart: Chart, _ start: Int) -> [(Node, Int)] {
    let table = table(chart.resolver.lang)
    let tokens = chart.list.tokens
    guard let first = table.parts[tokens[start].hash] else { return [] }
    var found: [(Node, Int)] = []
    var total = 0.0
    var group = 0.0
    var level = 9
    var scale = Double.infinity
    var place = start
    var part: Part? = first
    while let next = part {
      switch next.level {
      case 1...3:
        if next.level < level, !(level == 1) {
          group += next.value
        } else if chart.resolver.lang == .en, place == start + 1, group < 10, next.level == 2 || next.value > 9 {
          group = group * 100 + next.value  // "one twenty two"
        } else {
          return found
        }
        level = next.level == 1 ? 1 : next.value < 10 && next.level == 1 ? 1 : next.level
      case 4:
        guard group < 100, level != 4 else { return found }
        group = max(1, group) * next.value
        level = 3
      default:
        guard next.value < scale, total < 1e15 else { return found }
        scale = next.value
        total += max(1, group) * next.value
        group = 0
        level = 9
      }
      place += 1
      var node = Node.number(total + group)
      if next.level >= 5, place == start + 1 { node.score = -1 }
      found.append((node, place))
      if chart.resolver.lang == .en || chart.resolver.lang == .de, total + group <= 24, total + group >= 1 {
        let hour = Int(total + group)
        found.append((.latent(.hour, TimeSpec(hour: hour, twelve: hour <= 12)), place))
      }
      guard place < tokens.count, place - start < 16 else { break }
      var ahead = place
      if tokens[ahead].kind == .sign, tokens[ahead].value == 0x2D, tokens[ahead].glued { ahead += 1 }
      if ahead == place, table.joins.contains(tokens[ahead].hash) { ahead += 1 }
      guard ahead < tokens.count, let follower = table.parts[tokens[ahead].hash] else { break }
      if ahead > place, follower.level >= 5 { break }
      if ahead > place, tokens[ahead - 1].kind == .word, level == 2 || level == 1 { break }
      place = ahead
      part = follower
    }
    return found
  }

  /// The longest number below a thousand that begins at a token, with the place after it.
  static func group(_ list: TokenList, _ start: Int, _ lang: Lang) -> (Int, Int)? {
    let parts = table(lang).parts
    var sum = 0
    var level = 9
    var place = start
    while place < list.tokens.count, let part = parts[list.tokens[place].hash], part.level <= 3, part.level < level,
      part.level < 3 || part.value < 1_000
    {
      sum += Int(part.value)
      level = part.value < 20 ? 1 : part.level
      place += 1
      if level == 1 { break }
    }
    return place > start ? (sum, place) : nil
  }

  struct Table: Sendable {
    var parts: [UInt64: Part] = [:]
    var joins: Set<UInt64> = []

    init(_ rows: String, joins: String) {
      for row in rows.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
        let cells = row.split(separator: " ")
        guard let head = cells.first, let value = Double(head) else { continue }
        for cell in cells.dropFirst() {
          let level =
            value >= 1_000
            ? 5
            : value >= 100
              ? (cell.hasSuffix("*") ? 4 : 3)
              : value >= 20
                ? (value.truncatingRemainder(
                  dividingBy: 10) == 0 ? 2 : 1) : 1
          parts[TokenList.hash(Fold.fold(String(cell.filter { $0 != "*" && $0 != "'" })))] = Part(
            value: value, level: level)
        }
      }
      for join in joins.split(separator: " ") { self.joins.insert(TokenList.hash(String(join))) }
    }
  }

  private static func table(_ lang: Lang) -> Table {
    switch lang {
    case .pl: polish
    case .en: english
    case .uk: ukrainian
    case .de: german
    }
  }

  private static let polish = Table(
    """
    0 zero zera|1 jeden jedna jedno jednego jednej jednemu jednym jedną|2 dwa dwie dwóch dwu dwom dwoma dwiema dwoje \
    dwojga
    3 trzy trzech trzem trzema troje trojga|4 cztery czterech czterem czterema czworo|5 pięć pięciu pięcioma pięcioro
    6 sześć sześciu sześcioma|7 siedem siedmiu siedmioma|8 osiem ośmiu ośmioma|9 dziewięć dziewięciu dziewięcioma
    10 dziesięć dziesięciu dziesięcioma|11 jedenaście jedenastu|12 dwanaście dwunastu|13 trzynaście trzynastu
    14 czternaście czternastu|15 piętnaście piętnastu|16 szesnaście szesnastu|17 siedemnaście siedemnastu
    18 osiemnaście osiemnastu|19 dziewiętnaście dziewiętnastu|20 dwadzieścia dwudziestu dwadziescie
    30 trzydzieści trzydziestu|40 czterdzieści czterdziestu|50 pięćdziesiąt pięćdziesięciu piedziesiat
    60 sześćdziesiąt sześćdziesięciu szescdziesiat szejset szesdziesiat|70 siedemdziesiąt siedemdziesięciu
    80 osiemdziesiąt osiemdziesięciu|90 dziewięćdziesiąt dziewięćdziesięciu
    100 sto stu|200 dwieście dwustu|300 trzysta trzystu|400 czterysta czterystu|500 pięćset pięciuset|600 sześćset \
    sześciuset
    700 siedemset siedmiuset|800 osiemset ośmiuset|900 dziewięćset dziewięciuset
    1000 tysiąc tysiące tysięcy tysiąca tysiącem tysiącom tysiącami|1000000 milion miliony milionów miliona milionem
    1000000000 miliard miliardy miliardów
    """, joins: "i")

  private static let english = Table(
    """
    0 zero naught nought|1 one|2 two|3 three|4 four|5 five|6 six|7 seven|8 eight|9 nine|10 ten|11 eleven|12 twelve|13 \
    thirteen
    14 fourteen|15 fifteen|16 sixteen|17 seventeen|18 eighteen|19 nineteen|20 twenty|30 thirty|40 forty fourty|50 \
    fifty|60 sixty
    70 seventy|80 eighty|90 ninety|100 hundred* hundreds*|1000 thousand thousands|100000 lakh lakhs lkh
    1000000 million millions|10000000 crore crores krore krores cr|1000000000 billion billions|1000000000000 trillion
    """, joins: "and")

  private static let ukrainian = Table(
    """
    0 нуль|1 один одна одне одного однієї|2 два дві двох двом|3 три трьох|4 чотири чотирьох|5 п'ять п'яти|6 шість шести
    7 сім семи|8 вісім восьми|9 дев'ять дев'яти|10 десять десяти|11 одинадцять|12 дванадцять|13 тринадцять|14 \
    чотирнадцять
    15 п'ятнадцять|16 шістнадцять|17 сімнадцять|18 вісімнадцять|19 дев'ятнадцять|20 двадцять двадцяти|30 тридцять \
    тридцяти
    40 сорок|50 п'ятдесят|60 шістдесят|70 сімдесят|80 вісімдесят|90 дев'яносто|100 сто|200 двісті|300 триста|400 \
    чотириста
    500 п'ятсот|600 шістсот|700 сімсот|800 вісімсот|900 дев'ятсот|1000 тисяча тисячі тисяч тисячу|1000000 мільйон \
    мільйони мільйонів
    """, joins: "")

  private static let german: Table = {
    let units = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
    let tens = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
    var rows =
      """
      0 null|1 ein eins eine einen einem einer|2 zwei zwo|3 drei|4 vier|5 fünf|6 sechs|7 sieben|8 acht|9 neun|10 \
      zehn|11 elf
      """
        + """
        |12 zwölf|13 dreizehn|14 vierzehn|15 fünfzehn|16 sechzehn|17 siebzehn|18 achtzehn|19 neunzehn|100 hundert* \
        einhundert
        """
      + "|1000 tausend eintausend|1000000 million millionen"
    for (ten, name) in tens.enumerated() {
      rows += "|\(ten * 10 + 20) \(name)"
      for (unit, small) in units.enumerated() { rows += "|\(ten * 10 + 21 + unit) \(small)und\(name)" }
    }
    for (index, unit) in units.enumerated() { rows += "|\((index + 1) * 100) \(unit)hundert" }
    return Table(rows, joins: "und")
  }()
}
