public import Conversations
import Ground
import Language

/// What a person needs to know who takes a conversation over, so that the customer repeats nothing: a pure rule.
public enum Summary {
  public struct Fact: Sendable, Hashable {
    public let label: String
    public let value: String
  }

  /// Two or three sentences in Polish, the team's language.
  public static func text(of messages: [Message], readings: [TurnReading], ownership: Ownership) -> String {
    let asked = messages.filter { $0.author == .customer && !$0.text.isEmpty }
    guard let first = asked.first, let last = asked.last else { return "Rozmowa jeszcze się nie zaczęła." }
    var parts = ["Klient pisze: „\(short(first.text))”."]
    if last.id != first.id { parts.append("Ostatnio: „\(short(last.text))”.") }
    let answered = readings.filter { $0.kind == .answered }.flatMap(\.answers).filter { $0 != "firm.hours" }
    let declined = readings.filter { $0.kind == .declined }.count
    if !answered.isEmpty { parts.append("Asystent odpowiedział z: \(unique(answered).joined(separator: ", ")).") }
    if declined > 0 {
      parts.append("Bez odpowiedzi: \(declined) \(declined == 1 ? "pytanie" : declined < 5 ? "pytania" : "pytań").")
    }
    if let reason = ownership.reason { parts.append("Powód przekazania: \(words(reason)).") }
    return parts.joined(separator: " ")
  }

  /// Numbers and names that the customer gave: phones, e-mails, amounts.
  public static func facts(from messages: [Message], channel: Channel) -> [Fact] {
    var facts: [Fact] = []
    func add(_ label: String, _ value: String) {
      let fact = Fact(label: label, value: value)
      if !facts.contains(fact) { facts.append(fact) }
    }
    for message in messages where message.author == .customer {
      let context = EntityContext(now: LocalTime(day: 0))
      for entity in EntityReader.read(message.text, lang: .pl, context: context) {
        guard case .text(let value, _) = entity.value else { continue }
        if entity.kind == .email { add("E-mail", value) }
        if entity.kind == .phone { add("Telefon", PhoneNumber(value)?.spaced ?? value) }
      }
      for match in message.text.matches(of: /\b[A-Z]{2,4}[-\/][0-9][0-9\/-]{2,}\b/) {
        add("Numer", String(match.output))
      }
      for money in MoneyMention.read(message.text) {
        add("Kwota", Money(minor: money.cents, currency: money.currency).decimal + " " + money.currency)
      }
    }
    return facts
  }

  private static func words(_ reason: HandoverReason) -> String {
    switch reason {
    case .asked: "klient chce rozmawiać z człowiekiem"
    case .upset: "klient jest zdenerwowany"
    case .value: "sprawa o dużej wartości"
    case .rule: "taka jest reguła firmy"
    case .unsure: "asystent nie był pewny"
    case .failures: "asystent nie umiał pomóc"
    case .error: "błąd po stronie asystenta"
    case .unusual: "sprawa nietypowa"
    }
  }

  private static func short(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= 140 ? line : line.prefix(139) + "…"
  }

  private static func unique(_ texts: [String]) -> [String] {
    var seen = Set<String>()
    return texts.filter { seen.insert($0).inserted }
  }
}
