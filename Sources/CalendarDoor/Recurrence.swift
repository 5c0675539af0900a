import CIcal
import Calendars
import Ground

/// The times of an event that repeats, within a window.
struct Recurrence {
  private let event: CalendarEvent
  private let window: Range<Moment>

  /// So many steps are taken at most; daily since 1900 are 46,000.
  private static let mostSteps = 100_000

  init(of event: CalendarEvent, in window: Range<Moment>) {
    self.event = event
    self.window = window
  }

  /// `replaced` are starts for which another event of the same file stands. Throws for a rule that nobody means and that
  /// would keep libical counting for minutes: one that repeats within a day, or has no end of steps.
  func times(without replaced: Set<Moment>) throws(CalendarTextProblem) -> [Range<Moment>] {
    let (moments, days) = excluded()
    let starts = Set(try begins()).subtracting(replaced).subtracting(moments).filter { !days.contains(day($0)) }
    return starts.map { $0..<end(of: $0) }.filter { !$0.isEmpty && $0.overlaps(window) }
  }

  private func day(_ moment: Moment) -> Day { event.zone.day(moment) }

  /// An all-day event lasts whole days, whatever the clocks do.
  private func end(of start: Moment) -> Moment {
    guard event.isAllDay else { return start + (event.time.upperBound - event.time.lowerBound) }
    let days = max(1, day(event.time.upperBound) - day(event.time.lowerBound))
    return event.zone.moment(day(start) + days, .midnight)
  }

  private func begins() throws(CalendarTextProblem) -> [Moment] {
    var starts = [event.time.lowerBound]
    var steps = 0
    for property in properties(ICAL_RRULE_PROPERTY) {
      starts += try begins(by: icalproperty_get_rrule(property), &steps)
    }
    for property in properties(ICAL_RDATE_PROPERTY) {
      let date = icalproperty_get_rdate(property)
      let time = icaltime_is_null_time(date.time) == 0 ? date.time : date.period.start
      starts.append(moment(time, in: property))
    }
    return starts
  }

  private func begins(
    by rule: icalrecurrencetype, _ steps: inout Int
  ) throws(CalendarTextProblem) -> [Moment] {
    guard ![ICAL_SECONDLY_RECURRENCE, ICAL_MINUTELY_RECURRENCE, ICAL_HOURLY_RECURRENCE].contains(rule.freq) else {
      throw CalendarTextProblem("an event repeats more often than once a day")
    }
    guard rule.freq != ICAL_NO_RECURRENCE, let iterator = icalrecur_iterator_new(rule, event.start) else {
      throw CalendarTextProblem("an event repeats by a rule that cannot be read")
    }
    defer { icalrecur_iterator_free(iterator) }
    var starts: [Moment] = []
    while true {
      var next = icalrecur_iterator_next(iterator)
      guard icaltime_is_null_time(next) == 0 else { return starts }
      steps += 1
      guard steps <= Self.mostSteps else { throw CalendarTextProblem("an event repeats too often") }
      next.zone = event.start.zone
      let start = CalendarEvent.moment(next, event.zone)
      if start >= window.upperBound { return starts }
      if end(of: start) > window.lowerBound { starts.append(start) }
    }
  }

  /// Days exclude whatever begins on them: some programs write them so for events with a time.
  private func excluded() -> (moments: Set<Moment>, days: Set<Day>) {
    var (moments, days): (Set<Moment>, Set<Day>) = ([], [])
    for property in properties(ICAL_EXDATE_PROPERTY) {
      let time = icalproperty_get_exdate(property)
      guard icaltime_is_null_time(time) == 0 else { continue }
      let excluded = moment(time, in: property)
      if time.is_date != 0 { days.insert(day(excluded)) } else { moments.insert(excluded) }
    }
    return (moments, days)
  }

  /// A time of a property that names its zone (TZID), else in its own.
  private func moment(_ time: icaltimetype, in property: OpaquePointer) -> Moment {
    var time = time
    if time.is_date == 0, time.zone == nil, icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER) != nil {
      time = icalproperty_get_datetime_with_component(property, event.component)
      if icaltime_is_null_time(time) != 0 || time.zone == nil { time.zone = event.start.zone }
    }
    return CalendarEvent.moment(time, event.zone)
  }

  private func properties(_ kind: icalproperty_kind) -> [OpaquePointer] {
    var all: [OpaquePointer] = []
    var next = icalcomponent_get_first_property(event.component, kind)
    while let property = next {
      all.append(property)
      next = icalcomponent_get_next_property(event.component, kind)
    }
    return all
  }
}
