import Booking
import Ground
import Testing

@Suite struct FreeTimesPropertyTests {
  private static let firmsEach = 1_000

  @Test(arguments: 0..<10)
  func `in 10,000 random firms the free times are those of a minute-by-minute model`(batch: Int) {
    var found = 0
    var clock = WallClock()
    for seed in batch * Self.firmsEach..<(batch + 1) * Self.firmsEach {
      let firm = RandomFirm(seed: seed)
      let times = Array(FreeTimes(firm.service, in: firm.agenda, wish: firm.wish, at: firm.now))
      let wanted = MinuteModel(firm, &clock).times()
      #expect(times == (firm.wish.order == .earliest ? wanted : wanted.reversed()), "seed \(seed)")
      found += times.count
    }
    // Firms that are always closed would show nothing.
    #expect(found > 5 * Self.firmsEach)
  }

  @Test func `what is offered may be booked, and what is not offered has a reason`() {
    for seed in 0..<200 {
      let firm = RandomFirm(seed: seed)
      var wish = TimeWish(days: firm.wish.days)
      wish.staff = firm.wish.staff
      let free = Set(FreeTimes(firm.service, in: firm.agenda, wish: wish, at: firm.now).map(\.startsAt))
      let midnight = firm.setup.zone.moment(wish.days.lowerBound, TimeOfDay(minutes: 0)!)
      for quarter in 0..<96 {
        let start = midnight + .minutes(quarter * 15)
        do throws(BookingRefusal) {
          let time = try BookingRules.check(
            firm.service, at: start, with: wish.staff, in: firm.agenda, at: firm.now)
          #expect(time.startsAt == start && free.contains(start), "seed \(seed)")
        } catch {
          #expect(!free.contains(start), "seed \(seed): \(error)")
        }
      }
    }
  }

  @Test func `booking the best offer again and again never makes two visits overlap`() {
    for seed in 0..<300 {
      let firm = RandomFirm(seed: seed)
      var taken = [Taken]()
      for turn in 0..<40 {
        let agenda = Agenda(firm.setup, taken: taken)
        let service = firm.setup.services[turn % 2]
        let times = FreeTimes(service, in: agenda, wish: TimeWish(days: firm.wish.days), at: firm.now)
        guard let time = times.first(where: { _ in true }) else { continue }
        let arranged = Ranking(service, in: agenda, wish: firm.wish).arranged(time)
        taken.append(
          Taken(
            from: time.startsAt, to: time.startsAt + .minutes(service.wholeMinutes), staff: arranged.staff,
            room: service.room, session: Session(service: service.id, staff: arranged.staff, startsAt: time.startsAt)))
      }
      for (place, one) in taken.enumerated() {
        for other in taken[(place + 1)...] where one.from < other.to && other.from < one.to {
          let sharing = one.staff == other.staff || one.room != nil && one.room == other.room
          #expect(!sharing || one.session == other.session, "seed \(seed)")
        }
        let service = firm.setup.services.first { $0.id == one.session?.service }!
        #expect(taken.count { $0.session == one.session } <= service.capacity, "seed \(seed)")
      }
    }
  }
}
