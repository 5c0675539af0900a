import Conversations
import Firm
import Ground
import HouseTesting
import Language
import Testing

@testable import Assistant

/// What is said about hours, on a given clock. The shop: Monday to Friday 9:00–18:00, Saturday 10:00–14:00.
@Suite struct HoursWordsTests {
  static func answer(_ now: String, _ lang: Lang, _ days: HoursQuestion.Day..., focus: HoursQuestion.Focus = .hours)
    -> String
  {
    HoursWords(firm: Cast.firm, lang: lang, now: Moment(iso: now)!).answer(HoursQuestion(days: days, focus: focus))
  }

  static let monday = "2026-11-23T14:05:00+01:00"
  static let fridayNight = "2026-11-27T23:30:00+01:00"
  static let christmasEve = "2026-12-24T12:00:00+01:00"

  @Test func `now, open and closed, in four languages`() {
    #expect(Self.answer(Self.monday, .pl, .now) == "Teraz jest otwarte – do 18:00.")
    #expect(Self.answer(Self.monday, .en, .now) == "It is open now, until 18:00.")
    #expect(Self.answer(Self.monday, .uk, .now) == "Зараз відчинено – до 18:00.")
    #expect(Self.answer(Self.monday, .de, .now) == "Jetzt ist geöffnet – bis 18:00 Uhr.")
    #expect(Self.answer(Self.fridayNight, .pl, .now) == "Teraz jest zamknięte; otwieramy: jutro, 10:00.")
    #expect(Self.answer(Self.fridayNight, .en, .now) == "It is closed now; we open tomorrow, 10:00.")
    #expect(Self.answer(Self.fridayNight, .uk, .now) == "Зараз зачинено; відчиняємо: завтра, 10:00.")
    #expect(Self.answer(Self.fridayNight, .de, .now) == "Jetzt ist geschlossen; wir öffnen morgen, 10:00.")
  }

  @Test func `the ordinary week, in four languages`() {
    let week = [
      Lang.pl: "Godziny otwarcia: pon.–pt. 9:00–18:00, sob. 10:00–14:00. Teraz jest otwarte – do 18:00.",
      .en: "Opening hours: Mon–Fri 9:00–18:00, Sat 10:00–14:00. It is open now, until 18:00.",
      .uk: "Години роботи: пн–пт 9:00–18:00, сб 10:00–14:00. Зараз відчинено – до 18:00.",
      .de: "Öffnungszeiten: Mo–Fr 9:00–18:00, Sa 10:00–14:00. Jetzt ist geöffnet – bis 18:00 Uhr.",
    ]
    for (lang, text) in week { #expect(Self.answer(Self.monday, lang, .general) == text) }
  }

  @Test func `days by name, by date and by holiday`() {
    #expect(Self.answer(Self.monday, .pl, .today) == "Dziś: otwarte 9:00–18:00.")
    #expect(Self.answer(Self.monday, .pl, .tomorrow) == "Jutro: otwarte 9:00–18:00.")
    #expect(Self.answer(Self.monday, .pl, .weekday(6)) == "Sobota, 28 listopada: otwarte 10:00–14:00.")
    #expect(
      Self.answer(Self.monday, .pl, .weekday(7))
        == "Niedziela, 29 listopada: zamknięte. Najbliższy czynny dzień: poniedziałek, 30 listopada, 9:00.")
    #expect(
      Self.answer(Self.monday, .pl, .thisWeekend)
        == "Sobota, 28 listopada: otwarte 10:00–14:00.\nNiedziela, 29 listopada: zamknięte. Najbliższy czynny dzień: poniedziałek, 30 listopada, 9:00."
    )
    #expect(
      Self.answer(Self.monday, .en, .date(day: 25, month: 12))
        == "Friday, 25 December: closed (Christmas Day). Next open: Monday, 28 December, 9:00.")
    #expect(
      Self.answer(Self.monday, .pl, .holiday(.christmasEve)).hasPrefix("Wigilia (czwartek, 24 grudnia): zamknięte."))
    #expect(Self.answer(Self.monday, .de, .date(day: 2, month: 1)) == "Samstag, 2. Januar: geöffnet 10:00–14:00.")
  }

  @Test func `a day of the week means the next one once today's hours are over`() {
    #expect(Self.answer("2026-11-23T17:59:00+01:00", .pl, .weekday(1)) == "Dziś: otwarte 9:00–18:00.")
    #expect(
      Self.answer("2026-11-23T18:00:00+01:00", .pl, .weekday(1)) == "Poniedziałek, 30 listopada: otwarte 9:00–18:00.")
  }

  @Test func `a date that comes only in some years is found, one that never comes is no date`() {
    #expect(Self.answer(Self.monday, .pl, .date(day: 29, month: 2)) == "Wtorek, 29 lutego: otwarte 9:00–18:00.")
    #expect(Self.answer(Self.monday, .pl, .date(day: 31, month: 2)).hasPrefix("Godziny otwarcia:"))
  }

  @Test func `after the holidays means those that are near, also when they have just been`() {
    let reopening = "Po świętach otwieramy: poniedziałek, 28 grudnia, 9:00–18:00."
    for now in [
      "2026-12-20T10:00:00+01:00", Self.christmasEve, "2026-12-26T10:00:00+01:00", "2026-12-27T10:00:00+01:00",
    ] {
      #expect(Self.answer(now, .pl, .nextOpen(after: nil)) == reopening, "\(now)")
      #expect(Self.answer(now, .pl, .nextOpen(after: .christmas)) == reopening, "\(now)")
    }
    #expect(
      Self.answer("2027-03-25T10:00:00+01:00", .en, .nextOpen(after: .easter))
        == "After the holidays we open on Tuesday, 30 March, 9:00–18:00.")
  }

  @Test func `the clock change does not move an opening`() {
    // 25 October 2026 and 28 March 2027 are Sundays: the night before Monday is 25 and 23 hours long.
    #expect(
      Self.answer("2026-10-24T23:00:00+02:00", .pl, .now)
        == "Teraz jest zamknięte; otwieramy: poniedziałek, 26 października, 9:00.")
    #expect(Self.answer("2026-10-26T09:00:00+01:00", .pl, .now) == "Teraz jest otwarte – do 18:00.")
    #expect(Self.answer("2026-10-26T08:59:59+01:00", .pl, .now) == "Teraz jest zamknięte; otwieramy: dziś, 9:00.")
    #expect(Self.answer("2027-03-27T14:00:00+01:00", .en, .now) == "It is closed now; we open Tuesday, 30 March, 9:00.")
  }

  @Test func `what is said at a hand-over tells honestly when somebody is there`() {
    let announcer = HandoverWords.announcer { Cast.firm }
    func time(_ now: String, _ lang: Lang = .pl) -> String { announcer.text(.waiting(.asked), lang, Moment(iso: now)!) }
    let wanted: [(String, Lang, String)] = [
      (Self.monday, .pl, "Zespół pracuje dziś do 18:00"), (Self.monday, .en, "until 18:00 today"),
      (Self.monday, .uk, "сьогодні до 18:00"), (Self.monday, .de, "heute bis 18:00 Uhr"),
      ("2026-11-23T17:59:59+01:00", .pl, "Zespół pracuje dziś do 18:00"),
      ("2026-11-23T18:00:00+01:00", .pl, "gdy otworzymy: jutro, 9:00."),
      ("2026-11-24T03:00:00+01:00", .pl, "gdy otworzymy: dziś, 9:00."),
      (Self.fridayNight, .pl, "gdy otworzymy: jutro, 10:00."),
      (Self.fridayNight, .en, "when we open: tomorrow, 10:00."),
      ("2026-11-28T14:00:00+01:00", .uk, "понеділок, 30 листопада, 9:00"),
      (Self.christmasEve, .pl, "poniedziałek, 28 grudnia, 9:00"),
      (Self.christmasEve, .de, "Montag, 28. Dezember, 9:00"),
      ("2027-03-28T12:00:00+02:00", .en, "Tuesday, 30 March, 9:00"),
    ]
    for (now, lang, text) in wanted { #expect(time(now, lang).contains(text), "\(now): \(time(now, lang))") }
    // At night nobody is promised at once.
    #expect(!time(Self.fridayNight).contains("Zespół pracuje"))
  }

  @Test(arguments: HandoverReason.allCases, Lang.allCases)
  func `a hand-over is told for every reason, and says that a person comes`(reason: HandoverReason, lang: Lang) {
    let person = [Lang.pl: "człowiekowi", .en: "person", .uk: "людині", .de: "Menschen"]
    for tone in Firm.Tone.allCases {
      var firm = Cast.firm
      firm.tone = tone
      let text = HandoverWords.announcer { [firm] in firm }.text(.waiting(reason), lang, Cast.now)
      #expect(text.contains(person[lang]!))
      #expect(text.contains("18:00"))
    }
  }

  @Test func `a firm that never closes says so, in every language`() {
    var firm = Cast.firm
    let whole = ClockSpan(from: TimeOfDay(minutes: 0)!, to: TimeOfDay(minutes: 24 * 60)!)!
    firm.hours = WeekHours(Weekday.allCases.reduce(into: [:]) { $0[$1] = [whole] })
    firm.publicHolidays = nil
    firm.closed = []
    let always = [
      Lang.pl: "całą dobę", .en: "around the clock", .uk: "цілодобово", .de: "rund um die Uhr",
    ]
    for lang in Lang.allCases {
      let words = HoursWords(firm: firm, lang: lang, now: Cast.now)
      let team = HandoverWords.announcer { [firm] in firm }.text(.waiting(.asked), lang, Cast.now)
      for days: [HoursQuestion.Day] in [[.general], [.now], [.tomorrow], [.weekday(7)]] {
        let text = words.answer(HoursQuestion(days: days, focus: .hours))
        #expect(text.contains(always[lang]!) && !text.contains("24:00"), "\(text)")
      }
      #expect(team.contains(always[lang]!) && !team.contains("24:00"), "\(team)")
    }
  }

  @Test func `a firm that is closed on a holiday says until when it is open`() {
    var firm = Cast.firm
    let whole = ClockSpan(from: TimeOfDay(minutes: 0)!, to: TimeOfDay(minutes: 24 * 60)!)!
    firm.hours = WeekHours(Weekday.allCases.reduce(into: [:]) { $0[$1] = [whole] })
    firm.publicHolidays = "PL"
    let words = HoursWords(firm: firm, lang: .pl, now: Moment(iso: "2026-12-21T10:00:00+01:00")!)
    #expect(
      words.answer(HoursQuestion(days: [.now], focus: .isOpen)) == "Teraz jest otwarte – do 24:00 (środa, 23 grudnia).")
  }

  @Test func `behind a break the team is there again`() {
    var firm = Cast.firm
    let spans = [("9:00", "13:00"), ("14:00", "18:00")].map {
      ClockSpan(from: TimeOfDay($0.0)!, to: TimeOfDay($0.1)!)!
    }
    firm.hours = WeekHours(Weekday.allCases.reduce(into: [:]) { $0[$1] = spans })
    let text = HandoverWords.announcer { [firm] in firm }.text(
      .waiting(.asked), .pl, Moment(iso: "2026-11-23T10:00:00+01:00")!)
    #expect(text.contains("dziś do 13:00, potem 14:00–18:00"), "\(text)")
  }

  @Test func `a firm that never opens promises no time`() {
    var firm = Cast.firm
    firm.hours = WeekHours()
    let text = HandoverWords.announcer { [firm] in firm }.text(.waiting(.asked), .pl, Cast.now)
    #expect(text.contains("Teraz nikogo nie ma") && !text.contains("9:00"))
  }
}
