import Firm
import Foundation
import Ground
import Staff
public import Store

/// The only SQL on the tables `service`, `service_staff`, `day_off` and `booking_policy`.
public enum ServiceRecords {
  /// Everything, in the firm's order; services that are no longer offered too.
  public static func all(in tx: Transaction) throws -> [Service] {
    var staff: [String: [ID<Staff>]] = [:]
    for row in try tx.all("SELECT service_id, staff_id FROM service_staff ORDER BY service_id, place") {
      staff[row.text("service_id"), default: []].append(row.id("staff_id"))
    }
    return try tx.all("SELECT * FROM service ORDER BY place, id").map { row in
      let id = row.text("id")
      return Service(
        id: ID(id), name: row.text("name"), minutes: row.integer("minutes"),
        bufferMinutes: row.integer("buffer_minutes"),
        price: row.optionalInteger("price").map { Money(minor: Int64($0), currency: row.text("currency")) },
        staff: staff[id] ?? [], room: row.optionalText("room"), capacity: row.integer("capacity"),
        active: row.truth("active"))
    }
  }

  static func put(_ service: Service, place: Int, in tx: Transaction) throws {
    let (price, currency) = (service.price?.minor, service.price?.currency)
    try tx.run(
      """
      INSERT INTO service (id, name, minutes, buffer_minutes, price, currency, room, capacity, active, place)
      VALUES (\(service.id), \(service.name), \(service.minutes), \(service.bufferMinutes), \(price), \(currency),
        \(service.room), \(service.capacity), \(service.active), \(place))
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, minutes = excluded.minutes,
        buffer_minutes = excluded.buffer_minutes, price = excluded.price, currency = excluded.currency,
        room = excluded.room, capacity = excluded.capacity, active = excluded.active, place = excluded.place
      """)
    try tx.run("DELETE FROM service_staff WHERE service_id = \(service.id)")
    for (place, person) in service.staff.enumerated() {
      try tx.run(
        "INSERT INTO service_staff (service_id, staff_id, place) VALUES (\(service.id), \(person), \(place))")
    }
  }

  static func daysOff(in tx: Transaction) throws -> [ID<Staff>: [ClosedRange<Day>]] {
    var days: [ID<Staff>: [ClosedRange<Day>]] = [:]
    for row in try tx.all("SELECT staff_id, first_day, last_day FROM day_off ORDER BY staff_id, first_day") {
      guard let first = Day(row.text("first_day")), let last = Day(row.text("last_day")), first <= last else {
        continue
      }
      days[row.id("staff_id"), default: []].append(first...last)
    }
    return days
  }

  static func setDaysOff(_ days: [ClosedRange<Day>], of person: ID<Staff>, in tx: Transaction) throws {
    try tx.run("DELETE FROM day_off WHERE staff_id = \(person)")
    for range in days {
      try tx.run(
        """
        INSERT INTO day_off (staff_id, first_day, last_day) VALUES (\(person), \(range.lowerBound), \(range.upperBound))
        ON CONFLICT (staff_id, first_day) DO UPDATE SET
          last_day = CASE WHEN day_off.last_day < excluded.last_day THEN excluded.last_day ELSE day_off.last_day END
        """)
    }
  }

  static func policy(in tx: Transaction) throws -> BookingPolicy {
    guard let row = try tx.first("SELECT settings FROM booking_policy WHERE id = 'firm'") else {
      return BookingPolicy()
    }
    return try JSONDecoder().decode(BookingPolicy.self, from: Data(row.text("settings").utf8))
  }

  static func save(_ policy: BookingPolicy, in tx: Transaction) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let settings = String(decoding: try encoder.encode(policy), as: UTF8.self)
    try tx.run(
      """
      INSERT INTO booking_policy (id, settings) VALUES ('firm', \(settings))
      ON CONFLICT (id) DO UPDATE SET settings = excluded.settings
      """)
  }

  /// The whole setup; with `service`, only the people who do that one are read. Nil while no firm is set up.
  static func setup(for service: ID<Service>? = nil, in tx: Transaction) throws -> BookingSetup? {
    guard let firm = try FirmRecords.load(in: tx) else { return nil }
    let services = try all(in: tx)
    let wanted: Set<ID<Staff>>
    if let service {
      wanted = Set(services.first { $0.id == service }?.staff ?? [])
    } else {
      wanted = Set(services.flatMap(\.staff))
    }
    let daysOff = try daysOff(in: tx)
    let people = try wanted.sorted { $0.text < $1.text }.compactMap { id -> Specialist? in
      guard let one = try StaffRecords.one(id, in: tx), one.active else { return nil }
      let hours = one.details.hours
      // Hours that nobody can read are no hours: better no visit than one at a wrong time.
      return Specialist(
        id: id, name: one.name, hours: hours.isEmpty ? nil : (try? WeekHours(hours)) ?? WeekHours(),
        daysOff: daysOff[id] ?? [])
    }
    return BookingSetup(firm: firm, services: services, people: people, policy: try policy(in: tx))
  }
}
