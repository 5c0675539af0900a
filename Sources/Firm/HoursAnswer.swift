public import Ground
public import Language

/// What there is to say to a question on opening hours; the words are others' business.
public struct HoursAnswer: Hashable, Sendable {
  public enum Hours: Hashable, Sendable {
    case open([ClockSpan])
    /// `nextOpening` is nil when nothing opens within 400 days.
    case closed(Closure, nextOpening: Moment?)
  }

  /// One day asked about. A season gives several.
  public struct OneDay: Hashable, Sendable {
    public let asked: HoursQuestion.Day
    public let day: Day
    public let hours: Hours
  }

  public struct DayOff: Hashable, Sendable {
    public let day: Day
    public let closure: Closure
  }

  public let focus: HoursQuestion.Focus
  /// How things are at the moment of asking.
  public let now: OpenStatus
  /// The ordinary week, when the hours as such were asked for.
  public let week: WeekHours?
  /// The days asked about, in the order asked; empty when only the ordinary week was.
  public let days: [OneDay]
  /// Days of the coming two weeks on which the ordinary week does not hold; only beside `week`.
  public let daysOff: [DayOff]
}

extension OpeningHours {
  /// Answers a question that was asked at `moment`.
  public func answer(_ question: HoursQuestion, at moment: Moment) -> HoursAnswer {
    let today = zone.day(moment)
    var days: [HoursAnswer.OneDay] = []
    var general = false
    for asked in question.days {
      let meant = self.days(meantBy: asked, at: moment)
      if meant.isEmpty { general = true }
      for day in meant where !days.contains(where: { $0.day == day }) {
        days.append(HoursAnswer.OneDay(asked: asked, day: day, hours: answer(on: day)))
      }
    }
    general = general || question.days.isEmpty
    let coming = general ? (0..<14).map { today + $0 } : []
    return HoursAnswer(
      focus: question.focus, now: status(at: moment), week: general ? week : nil, days: days,
      daysOff: coming.compactMap { day in
        guard case .closed(let closure) = hours(on: day), !week[day.weekday].isEmpty else { return nil }
        return HoursAnswer.DayOff(day: day, closure: closure)
      })
  }

  /// The days that a word means on the day of `moment`, in order; empty for the hours as such, and for a date that no
  /// calendar has. A day of the week means today until today's hours are over.
  public func days(meantBy asked: HoursQuestion.Day, at moment: Moment) -> [Day] {
    let today = zone.day(moment)
    switch asked {
    case .now, .today: return [today]
    case .tomorrow: return [today + 1]
    case .dayAfterTomorrow: return [today + 2]
    case .weekday(let number):
      let ahead = ((number - today.weekday.rawValue) % 7 + 7) % 7
      return [today + (ahead == 0 && isOver(today, at: moment) ? 7 : ahead)]
    case .thisWeekend:
      let saturday = today + (Weekday.saturday.rawValue - today.weekday.rawValue)
      return [saturday, saturday + 1].filter { $0 >= today }
    case .date(let day, let month):
      // A 29 February is at most eight years away.
      let dates = (0...8).lazy.compactMap { Day(year: today.year + $0, month: month, day: day) }
      return dates.first { $0 >= today }.map { [$0] } ?? []
    case .holiday(let holiday):
      let days = holiday.next(from: today)
      return (0...(days.upperBound - days.lowerBound)).map { days.lowerBound + $0 }.filter { $0 >= today }
    case .general: return []
    case .days(let span): return span.map { Day(number: $0) }.filter { $0 >= today }
    case .moment(let day, _): return [Day(number: day)]
    case .firstOpen(let day): return openDay(from: max(today, Day(number: day))).map { [$0] } ?? []
    case .nextOpen(let holiday):
      let from = dayAfter(holiday, seenFrom: today)
      let day = openDay(from: from == today && isOver(today, at: moment) ? today + 1 : from)
      return day.map { [$0] } ?? []
    }
  }

  private func answer(on day: Day) -> HoursAnswer.Hours {
    switch hours(on: day) {
    case .open(let spans): .open(spans)
    case .closed(let closure):
      .closed(closure, nextOpening: openDay(from: day).flatMap { openings(on: $0).first?.lowerBound })
    }
  }

  /// True when the day has hours and all of them lie before `moment`.
  private func isOver(_ day: Day, at moment: Moment) -> Bool {
    guard let last = openings(on: day).last else { return false }
    return last.upperBound <= moment
  }

  /// The day from which to look for an opening after a holiday: one that is to come, or that has just been and is
  /// still on people's minds (6 days). Without a name it is the one whose closed days reach up to today, else the next.
  private func dayAfter(_ holiday: Holiday?, seenFrom today: Day) -> Day {
    if let holiday {
      let seasons = [today.year - 1, today.year, today.year + 1].map { holiday.days(in: $0) }
      let season = seasons.first { $0.upperBound + 6 >= today } ?? holiday.next(from: today)
      return max(season.upperBound + 1, today)
    }
    let calendar = holidays ?? PublicHolidays(country: "PL")
    var day = hours(on: today).spans.isEmpty ? today : today + -1
    while hours(on: day).spans.isEmpty, today - day < 14 {
      if calendar?.holiday(on: day) != nil { return today }
      day = day + -1
    }
    return calendar.map { $0.next(after: today).day + 1 } ?? today
  }
}
