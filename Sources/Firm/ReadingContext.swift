public import Ground
public import Language

extension Firm {
  /// The moment and the ordinary week, as the reader of messages needs them.
  public func spoken(at moment: Moment) -> EntityContext {
    var now = LocalTime(day: zone.day(moment).number)
    let minutes = zone.time(moment).minutes
    now.hour = minutes / 60
    now.minute = minutes % 60
    let week = (1...7).map { number in
      (Weekday(rawValue: number).map { hours[$0] } ?? []).map { $0.from.minutes..<$0.to.minutes }
    }
    return EntityContext(now: now, utcOffset: zone.offset(at: moment) / 60, openings: week)
  }
}
