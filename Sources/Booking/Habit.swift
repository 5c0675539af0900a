public import Ground
public import Staff

/// What a customer did before, as far as it helps to offer the next visit.
public struct Habit: Hashable, Sendable {
  /// With whom they were most often, the last of these first when it is a draw; nil for somebody new.
  public let staff: ID<Staff>?
  /// When their visits began, on the firm's clock, the middle of the list.
  public let time: TimeOfDay?

  public static let none = Habit(staff: nil, time: nil)

  public init(staff: ID<Staff>?, time: TimeOfDay?) {
    self.staff = staff
    self.time = time
  }

  /// From the last ten visits that were not cancelled; for the person only those of `service` count.
  public init(of service: ID<Service>, from history: [Booking], zone: Zone) {
    let kept = history.filter { $0.status.holdsTime }.sorted { $0.startsAt > $1.startsAt }
    var counts: [ID<Staff>: Int] = [:]
    let same = kept.filter { $0.service == service }.prefix(10)
    for visit in same { counts[visit.staff, default: 0] += 1 }
    let most = counts.values.max()
    staff = same.first { counts[$0.staff] == most }?.staff
    let times = kept.prefix(10).map { zone.time($0.startsAt) }.sorted()
    time = times.isEmpty ? nil : times[times.count / 2]
  }
}
