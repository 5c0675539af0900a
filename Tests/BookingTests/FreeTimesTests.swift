import Booking
import Firm
import Ground
import Testing

/// What is free, by example.
@Suite struct FreeTimesTests {
  @Test func `visit and buffer lie within the person's hours, before and after the break`() {
    let starts = Studio.starts(Studio.massage, on: "2026-11-24")
    #expect(starts.first == "08:00")
    #expect(starts.contains("11:00") && !starts.contains("11:15") && !starts.contains("12:15"))
    #expect(starts.contains("12:30"))
    #expect(starts.last == "15:00")
    #expect(starts.count == 13 + 11)
  }

  @Test func `nobody is visited while the firm is closed, however long they work`() {
    let starts = Studio.starts(Studio.check, on: "2026-11-24", with: "filip")
    #expect(starts.first == "08:00" && starts.last == "17:15")
    #expect(Studio.starts(Studio.check, on: "2026-11-29") == [])
  }

  @Test func `public holidays, closed days and days off have no times`() {
    for day in ["2026-12-24", "2026-12-25", "2026-12-26", "2026-12-31", "2027-01-01", "2027-01-06", "2027-03-29"] {
      #expect(Studio.starts(Studio.check, on: day) == [], "\(day)")
    }
    #expect(Studio.starts(Studio.massage, on: "2026-12-07") == [])
    #expect(Studio.starts(Studio.massage, on: "2026-12-11") == [])
    #expect(Studio.starts(Studio.massage, on: "2026-12-14").first == "08:00")
    #expect(Studio.starts(Studio.check, on: "2026-12-07").first == "08:00")
  }

  @Test func `what is taken takes the buffer and the room too, in whole quarters`() {
    let taken = [Studio.taken(Studio.check, "ewa", "2026-11-24T09:00")]
    // 9:00 to 9:40 holds the room until 9:45 for both of them.
    let both = Studio.starts(Studio.check, on: "2026-11-24", taken: taken)
    #expect(both.prefix(4) == ["08:00", "08:15", "09:45", "10:00"])
    // The massage needs no room: only Ewa is busy.
    let massage = Studio.starts(Studio.massage, on: "2026-11-24", taken: taken)
    #expect(massage.prefix(3) == ["08:00", "09:45", "10:00"])
  }

  @Test func `a group is joined until it is full`() {
    func count(_ visits: Int) -> [String] {
      let taken = Array(repeating: Studio.taken(Studio.yoga, "gosia", "2026-11-24T10:00"), count: visits)
      return Studio.starts(Studio.yoga, on: "2026-11-24", taken: taken).filter { $0 > "09:00" && $0 < "11:00" }
    }
    #expect(count(0) == ["09:15", "09:30", "09:45", "10:00", "10:15", "10:30", "10:45"])
    #expect(count(1) == ["10:00"])
    #expect(count(2) == ["10:00"])
    #expect(count(3) == [])
  }

  @Test func `the latest come first when they are wanted so, and a clock span takes both its ends in`() {
    let setup = Studio.setup()
    let clock = TimeOfDay("09:00")!...TimeOfDay("10:00")!
    let wish = TimeWish(
      days: Day("2026-11-24")!...Day("2026-11-30")!, clock: clock, weekdays: [.tuesday, .saturday, .sunday],
      order: .latest)
    let times = FreeTimes(Studio.check, in: Agenda(setup, taken: []), wish: wish, at: Studio.now)
    let texts = times.map { String(setup.zone.text($0.startsAt).prefix(16)) }
    #expect(texts.prefix(2) == ["2026-11-28T10:00", "2026-11-28T09:45"])
    #expect(texts.last == "2026-11-24T09:00")
    #expect(texts.count == 10)
  }

  @Test func `only what lies ahead, beyond the lead time and within the horizon, is free`() {
    var policy = BookingPolicy()
    policy.leadMinutes = 90
    policy.horizonDays = 1
    let setup = Studio.setup(policy: policy)
    let wish = TimeWish(days: Day("2026-11-01")!...Day("2027-12-01")!)
    let times = FreeTimes(Studio.check, in: Agenda(setup, taken: []), wish: wish, at: Studio.now)
    let starts = times.map(\.startsAt)
    #expect(starts.first == Studio.at("2026-11-23T15:45"))
    #expect(starts.last == Studio.at("2026-11-24T17:15"))
  }

  @Test func `the night on which clocks go back has 100 quarters, the one on which they go forward 92`() {
    let night = Firm(
      name: "N", hours: WeekHours([.saturday: [day], .sunday: [day], .monday: [day]]), publicHolidays: nil)
    let call = Service(id: "call", name: "Dyżur", minutes: 15, staff: ["filip"])
    let always = Specialist(id: "filip", name: "Filip")
    func starts(_ day: String) -> [FreeTime] {
      let agenda = Agenda(BookingSetup(firm: night, services: [call], people: [always]), taken: [])
      return Array(
        FreeTimes(
          call, in: agenda, wish: TimeWish(days: Day(day)!...Day(day)!), at: Studio.at("2026-10-01T00:00")))
    }
    #expect(starts("2026-10-24").count == 96)
    #expect(starts("2026-10-25").count == 100)
    #expect(starts("2027-03-28").count == 92)
    for day in ["2026-10-25", "2027-03-28"] {
      let all = starts(day).map(\.startsAt)
      #expect(zip(all, all.dropFirst()).allSatisfy { $1 - $0 == .minutes(15) })
    }
  }

  @Test func `on the nights of the clock changes a visit lasts its minutes, whatever the clock shows`() {
    let hours = WeekHours([.sunday: [ClockSpan("00:00-04:00")!]])
    let firm = Firm(name: "N", hours: hours)
    let long = Service(id: "long", name: "Badanie snu", minutes: 180, staff: ["filip"])
    func last(_ day: String) -> String? {
      let setup = BookingSetup(firm: firm, services: [long], people: [Specialist(id: "filip", name: "F")])
      let wish = TimeWish(days: Day(day)!...Day(day)!, order: .latest)
      let times = FreeTimes(long, in: Agenda(setup, taken: []), wish: wish, at: Studio.at("2026-10-01T00:00"))
      return times.first { _ in true }.map { setup.zone.text($0.startsAt) }
    }
    #expect(last("2026-10-18") == "2026-10-18T01:00:00+02:00")
    // Five hours long: from two o'clock for the first time.
    #expect(last("2026-10-25") == "2026-10-25T02:00:00+02:00")
    // Three hours long.
    #expect(last("2027-03-28") == "2027-03-28T00:00:00+01:00")
  }

  @Test func `a visit goes on past midnight, past the end of a month and of a year`() {
    let firm = Firm(
      name: "N", hours: WeekHours([.thursday: [ClockSpan("20:00-24:00")!], .friday: [ClockSpan("00:00-02:00")!]]))
    let service = Service(id: "late", name: "Nocna", minutes: 120, staff: ["filip"])
    let setup = BookingSetup(firm: firm, services: [service], people: [Specialist(id: "filip", name: "F")])
    // 31 December 2026 is a Thursday.
    let wish = TimeWish(days: Day("2026-12-31")!...Day("2027-01-01")!)
    let starts = FreeTimes(service, in: Agenda(setup, taken: []), wish: wish, at: Studio.now).map(\.startsAt)
    #expect(starts.first == Studio.at("2026-12-31T20:00"))
    #expect(starts.last == Studio.at("2027-01-01T00:00"))
    #expect(starts.contains(Studio.at("2026-12-31T23:45")))
    #expect(starts.count == 17)
  }

  private var day: ClockSpan { ClockSpan("00:00-24:00")! }
}
