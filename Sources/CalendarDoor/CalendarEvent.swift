import CIcal
import Calendars
import Ground

/// One VEVENT, as far as it matters when somebody is busy. Lives no longer than the component that it was read from.
struct CalendarEvent {
  let component: OpaquePointer
  let zone: Zone
  let uid: String
  let sequence: Int
  /// As libical has it: with its own time zone, or floating, or a day.
  let start: icaltimetype
  /// The first time of it; whole days for an all-day event.
  let time: Range<Moment>
  /// The repetition for which it stands, by that one's own start.
  let replaces: Moment?
  let isCancelled: Bool
  let isBusy: Bool

  init(_ component: OpaquePointer, zone: Zone) throws(CalendarTextProblem) {
    self.component = component
    self.zone = zone
    uid = icalcomponent_get_uid(component).map { String(cString: $0) } ?? ""
    sequence = max(0, Int(icalcomponent_get_sequence(component)))
    start = icalcomponent_get_dtstart(component)
    guard icaltime_is_null_time(start) == 0, icaltime_is_valid_time(start) != 0, (1_900...2_500).contains(start.year)
    else { throw CalendarTextProblem("an event has no start that can be read") }
    let from = Self.moment(start, zone)
    time = from..<max(from, Self.end(of: component, start, from, zone))
    let replaced = icalcomponent_get_recurrenceid(component)
    replaces = icaltime_is_null_time(replaced) == 0 ? Self.moment(replaced, zone) : nil
    isCancelled = icalcomponent_get_status(component) == ICAL_STATUS_CANCELLED
    isBusy = !isCancelled && !Self.isTransparent(component)
  }

  var repeats: Bool {
    icalcomponent_count_properties(component, ICAL_RRULE_PROPERTY) > 0
      || icalcomponent_count_properties(component, ICAL_RDATE_PROPERTY) > 0
  }

  var isAllDay: Bool { start.is_date != 0 }

  /// A point in time; a floating time or a day is taken in `zone`, a day at its midnight.
  static func moment(_ time: icaltimetype, _ zone: Zone) -> Moment {
    if time.is_date == 0, let own = time.zone {
      return Moment(milliseconds: Int64(icaltime_as_timet_with_zone(time, own)) * 1_000)
    }
    let minutes = time.is_date != 0 ? 0 : Int(time.hour) * 60 + Int(time.minute)
    guard let day = Day(year: Int(time.year), month: Int(time.month), day: Int(time.day)),
      let clock = TimeOfDay(minutes: minutes)
    else { return Moment(milliseconds: Int64(icaltime_as_timet(time)) * 1_000) }
    return zone.moment(day, clock) + .seconds(time.is_date != 0 ? 0 : Int(time.second))
  }

  /// By DTEND, else by DURATION, else a day for a day and nothing for a time (RFC 5545, 3.6.1).
  private static func end(
    of component: OpaquePointer, _ start: icaltimetype, _ from: Moment, _ zone: Zone
  ) -> Moment {
    if icalcomponent_count_properties(component, ICAL_DTEND_PROPERTY) > 0 {
      let end = icalcomponent_get_dtend(component)
      if icaltime_is_null_time(end) == 0 { return moment(end, zone) }
    }
    if icalcomponent_count_properties(component, ICAL_DURATION_PROPERTY) > 0 {
      let length = icaldurationtype_as_int(icalcomponent_get_duration(component))
      if start.is_date == 0 { return from + .seconds(Int(length)) }
      return zone.moment(zone.day(from) + Int(length) / 86_400, .midnight)
    }
    return start.is_date == 0 ? from : zone.moment(zone.day(from) + 1, .midnight)
  }

  private static func isTransparent(_ component: OpaquePointer) -> Bool {
    guard let property = icalcomponent_get_first_property(component, ICAL_TRANSP_PROPERTY) else { return false }
    let transp = icalproperty_get_transp(property)
    return transp == ICAL_TRANSP_TRANSPARENT || transp == ICAL_TRANSP_TRANSPARENTNOCONFLICT
  }
}

extension TimeOfDay {
  static let midnight = TimeOfDay(minutes: 0)!
}
