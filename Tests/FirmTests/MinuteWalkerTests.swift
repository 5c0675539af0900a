import Firm
import Ground
import Language
import Testing

/// The rule against a walker that looks at the clock on the wall at every single minute.
@Suite struct MinuteWalkerTests {
  /// Twelve days from a local midnight, a truth for each minute.
  struct Walk {
    let start: Moment
    let open: [Bool]

    init(_ hours: OpeningHours, from first: Day) {
      start = hours.zone.moment(first, TimeOfDay(minutes: 0)!)
      let start = start
      open = (0..<12 * 1_440).map { minute in
        let moment = start + .minutes(minute)
        let (day, time) = (hours.zone.day(moment), hours.zone.time(moment))
        if hours.closed.contains(day) || hours.holidays?.holiday(on: day) != nil { return false }
        return hours.week[day.weekday].contains { $0.from <= time && time < $0.to }
      }
    }

    func moment(_ minute: Int) -> Moment { start + .minutes(minute) }
    func next(_ wanted: Bool, from minute: Int) -> Int? { open[minute...].firstIndex(of: wanted) }

    func add(_ minutes: Int, to minute: Int) -> Int? {
      var left = minutes
      for index in minute..<open.count where open[index] {
        left -= 1
        if left == 0 { return index + 1 }
      }
      return nil
    }
  }

  @Test(arguments: [
    "2026-10-20", "2026-10-23", "2027-03-23", "2027-03-26", "2026-12-20", "2026-11-08", "2027-04-28", "2024-02-26",
  ])
  func `opening hours agree with a minute walker`(from: String) {
    var dice = Dice(from.utf8.reduce(0) { $0 * 31 + Int($1) })
    for _ in 0..<6 {
      let week = WeekHours.random(&dice)
      let off = Set((0..<2).map { _ in day(from) + Int.random(in: 0..<12, using: &dice) })
      let holidays = Bool.random(using: &dice) ? PublicHolidays(country: "PL") : nil
      let zone = Bool.random(using: &dice) ? Zone.warsaw : Zone("Europe/London")!
      let hours = OpeningHours(week: week, holidays: holidays, closed: off, zone: zone)
      let walk = Walk(hours, from: day(from))
      for _ in 0..<60 {
        let minute = Int.random(in: 0..<9 * 1_440, using: &dice)
        check(hours, walk, minute, "\(week) at \(zone.text(walk.moment(minute))) off \(off)", &dice)
      }
    }
  }

  private func check(
    _ hours: OpeningHours, _ walk: Walk, _ minute: Int, _ what: String, _ dice: inout Dice
  ) {
    let moment = walk.moment(minute)
    let comment = Comment(rawValue: what)
    #expect(hours.isOpen(at: moment) == walk.open[minute], comment)
    if walk.open[minute] {
      if let end = walk.next(false, from: minute), end - minute <= 7 * 1_440 {
        #expect(hours.closes(at: moment) == walk.moment(end), comment)
      }
    } else {
      #expect(hours.closes(at: moment) == nil, comment)
      if let start = walk.next(true, from: minute) {
        #expect(hours.opens(after: moment) == walk.moment(start), comment)
      }
    }
    let other = Int.random(in: minute..<12 * 1_440, using: &dice)
    #expect(
      hours.businessMinutes(from: moment, to: walk.moment(other)) == walk.open[minute..<other].count { $0 }, comment)
    let wanted = Int.random(in: 1...2_000, using: &dice)
    if let end = walk.add(wanted, to: minute) {
      #expect(hours.add(businessMinutes: wanted, to: moment) == walk.moment(end), comment)
    }
  }
}
