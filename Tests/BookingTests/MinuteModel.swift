import Booking
import Firm
import Ground
import Staff

/// Free times as anybody would find them with a finger on the calendar: minute by minute, person by person. Slow and
/// plain, and it shares no step with the rule.
struct MinuteModel {
  private let firm: RandomFirm
  private let begin: Int
  private let end: Int
  /// What the clock on the wall shows at each minute from `begin` on, as far as a visit can reach.
  private let wall: ArraySlice<WallClock.Sight>

  init(_ firm: RandomFirm, _ clock: inout WallClock) {
    self.firm = firm
    let (zone, days) = (firm.setup.zone, firm.wish.days)
    let midnight = TimeOfDay(minutes: 0)!
    begin = Self.minute(zone.moment(days.lowerBound, midnight))
    end = Self.minute(zone.moment(days.upperBound + 1, midnight))
    wall = clock.sights(from: days.lowerBound, zone).prefix(end - begin + firm.service.wholeMinutes)
  }

  /// Every free start with those who are free, earliest first.
  func times() -> [FreeTime] {
    let (setup, wish, service) = (firm.setup, firm.wish, firm.service)
    let people = setup.people(for: service).filter { wish.staff == nil || $0.id == wish.staff }.map { person in
      let (open, taken) = (openMinutes(of: person), takenMinutes(of: person.id))
      return (id: person.id, open: open, free: zip(open, taken).map { $0 && !$1 })
    }
    var times: [FreeTime] = []
    for start in begin..<end where start % 15 == 0 {
      let moment = Self.moment(start)
      guard wish.allows(moment, zone: setup.zone), moment >= firm.now + .minutes(setup.policy.leadMinutes),
        setup.zone.day(moment) <= setup.zone.day(firm.now) + setup.policy.horizonDays
      else { continue }
      let visit = start - begin..<start - begin + service.wholeMinutes
      let free = people.filter { person in
        visit.allSatisfy { person.free[$0] }
          || visit.allSatisfy { person.open[$0] } && hasPlace(at: moment, with: person.id)
      }
      if !free.isEmpty { times.append(FreeTime(startsAt: moment, people: free.map(\.id))) }
    }
    return times
  }

  static func minute(_ moment: Moment) -> Int { Int(moment.milliseconds / 60_000) }
  static func moment(_ minute: Int) -> Moment { Moment(milliseconds: Int64(minute) * 60_000) }

  /// For each minute whether the clock on the wall shows a time at which firm and person are there.
  private func openMinutes(of person: Specialist) -> [Bool] {
    let setup = firm.setup
    let weeks = [setup.firm.hours, person.hours ?? setup.firm.hours].map { week in
      Weekday.allCases.map { day in
        var minutes = Array(repeating: false, count: 1_440)
        for span in week[day] { for minute in span.from.minutes..<span.to.minutes { minutes[minute] = true } }
        return minutes
      }
    }
    var away: [Day: Bool] = [:]
    return wall.map { day, time in
      if away[day] == nil {
        away[day] =
          setup.opening.closed.contains(day) || setup.opening.holidays?.holiday(on: day) != nil || person.isOff(on: day)
      }
      let weekday = day.weekday.rawValue - 1
      return away[day] == false && weeks[0][weekday][time.minutes] && weeks[1][weekday][time.minutes]
    }
  }

  /// For each minute whether any minute of its quarter hour is taken from the person or the room.
  private func takenMinutes(of person: ID<Staff>) -> [Bool] {
    var minutes = Array(repeating: false, count: wall.count)
    for one in firm.taken where one.staff == person || one.room != nil && one.room == firm.service.room {
      for minute in Self.minute(one.from)..<Self.minute(one.to) {
        let quarter = minute - minute % 15 - begin
        for place in quarter..<quarter + 15 where minutes.indices.contains(place) { minutes[place] = true }
      }
    }
    return minutes
  }

  private func hasPlace(at start: Moment, with person: ID<Staff>) -> Bool {
    let group = Session(service: firm.service.id, staff: person, startsAt: start)
    let count = firm.taken.count { $0.session == group }
    return count > 0 && count < firm.service.capacity
  }
}

/// What the clock on the wall shows, minute by minute; found out once for each zone and day.
struct WallClock {
  typealias Sight = (day: Day, time: TimeOfDay)
  private struct Key: Hashable {
    let day: Day
    let zone: Zone
  }
  private var known: [Key: [Sight]] = [:]

  /// Three days of minutes from the midnight with which `day` begins.
  mutating func sights(from day: Day, _ zone: Zone) -> [Sight] {
    let key = Key(day: day, zone: zone)
    if let sights = known[key] { return sights }
    let begin = MinuteModel.minute(zone.moment(day, TimeOfDay(minutes: 0)!))
    let sights = (begin..<begin + 3 * 1_500).map { minute -> Sight in
      (zone.day(MinuteModel.moment(minute)), zone.time(MinuteModel.moment(minute)))
    }
    known[key] = sights
    return sights
  }
}
