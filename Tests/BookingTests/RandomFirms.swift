import Booking
import Firm
import Ground
import HouseTesting
import Staff

/// A question for free times in a firm made by chance; the same for the same seed.
struct RandomFirm {
  let service: Service
  let setup: BookingSetup
  let taken: [Taken]
  let wish: TimeWish
  let now: Moment

  var agenda: Agenda { Agenda(setup, taken: taken) }

  /// Around clock changes, ends of months and of years, holidays, and on ordinary days.
  static let days = [
    "2026-10-24", "2026-10-25", "2027-03-27", "2027-03-28", "2026-12-31", "2027-02-28", "2026-11-10", "2026-11-23",
    "2028-02-29", "2027-05-31",
  ].map { Day($0)! }
  /// The last two have half and three quarters of an hour in their offset.
  static let zones = ["Europe/Warsaw", "Europe/Warsaw", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"]

  init(seed: Int) {
    var dice = Dice(seed)
    let zone = Self.zones.randomElement(using: &dice)!
    let first = Self.days.randomElement(using: &dice)! + Int.random(in: -1...1, using: &dice)
    let firm = Firm(
      name: "F", zoneName: zone, hours: Self.week(&dice), publicHolidays: Bool.random(using: &dice) ? "PL" : nil,
      closed: Int.random(in: 0..<8, using: &dice) == 0 ? [first] : [])
    let people = (0..<Int.random(in: 1...3, using: &dice)).map { number in
      Specialist(
        id: ID("p\(number)"), name: "P", hours: Bool.random(using: &dice) ? nil : Self.week(&dice),
        daysOff: Int.random(in: 0..<6, using: &dice) == 0 ? [first + 1...first + 2] : [])
    }
    var policy = BookingPolicy()
    policy.leadMinutes = [0, 0, 0, 50, 600].randomElement(using: &dice)!
    policy.horizonDays = [365, 365, 1].randomElement(using: &dice)!
    let services = (0..<2).map { number in
      Service(
        id: ID("s\(number)"), name: "S", minutes: [15, 20, 30, 45, 60, 90, 7, 600].randomElement(using: &dice)!,
        bufferMinutes: [0, 0, 5, 10, 15].randomElement(using: &dice)!,
        staff: people.map(\.id).filter { _ in Int.random(in: 0..<4, using: &dice) > 0 },
        room: ["A", "B", nil].randomElement(using: &dice)!, capacity: [1, 1, 3].randomElement(using: &dice)!)
    }
    setup = BookingSetup(firm: firm, services: services, people: people, policy: policy)
    service = services[0]
    let midnight = firm.zone.moment(first, TimeOfDay(minutes: 0)!)
    taken = (0..<Int.random(in: 0...14, using: &dice)).map { _ in
      Self.visit(of: services.randomElement(using: &dice)!, by: people, around: midnight, &dice)
    }
    let days = first...first + Int.random(in: 0...1, using: &dice)
    now = midnight + .minutes(Int.random(in: -3_000...800, using: &dice))
    wish = Self.wish(days, people, midnight, &dice)
  }

  private static func week(_ dice: inout Dice) -> WeekHours {
    var week = WeekHours()
    for day in Weekday.allCases {
      for _ in 0..<Int.random(in: 0...3, using: &dice) {
        let step = [15, 15, 5, 1].randomElement(using: &dice)!
        let from = Int.random(in: 0..<1_440 / step, using: &dice) * step
        let to = Bool.random(using: &dice) ? min(1_440, from + Int.random(in: 1...600, using: &dice)) : 1_440
        let start = Int.random(in: 0..<5, using: &dice) == 0 ? 0 : from
        week[day].append(ClockSpan(from: TimeOfDay(minutes: start)!, to: TimeOfDay(minutes: to)!)!)
      }
    }
    return week
  }

  /// Mostly on the quarter hour; sometimes a busy time that has to do with no service.
  private static func visit(
    of service: Service, by people: [Specialist], around midnight: Moment, _ dice: inout Dice
  ) -> Taken {
    let step = [15, 15, 15, 1].randomElement(using: &dice)!
    let start = midnight + .minutes(Int.random(in: -300 / step...3_600 / step, using: &dice) * step)
    let person = people.randomElement(using: &dice)!.id
    guard Int.random(in: 0..<6, using: &dice) > 0 else {
      return Taken(from: start, to: start + .minutes(Int.random(in: 1...300, using: &dice)), staff: person)
    }
    return Taken(
      from: start, to: start + .minutes(service.wholeMinutes), staff: person, room: service.room,
      session: Session(service: service.id, staff: person, startsAt: start))
  }

  private static func wish(
    _ days: ClosedRange<Day>, _ people: [Specialist], _ midnight: Moment, _ dice: inout Dice
  ) -> TimeWish {
    func sometimes<T>(_ make: (inout Dice) -> T) -> T? {
      Int.random(in: 0..<4, using: &dice) == 0 ? make(&dice) : nil
    }
    return TimeWish(
      days: days,
      clock: sometimes {
        let from = Int.random(in: 0...1_439, using: &$0)
        return TimeOfDay(minutes: from)!...TimeOfDay(minutes: Int.random(in: from...1_440, using: &$0))!
      },
      weekdays: sometimes { dice in Set(Weekday.allCases.filter { _ in Bool.random(using: &dice) }) },
      from: sometimes { midnight + .minutes(Int.random(in: -60...1_500, using: &$0)) },
      through: sometimes { midnight + .minutes(Int.random(in: 0...2_900, using: &$0)) },
      staff: sometimes { people.randomElement(using: &$0)!.id },
      order: Bool.random(using: &dice) ? .earliest : .latest)
  }
}
