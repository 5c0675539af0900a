/// What sort of answer a question wants: a price, a span of time, a place.
struct AskKind: OptionSet, Sendable {
  var rawValue: UInt8

  static let price = AskKind(rawValue: 1)
  static let duration = AskKind(rawValue: 2)
  static let time = AskKind(rawValue: 4)
  static let place = AskKind(rawValue: 8)
  static let person = AskKind(rawValue: 16)
  static let count = AskKind(rawValue: 32)

  /// Reads the kinds that the words of a question ask for; empty for "czy" and "jak".
  static func of(_ words: ArraySlice<Word>) -> AskKind {
    var kinds: AskKind = []
    let parts = words.map { AskPart.of($0.text) }
    for (place, part) in parts.enumerated() {
      let next = place + 1 < parts.count ? parts[place + 1] : []
      if part.contains(.place) { kinds.insert(.place) }
      if part.contains(.person) { kinds.insert(.person) }
      if part.contains(.time) || next.contains(.timed) && part.contains(.ofTime) {
        kinds.insert(.time)
      }
      if part.contains(.priced) { kinds.insert(.price) }
      if part.contains(.howMuch) {
        let rest = parts[(place + 1)..<min(place + 4, parts.count)]
        if rest.contains(where: { $0.contains(.lasting) }) {
          kinds.insert(.duration)
        } else if rest.contains(where: { $0.contains(.paying) }) {
          kinds.insert(.price)
        } else {
          kinds.insert(.count)
        }
      }
      if part.contains(.howLong), next.contains(.long) { kinds.insert(.duration) }
      // "po ile rower?" asks for a price, "po ile kilometrów dziennie?" for a number.
      if part.contains(.po), next.contains(.ile),
        place + 2 >= parts.count || !parts[place + 2].contains(.many)
      {
        kinds.insert(.price)
      }
    }
    if kinds.contains(.price) { kinds.remove(.count) }
    return kinds
  }

  /// What a text that answers gives: amounts of money, spans of time, addresses.
  static func given(by words: [Word]) -> AskKind {
    var kinds: AskKind = []
    for word in words {
      let part = AskPart.of(word.text)
      if part.contains(.money) { kinds.insert(.price) }
      if part.contains(.span) { kinds.insert(.duration) }
      if part.contains(.street) { kinds.insert(.place) }
    }
    return kinds
  }
}

/// The part that one word plays in asking for a kind of answer.
private struct AskPart: OptionSet {
  var rawValue: Int32

  static let place = AskPart(rawValue: 1)
  static let person = AskPart(rawValue: 2)
  static let time = AskPart(rawValue: 4)
  static let timed = AskPart(rawValue: 8)
  static let ofTime = AskPart(rawValue: 16)
  static let priced = AskPart(rawValue: 32)
  static let howMuch = AskPart(rawValue: 64)
  static let howLong = AskPart(rawValue: 128)
  static let long = AskPart(rawValue: 256)
  static let paying = AskPart(rawValue: 512)
  static let lasting = AskPart(rawValue: 1024)
  static let po = AskPart(rawValue: 2048)
  static let ile = AskPart(rawValue: 4096)
  static let money = AskPart(rawValue: 8192)
  static let street = AskPart(rawValue: 16384)
  static let span = AskPart(rawValue: 32768)
  static let many = AskPart(rawValue: 65536)

  static func of(_ word: String) -> AskPart {
    var word = word
    return word.withUTF8 { bytes in
      let whole = words[WordKey.of(bytes)]
      var part = AskPart(rawValue: max(0, whole))
      beginnings.each(in: bytes) { _, bits in part.rawValue |= bits }
      if bytes.count > 4, bytes.suffix(2).elementsEqual("ow".utf8) { part.insert(.many) }
      return part
    }
  }

  private static let words: KeyTable = {
    var table = KeyTable()
    for (word, part) in merged([
      (.place, "gdzie dokad skad where де куди звідки wo wohin woher"),
      (.person, "kto kogo komu kim who whom хто кого ким wer wen wem"),
      (.time, "kiedy when коли wann"),
      (.timed, "ktorej time годині котрій wann"),
      (.ofTime, "kiedy when коли wann o od do what котрій um bis ab о до"),
      (.howMuch, "ile much many скільки wieviel viel long"),
      (.howLong, "jak how wie на na w ile"),
      (.long, "dlugo szybko long soon quickly lange schnell kiedy довго"),
      (.po, "po"), (.ile, "ile"),
      (
        .money,
        "zl pln zlotych eur euro грн злотих cena gratis bezplatnie bezplatny bezplatne darmo"
      ),
      (.street, "ul ulica ulicy al adres przystanek street str вул"),
    ]) { table.add(WordKey.of(word), part) }
    return table
  }()

  private static let beginnings = Affixes(
    merged([
      (.priced, "koszt kosztuj cen cennik stawk price cost fee cін коштує вартіст preis kost"),
      (
        .paying,
        "koszt plac zaplac wynos bierz biora licz wychodz wyjdz wynies za kasy zl doplac коштує платит cost is kost"
      ),
      (
        .lasting,
        """
        trwa potrwa czas dni dnia godzin lat miesie tygod czeka trzyma zajm zajeci idzie schodzi time days take час днів
        dauer tage
        """
      ),
      (
        .span,
        """
        minut godzin dni dzien tygod miesi rok lat hour day week month year днів годин тижн місяц tag stunde woche monat
        """
      ),
    ]).map { ($0.key, $0.value) }, atEnd: false)

  /// Each folded word with the bits of all lists that have it.
  private static func merged(_ lists: [(AskPart, String)]) -> [String: Int32] {
    var bits: [String: Int32] = [:]
    for (part, text) in lists {
      for word in Set(folding: text) { bits[word, default: 0] |= part.rawValue }
    }
    return bits
  }
}
