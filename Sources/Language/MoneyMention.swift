/// An amount of money named in a message.
public struct MoneyMention: Sendable, Equatable {
  /// Hundredths of the currency's unit.
  public var cents: Int64
  /// ISO 4217.
  public var currency: String
  /// Code points of the text, `start..<end`.
  public var start: Int
  public var end: Int

  public init(cents: Int64, currency: String, start: Int, end: Int) {
    self.cents = cents
    self.currency = currency
    self.start = start
    self.end = end
  }

  /// Gives the amounts in the order of the text: "38 tys. zł", "2000 zł", "12,50 PLN", "€40", "dwie stówki".
  public static func read(_ text: String) -> [MoneyMention] {
    read(Message(text), Array(text.unicodeScalars.prefix(20_000)))
  }

  static func read(_ message: Message, _ letters: [Unicode.Scalar]) -> [MoneyMention] {
    var found: [MoneyMention] = []
    var index = 0
    while index < message.words.count {
      if let (mention, next) = amount(at: index, message, letters) {
        found.append(mention)
        index = next
      } else {
        index += 1
      }
    }
    return found
  }

  private static func amount(at index: Int, _ message: Message, _ letters: [Unicode.Scalar]) -> (MoneyMention, Int)? {
    let words = message.words
    var next = index
    guard var cents = number(&next, words, letters) else { return nil }
    var end = words[next - 1].end
    var scaled = false
    if next < words.count, words[next].pause >= .none, let scale = scales[words[next].text],
      !message.begins(next) || words[next - 1].isNumber
    {
      guard let product = multiply(cents, scale) else { return nil }
      cents = product
      end = words[next].end
      next += 1
      scaled = true
    }
    let before = sign(letters, words[index].start - 1) ?? sign(letters, words[index].start - 2)
    let after = sign(letters, end) ?? sign(letters, end + 1)
    var currency = before ?? after
    if currency == nil, next < words.count, let named = currencies[words[next].text] {
      currency = named
      end = words[next].end
      next += 1
    } else if currency == nil, index > 0, let named = currencies[words[index - 1].text], words[index - 1].pause == .none
    {
      currency = named
    }
    if currency == nil, let coins = coinWords[words[next - 1].text], coins { currency = "PLN" }
    if currency == nil, scaled, !(next < words.count && units.contains { words[next].text.hasPrefix($0) }),
      talksOfMoney(message)
    {
      currency = "PLN"
    }
    guard let currency else { return nil }
    return (MoneyMention(cents: cents, currency: currency, start: words[index].start, end: end), next)
  }

  /// Reads digits ("2 000", "12,50", "1.299,99") or number words from `index` on; gives hundredths.
  private static func number(_ index: inout Int, _ words: [Word], _ letters: [Unicode.Scalar]) -> Int64? {
    guard words[index].isNumber else { return spoken(&index, words) }
    guard words[index].text.utf8.count <= 12, var whole = Int64(words[index].text) else { return nil }
    let wasShort = words[index].text.utf8.count <= 3
    index += 1
    var fraction: Int64 = 0
    while index < words.count, words[index].isNumber, words[index].start == words[index - 1].end + 1 {
      let digits = words[index].text
      let between = words[index].start - 1
      guard between < letters.count, let more = Int64(digits) else { break }
      let gap = letters[between]
      if digits.utf8.count == 3, wasShort,
        gap == " " || gap == "\u{A0}" || gap == "." || gap == "," || gap == "\u{202F}"
      {
        guard let bigger = multiply(whole, 1_000) else { return nil }
        whole = bigger + more
      } else if gap == "," || gap == ".", digits.utf8.count <= 2 {
        fraction = digits.utf8.count == 1 ? more * 10 : more
        index += 1
        break
      } else {
        break
      }
      index += 1
    }
    return multiply(whole, 100).map { $0 + fraction }
  }

  private static func multiply(_ value: Int64, _ factor: Int64) -> Int64? {
    let (product, overflow) = value.multipliedReportingOverflow(by: factor)
    return overflow || product > 1_000_000_000_000_000 ? nil : product
  }

  /// Number words up to the hundreds: "dwieście pięćdziesiąt", "dwie stówki".
  private static func spoken(_ index: inout Int, _ words: [Word]) -> Int64? {
    var sum: Int64 = 0
    var place = index
    while place < words.count, place < index + 4 {
      if let value = numerals[words[place].text] {
        sum += value
      } else if let coins = coinWords[words[place].text], coins {
        sum = max(1, sum) * (words[place].text.hasPrefix("tysi") ? 1_000 : 100)
        place += 1
        break
      } else {
        break
      }
      place += 1
    }
    guard place > index, sum > 0 else { return nil }
    // "jeden" alone before no currency is no amount; the caller asks for a currency or coins.
    index = place
    return sum * 100
  }

  private static func sign(_ letters: [Unicode.Scalar], _ place: Int) -> String? {
    guard letters.indices.contains(place) else { return nil }
    switch letters[place] {
    case "€": return "EUR"
    case "$": return "USD"
    case "£": return "GBP"
    case "₴": return "UAH"
    default: return nil
    }
  }

  private static func talksOfMoney(_ message: Message) -> Bool {
    message.words.contains { word in moneyWords.contains { word.text.hasPrefix($0) } }
  }

  private static let moneyWords = [
    "koszt", "cen", "zapla", "plac", "wycen", "budzet", "kwot", "faktur", "kasa", "wart", "oferta", "zaliczk", "rat",
  ]
  private static let units = [
    "km", "kilom", "osob", "sztuk", "szt", "m", "os", "kg", "kcal", "uzytkown", "klient", "egzempl", "obrot", "mil",
  ]

  private static let scales: [String: Int64] = [
    "tys": 1_000, "tysiecy": 1_000, "tysiace": 1_000, "tysiac": 1_000, "tysia": 1_000, "k": 1_000, "mln": 1_000_000,
    "milion": 1_000_000,
    "miliony": 1_000_000, "milionow": 1_000_000, "thousand": 1_000, "million": 1_000_000, "тис": 1_000, "тисяч": 1_000,
    "тисячі": 1_000,
    "tausend": 1_000,
  ]

  private static let currencies: [String: String] = {
    var table: [String: String] = [:]
    for (code, names) in [
      (
        "PLN",
        "zl pln zlotych zloty zlote zlotowki zlotowek zlociszy zlotego zlotymi zlotys zloti злотих zlotis злоті злотий zlot"
      ),
      ("EUR", "eur euro евро євро ero"), ("USD", "usd dolarow dolary dolar dollars dollar доларів долари"),
      ("GBP", "gbp funtow funty pounds pound"), ("UAH", "uah hrywien hrywny грн гривень гривні гривня"),
      ("CZK", "czk koron"),
    ] as [(String, String)] {
      for name in names.split(separator: " ") { table[Fold.fold(String(name))] = code }
    }
    return table
  }()

  /// Words for notes and coins that mean złote by themselves.
  private static let coinWords: [String: Bool] = [
    "stowka": true, "stowki": true, "stowek": true, "stowke": true, "stowa": true, "stowy": true, "stow": true,
    "stowe": true, "tysiak": true, "tysiaka": true,
    "tysiaki": true, "tysiakow": true,
  ]

  private static let numerals: [String: Int64] = {
    var table: [String: Int64] = [:]
    let words = """
      1 jeden jedna jedno one один|2 dwa dwie two два дві zwei|3 trzy three три drei|4 cztery four чотири vier|5 piec five п'ять funf|6 szesc six шість|7 siedem seven сім|8 osiem eight вісім|9 dziewiec nine
      |10 dziesiec ten десять|11 jedenascie|12 dwanascie|13 trzynascie|14 czternascie|15 pietnascie|16 szesnascie|17 siedemnascie|18 osiemnascie|19 dziewietnascie
      |20 dwadziescia twenty двадцять|30 trzydziesci thirty|40 czterdziesci forty|50 piecdziesiat fifty|60 szescdziesiat sixty|70 siedemdziesiat|80 osiemdziesiat|90 dziewiecdziesiat
      |100 sto сто|200 dwiescie двісті|300 trzysta|400 czterysta|500 piecset п'ятсот|600 szescset|700 siedemset|800 osiemset|900 dziewiecset
      """
    for group in words.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let parts = group.split(separator: " ")
      guard let first = parts.first, let value = Int64(first) else { continue }
      for name in parts.dropFirst() { for word in Words.of(String(name)) { table[word.text] = value } }
    }
    return table
  }()
}
