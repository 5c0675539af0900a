public import Ground

/// A moment as a person's own clock and calendar show it.
public struct LocalTime: Hashable, Sendable {
  public let day: Day
  /// Since midnight, 0 to 1,439.
  public let minute: Int

  public init(day: Day, minute: Int) {
    self.day = day
    self.minute = minute
  }

  /// 0 is Monday, 6 Sunday.
  public var weekday: Int { ((day.number + 3) % 7 + 7) % 7 }
  /// Minutes since Monday 00:00 by the clock's face, 0 to 10,079.
  public var minuteOfWeek: Int { weekday * 1_440 + minute }
}

/// Days and clock times of many moments at little cost: the zones' offsets are looked up once a day, and only on days
/// of a clock change again.
public struct Almanac: Sendable {
  public let holidays: HolidayCalendar
  private let first: Int
  private let offsets: [Zone: [Int32]]

  /// Quick for moments within `days`; right for all.
  public init(holidays: HolidayCalendar, zones: some Sequence<Zone>, days: ClosedRange<Day>) {
    self.holidays = holidays
    first = days.lowerBound.number - 1
    let last = days.upperBound.number + 2
    var table: [Zone: [Int32]] = [:]
    for zone in zones where table[zone] == nil {
      table[zone] = (first...last).map { number in
        Int32(zone.offset(at: Moment(milliseconds: Int64(number) * 86_400_000)))
      }
    }
    offsets = table
  }

  public func local(_ moment: Moment, _ zone: Zone) -> LocalTime { clock(zone).local(moment) }

  /// The clock of one zone: quicker where many moments are asked for.
  func clock(_ zone: Zone) -> ZoneClock { ZoneClock(zone: zone, first: first, offsets: offsets[zone] ?? []) }
}

/// The clock of one zone, with its offsets at the beginning of each day of UTC.
struct ZoneClock: Sendable {
  let zone: Zone
  let first: Int
  let offsets: [Int32]

  func local(_ moment: Moment) -> LocalTime {
    let day = Int((moment.milliseconds - (moment.milliseconds < 0 ? 86_399_999 : 0)) / 86_400_000)
    var offset: Int
    if day >= first, day - first + 1 < offsets.count, offsets[day - first] == offsets[day - first + 1] {
      offset = Int(offsets[day - first])
    } else {
      offset = zone.offset(at: moment)
    }
    offset += Int((moment.milliseconds - Int64(day) * 86_400_000) / 1_000)
    let shift = offset < 0 ? -1 : offset / 86_400
    return LocalTime(day: Day(number: day + shift), minute: (offset - shift * 86_400) / 60)
  }
}
