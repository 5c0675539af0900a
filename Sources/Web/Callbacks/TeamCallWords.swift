import Callbacks
import Firm
import Ground
import Language
import Staff

/// What the team's pages on callbacks say, in Polish or English.
struct TeamCallWords: Sendable {
  let lang: Lang
  let zone: Zone
  let now: Moment
  let days: DayWords
  let texts: [String: String]

  init(_ lang: Lang, zone: Zone, now: Moment) {
    self.lang = lang == .pl ? .pl : .en
    self.zone = zone
    self.now = now
    days = DayWords(lang: self.lang)
    texts = TeamCallTexts.catalogue[self.lang]
  }

  private init(_ words: TeamCallWords, texts: [String: String]) {
    (lang, zone, now, days) = (words.lang, words.zone, words.now, words.days)
    self.texts = texts
  }

  /// The same, with the words of a list of past calls where a page says those of a list of people.
  var ofPastCalls: TeamCallWords {
    TeamCallWords(self, texts: TeamCallTexts.ofPastCalls[lang])
  }
  subscript(key: String) -> String { texts[key] ?? key }

  /// With values in the place of `{name}`.
  func say(_ key: String, _ values: KeyValuePairs<String, any CustomStringConvertible>) -> String {
    values.reduce(self[key]) { $0.replacing("{\($1.key)}", with: $1.value.description) }
  }

  func bar(_ session: Session, at tab: TeamBar.Tab, page address: String? = nil) -> TeamBar {
    TeamBar(session, at: tab, page: address, lang, among: [.pl, .en])
  }

  // MARK: time

  /// `10 min`, `2 godz.`, `3 dni`.
  func ago(_ minutes: Int) -> String {
    if minutes < 60 { return say("minutes", ["n": max(1, minutes)]) }
    return minutes < 48 * 60 ? say("hours", ["n": minutes / 60]) : say("days", ["n": minutes / 1_440])
  }

  func length(_ seconds: Int) -> String {
    seconds < 60 ? say("seconds", ["n": seconds]) : say("minutes", ["n": seconds / 60])
  }

  func clock(_ moment: Moment) -> String { days.time(zone.time(moment)) }

  /// `14:00`, `jutro, 14:00`, `24 listopada, 14:00`.
  func near(_ moment: Moment) -> String {
    let (day, today) = (zone.day(moment), zone.day(now))
    if day == today { return clock(moment) }
    let name =
      day == today + 1 ? self["tomorrow"] : day == today + -1 ? self["yesterday"] : days.date(day)
    return "\(name), \(clock(moment))"
  }

  func window(_ window: CallWindow) -> String { "\(near(window.from))–\(clock(window.to))" }

  // MARK: numbers

  func percent(_ share: Share) -> String { share.value.map { "\(Int(($0 * 100).rounded()))%" } ?? "–" }

  /// With so many places: `0,4213`, `−0,0004`; a dash for nothing.
  func decimal(_ value: Double?, places: Int = 1) -> String {
    guard let value, value.isFinite else { return "–" }
    let size = (0..<places).reduce(1) { power, _ in power * 10 }
    let whole = Int((abs(value) * Double(size)).rounded())
    let digits = String(whole % size)
    let sign = value < 0 && whole > 0 ? "−" : ""
    let mark = lang == .pl ? "," : "."
    return "\(sign)\(whole / size)\(mark)\(String(repeating: "0", count: places - digits.count))\(digits)"
  }

  // MARK: what is known

  /// What chooses the times, and why.
  func basis(_ span: WatchSpan?) -> String {
    guard let span else { return self["basis_plain"] }
    return span.basis == .model ? self["basis_model"] : say("basis_rules", ["why": self["watch_\(span.reason)"]])
  }

  func reasons(_ choice: Choice?) -> [String] { choice?.reasons.map(reason) ?? [] }

  private func reason(_ reason: Reason) -> String {
    switch reason {
    case .fresh(let minutes): minutes < 2 ? self["reason_just"] : say("reason_fresh", ["ago": ago(minutes)])
    case .habit(let weekday, let from, let to, let picked, let count):
      say(
        weekday == nil ? "reason_habit_any" : "reason_habit",
        [
          "day": weekday.map { self["on_\($0.rawValue)"] } ?? "", "from": days.time(from), "to": days.time(to),
          "picked": picked, "of": count,
        ])
    case .active: self["reason_active"]
    case .signal(let kind, let minutes): say("reason_\(kind.rawValue)", ["ago": ago(minutes)])
    case .wished: self["reason_wished"]
    case .promised: self["reason_promised"]
    case .likeThem: self["reason_like_them"]
    case .deadline(0): self["reason_deadline_now"]
    case .deadline(let minutes): say("reason_deadline", ["ago": ago(minutes)])
    case .otherTime: self["reason_other_time"]
    case .turn: self["reason_turn"]
    case .explored: self["reason_explored"]
    case .byPerson: self["reason_person"]
    case .known: self["reason_known"]
    }
  }

  // MARK: refusals

  func refusal(_ refusal: CallbackRefusal) -> String {
    switch refusal {
    case .noSuchCallback: self["no_such_callback"]
    case .noSuchCall: self["no_such_call"]
    case .closed: self["closed"]
    case .badWindow: self["bad_window"]
    case .outsideHours(let next):
      self["outside_hours"]
        + (next.map { " " + say("outside_next", ["time": "\(days.date(zone.day($0.from))), \(clock($0.from))"]) } ?? "")
    case .keyUsed: self["key_used"]
    case .busy: self["busy"]
    case .noLine: self["no_line"]
    case .limit(let next): self["limit"] + (next.map { " " + say("limit_next", ["time": clock($0)]) } ?? "")
    case .paused(let until): say("pause_holds", ["time": clock(until)])
    case .held: self["held"]
    case .callOpen: self["call_open"]
    case .exchange(let why): say("exchange", ["why": why])
    }
  }
}
