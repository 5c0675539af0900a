import Firm
import Ground
import Language
import Testing

@Suite struct HoursAnswerTests {
  /// What the clinic answers: the days, each with its hours or with when it opens again.
  private func answer(_ asked: HoursQuestion.Day, at: String) throws -> [String] {
    let hours = OpeningHours(try klinika())
    return hours.answer(HoursQuestion(days: [asked], focus: .hours), at: moment(at)).days.map { day in
      switch day.hours {
      case .open(let spans): "\(day.day) \(spans.map(\.description).joined(separator: ", "))"
      case .closed(let closure, let next):
        "\(day.day) \(closure) → \(next.map { hours.zone.text($0).prefix(16) } ?? "never")"
      }
    }
  }

  @Test(arguments: [
    (HoursQuestion.Day.today, "2026-11-20T18:03:00+01:00", ["2026-11-20 08:00-20:00"]),
    (.now, "2026-11-20T21:03:00+01:00", ["2026-11-20 08:00-20:00"]),
    (.tomorrow, "2026-11-20T18:03:00+01:00", ["2026-11-21 09:00-13:00"]),
    (.dayAfterTomorrow, "2026-11-20T18:03:00+01:00", ["2026-11-22 weekday → 2026-11-23T08:00"]),
    (.weekday(6), "2026-11-20T18:03:00+01:00", ["2026-11-21 09:00-13:00"]),
    (.weekday(6), "2026-11-21T09:03:00+01:00", ["2026-11-21 09:00-13:00"]),
    (.weekday(6), "2026-11-21T13:00:00+01:00", ["2026-11-28 09:00-13:00"]),
    (.weekday(7), "2026-11-22T13:00:00+01:00", ["2026-11-22 weekday → 2026-11-23T08:00"]),
    (.thisWeekend, "2026-11-20T18:03:00+01:00", ["2026-11-21 09:00-13:00", "2026-11-22 weekday → 2026-11-23T08:00"]),
    (.thisWeekend, "2026-11-22T18:03:00+01:00", ["2026-11-22 weekday → 2026-11-23T08:00"]),
    (.date(day: 31, month: 12), "2026-12-01T10:00:00+01:00", ["2026-12-31 dayOff → 2027-01-02T09:00"]),
    (.date(day: 7, month: 1), "2026-12-01T10:00:00+01:00", ["2027-01-07 08:00-20:00"]),
    (.date(day: 29, month: 2), "2026-12-01T10:00:00+01:00", ["2028-02-29 08:00-20:00"]),
    (.date(day: 30, month: 2), "2026-12-01T10:00:00+01:00", []),
    (
      .holiday(.christmasEve), "2026-12-01T10:00:00+01:00",
      ["2026-12-24 holiday(Language.Holiday.christmasEve) → 2026-12-28T08:00"]
    ),
    (.holiday(.newYearsEve), "2026-12-01T10:00:00+01:00", ["2026-12-31 dayOff → 2027-01-02T09:00"]),
    (.holiday(.goodFriday), "2026-12-01T10:00:00+01:00", ["2027-03-26 08:00-20:00"]),
    (
      .holiday(.longMayWeekend), "2027-05-02T10:00:00+02:00",
      [
        "2027-05-02 weekday → 2027-05-04T08:00",
        "2027-05-03 holiday(Language.Holiday.constitutionDay) → 2027-05-04T08:00",
      ]
    ),
    (.nextOpen(after: nil), "2026-12-22T20:11:00+01:00", ["2026-12-28 08:00-20:00"]),
    (.nextOpen(after: .christmas), "2026-12-22T20:11:00+01:00", ["2026-12-28 08:00-20:00"]),
    (.nextOpen(after: .christmas), "2026-12-27T20:11:00+01:00", ["2026-12-28 08:00-20:00"]),
    (.nextOpen(after: nil), "2026-12-27T20:11:00+01:00", ["2026-12-28 08:00-20:00"]),
    (.nextOpen(after: nil), "2026-12-28T07:11:00+01:00", ["2026-12-28 08:00-20:00"]),
    (.nextOpen(after: nil), "2026-12-28T21:11:00+01:00", ["2026-12-29 08:00-20:00"]),
    (.nextOpen(after: .christmas), "2027-01-10T20:11:00+01:00", ["2027-12-27 08:00-20:00"]),
    (.nextOpen(after: .easter), "2027-03-20T20:11:00+01:00", ["2027-03-30 08:00-20:00"]),
    (.nextOpen(after: .newYear), "2026-12-30T20:11:00+01:00", ["2027-01-02 09:00-13:00"]),
    (.nextOpen(after: nil), "2026-11-09T20:11:00+01:00", ["2026-11-12 08:00-20:00"]),
    (.nextOpen(after: nil), "2026-11-11T20:11:00+01:00", ["2026-11-12 08:00-20:00"]),
  ])
  func `a day asked about is found and answered`(asked: HoursQuestion.Day, at: String, expected: [String]) throws {
    #expect(try answer(asked, at: at) == expected)
  }

  @Test func `the hours as such bring the week and the days off that are near`() throws {
    let hours = OpeningHours(try klinika())
    let answer = hours.answer(
      HoursQuestion(days: [.general], focus: .opens), at: moment("2026-12-20T10:00:00+01:00"))
    #expect(answer.week == hours.week)
    #expect(answer.days.isEmpty)
    #expect(
      answer.daysOff.map(\.day) == ["2026-12-24", "2026-12-25", "2026-12-26", "2026-12-31", "2027-01-01"].map(day))
    #expect(answer.focus == .opens)
    #expect(answer.now == .closed(.weekday, opens: moment("2026-12-21T08:00:00+01:00")))
  }

  @Test func `one day is answered once, whatever it is called`() throws {
    let question = HoursQuestion(days: [.holiday(.christmas), .date(day: 24, month: 12), .today], focus: .isOpen)
    let answer = OpeningHours(try klinika()).answer(question, at: moment("2026-12-20T10:00:00+01:00"))
    #expect(answer.days.map(\.day.day) == [24, 25, 26, 20])
    #expect(answer.week == nil)
  }
}
