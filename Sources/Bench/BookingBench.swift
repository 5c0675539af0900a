import Booking
import Customers
import Firm
import Foundation
import Ground
import Language
import Schema
import Seal
import Staff
import Store
import StorePostgres
import StoreSQLite
import Synchronization

/// Free times in a large firm, and bookings for which many compete.
enum BookingBench {
  private static let rounds = 15

  /// Fifty people, 20,000 visits in the ninety days to come.
  static func freeTimes() async throws -> [Figure] {
    try await Machine.withFolder { folder in
      let store = try SQLiteDatabase(path: folder + "/large.sqlite", durable: false)
      let firm = LargeFirm(people: 50, days: 90)
      let visits = firm.visits(20_000)
      let desk = try await firm.move(into: store, visits: visits)
      let setup = try await desk.setup()
      let taken = visits.map(\.taken)
      let agenda = Agenda(setup, taken: taken)
      let scan = CalendarScan(setup, taken: taken)
      var figures: [Figure] = []
      for service in [firm.everybodys, firm.two] {
        var (rule, naive, asked) = (Samples(), Samples(), Samples())
        for _ in 0..<rounds {
          let wish = TimeWish(days: firm.first...firm.first + 89)
          var start = Machine.threadTime()
          let times = Array(FreeTimes(service, in: agenda, wish: wish, at: firm.now).prefix(10))
          rule.add(Double(Machine.threadTime() - start) / 1e3)
          start = Machine.threadTime()
          let slow = scan.first(10, service, from: firm.now)
          naive.add(Double(Machine.threadTime() - start) / 1e3)
          guard times.map(\.startsAt) == slow else { throw BenchProblem("rule and scan do not agree") }
          start = Machine.now()
          let offered = try await desk.freeTimes(for: service.id, wish: wish)
          asked.add(Double(Machine.now() - start) / 1e3)
          guard offered.map(\.startsAt) == slow else { throw BenchProblem("desk and scan do not agree") }
        }
        figures.append(
          Figure(
            "first 10 free times, \(service.staff.count) people, 90 days", asked.median, "µs",
            besides: [.init("the rule alone", rule.median), .init("naive scan of the calendar", naive.median)],
            aim: .below(2_000), note: "read from SQLite; \(visits.count) visits"))
      }
      await store.close()
      return figures
    }
  }

  /// Bookings a second of 64 writers who want random times, some of which are gone by then.
  static func rivalry(_ store: any Database, _ name: String) async throws -> Figure {
    let firm = LargeFirm(people: 50, days: 300)
    let desk = try await firm.move(into: store, visits: [])
    let booked = Atomic(0)
    let lost = Atomic(0)
    var (ours, rows) = (Samples(), Samples())
    _ = try await store.write { tx in
      try tx.run("CREATE TABLE IF NOT EXISTS bench_row (position \(.counter), text TEXT NOT NULL)")
    }
    for round in 0..<3 {
      let before = booked.load(ordering: .relaxed)
      let start = Machine.now()
      _ = try await Bench.rate(writers: 64, seconds: 2) { writer, turn in
        var dice = SystemRandomNumberGenerator()
        let day = firm.first + Int.random(in: 0..<280, using: &dice)
        let start = Zone.warsaw.moment(day, TimeOfDay(minutes: 480 + 30 * Int.random(in: 0..<18, using: &dice))!)
        let order = BookingOrder(
          customer: ID("c\(writer)"), service: firm.pairs[Int.random(in: 0..<25, using: &dice)].id, startsAt: start)
        do {
          _ = try await desk.book(order, by: .customer, key: "\(round)-\(writer)-\(turn)")
          booked.add(1, ordering: .relaxed)
        } catch is BookingRefusal { lost.add(1, ordering: .relaxed) }
      }
      let seconds = Double(Machine.now() - start) / 1e9
      ours.add(Double(booked.load(ordering: .relaxed) - before) / seconds)
      rows.add(
        try await Bench.rate(writers: 64, seconds: 1) { _, turn in
          _ = try await store.write { tx in try tx.run("INSERT INTO bench_row (text) VALUES (\("row \(turn)"))") }
        })
    }
    await store.close()
    let (got, refused) = (booked.load(ordering: .relaxed), lost.load(ordering: .relaxed))
    return Figure(
      "bookings, \(name), 64 at once", ours.median, "1/s",
      besides: [.init("bare rows, one transaction each", rows.median)],
      note: "\(refused) of \(got + refused) wanted a time that was gone")
  }

  static func figures(postgres: String?) async throws -> [Figure] {
    var figures = try await freeTimes()
    figures.append(
      try await Machine.withFolder { try await rivalry(try SQLiteDatabase(path: $0 + "/rivals.sqlite"), "SQLite") })
    if let postgres { figures.append(try await rivalry(try PostgresDatabase(url: postgres), "PostgreSQL")) }
    return figures
  }
}

/// A firm made for measuring: the same in every run.
struct LargeFirm {
  let now = Moment(iso: "2026-11-23T07:00:00+01:00")!
  let first = Day("2026-11-23")!
  let days: Int
  let people: [ID<Staff>]
  let everybodys: Service
  let two: Service
  /// Each of two people.
  let pairs: [Service]

  init(people count: Int, days: Int) {
    self.days = days
    people = (0..<count).map { ID("p\($0)") }
    everybodys = Service(id: "all", name: "Konsultacja", minutes: 45, bufferMinutes: 15, staff: people)
    two = Service(id: "two", name: "Badanie", minutes: 60, staff: Array(people.prefix(2)))
    pairs = stride(from: 0, to: count - 1, by: 2).map { [people] in
      Service(id: ID("pair\($0)"), name: "Wizyta", minutes: 30, staff: [people[$0], people[$0 + 1]])
    }
  }

  private var firm: Firm {
    Firm(name: "Centrum", hours: (try? WeekHours("mon-sat 08:00-20:00")) ?? WeekHours(), publicHolidays: "PL")
  }

  /// The first weeks are nearly full, as they are in life: visits crowd towards the front.
  func visits(_ count: Int) -> [Booking] {
    var visits: [Booking] = []
    var state: UInt64 = 88_172_645_463_325_252
    func next(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
    for number in 0..<count {
      let day = first + min(next(days), next(days))
      let start = Zone.warsaw.moment(day, TimeOfDay(minutes: 480 + 15 * next(45))!)
      visits.append(
        Booking(
          id: ID("v\(number)"), customer: ID("c\(number % 200)"), service: everybodys.id,
          staff: people[next(people.count)], startsAt: start, endsAt: start + .minutes(45),
          freeAt: start + .minutes(60), createdAt: now))
    }
    return visits
  }

  /// Sets the firm up with its visits, which are taken over as they are.
  func move(into store: any Database, visits: [Booking]) async throws -> BookingDesk {
    let keyring = Keyring(house: HouseKey(secret: Surroundings.real.bytes(32)))
    let (now, services) = (now, [everybodys, two] + pairs)
    let surroundings = Surroundings(now: { now }, bytes: Surroundings.real.bytes)
    try await Schema.bringUpToDate(store, now: now)
    guard try await FirmDesk(store).load() == nil else {
      throw BenchProblem("\(store.description) holds a firm; name an empty database")
    }
    let (firm, people) = (firm, people)
    try await store.write { tx in
      try FirmDesk.put(firm, by: "bench", at: now, in: tx)
      for id in people {
        let one = Staff(id: id, name: id.text, email: "\(id)@centrum.example", role: .specialist)
        try StaffRecords.put(one, at: now, in: tx)
      }
      for number in 0..<200 {
        let one = Customer(id: ID("c\(number)"), profile: .init(), language: .pl, createdAt: now)
        try CustomerDesk.put(one, consents: [], by: "bench", at: now, keyring: keyring, in: tx)
      }
      let talk = BookingTalk(keyring: keyring, surroundings: surroundings, in: tx)
      try talk.put(services: services, by: "bench")
      for visit in visits { try talk.take(visit, by: "bench") }
    }
    let desk = BookingDesk(store: store, keyring: keyring, surroundings: surroundings)
    try await desk.refresh()
    return desk
  }
}

/// What one writes first: every quarter hour from now on, every person, every visit in the calendar.
struct CalendarScan {
  private let setup: BookingSetup
  private let taken: [Taken]

  init(_ setup: BookingSetup, taken: [Taken]) {
    self.setup = setup
    self.taken = taken
  }

  /// The first starts at which somebody who does it is free.
  func first(_ count: Int, _ service: Service, from now: Moment) -> [Moment] {
    var (start, found) = (now, [Moment]())
    while found.count < count, start - now < .days(90) {
      let end = start + .minutes(service.wholeMinutes)
      let hours = setup.opening.openings(on: setup.zone.day(start))
      if hours.contains(where: { $0.lowerBound <= start && end <= $0.upperBound }) {
        let someone = service.staff.contains { person in
          !taken.contains { $0.staff == person && $0.from < end && $0.to > start }
        }
        if someone { found.append(start) }
      }
      start = start + .minutes(15)
    }
    return found
  }
}
