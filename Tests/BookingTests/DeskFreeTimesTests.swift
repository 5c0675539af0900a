import Booking
import Customers
import Ground
import HouseTesting
import Staff
import Store
import Testing

/// The desk reads only the days that it looks at; it must find what a look at everything finds.
@Suite struct DeskFreeTimesTests {
  @Test(arguments: Engine.allCases)
  func `the desk finds the same times as the rule on the whole calendar`(engine: Engine) async throws {
    let shop = try await Workshop(on: engine)
    var dice = Dice(7)
    let visits = (0..<600).map { Self.visit($0, &dice) }
    try await shop.store.write { tx in
      for visit in visits { try shop.desk.talk(in: tx).take(visit, by: "test") }
    }
    let setup = try await shop.desk.setup()
    let agenda = Agenda(setup, taken: visits.filter { $0.status.holdsTime }.map(\.taken))
    var found = 0
    for _ in 0..<(engine == .sqlite ? 150 : 40) {
      let service = Workshop.services.randomElement(using: &dice)!
      let first = Day("2026-11-20")! + Int.random(in: 0...70, using: &dice)
      var wish = TimeWish(
        days: first...first + Int.random(in: 0...90, using: &dice),
        order: Bool.random(using: &dice) ? .earliest : .latest)
      if Bool.random(using: &dice) { wish.clock = TimeOfDay("15:00")!...TimeOfDay("17:15")! }
      if Bool.random(using: &dice) { wish.weekdays = [.saturday, .wednesday] }
      if Bool.random(using: &dice) { wish.staff = service.staff.randomElement(using: &dice) }
      let limit = Int.random(in: 1...60, using: &dice)
      let wanted = Array(FreeTimes(service, in: agenda, wish: wish, at: Cast.now).prefix(limit))
      #expect(try await shop.desk.freeTimes(for: service.id, wish: wish, limit: limit) == wanted)
      // What is offered is free, in the wish's order, and the first of all is among it.
      let offers = try await shop.desk.offers(4, for: service.id, wish: wish)
      #expect(offers.first?.startsAt == wanted.first?.startsAt)
      #expect(offers.count <= 4)
      for offer in offers {
        #expect(wish.allows(offer.startsAt, zone: .warsaw))
        _ = try BookingRules.check(service, at: offer.startsAt, with: offer.staff, in: agenda, at: Cast.now)
      }
      found += wanted.count
    }
    #expect(found > 500)
  }

  /// From November to January, mostly on the grid, a tenth of them cancelled; some overlap, as an import's may.
  private static func visit(_ number: Int, _ dice: inout Dice) -> Booking {
    let service = Workshop.services.randomElement(using: &dice)!
    let day = Day("2026-11-20")! + Int.random(in: 0...80, using: &dice)
    let minutes = 540 + Int.random(in: 0...100, using: &dice) * 5
    let start = Zone.warsaw.moment(day, TimeOfDay(minutes: minutes)!)
    return Booking(
      id: ID("v\(number)"), customer: Cast.maria.id, service: service.id,
      staff: service.staff.randomElement(using: &dice)!, room: service.room, startsAt: start,
      endsAt: start + .minutes(service.minutes), freeAt: start + .minutes(service.wholeMinutes),
      status: Int.random(in: 0..<10, using: &dice) == 0 ? .cancelled : .booked, createdAt: Cast.now)
  }
}
