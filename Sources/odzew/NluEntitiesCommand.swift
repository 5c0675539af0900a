import ArgumentParser
import Foundation
import Language

struct NluEntitiesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entities", abstract: "Finds times, numbers, sums, identifiers and names in lines.")

  @Option(help: "Language of lines that do not name their own.")
  var lang = "pl"

  func run() async throws {
    let usual = try NluFilter.lang(lang)
    let now = Self.now()
    try NluFilter.run { line in
      // A line may carry a language that the reader does not know ("any").
      let lang = line.lang.flatMap { Lang(rawValue: $0) } ?? usual
      guard let moment = line.ref.map({ LocalTime(iso: $0) }) ?? now else {
        throw ValidationError("line \(line.id): ref is no moment: \(line.ref ?? "")")
      }
      let offset = line.ref.flatMap { LocalTime.utcOffset(iso: $0) }
      let found = EntityReader.read(line.text, lang: lang, context: EntityContext(now: moment, utcOffset: offset))
      return Answer(id: line.id, entities: found.compactMap(Found.init))
    }
  }

  private static func now() -> LocalTime? {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day, .hour, .minute, .second], from: Date())
    guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
    return LocalTime(
      year: year, month: month, day: day, hour: parts.hour ?? 0, minute: parts.minute ?? 0, second: parts.second ?? 0)
  }

  private struct Answer: Encodable {
    let id: String
    let entities: [Found]
  }

  private struct Found: Encodable {
    let kind: String
    let start: Int
    let end: Int
    let text: String
    let value: Value

    init?(_ entity: Entity) {
      guard let value = Value(entity) else { return nil }
      kind = entity.kind.rawValue
      start = entity.range.lowerBound
      end = entity.range.upperBound
      text = entity.text
      self.value = value
    }
  }

  /// The forms of section 3 of the fixed interfaces; keys that say nothing are left out.
  private struct Value: Encodable {
    var kind: String?
    var from: Scalar?
    var to: Scalar?
    var grain: String?
    var holiday: String?
    var value: Scalar?
    var unit: String?
    var domain: String?
    var issuer: String?

    init?(_ entity: Entity) {
      switch entity.value {
      case .time(let time, let holiday):
        self.holiday = holiday
        set(time)
      case .duration(let count, let grain):
        value = .number(count)
        unit = grain.name
      case .number(let number): value = .number(number)
      case .money(let money):
        unit = money.unit
        set(money.bound)
      case .text(let text, let detail):
        value = .text(text)
        if entity.kind == .url { domain = detail }
        if entity.kind == .creditcard { issuer = detail }
      }
    }

    private mutating func set(_ time: TimeValue) {
      switch time {
      case .instant(let start, let grain): (kind, from, self.grain) = ("instant", .text(start.iso), grain.name)
      case .interval(let start, let end, let grain):
        (kind, from, to, self.grain) = ("interval", .text(start.iso), .text(end.iso), grain.name)
      case .after(let start, let grain): (kind, from, self.grain) = ("after", .text(start.iso), grain.name)
      case .before(let start, let grain): (kind, from, self.grain) = ("before", .text(start.iso), grain.name)
      }
    }

    private mutating func set(_ bound: MoneyValue.Bound) {
      switch bound {
      case .simple(let amount): (kind, value) = ("simple", .number(amount))
      case .between(let low, let high): (kind, from, to) = ("between", .number(low), .number(high))
      case .above(let amount): (kind, value) = ("above", .number(amount))
      case .under(let amount): (kind, value) = ("under", .number(amount))
      }
    }
  }

  /// A text or a number; whole numbers are written without a fraction.
  private enum Scalar: Encodable {
    case text(String)
    case number(Double)

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number):
        if let whole = Int64(exactly: number) { try container.encode(whole) } else { try container.encode(number) }
      }
    }
  }
}
