import Booking
import Customers
import FirmFolder
import Ground
import House
import HouseTesting
import Staff
import Testing

/// Services and visits of a firm's folder, in and out.
@Suite struct ImportBookingsTests {
  private let start = Moment(iso: "2026-11-25T10:00:00+01:00")!

  private func row(_ id: String, _ start: Moment, _ status: FolderBooking.Status = .booked) -> FolderBooking {
    FolderBooking(
      id: id, customer: Cast.maria.id.text, service: "repair", staff: Cast.dawid.id.text, startsAt: start,
      status: status)
  }

  private func folder(_ bookings: [FolderBooking], services: [FolderService]? = nil) -> FolderContents {
    let services =
      services ?? [
        FolderService(
          id: "repair", name: "Przegląd", minutes: 45, bufferMinutes: 15, price: Money(minor: 14_900, currency: "PLN"),
          staff: [Cast.dawid.id.text], room: "stand"),
        FolderService(id: "advice", name: "Porada", minutes: 20, staff: [Cast.bartek.id.text, Cast.dawid.id.text]),
      ]
    return FolderContents(
      firm: Cast.firm, services: services, bookings: bookings,
      files: [FolderFile(path: "services.csv", count: services.count)])
  }

  private func starts(_ house: House) async throws -> [String: Moment] {
    let visits = try await house.bookings.bookings(of: Cast.maria.id)
    return Dictionary(uniqueKeysWithValues: visits.map { ($0.id.text, $0.startsAt) })
  }

  @Test(arguments: Engine.allCases)
  func `services and visits come in once, and go out as they came`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine, entries: [])
    let contents = folder([row("b1", start), row("b2", start - .days(30), .noShow), row("b10", start, .cancelled)])
    let first = try await Importing.take(contents, into: house)
    #expect(first.services == 2 && first.bookings == 3)
    let again = try await Importing.take(contents, into: house)
    #expect(again.services == 0 && again.bookings == 0)
    #expect(try await house.bookings.services().map(\.name) == ["Przegląd", "Porada"])
    let back = try await Exporting.contents(of: house)
    #expect(back.services == contents.services)
    #expect(back.bookings.sorted { $0.id < $1.id } == contents.bookings.sorted { $0.id < $1.id })
    let day = Day("2026-11-25")!
    let free = try await house.bookings.freeTimes(for: "repair", wish: TimeWish(days: day...day), limit: 5)
    #expect(!free.map(\.startsAt).contains(start))
  }

  @Test(arguments: Engine.allCases)
  func `a visit that was moved here stays, until the file says something new`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine, entries: [])
    _ = try await Importing.take(folder([row("b1", start)]), into: house)
    let later = start + .hours(2)
    _ = try await house.bookings.move("b1", of: Cast.maria.id, to: later, by: .customer)
    #expect(try await Importing.take(folder([row("b1", start)]), into: house).bookings == 0)
    #expect(try await starts(house) == ["b1": later])
    let newer = start + .hours(4)
    #expect(try await Importing.take(folder([row("b1", newer)]), into: house).bookings == 1)
    #expect(try await starts(house) == ["b1": newer])
    // Its old times are free again, its new one is not.
    for time in [start, later] { _ = try await house.bookings.check("repair", at: time) }
    await #expect(throws: BookingRefusal.taken) { try await house.bookings.check("repair", at: newer) }
  }

  @Test(arguments: Engine.allCases)
  func `visits that overlap in the file are kept, and each holds its time when the other goes`(
    engine: Engine
  ) async throws {
    let house = try await Cast.house(on: engine, entries: [])
    let rows = [row("b1", start), row("b2", start + .minutes(20)), row("b3", start)]
    #expect(try await Importing.take(folder(rows), into: house).bookings == 3)
    _ = try await house.bookings.cancel("b1", of: nil, by: .staff(Cast.anna.id))
    _ = try await house.bookings.cancel("b3", of: nil, by: .staff(Cast.anna.id))
    for time in [start + .minutes(15), start + .minutes(45)] {
      await #expect(throws: BookingRefusal.taken) {
        try await house.bookings.book(
          BookingOrder(customer: Cast.jan.id, service: "repair", startsAt: time), by: .customer)
      }
    }
    _ = try await house.bookings.cancel("b2", of: nil, by: .staff(Cast.anna.id))
    _ = try await house.bookings.book(
      BookingOrder(customer: Cast.jan.id, service: "repair", startsAt: start), by: .customer)
  }

  @Test(arguments: Engine.allCases)
  func `a service that is gone from the file is no longer offered, and its visits stay`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine, entries: [])
    let contents = folder([row("b1", start)])
    _ = try await Importing.take(contents, into: house)
    #expect(try await Importing.take(folder([], services: [contents.services[1]]), into: house).services == 1)
    #expect(try await house.bookings.services().map(\.id) == ["advice"])
    #expect(try await starts(house) == ["b1": start])
    await #expect(throws: BookingRefusal.noSuchService) {
      try await house.bookings.check("repair", at: start + .hours(3))
    }
    #expect(try await Importing.take(contents, into: house).services == 1)
    #expect(try await house.bookings.services().map(\.id) == ["repair", "advice"])
  }

  @Test(arguments: Engine.allCases)
  func `what was booked here goes out and comes back without a change`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine, entries: [])
    _ = try await Importing.take(folder([]), into: house)
    let order = BookingOrder(customer: Cast.maria.id, service: "repair", startsAt: start, note: "skrzypi")
    let visit = try await house.bookings.book(order, by: .customer)
    var back = try await Exporting.contents(of: house)
    #expect(back.bookings.map(\.id) == [visit.id.text])
    back.files = [FolderFile(path: "services.csv", count: 2)]
    let report = try await Importing.take(back, into: house)
    #expect(report.bookings == 0 && report.services == 0)
    #expect(try await house.bookings.bookings(of: Cast.maria.id) == [visit])
  }
}
