import Booking
import Customers
import Firm
import Ground
import Staff
import Testing

/// Which free times are offered, and with whom.
@Suite struct RankingTests {
  private let day = Day("2026-11-24")!

  private func visit(_ start: String, _ staff: ID<Staff>, _ status: Booking.Status = .done) -> Booking {
    let from = Studio.at(start)
    return Booking(
      id: ID(start), customer: "c", service: Studio.check.id, staff: staff, startsAt: from, endsAt: from + .minutes(30),
      freeAt: from + .minutes(40), status: status, createdAt: from)
  }

  private func offers(_ count: Int, near: String? = nil, habit: Habit = .none, taken: [Taken] = []) -> [String] {
    let setup = Studio.setup()
    let agenda = Agenda(setup, taken: taken)
    let wish = TimeWish(days: day...day, near: near.map(Studio.at))
    let times = FreeTimes(Studio.check, in: agenda, wish: wish, at: Studio.now)
    return Ranking(Studio.check, in: agenda, wish: wish, habit: habit).offers(count, of: times).map {
      "\(setup.zone.time($0.startsAt)) \($0.staff)"
    }
  }

  @Test func `the earliest is always offered, then what lies near the wish`() {
    #expect(offers(3, near: "2026-11-24T15:00").map { $0.prefix(5) } == ["08:00", "14:00", "15:00"])
    #expect(offers(1, near: "2026-11-24T15:00").map { $0.prefix(5) } == ["08:00"])
    #expect(offers(0) == [])
  }

  @Test func `the usual time of day and the usual person are suggested`() {
    let history = [
      visit("2026-11-02T14:30", "filip"), visit("2026-11-09T15:00", "filip"), visit("2026-11-10T15:30", "ewa"),
    ]
    let habit = Habit(of: Studio.check.id, from: history, zone: Studio.firm.zone)
    #expect(habit == Habit(staff: "filip", time: TimeOfDay("15:00")))
    #expect(offers(2, habit: habit).last?.hasSuffix("filip") == true)
    #expect(offers(2, habit: habit).last?.prefix(2) == "15")
    #expect(Habit(of: Studio.yoga.id, from: history, zone: Studio.firm.zone).staff == nil)
    #expect(
      Habit(of: Studio.check.id, from: [visit("2026-11-02T14:30", "ewa", .cancelled)], zone: Studio.firm.zone) == .none)
  }

  @Test func `among equals the one is suggested who is left without a hole, then who has less to do`() {
    // Ewa is busy until 9:00, so a visit at 9:00 joins hers; Filip would have an hour before it either way.
    let busy = Taken(from: Studio.at("2026-11-24T08:15"), to: Studio.at("2026-11-24T09:00"), staff: "filip")
    let setup = Studio.setup()
    let agenda = Agenda(setup, taken: [busy])
    let ranking = Ranking(Studio.check, in: agenda, wish: TimeWish(days: day...day))
    let nine = FreeTime(startsAt: Studio.at("2026-11-24T09:00"), people: ["ewa", "filip"])
    #expect(ranking.arranged(nine).staff == "ewa")
    // At 9:15 a quarter of an hour would be lost between Filip's two.
    let quarterPast = FreeTime(startsAt: Studio.at("2026-11-24T09:15"), people: ["filip", "ewa"])
    #expect(ranking.arranged(quarterPast).people == ["ewa", "filip"])
  }
}
