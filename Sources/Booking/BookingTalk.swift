public import Customers
import Firm
import Foundation
public import Ground
public import Staff
public import Store

/// The steps that verbs are made of, inside a transaction that somebody else opened (a desk's, or the assistant's).
/// A step that refuses throws a `BookingRefusal` before it has written anything, so its caller may go on.
public struct BookingTalk {
  let keyring: Keyring
  let surroundings: Surroundings
  let now: Moment
  let tx: Transaction
  private let offered: BookingSetup?
  private let memory = Memory()

  /// `setup` is what free times are offered by; nil reads it from its rows. What is promised is always checked by rows.
  public init(
    keyring: Keyring, surroundings: Surroundings, setup: BookingSetup? = nil, in tx: Transaction
  ) {
    self.keyring = keyring
    self.surroundings = surroundings
    self.tx = tx
    offered = setup
    now = surroundings.now()
  }

  /// Services, people and policy. Throws `noSuchService` while no firm is set up.
  public func setup() throws -> BookingSetup {
    if let offered { return offered }
    guard let setup = try ServiceRecords.setup(in: tx) else { throw BookingRefusal.noSuchService }
    return setup
  }

  /// Nil for an unknown one. Whose it is is the caller's to check.
  public func booking(_ id: ID<Booking>) throws -> Booking? { try BookingRecords.one(id, in: tx) }

  /// All visits of a person, under whichever identity they were made; by start, with notes.
  public func bookings(of customer: ID<Customer>) throws -> [Booking] {
    try BookingRecords.of(try CustomerRecords.allOf(customer, in: tx), keyring: keyring, in: tx)
  }

  /// How likely the customer is not to come, from 0 to 1 (`NoShowRisk`).
  public func risk(of customer: ID<Customer>) throws -> Double {
    let (history, firm) = (try bookings(of: customer), try BookingRecords.outcomes(in: tx))
    return NoShowRisk.of(history, firm: NoShowRisk.ofFirm(missed: firm.missed, kept: firm.kept), at: now)
  }

  /// The first `limit` free times in the wish's order. `moving` names a visit that would give up its own time.
  public func freeTimes(
    for service: ID<Service>, wish: TimeWish, limit: Int = 10, moving: ID<Booking>? = nil
  ) throws -> [FreeTime] {
    let (setup, service) = try offered(service)
    var found: [FreeTime] = []
    try look(for: service, wish, moving: moving, setup) { agenda, part in
      found += FreeTimes(service, in: agenda, wish: part, at: now).prefix(limit - found.count)
      return found.count >= limit
    }
    return found
  }

  /// Up to `count` times to offer to a customer: the first in the wish's order, then the best (`Ranking`).
  public func offers(
    _ count: Int = 3, for service: ID<Service>, wish: TimeWish, customer: ID<Customer>? = nil,
    moving: ID<Booking>? = nil
  ) throws -> [FreeTime] {
    let (setup, service) = try offered(service)
    let history = try customer.map { try bookings(of: $0) } ?? []
    let habit = Habit(of: service.id, from: history, zone: setup.zone)
    var scored: [(time: FreeTime, points: Double)] = []
    func add(_ times: some Sequence<FreeTime>, _ agenda: Agenda) {
      let known = Set(scored.map(\.time.startsAt))
      let ranking = Ranking(service, in: agenda, wish: wish, habit: habit)
      scored += ranking.scored(times.filter { !known.contains($0.startsAt) })
    }
    try look(for: service, wish, moving: moving, setup) { agenda, part in
      add(FreeTimes(service, in: agenda, wish: part, at: now).prefix(Self.choice - scored.count), agenda)
      // The days behind the first offers only matter when these are few.
      return scored.count >= Self.choice || Ranking.offers(count, of: scored, wish.order).count == count
    }
    if let near = wish.near {
      let day = setup.zone.day(near)
      var around = wish
      around.days = (day + -1...day + 1).clamped(to: wish.days)
      try look(for: service, around, moving: moving, setup) { agenda, part in
        add(FreeTimes(service, in: agenda, wish: part, at: now), agenda)
        return false
      }
    }
    return Ranking.offers(count, of: scored, wish.order)
  }

  /// Whether a visit may begin at `start`, with everybody who could take it, the best first. Throws the reason why not.
  public func check(
    _ service: ID<Service>, at start: Moment, with staff: ID<Staff>? = nil, customer: ID<Customer>? = nil,
    moving: ID<Booking>? = nil, by asker: Asker = .customer
  ) throws -> FreeTime {
    try checked(service, at: start, with: staff, customer: customer, moving: moving, by: asker).time
  }

  /// The same with the service as its rows have it.
  func checked(
    _ service: ID<Service>, at start: Moment, with staff: ID<Staff>?, customer: ID<Customer>?, moving: ID<Booking>?,
    by asker: Asker
  ) throws -> (time: FreeTime, service: Service) {
    guard let setup = try ServiceRecords.setup(for: service, in: tx)?.bound(for: asker),
      let service = setup.service(service)
    else { throw BookingRefusal.noSuchService }
    // Who is best shows in the whole day; whether it is free, in the visit's own time.
    memory.zone = setup.zone
    let (day, end) = (setup.zone.day(start), start + .minutes(service.wholeMinutes))
    let midnight = setup.zone.moment(day, TimeOfDay(minutes: 0)!)
    let isOpen = staff == nil && service.staff.count > 1
    let agenda = try agenda(
      for: service, from: isOpen ? midnight : start, to: isOpen ? max(end, midnight + .days(1)) : end, moving: moving,
      setup)
    let free = try BookingRules.check(service, at: start, with: staff, in: agenda, at: now)
    guard free.people.count > 1 else { return (free, service) }
    let history = try customer.map { try bookings(of: $0) } ?? []
    let habit = Habit(of: service.id, from: history, zone: setup.zone)
    return (Ranking(service, in: agenda, wish: TimeWish(days: day...day), habit: habit).arranged(free), service)
  }

  /// The firm's zone, read once a transaction.
  func zone() throws -> Zone {
    if let zone = memory.zone { return zone }
    let zone = try FirmRecords.load(in: tx)?.zone ?? .warsaw
    memory.zone = zone
    return zone
  }

  private final class Memory {
    var zone: Zone?
  }

  /// So many times a ranking chooses from.
  private static let choice = 60

  private func offered(_ id: ID<Service>) throws -> (BookingSetup, Service) {
    let setup = try setup()
    guard let service = setup.service(id), service.active else { throw BookingRefusal.noSuchService }
    return (setup, service)
  }

  /// Walks over the wished days in growing parts, in the wish's order, so that only what is looked at is read. `visit`
  /// gets what is taken then, and the wish for that part; true ends the walk.
  private func look(
    for service: Service, _ wish: TimeWish, moving: ID<Booking>?, _ setup: BookingSetup,
    _ visit: (Agenda, TimeWish) throws -> Bool
  ) throws {
    let zone = setup.zone
    let first = max(wish.days.lowerBound, zone.day(max(now, wish.from ?? now)))
    let horizon = zone.day(now) + setup.policy.horizonDays
    let last = min(wish.days.upperBound, wish.through.map { min(zone.day($0), horizon) } ?? horizon)
    guard first <= last else { return }
    var (day, length) = (wish.order == .earliest ? first : last, 1)
    while first <= day, day <= last {
      let days =
        wish.order == .earliest ? day...min(day + (length - 1), last) : max(day + (1 - length), first)...day
      var part = wish
      part.days = days
      let midnight = TimeOfDay(minutes: 0)!
      let agenda = try agenda(
        for: service, from: zone.moment(days.lowerBound, midnight),
        to: zone.moment(days.upperBound + 1, midnight) + .minutes(service.wholeMinutes), moving: moving, setup)
      if try visit(agenda, part) { return }
      day = wish.order == .earliest ? days.upperBound + 1 : days.lowerBound + -1
      length = min(32, length * 2)
    }
  }

  func agenda(
    for service: Service, from: Moment, to: Moment, moving: ID<Booking>?, _ setup: BookingSetup
  ) throws -> Agenda {
    let visits = try BookingRecords.taken(
      of: service.staff, room: service.room, from: from, to: to, except: moving, in: tx)
    let kept = try WaitingRecords.offered(from: from, to: to, in: tx)
    return Agenda(setup, taken: visits + kept + (try BusyRecords.taken(of: service.staff, from: from, to: to, in: tx)))
  }
}

extension BookingSetup {
  /// For the team the lead time is nothing, and the horizon three years.
  func bound(for asker: Asker) -> BookingSetup {
    guard asker.isTeam else { return self }
    var policy = policy
    policy.leadMinutes = 0
    policy.horizonDays = max(policy.horizonDays, 1_100)
    policy.moveMinutes = 0
    policy.cancelMinutes = 0
    return BookingSetup(firm: firm, services: services, people: Array(people.values), policy: policy)
  }
}
