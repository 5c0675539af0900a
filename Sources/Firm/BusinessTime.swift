public import Ground

/// Counting only the time that is open.
extension OpeningHours {
  /// Open time between two moments; negative when `end` comes before `start`.
  public func openTime(from start: Moment, to end: Moment) -> Span {
    guard start <= end else { return Span(milliseconds: -openTime(from: end, to: start).milliseconds) }
    var total: Int64 = 0
    var day = zone.day(start) + -1
    let last = zone.day(end) + 1
    while day <= last {
      for opening in openings(on: day) {
        let (from, to) = (max(opening.lowerBound, start), min(opening.upperBound, end))
        if from < to { total += (to - from).milliseconds }
      }
      day = day + 1
    }
    return Span(milliseconds: total)
  }

  /// Whole open minutes between two moments.
  public func businessMinutes(from start: Moment, to end: Moment) -> Int { openTime(from: start, to: end).minutes }

  /// The moment at which so many open minutes have passed since `start`: at the very end of an opening when they just
  /// fit, and `start` itself for none. Nil when 400 days go by without any opening.
  public func add(businessMinutes: Int, to start: Moment) -> Moment? {
    guard businessMinutes > 0 else { return start }
    var left = Span.minutes(businessMinutes)
    var from = start
    while true {
      var found = false
      for opening in openings(from: from, days: OpeningHours.horizon) where opening.upperBound > from {
        found = true
        let begin = max(opening.lowerBound, from)
        let length = opening.upperBound - begin
        if length >= left { return begin + left }
        left = Span(milliseconds: left.milliseconds - length.milliseconds)
        from = opening.upperBound
      }
      guard found else { return nil }
    }
  }
}
