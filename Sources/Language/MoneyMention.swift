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
  public static func read(_ text: String, lang: Lang = .pl) -> [MoneyMention] {
    let context = EntityContext(now: LocalTime(day: 0))
    return all(in: EntityReader.read(text, lang: lang, context: context), Message(text))
  }

  /// Of a range the greater end counts: "od 100 do 200 zł" is about 200.
  static func all(in entities: [Entity], _ message: Message) -> [MoneyMention] {
    let counted = entities.filter { $0.kind == .money }.map(\.range)
    return entities.compactMap { entity in
      switch entity.value {
      case .money(let money):
        guard let currency = codes[money.unit] ?? (money.unit.count == 3 ? money.unit : nil) else { return nil }
        return MoneyMention(money.amount, currency, entity)
      case .number(let value) where entity.kind == .numeral && !counted.contains { $0.overlaps(entity.range) }:
        guard isSum(entity, message) else { return nil }
        return MoneyMention(value, "PLN", entity)
      default: return nil
      }
    }
  }

  /// Nil for an amount that no firm of this world bills.
  private init?(_ amount: Double, _ currency: String, _ entity: Entity) {
    guard amount.magnitude < 1e13 else { return nil }
    self.init(
      cents: Int64((amount * 100).rounded()), currency: currency, start: entity.range.lowerBound,
      end: entity.range.upperBound)
  }

  /// "budżet mam 15 tys.": thousands of nothing else, where money is the matter.
  private static func isSum(_ entity: Entity, _ message: Message) -> Bool {
    let inside = message.words.indices.filter { entity.range.contains(message.words[$0].start) }
    guard let last = inside.last, scales.contains(message.words[last].text) else { return false }
    if last + 1 < message.words.count, units.contains(where: message.words[last + 1].text.hasPrefix) { return false }
    return message.words.contains { word in matters.contains(where: word.text.hasPrefix) }
  }

  /// Currencies that the grammar gives by their names.
  private static let codes = ["Dollar": "USD", "Pound": "GBP", "$": "USD", "€": "EUR", "£": "GBP"]
  private static let scales = Set(
    folding: "tys tysiecy tysiace tysiac tysia k mln milion miliony milionow тис тисяч тисячі")
  private static let matters = [
    "koszt", "cen", "zapla", "plac", "wycen", "budzet", "kwot", "faktur", "kasa", "wart", "oferta", "zaliczk", "rat",
  ]
  private static let units = [
    "km", "kilom", "osob", "sztuk", "szt", "m", "os", "kg", "kcal", "uzytkown", "klient", "egzempl", "obrot", "mil",
  ]
}

extension MoneyValue {
  /// The amount, or the greater end of a range.
  var amount: Double {
    switch bound {
    case .simple(let amount), .between(_, let amount), .above(let amount), .under(let amount): amount
    }
  }
}
