import Customers
import Firm
import Ground
import Language

/// The file's values in words, in Polish or English.
struct CustomerFileWords: Sendable {
  let lang: Lang
  private let zone: Zone
  private let colleagues: [String: String]
  private let days: DayWords

  /// Another language than Polish is said in English.
  init(_ lang: Lang, zone: Zone, colleagues: [String: String] = [:]) {
    self.lang = lang == .pl ? .pl : .en
    self.zone = zone
    self.colleagues = colleagues
    days = DayWords(lang: self.lang)
  }

  var texts: [String: String] { CustomerFileTexts.catalogue[lang] }
  subscript(key: String) -> String { texts[key] ?? key }

  func say(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    values.reduce(self[key]) { $0.replacing("{\($1.key)}", with: $1.value) }
  }

  func label(_ field: String, of table: String) -> String { texts["\(table).\(field)"] ?? self["field.\(field)"] }

  // MARK: time

  /// `24 listopada 2026, 14:00`.
  func when(_ moment: Moment) -> String { "\(date(zone.day(moment))), \(clock(moment))" }

  /// `24 listopada 2026, 14:00–16:00`; with both days where they differ.
  func span(_ from: Moment, _ to: Moment) -> String {
    zone.day(from) == zone.day(to) ? "\(when(from))–\(clock(to))" : "\(when(from)) – \(when(to))"
  }

  /// How long something is kept: whole years where it is so.
  func kept(_ days: Int?) -> String {
    guard let days else { return self["no_end"] }
    let (unit, n) = days % 365 == 0 ? ("years", days / 365) : ("days", days)
    let form = n == 1 ? "one" : unit == "years" && n < 5 ? "few" : "many"
    return say("\(unit)_\(form)", ["n": "\(n)"]).replacing(" ", with: "\u{a0}")
  }

  private func date(_ day: Day) -> String { "\(days.date(day)) \(day.year)" }
  private func clock(_ moment: Moment) -> String { days.time(zone.time(moment)) }

  private func length(minutes: Int) -> String {
    if minutes < 60 { return say("minutes", ["n": "\(minutes)"]) }
    return minutes < 48 * 60 ? say("hours", ["n": "\(minutes / 60)"]) : say("days", ["n": "\(minutes / 1_440)"])
  }

  // MARK: values

  /// As lines: several for a list of sentences or titles, one for everything else.
  func lines(_ value: HeldValue, _ field: String, of table: String) -> [String] {
    guard case .list(let values) = value else { return [said(value, field, of: table)] }
    let all = values.map { said($0, field, of: table) }
    if case .weekday? = values.first { return [all.joined(separator: ", ")] }
    return all
  }

  private func said(_ value: HeldValue, _ field: String, of table: String) -> String {
    switch value {
    case .text(let text): text
    case .code(let code): texts["\(table).\(field)=\(code)"] ?? texts["\(field)=\(code)"] ?? code
    case .moment(let moment): when(moment)
    case .day(let day): date(day)
    case .time(let time): days.time(time)
    case .weekday(let day): days.weekday(day)
    case .number(let n) where field == "minutes": length(minutes: n)
    case .number(let n) where field.hasSuffix("_seconds") && n < 60: say("seconds", ["n": "\(n)"])
    case .number(let n) where field.hasSuffix("_seconds"):
      say("minutes_seconds", ["m": "\(n / 60)", "n": "\(n % 60)"])
    case .number(let n): "\(n)"
    case .share(let share): say("percent", ["n": "\(Int((share * 100).rounded()))"])
    case .truth(let truth): self[truth ? "yes" : "no"]
    case .colleague(let id): colleagues[id] ?? id
    case .phrase(let code, let values):
      values.reduce(self["\(field)=\(code)"]) { text, pair in
        text.replacing("{\(pair.key)}", with: said(pair.value, pair.key, of: table))
      }
    case .list(let values): values.map { said($0, field, of: table) }.joined(separator: ", ")
    }
  }
}
