public import Customers
public import Ground
public import Staff

/// A customer's place in the line for a time that is not free now.
public struct Waiting: Hashable, Sendable {
  public enum Status: String, CaseIterable, Sendable {
    /// Nothing fits so far.
    case waiting
    /// A freed time is kept for them until `Offer.until`.
    case offered
    /// They took it.
    case taken
    /// They do not want to wait any more, or the days they waited for are over.
    case left
  }

  /// A freed time that is kept for one customer.
  public struct Offer: Hashable, Sendable {
    public let startsAt: Moment
    public let staff: ID<Staff>
    public let until: Moment
    /// Which in the row of offers for the same freed time, from 1.
    public let turn: Int

    public init(startsAt: Moment, staff: ID<Staff>, until: Moment, turn: Int) {
      self.startsAt = startsAt
      self.staff = staff
      self.until = until
      self.turn = turn
    }
  }

  public let id: ID<Waiting>
  public let customer: ID<Customer>
  public let service: ID<Service>
  /// The visit that moves when they take the offered time; nil = a new one is booked.
  public let booking: ID<Booking>?
  public let wish: WaitingWish
  public var status: Status
  /// The offer that is out, or the last one that they let pass.
  public var offer: Offer?
  public let createdAt: Moment

  public init(
    id: ID<Waiting>, customer: ID<Customer>, service: ID<Service>, booking: ID<Booking>? = nil, wish: WaitingWish,
    status: Status = .waiting, offer: Offer? = nil, createdAt: Moment
  ) {
    self.id = id
    self.customer = customer
    self.service = service
    self.booking = booking
    self.wish = wish
    self.status = status
    self.offer = offer
    self.createdAt = createdAt
  }
}

/// Which times somebody waits for.
public struct WaitingWish: Hashable, Sendable, Codable {
  public let first: Day
  public let last: Day
  public let from: TimeOfDay?
  public let to: TimeOfDay?
  public let weekdays: [Weekday]?
  public let staff: ID<Staff>?

  /// Nil = any time of day, any weekday, anybody.
  public init(
    days: ClosedRange<Day>, clock: ClosedRange<TimeOfDay>? = nil, weekdays: Set<Weekday>? = nil,
    staff: ID<Staff>? = nil
  ) {
    first = days.lowerBound
    last = days.upperBound
    from = clock?.lowerBound
    to = clock?.upperBound
    self.weekdays = weekdays.map { $0.sorted { $0.rawValue < $1.rawValue } }
    self.staff = staff
  }

  /// The same as a wish for free times; nil when the days are the wrong way round.
  public var times: TimeWish? {
    guard first <= last else { return nil }
    let clock: ClosedRange<TimeOfDay>? = if let from, let to, from <= to { from...to } else { nil }
    return TimeWish(days: first...last, clock: clock, weekdays: weekdays.map { Set($0) }, staff: staff)
  }
}

/// Who in the line gets a time that became free: of those for whom it is right, the one who has waited longest.
public enum WaitingLine {
  /// `freed` is the time that became free, of whose person and room; `line` in the order of waiting. They get the very
  /// start that became free if they can, else the first that needs it; never one that begins before they could answer.
  /// Nil when it is right for nobody.
  public static func next(
    for freed: Taken, in line: [Waiting], agenda: Agenda, at now: Moment
  ) -> (waiting: Waiting, time: FreeTime)? {
    let setup = agenda.setup
    let answered = now + .minutes(setup.policy.offerMinutes)
    for waiting in line where waiting.status == .waiting {
      guard let service = setup.service(waiting.service), var wish = waiting.wish.times else { continue }
      wish.from = max(freed.from - .minutes(service.wholeMinutes), answered)
      wish.through = freed.to
      let times = FreeTimes(service, in: agenda, wish: wish, at: now).compactMap { time -> FreeTime? in
        let end = time.startsAt + .minutes(service.wholeMinutes)
        let people = time.people.filter { $0 == freed.staff || (service.room != nil && service.room == freed.room) }
        guard time.startsAt < freed.to, end > freed.from, !people.isEmpty else { return nil }
        return FreeTime(startsAt: time.startsAt, people: people)
      }
      if let time = times.first(where: { $0.startsAt == freed.from }) ?? times.first { return (waiting, time) }
    }
    return nil
  }

  /// Those who were not asked about this time before: who let it pass is not asked again while it goes round.
  static func unasked(_ line: [Waiting], about freed: Taken) -> [Waiting] {
    line.filter { waiting in
      guard let last = waiting.offer else { return true }
      return last.startsAt < freed.from || last.startsAt >= freed.to || last.staff != freed.staff
    }
  }
}
