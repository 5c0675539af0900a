import Firm
import Ground
import Language

/// Answers when the firm is open, from its own table of hours.
struct HoursWords {
  let firm: Firm
  let lang: Lang
  let now: Moment

  init(firm: Firm, lang: Lang, now: Moment) {
    self.firm = firm
    self.lang = lang
    self.now = now
  }

  init(_ here: Situation) { self.init(firm: here.firm, lang: here.language, now: here.now) }

  private var hours: OpeningHours { OpeningHours(firm) }
  private var words: DayWords { DayWords(lang: lang) }
  private var today: Day { firm.zone.day(now) }

  func answer(_ question: HoursQuestion) -> String {
    var lines: [String] = []
    for day in question.days {
      for line in self.lines(for: day) where !lines.contains(line) { lines.append(line) }
    }
    if lines.isEmpty { lines = [general()] }
    return lines.joined(separator: "\n")
  }

  /// `pon.–pt. 8:00–20:00, sob. 9:00–13:00`, with whether it is open now.
  func general() -> String {
    if case .open(until: nil) = hours.status(at: now) { return always }
    let week = words.week(firm.hours)
    return switch lang {
    case .pl: "Godziny otwarcia: \(week). \(nowLine())"
    case .en: "Opening hours: \(week). \(nowLine())"
    case .uk: "Години роботи: \(week). \(nowLine())"
    case .de: "Öffnungszeiten: \(week). \(nowLine())"
    }
  }

  private func lines(for day: HoursQuestion.Day) -> [String] {
    let days = hours.days(meantBy: day, at: now)
    return switch day {
    case .now: [nowLine()]
    case .general: [general()]
    case .holiday(let holiday): days.map { line($0, as: holiday) }
    case .nextOpen: days.map(reopening)
    case .firstOpen: days.map { line($0) }
    case .moment(let day, let minute): [line(Day(number: day), minute: minute)]
    default: days.map { line($0) }
    }
  }

  private func nowLine() -> String {
    switch hours.status(at: now) {
    case .open(let until):
      guard let until else { return always }
      let end = closing(until, of: now)
      return switch lang {
      case .pl: "Teraz jest otwarte – do \(end)."
      case .en: "It is open now, until \(end)."
      case .uk: "Зараз відчинено – до \(end)."
      case .de: "Jetzt ist geöffnet – bis \(end) Uhr."
      }
    case .closed(_, let opens):
      let next = opens.map(opening) ?? "–"
      return switch lang {
      case .pl: "Teraz jest zamknięte; otwieramy: \(next)."
      case .en: "It is closed now; we open \(next)."
      case .uk: "Зараз зачинено; відчиняємо: \(next)."
      case .de: "Jetzt ist geschlossen; wir öffnen \(next)."
      }
    }
  }

  private func line(_ day: Day, as named: Holiday? = nil) -> String {
    var name = words.near(day, today: today)
    if let named, named.days(in: day.year).count == 1 { name = "\(named.name(in: lang)) (\(words.full(day)))" }
    let title = name.prefix(1).uppercased() + name.dropFirst()
    switch hours.hours(on: day) {
    case .open(let spans):
      return switch lang {
      case .pl: "\(title): otwarte \(words.spans(spans))."
      case .en: "\(title): open \(words.spans(spans))."
      case .uk: "\(title): відчинено \(words.spans(spans))."
      case .de: "\(title): geöffnet \(words.spans(spans))."
      }
    case .closed(let closure):
      let why = if case .holiday(let holiday) = closure, holiday != named { " (\(holiday.name(in: lang)))" } else { "" }
      let next = hours.opens(after: firm.zone.moment(day + 1, TimeOfDay(minutes: 0)!) - .seconds(1)).map(opening)
      return switch lang {
      case .pl: "\(title): zamknięte\(why). Najbliższy czynny dzień: \(next ?? "–")."
      case .en: "\(title): closed\(why). Next open: \(next ?? "–")."
      case .uk: "\(title): зачинено\(why). Найближчий робочий день: \(next ?? "–")."
      case .de: "\(title): geschlossen\(why). Wieder geöffnet: \(next ?? "–")."
      }
    }
  }

  /// Whether it is open at a minute that somebody named.
  private func line(_ day: Day, minute: Int) -> String {
    guard let time = TimeOfDay(minutes: minute) else { return line(day) }
    let name = words.near(day, today: today)
    let title = "\(name.prefix(1).uppercased() + name.dropFirst()), \(words.time(time))"
    switch hours.status(at: firm.zone.moment(day, time)) {
    case .open(let until):
      guard let until else { return line(day) }
      let end = closing(until, of: firm.zone.moment(day, time))
      return switch lang {
      case .pl: "\(title): otwarte, do \(end)."
      case .en: "\(title): open, until \(end)."
      case .uk: "\(title): відчинено, до \(end)."
      case .de: "\(title): geöffnet, bis \(end) Uhr."
      }
    case .closed(_, let opens):
      let next = opens.map(opening) ?? "–"
      return switch lang {
      case .pl: "\(title): zamknięte; otwieramy: \(next)."
      case .en: "\(title): closed; we open \(next)."
      case .uk: "\(title): зачинено; відчиняємо: \(next)."
      case .de: "\(title): geschlossen; wir öffnen \(next)."
      }
    }
  }

  private var always: String {
    switch lang {
    case .pl: "Otwarte jest całą dobę, siedem dni w tygodniu."
    case .en: "It is open around the clock, seven days a week."
    case .uk: "Відчинено цілодобово, сім днів на тиждень."
    case .de: "Es ist rund um die Uhr geöffnet, sieben Tage die Woche."
    }
  }

  /// The end of the opening that holds at `open`: `18:00`; `24:00 (środa, 23 grudnia)` where it is more than a day away.
  func closing(_ moment: Moment, of open: Moment) -> String {
    let time = firm.zone.time(moment)
    let text = time.minutes == 0 ? "24:00" : words.time(time)
    return moment - open <= .days(1)
      ? text : "\(text) (\(words.near(firm.zone.day(moment - .seconds(1)), today: today)))"
  }

  /// A moment of opening as people name it: `poniedziałek, 28 grudnia, 8:00`.
  func opening(_ moment: Moment) -> String {
    "\(words.near(firm.zone.day(moment), today: today)), \(words.time(firm.zone.time(moment)))"
  }

  private func reopening(_ day: Day) -> String {
    let spans = words.spans(hours.hours(on: day).spans)
    return switch lang {
    case .pl: "Po świętach otwieramy: \(words.full(day)), \(spans)."
    case .en: "After the holidays we open on \(words.full(day)), \(spans)."
    case .uk: "Після свят відчиняємо: \(words.full(day)), \(spans)."
    case .de: "Nach den Feiertagen öffnen wir am \(words.full(day)), \(spans)."
    }
  }
}
