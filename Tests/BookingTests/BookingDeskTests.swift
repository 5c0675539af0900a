import Booking
import Customers
import Ground
import HouseTesting
import Seal
import Staff
import Store
import Testing

@Suite struct BookingDeskTests {
  @Test(arguments: Engine.allCases)
  func `a booked visit is there, its time is gone, and the journal tells of it`(engine: Engine) async throws {
    let shop = try await Workshop(on: engine)
    let order = BookingOrder(
      customer: Cast.maria.id, service: "repair", startsAt: Workshop.at("09:00"), note: "skrzypi korba")
    let visit = try await shop.desk.book(order, by: .assistant)
    #expect(visit.staff == Cast.dawid.id && visit.room == "stand" && visit.status == .booked)
    #expect(visit.endsAt == Workshop.at("09:45") && visit.freeAt == Workshop.at("10:00"))
    #expect(try await shop.desk.bookings(of: Cast.maria.id) == [visit])
    #expect(try await shop.desk.bookings(of: Cast.jan.id) == [])
    #expect(try await shop.free(Workshop.repair).first == "10:00")
    #expect(try await shop.journal(visit.id.text) == ["booking.booked"])
    try await shop.expectNothingOverlaps()
  }

  @Test(arguments: Engine.allCases)
  func `every offered time can be booked, one after the other, until none is left`(engine: Engine) async throws {
    let shop = try await Workshop(on: engine)
    var count = 0
    while let time = try await shop.desk.freeTimes(for: "wheel", wish: Workshop.tuesday, limit: 1).first {
      let visit = try await shop.book(Workshop.wheel, time.startsAt)
      #expect(visit.staff == time.staff || time.people.contains(visit.staff))
      count += 1
    }
    // Two people, nine hours, half an hour each.
    #expect(count == 36)
    #expect(try await shop.desk.offers(for: "wheel", wish: Workshop.tuesday) == [])
    try await shop.expectNothingOverlaps()
  }

  @Test(arguments: Engine.allCases)
  func `what cannot be booked is refused, and nothing is left of the attempt`(engine: Engine) async throws {
    let shop = try await Workshop(on: engine)
    try await shop.book(Workshop.repair, Workshop.at("09:00"))
    let wanted: [(Service, Moment, BookingRefusal)] = [
      (Workshop.repair, Workshop.at("09:45"), .taken), (Workshop.repair, Workshop.at("08:45"), .outsideHours),
      (Workshop.repair, Workshop.at("17:15"), .outsideHours), (Workshop.repair, Workshop.at("09:10"), .notOnQuarter),
      (Workshop.repair, Cast.now - .minutes(5), .past),
      (Service(id: "none", name: "", minutes: 1, staff: []), Workshop.at("11:00"), .noSuchService),
    ]
    for (service, start, refusal) in wanted {
      await #expect(throws: refusal) { try await shop.book(service, start) }
    }
    #expect(try await shop.desk.bookings(of: Cast.maria.id).count == 1)
    try await shop.expectNothingOverlaps()
  }

  @Test(arguments: Engine.allCases)
  func `a moved visit frees its old time and may overlap it`(engine: Engine) async throws {
    let shop = try await Workshop(on: engine)
    let visit = try await shop.book(Workshop.repair, Workshop.at("09:00"))
    let moved = try await shop.desk.move(visit.id, of: Cast.maria.id, to: Workshop.at("09:15"), by: .customer)
    #expect(moved.startsAt == Workshop.at("09:15") && moved.revision == 2 && moved.id == visit.id)
    #expect(try await shop.free(Workshop.repair).prefix(1) == ["10:15"])
    await #expect(throws: BookingRefusal.sameTime) {
      try await shop.desk.move(visit.id, of: Cast.maria.id, to: Workshop.at("09:15"), by: .customer)
    }
    let other = try await shop.book(Workshop.repair, Workshop.at("11:00"), for: Cast.jan.id)
    await #expect(throws: BookingRefusal.taken) {
      try await shop.desk.move(visit.id, of: Cast.maria.id, to: other.startsAt, by: .customer)
    }
    #expect(try await shop.desk.bookings(of: Cast.maria.id) == [moved])
    #expect(try await shop.journal(visit.id.text) == ["booking.booked", "booking.moved"])
    try await shop.expectNothingOverlaps()
  }

  @Test(arguments: Engine.allCases)
  func `a moved visit stays with its person if they are free, else another takes it`(engine: Engine) async throws {
    let shop = try await Workshop(on: engine)
    let visit = try await shop.book(Workshop.wheel, Workshop.at("09:00"), with: Cast.bartek.id)
    let later = try await shop.desk.move(visit.id, of: Cast.maria.id, to: Workshop.at("12:00"), by: .customer)
    #expect(later.staff == Cast.bartek.id)
    try await shop.book(Workshop.wheel, Workshop.at("15:00"), for: Cast.jan.id, with: Cast.bartek.id)
    let again = try await shop.desk.move(visit.id, of: Cast.maria.id, to: Workshop.at("15:00"), by: .customer)
    #expect(again.staff == Cast.dawid.id)
    try await shop.expectNothingOverlaps()
  }

  @Test(arguments: Engine.allCases)
  func `a cancelled visit gives its time back and is over`(engine: Engine) async throws {
    let shop = try await Workshop(on: engine)
    let visit = try await shop.book(Workshop.repair, Workshop.at("09:00"))
    let gone = try await shop.desk.cancel(visit.id, of: Cast.maria.id, by: .customer)
    #expect(gone.status == .cancelled)
    #expect(try await shop.free(Workshop.repair).first == "09:00")
    await #expect(throws: BookingRefusal.over(.cancelled)) {
      try await shop.desk.cancel(visit.id, of: Cast.maria.id, by: .customer)
    }
    await #expect(throws: BookingRefusal.over(.cancelled)) {
      try await shop.desk.move(visit.id, of: Cast.maria.id, to: Workshop.at("10:00"), by: .customer)
    }
    try await shop.book(Workshop.repair, Workshop.at("09:00"), for: Cast.jan.id)
    try await shop.expectNothingOverlaps()
  }

  @Test(arguments: Engine.allCases)
  func `nobody touches another's visit, and cannot tell it from none`(engine: Engine) async throws {
    let shop = try await Workshop(on: engine)
    let visit = try await shop.book(Workshop.repair, Workshop.at("09:00"))
    for id in [visit.id, "no-such-visit"] {
      for customer in [Cast.jan.id, nil] {
        await #expect(throws: BookingRefusal.noSuchBooking) {
          try await shop.desk.move(id, of: customer, to: Workshop.at("12:00"), by: .assistant)
        }
        await #expect(throws: BookingRefusal.noSuchBooking) {
          try await shop.desk.cancel(id, of: customer, by: .customer)
        }
        await #expect(throws: BookingRefusal.noSuchBooking) {
          try await shop.desk.confirm(id, of: customer, by: .customer)
        }
      }
    }
    #expect(try await shop.desk.bookings(of: Cast.maria.id) == [visit])
    // The team may.
    #expect(try await shop.desk.cancel(visit.id, of: nil, by: .staff(Cast.anna.id)).status == .cancelled)
  }

  @Test(arguments: Engine.allCases)
  func `the same request under the same key is carried out once`(engine: Engine) async throws {
    let shop = try await Workshop(on: engine)
    let at = Workshop.at("09:00")
    let visits = try await together(8) { _ in try await shop.book(Workshop.repair, at, key: "k1") }
    #expect(Set(visits.map(\.id)).count == 1)
    let id = visits[0].id
    await #expect(throws: BookingRefusal.keyUsed) {
      try await shop.book(Workshop.repair, Workshop.at("10:00"), key: "k1")
    }
    for _ in 0..<2 {
      _ = try await shop.desk.move(id, of: Cast.maria.id, to: Workshop.at("11:00"), by: .customer, key: "k2")
    }
    _ = try await shop.desk.move(id, of: Cast.maria.id, to: at, by: .customer, key: "k3")
    // A late repeat of the first move does not move it again.
    let late = try await shop.desk.move(id, of: Cast.maria.id, to: Workshop.at("11:00"), by: .customer, key: "k2")
    #expect(late.startsAt == at)
    for _ in 0..<2 {
      #expect(try await shop.desk.cancel(id, of: Cast.maria.id, by: .customer, key: "k4").status == .cancelled)
    }
    #expect(
      try await shop.journal(id.text) == ["booking.booked", "booking.moved", "booking.moved", "booking.cancelled"])
  }

  @Test(arguments: Engine.allCases)
  func `four share a course, the fifth does not get in, and who leaves makes room`(engine: Engine) async throws {
    let shop = try await Workshop(on: engine)
    let people = try await shop.customers(6)
    let at = Workshop.at("10:00")
    let visits = try await together(5) { number -> Booking? in
      do { return try await shop.book(Workshop.course, at, for: people[number]) } catch BookingRefusal.taken {
        return nil
      }
    }.compactMap { $0 }
    #expect(visits.count == 4)
    // Nothing else begins while the course holds Anna and the hall.
    #expect(try await shop.free(Workshop.course).filter { $0 > "09:00" && $0 < "11:00" } == [])
    let leaver = visits[2]
    _ = try await shop.desk.cancel(leaver.id, of: leaver.customer, by: .customer)
    #expect(try await shop.free(Workshop.course).filter { $0 > "09:00" && $0 < "11:00" } == ["10:00"])
    try await shop.book(Workshop.course, at, for: people[5])
    try await shop.expectNothingOverlaps()
    for visit in try await shop.desk.bookings(from: at, to: at + .minutes(1)) where visit.status == .booked {
      _ = try await shop.desk.cancel(visit.id, of: nil, by: .system)
    }
    #expect(try await shop.free(Workshop.course).contains("09:45"))
    try await shop.expectNothingOverlaps()
  }

  @Test(arguments: Engine.allCases)
  func `deadlines bind customers, not the team`(engine: Engine) async throws {
    let shop = try await Workshop(on: engine)
    var policy = BookingPolicy()
    policy.leadMinutes = 60
    policy.moveMinutes = 24 * 60
    policy.cancelMinutes = 24 * 60
    try await shop.desk.put(policy: policy, by: "test")
    let visit = try await shop.book(Workshop.repair, Workshop.at("09:00"))
    let last = Workshop.at("09:00") - .days(1)
    await #expect(throws: BookingRefusal.tooLateToMove(until: last)) {
      try await shop.desk.move(visit.id, of: Cast.maria.id, to: Workshop.at("12:00"), by: .customer)
    }
    await #expect(throws: BookingRefusal.tooLateToCancel(until: last)) {
      try await shop.desk.cancel(visit.id, of: Cast.maria.id, by: .assistant)
    }
    let soon = Moment(iso: "2026-11-23T14:30:00+01:00")!
    await #expect(throws: BookingRefusal.tooSoon(from: Cast.now + .minutes(60))) {
      try await shop.book(Workshop.repair, soon)
    }
    let order = BookingOrder(customer: Cast.jan.id, service: "repair", startsAt: soon)
    _ = try await shop.desk.book(order, by: .staff(Cast.anna.id))
    _ = try await shop.desk.move(visit.id, of: nil, to: Workshop.at("12:00"), by: .staff(Cast.anna.id))
    #expect(try await shop.desk.cancel(visit.id, of: nil, by: .staff(Cast.anna.id)).status == .cancelled)
  }

  @Test(arguments: Engine.allCases)
  func `confirmed, came, did not come: each is kept, and the risk follows`(engine: Engine) async throws {
    let shop = try await Workshop(on: engine)
    let visit = try await shop.book(Workshop.repair, Workshop.at("09:00"))
    let confirmed = try await shop.desk.confirm(visit.id, of: Cast.maria.id, by: .customer)
    #expect(confirmed.confirmedAt == Cast.now)
    shop.clock.pass(.minutes(5))
    #expect(try await shop.desk.confirm(visit.id, of: Cast.maria.id, by: .customer).confirmedAt == Cast.now)
    await #expect(throws: BookingRefusal.tooSoon(from: visit.startsAt)) {
      try await shop.desk.record(.noShow, of: visit.id, by: .staff(Cast.anna.id))
    }
    let before = try await shop.desk.risk(of: Cast.maria.id)
    shop.clock.set(Workshop.at("10:00"))
    #expect(try await shop.desk.record(.noShow, of: visit.id, by: .staff(Cast.anna.id)).status == .noShow)
    #expect(try await shop.desk.risk(of: Cast.maria.id) > before + 0.1)
    #expect(try await shop.desk.record(.done, of: visit.id, by: .staff(Cast.anna.id)).status == .done)
    #expect(try await shop.desk.risk(of: Cast.maria.id) < before + 0.01)
    #expect(
      try await shop.journal(visit.id.text) == [
        "booking.booked", "booking.confirmed", "booking.missed", "booking.done",
      ])
    await #expect(throws: BookingRefusal.over(.done)) {
      try await shop.desk.cancel(visit.id, of: Cast.maria.id, by: .customer)
    }
    try await shop.expectNothingOverlaps()
  }

  @Test(arguments: Engine.allCases)
  func `days off close the person's days, and name the visits that lie on them`(engine: Engine) async throws {
    let shop = try await Workshop(on: engine)
    let visit = try await shop.book(Workshop.repair, Workshop.at("09:00"))
    let day = Day("2026-11-24")!
    #expect(try await shop.desk.put(daysOff: [day...day + 1], of: Cast.dawid.id, by: "test").map(\.id) == [visit.id])
    #expect(try await shop.free(Workshop.repair) == [])
    #expect(try await shop.desk.offers(for: "wheel", wish: Workshop.tuesday).allSatisfy { $0.staff == Cast.bartek.id })
    await #expect(throws: BookingRefusal.away(on: day)) { try await shop.book(Workshop.repair, Workshop.at("12:00")) }
    _ = try await shop.desk.put(daysOff: [], of: Cast.dawid.id, by: "test")
    #expect(try await shop.free(Workshop.repair).first == "10:00")
  }

  @Test(arguments: Engine.allCases)
  func `erasing a customer leaves no word of a note, and the time stays taken`(engine: Engine) async throws {
    let shop = try await Workshop(on: engine)
    let order = BookingOrder(
      customer: Cast.maria.id, service: "repair", startsAt: Workshop.at("09:00"), note: "tajemnica")
    _ = try await shop.desk.book(order, by: .customer)
    #expect(try await shop.desk.bookings(of: Cast.maria.id).first?.note == "tajemnica")
    try await CustomerDesk(store: shop.store, keyring: Cast.keyring, surroundings: shop.clock.surroundings)
      .erase(Cast.maria.id, by: "test")
    let left = try await shop.desk.bookings(of: Cast.maria.id)
    #expect(left.count == 1 && left[0].note == nil)
    #expect(try await shop.free(Workshop.repair).first == "10:00")
    await #expect(throws: SealError.erased) { try await shop.book(Workshop.repair, Workshop.at("12:00")) }
  }

  @Test(arguments: Engine.allCases)
  func `a customer who goes leaves no visit to come and no place in the line`(engine: Engine) async throws {
    let shop = try await Workshop(on: engine)
    var policy = BookingPolicy()
    policy.cancelMinutes = 48 * 60
    try await shop.desk.put(policy: policy, by: "test")
    let visit = try await shop.book(Workshop.repair, Workshop.at("09:00"))
    let other = try await shop.book(Workshop.repair, Workshop.at("12:00"), for: Cast.jan.id)
    let wish = WaitingWish(days: Day("2026-11-24")!...Day("2026-11-24")!)
    _ = try await shop.desk.wait(for: "repair", customer: Cast.maria.id, wish: wish, by: .customer)
    #expect(try await shop.desk.release(Cast.maria.id, by: .customer).map(\.id) == [visit.id])
    #expect(try await shop.desk.waiting(of: Cast.maria.id) == [])
    #expect(try await shop.free(Workshop.repair).first == "09:00")
    #expect(try await shop.desk.bookings(of: Cast.jan.id) == [other])
  }

  @Test(arguments: Engine.allCases)
  func `a quarter hour that is held is not given away even when no visit shows why`(engine: Engine) async throws {
    let shop = try await Workshop(on: engine)
    let visit = try await shop.book(Workshop.repair, Workshop.at("09:00"))
    let ten = Workshop.at("10:00").milliseconds / 900_000
    try await shop.store.write { tx in
      _ = try tx.run("INSERT INTO booking_hold (resource, quarter, session) VALUES ('room:stand', \(ten + 1), 'x')")
    }
    await #expect(throws: BookingRefusal.taken) { try await shop.book(Workshop.repair, Workshop.at("10:00")) }
    await #expect(throws: BookingRefusal.taken) {
      try await shop.desk.move(visit.id, of: Cast.maria.id, to: Workshop.at("10:00"), by: .customer)
    }
    try await shop.store.write { tx in _ = try tx.run("DELETE FROM booking_hold WHERE session = 'x'") }
    #expect(try await shop.desk.bookings(of: Cast.maria.id) == [visit])
    try await shop.expectNothingOverlaps()
  }
}
