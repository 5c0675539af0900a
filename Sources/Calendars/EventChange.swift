public import Booking
public import Ground

/// What it means for a visit that its event lies there as it does.
public enum EventChange: Hashable, Sendable {
  /// It says what the visit says.
  case same
  /// It lies as we last wrote it, and the visit has changed since: write it again.
  case behind
  /// Somebody moved it there.
  case moved(to: Moment)
  /// A person has to say what it is to mean.
  case conflict(CalendarConflict.Kind)

  /// What was last known to be the same on both sides.
  public struct Written: Hashable, Sendable {
    public let revision: Int
    public let startsAt: Moment
    public let endsAt: Moment

    public init(revision: Int, startsAt: Moment, endsAt: Moment) {
      self.revision = revision
      self.startsAt = startsAt
      self.endsAt = endsAt
    }
  }

  /// `written` is nil when we do not know that we wrote it: then the event's own sequence tells for which revision.
  public static func of(
    _ event: CalendarReading.Event, _ visit: Booking, written: Written?
  ) -> EventChange {
    if event.repeats { return .conflict(.repeats) }
    if event.startsAt == visit.startsAt, event.endsAt == visit.endsAt, !event.isCancelled { return .same }
    if visit.status == .cancelled { return .behind }
    if event.isCancelled { return .conflict(.deleted) }
    let revision = written?.revision ?? min(visit.revision, event.sequence + 1)
    if revision < visit.revision {
      guard let written else { return .behind }
      return event.startsAt == written.startsAt && event.endsAt == written.endsAt ? .behind : .conflict(.both)
    }
    if event.endsAt - event.startsAt != visit.endsAt - visit.startsAt { return .conflict(.length) }
    return .moved(to: event.startsAt)
  }
}
