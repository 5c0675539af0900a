import Booking
import Firm
import Ground
import HouseTesting
import Staff

/// A small practice for tables of examples. Nobody here is real.
enum Studio {
  /// Mon–Fri 8–18, Sat 9–13, Polish holidays, closed on 31 December 2026.
  static let firm = Firm(
    name: "Gabinet Lipa", hours: (try? WeekHours("mon-fri 08:00-18:00; sat 09:00-13:00")) ?? WeekHours(),
    publicHolidays: "PL", closed: [Day("2026-12-31")!])

  static let ewa = Specialist(
    id: "ewa", name: "Ewa", hours: try? WeekHours("mon-fri 08:00-12:00, 12:30-16:00"),
    daysOff: [Day("2026-12-07")!...Day("2026-12-11")!])
  /// Comes before the firm opens and stays longer.
  static let filip = Specialist(id: "filip", name: "Filip", hours: try? WeekHours("mon-sun 06:00-20:00"))
  /// Works the firm's hours.
  static let gosia = Specialist(id: "gosia", name: "Gosia")

  static let check = Service(
    id: "check", name: "Kontrola", minutes: 30, bufferMinutes: 10, staff: ["ewa", "filip"], room: "1")
  static let massage = Service(id: "massage", name: "Masaż", minutes: 45, bufferMinutes: 15, staff: ["ewa"])
  static let yoga = Service(id: "yoga", name: "Joga", minutes: 60, staff: ["gosia"], room: "2", capacity: 3)

  static func setup(policy: BookingPolicy = BookingPolicy(), firm: Firm = firm) -> BookingSetup {
    BookingSetup(firm: firm, services: [check, massage, yoga], people: [ewa, filip, gosia], policy: policy)
  }

  static func at(_ text: String) -> Moment { Moment(iso: text + ":00+01:00")! }
  static let now = at("2026-11-23T14:05")

  /// Starts of one day, as the clock on the wall shows them.
  static func starts(
    _ service: Service, on day: String, with staff: ID<Staff>? = nil, taken: [Taken] = [], firm: Firm = firm
  ) -> [String] {
    let setup = setup(firm: firm)
    let wish = TimeWish(days: Day(day)!...Day(day)!, staff: staff)
    return FreeTimes(service, in: Agenda(setup, taken: taken), wish: wish, at: now).map {
      setup.zone.time($0.startsAt).description
    }
  }

  static func taken(_ service: Service, _ staff: ID<Staff>, _ start: String) -> Taken {
    let from = at(start)
    return Taken(
      from: from, to: from + .minutes(service.wholeMinutes), staff: staff, room: service.room,
      session: Session(service: service.id, staff: staff, startsAt: from))
  }
}
