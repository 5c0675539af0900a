import Booking
import Customers
import Ground
import HouseTesting
import Schema
import Store
import Synchronization
import Testing

/// Many want the same.
@Suite struct RivalryTests {
  /// Two nodes on one store; on SQLite two desks in one process, since one file has one writer.
  private func nodes(_ engine: Engine) async throws -> [Workshop] {
    switch engine {
    case .sqlite:
      let shop = try await Workshop(on: engine)
      return [shop, Workshop(node: shop.store, clock: shop.clock)]
    case .postgres:
      let place = try await engine.newPlace()
      let store = try engine.open(at: place)
      try await Schema.bringUpToDate(store, now: Cast.now)
      let shop = try await Workshop(in: store)
      return [shop, Workshop(node: try engine.open(at: place), clock: shop.clock)]
    }
  }

  @Test(arguments: Engine.allCases)
  func `of 64 rivals for one time one wins, and the others get the next best`(engine: Engine) async throws {
    let nodes = try await nodes(engine)
    let people = try await nodes[0].customers(64)
    let wanted = Workshop.at("10:00")
    let won = try await together(64) { number -> Booking? in
      do { return try await nodes[number % 2].book(Workshop.repair, wanted, for: people[number]) } catch BookingRefusal
        .taken
      { return nil }
    }.compactMap { $0 }
    #expect(won.count == 1)
    try await nodes[1].expectNothingOverlaps()
    // Whoever lost asks for what is near and takes the first of it that is still there.
    let losers = people.filter { $0 != won.first?.customer }
    var wish = TimeWish(days: Day("2026-11-24")!...Day("2026-12-31")!)
    wish.near = wanted
    let visits = try await together(losers.count) { [wish] number in
      try await Self.settle(losers[number], wish, at: nodes[number % 2])
    }
    #expect(Set(visits.map(\.startsAt)).count == 63)
    let first = try await nodes[0].desk.bookings(from: Workshop.at("00:00"), to: Workshop.at("23:59"))
    #expect(first.count == 9)
    try await nodes[0].expectNothingOverlaps()
  }

  /// Takes an offer, and another one when somebody was quicker.
  private static func settle(_ customer: ID<Customer>, _ wish: TimeWish, at node: Workshop) async throws -> Booking {
    while true {
      let offers = try await node.desk.offers(for: "repair", wish: wish, customer: customer)
      #expect(!offers.isEmpty)
      for offer in offers {
        do {
          return try await node.book(Workshop.repair, offer.startsAt, for: customer, with: offer.staff)
        } catch BookingRefusal.taken { continue }
      }
    }
  }

  @Test(arguments: Engine.allCases)
  func `thousands of rivals who book, move and cancel at random never make two visits overlap`(
    engine: Engine
  ) async throws {
    let nodes = try await nodes(engine)
    let people = try await nodes[0].customers(16)
    let done = Atomic(0)
    let refused = Atomic(0)
    _ = try await together(16) { number in
      var dice = Dice(number + 1)
      var mine: [ID<Booking>] = []
      for _ in 0..<130 {
        let node = nodes.randomElement(using: &dice)!
        let service = Workshop.services.randomElement(using: &dice)!
        let start = Workshop.at("09:00") + .minutes(15 * Int.random(in: 0...32, using: &dice))
        do {
          switch (Int.random(in: 0..<4, using: &dice), mine.randomElement(using: &dice)) {
          case (0, let id?):
            _ = try await node.desk.cancel(id, of: people[number], by: .customer)
            mine.removeAll { $0 == id }
          case (1, let id?):
            _ = try await node.desk.move(id, of: people[number], to: start, by: .customer)
          default:
            mine.append(try await node.book(service, start, for: people[number]).id)
          }
          done.add(1, ordering: .relaxed)
        } catch is BookingRefusal { refused.add(1, ordering: .relaxed) }
      }
    }
    // Both happen all the time, or nothing was tried.
    #expect(done.load(ordering: .relaxed) > 300 && refused.load(ordering: .relaxed) > 300)
    try await nodes[1].expectNothingOverlaps()
  }
}
