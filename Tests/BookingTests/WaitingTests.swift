import Booking
import Customers
import Ground
import HouseTesting
import Staff
import Testing

/// The line of those who wait.
@Suite struct WaitingTests {
  private let tuesday = WaitingWish(days: Day("2026-11-24")!...Day("2026-11-24")!)
  private let nine = Workshop.at("09:00")

  /// Jan has the visit at nine; those in the line joined a minute apart.
  private func shop(_ engine: Engine, waiting count: Int) async throws -> (Workshop, Booking, [Waiting]) {
    let shop = try await Workshop(on: engine)
    let people = try await shop.customers(count)
    let visit = try await shop.book(Workshop.repair, nine, for: Cast.jan.id)
    var line: [Waiting] = []
    for customer in people {
      line.append(try await shop.desk.wait(for: "repair", customer: customer, wish: tuesday, by: .customer))
      shop.clock.pass(.minutes(1))
    }
    try await shop.work()
    return (shop, visit, line)
  }

  private func offer(_ shop: Workshop, to waiting: Waiting) async throws -> Waiting.Offer? {
    try await shop.desk.waiting(of: waiting.customer).first { $0.status == .offered }?.offer
  }

  @Test(arguments: Engine.allCases)
  func `a freed time is kept for whoever waited longest, and nobody else gets it`(engine: Engine) async throws {
    let (shop, visit, line) = try await shop(engine, waiting: 3)
    _ = try await shop.desk.cancel(visit.id, of: Cast.jan.id, by: .customer)
    try await shop.work()
    let offer = try #require(try await offer(shop, to: line[0]))
    #expect(offer.startsAt == nine && offer.until == shop.clock.now + .minutes(30))
    #expect(try await self.offer(shop, to: line[1]) == nil)
    #expect(try await shop.told(line[0].customer).count == 1)
    await #expect(throws: BookingRefusal.taken) { try await shop.book(Workshop.repair, nine) }
    #expect(try await shop.free(Workshop.repair).first == "10:00")
    let taken = try await shop.desk.accept(line[0].id, of: line[0].customer, by: .customer)
    #expect(taken.startsAt == nine && taken.customer == line[0].customer)
    #expect(try await shop.desk.waiting(of: line[0].customer) == [])
    await #expect(throws: BookingRefusal.offerOver) {
      try await shop.desk.accept(line[0].id, of: line[0].customer, by: .customer)
    }
    try await shop.expectNothingOverlaps()
  }

  @Test(arguments: Engine.allCases)
  func `an offer that nobody takes passes on after half an hour, to five at most`(engine: Engine) async throws {
    let (shop, visit, line) = try await shop(engine, waiting: 7)
    _ = try await shop.desk.cancel(visit.id, of: Cast.jan.id, by: .customer)
    var asked: [Int] = []
    for _ in 0..<8 {
      try await shop.work()
      for (number, waiting) in line.enumerated() where try await offer(shop, to: waiting) != nil {
        asked.append(number)
      }
      shop.clock.pass(.minutes(30))
    }
    #expect(asked == [0, 1, 2, 3, 4])
    await #expect(throws: BookingRefusal.offerOver) {
      try await shop.desk.accept(line[0].id, of: line[0].customer, by: .customer)
    }
    #expect(try await shop.free(Workshop.repair).first == "09:00")
    #expect(
      try await shop.journal(line[0].id.text) == [
        "waiting.joined", "waiting.offered", "notice.offer", "waiting.lapsed",
      ])
    try await shop.expectNothingOverlaps()
  }

  @Test(arguments: Engine.allCases)
  func `who says no passes it on at once`(engine: Engine) async throws {
    let (shop, visit, line) = try await shop(engine, waiting: 2)
    _ = try await shop.desk.cancel(visit.id, of: Cast.jan.id, by: .customer)
    try await shop.work()
    try await shop.desk.leave(line[0].id, of: line[0].customer, by: .customer)
    try await shop.work()
    #expect(try await offer(shop, to: line[1])?.startsAt == nine)
    try await shop.desk.leave(line[0].id, of: line[0].customer, by: .customer)
    await #expect(throws: BookingRefusal.offerOver) {
      try await shop.desk.leave(line[1].id, of: line[0].customer, by: .customer)
    }
  }

  @Test(arguments: Engine.allCases)
  func `only those are asked for whom the time is right`(engine: Engine) async throws {
    let shop = try await Workshop(on: engine)
    let people = try await shop.customers(4)
    let visit = try await shop.book(Workshop.wheel, nine, for: Cast.jan.id, with: Cast.dawid.id)
    let day = Day("2026-11-24")!
    let wishes = [
      WaitingWish(days: day + 1...day + 1),
      WaitingWish(days: day...day, clock: TimeOfDay("12:00")!...TimeOfDay("18:00")!),
      WaitingWish(days: day...day, staff: Cast.bartek.id), WaitingWish(days: day...day, weekdays: [.tuesday]),
    ]
    var line: [Waiting] = []
    for (customer, wish) in zip(people, wishes) {
      line.append(try await shop.desk.wait(for: "wheel", customer: customer, wish: wish, by: .customer))
      shop.clock.pass(.minutes(1))
    }
    _ = try await shop.desk.cancel(visit.id, of: Cast.jan.id, by: .customer)
    try await shop.work()
    for waiting in line.prefix(3) { #expect(try await offer(shop, to: waiting) == nil) }
    #expect(try await offer(shop, to: line[3])?.startsAt == nine)
    #expect(try await offer(shop, to: line[3])?.staff == Cast.dawid.id)
  }

  @Test(arguments: Engine.allCases)
  func `whoever waits for an earlier time has their visit moved, and their old time passes on`(
    engine: Engine
  ) async throws {
    let shop = try await Workshop(on: engine)
    let people = try await shop.customers(2)
    let visit = try await shop.book(Workshop.repair, nine, for: Cast.jan.id)
    let later = try await shop.book(Workshop.repair, Workshop.at("15:00"), for: people[0])
    let first = try await shop.desk.wait(
      for: "repair", customer: people[0], wish: tuesday, moving: later.id, by: .customer)
    shop.clock.pass(.minutes(1))
    let afternoon = WaitingWish(days: tuesday.first...tuesday.last, clock: TimeOfDay("14:30")!...TimeOfDay("15:30")!)
    let second = try await shop.desk.wait(for: "repair", customer: people[1], wish: afternoon, by: .customer)
    _ = try await shop.desk.cancel(visit.id, of: Cast.jan.id, by: .customer)
    try await shop.work()
    let moved = try await shop.desk.accept(first.id, of: people[0], by: .customer)
    #expect(moved.id == later.id && moved.startsAt == nine)
    try await shop.work()
    #expect(try await offer(shop, to: second)?.startsAt == Workshop.at("15:00"))
    try await shop.desk.leave(second.id, of: people[1], by: .customer)
    try await shop.expectNothingOverlaps()
  }

  @Test(arguments: Engine.allCases)
  func `nobody is woken: at night the time is everybody's until the morning`(engine: Engine) async throws {
    let (shop, visit, line) = try await shop(engine, waiting: 1)
    shop.clock.set(Workshop.at("23:00", "2026-11-23"))
    _ = try await shop.desk.cancel(visit.id, of: Cast.jan.id, by: .customer)
    try await shop.work()
    #expect(try await offer(shop, to: line[0]) == nil)
    #expect(try await shop.free(Workshop.repair).first == "09:00")
    try await shop.pass(.hours(9) + .minutes(15))
    let offer = try #require(try await offer(shop, to: line[0]))
    #expect(offer.until <= offer.startsAt)
  }

  @Test(arguments: Engine.allCases)
  func `the same wish twice, a sixth one, and one for days gone by are refused`(engine: Engine) async throws {
    let shop = try await Workshop(on: engine)
    func wait(_ day: Int) async throws -> Waiting {
      let wish = WaitingWish(days: Day("2026-11-24")! + day...Day("2026-11-24")! + day)
      return try await shop.desk.wait(for: "repair", customer: Cast.maria.id, wish: wish, by: .customer)
    }
    for day in 0..<5 { _ = try await wait(day) }
    await #expect(throws: BookingRefusal.alreadyWaiting) { try await wait(2) }
    await #expect(throws: BookingRefusal.alreadyWaiting) { try await wait(7) }
    await #expect(throws: BookingRefusal.past) { try await wait(-2) }
    #expect(try await shop.desk.waiting(of: Cast.maria.id).count == 5)
  }
}

extension Span {
  fileprivate static func + (one: Span, other: Span) -> Span {
    Span(milliseconds: one.milliseconds + other.milliseconds)
  }
}
