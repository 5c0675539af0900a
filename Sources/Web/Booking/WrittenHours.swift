import Firm
import Ground
import Language

/// Hours and days as people of the team write and read them: `pon.–pt. 9–13, 14–17, sob. całą dobę`, `24.12.2026`.
struct WrittenHours {
  private let language: Lang
  private let words: DayWords
  /// From a day's name, in lower case and without its dot, to the name that `WeekHours` reads.
  private let names: [String: String]

  init(_ language: Lang) {
    self.language = language
    words = DayWords(lang: language)
    var names: [String: String] = [:]
    for day in Weekday.allCases {
      let short = words.short(day).lowercased().filter { $0 != "." }
      for name in [short, words.weekday(day).lowercased()] { names[name] = day.short }
    }
    if language == .pl {
      names.merge(["pn": "mon", "sr": "wed", "cz": "thu", "nd": "sun", "nie": "sun"]) { $1 }
    }
    self.names = names
  }

  /// Nil when they cannot be read.
  func hours(_ text: String) -> WeekHours? {
    do throws(HoursProblem) { return try WeekHours(standard(text)) } catch { return nil }
  }

  func text(_ hours: WeekHours) -> String { words.week(hours) }

  /// A day, or a first and a last one; nil when they cannot be read or stand the wrong way round.
  func days(_ line: String) -> ClosedRange<Day>? {
    let isDotted = line.contains(".")
    let parts = line.split { $0.isWhitespace || $0 == "–" || $0 == "," || ($0 == "-" && isDotted) }.filter { $0 != "-" }
    let days = parts.map(day)
    guard (1...2).contains(days.count), let first = days.first ?? nil, let last = days.last ?? nil, first <= last
    else { return nil }
    return first...last
  }

  func text(_ days: ClosedRange<Day>) -> String {
    let ends = days.lowerBound == days.upperBound ? [days.lowerBound] : [days.lowerBound, days.upperBound]
    return ends.map(text).joined(separator: " – ")
  }

  private func text(_ day: Day) -> String {
    let parts = day.description.split(separator: "-")
    return language == .en ? day.description : parts.reversed().joined(separator: ".")
  }

  private func day(_ text: Substring) -> Day? {
    let parts = text.split(separator: ".").map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return Day(text) }
    return Day(year: year, month: month, day: day)
  }

  /// The same in the form that `WeekHours` reads: `mon-fri 09:00-13:00, 14:00-17:00; sat 10:00-14:00`.
  private func standard(_ text: String) -> String {
    var result = ""
    var rest = Substring(text.lowercased().replacing(words.roundTheClock.lowercased(), with: "0:00-24:00"))
    var isAfterTime = false
    while let next = rest.first {
      if next.isLetter {
        let word = rest.prefix { $0.isLetter || $0 == "'" || $0 == "ʼ" || $0 == "’" }
        rest.removeFirst(word.count)
        if rest.first == "." { rest.removeFirst() }
        // A day after times begins another group, whatever stands between them.
        if isAfterTime { result = String(result.reversed().drop { " ,;".contains($0) }.reversed()) + "; " }
        isAfterTime = false
        result += names[String(word)] ?? String(word)
      } else if next.isNumber {
        let digits = rest.prefix { $0.isNumber || $0 == ":" || $0 == "." }
        rest.removeFirst(digits.count)
        result += time(digits)
        isAfterTime = true
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }

  /// `9` and `9.00` as `09:00`.
  private func time(_ text: Substring) -> String {
    let parts = text.split { $0 == ":" || $0 == "." }
    guard let hour = parts.first, hour.count <= 2, parts.count <= 2 else { return String(text) }
    return "\(hour.count == 1 ? "0" : "")\(hour):\(parts.count == 2 ? parts[1] : "00")"
  }
}
