public import Firm
public import Ground

/// Why something about a visit cannot be. `words(in:zone:)` says it to people.
public enum BookingRefusal: Error, Hashable, Sendable {
  /// Unknown, or no longer offered.
  case noSuchService
  /// Nobody who does it is there any more.
  case nobodyDoesIt
  /// The person asked for does other things.
  case notByThisPerson
  /// Visits begin on :00, :15, :30 and :45.
  case notOnQuarter
  case past
  /// The firm wants to know earlier; the first possible moment.
  case tooSoon(from: Moment)
  /// Later than the firm plans; the last possible day.
  case tooFar(until: Day)
  /// The firm is closed on the whole day.
  case closed(Closure, on: Day)
  /// Who was asked for, or everybody who does it, is away or does not work on this day.
  case away(on: Day)
  /// The visit does not fit into the hours of that day: before, after, or in a break.
  case outsideHours
  /// Person or room has something else, or the group is full.
  case taken
  /// Unknown, or of another customer: the two cannot be told apart.
  case noSuchBooking
  /// Cancelled, done or missed: nothing can be changed any more.
  case over(Booking.Status)
  /// It has begun.
  case begun
  case tooLateToMove(until: Moment)
  case tooLateToCancel(until: Moment)
  /// It lies there already.
  case sameTime
  /// The time that was kept for somebody waiting is no longer kept.
  case offerOver
  /// They are in the line for this already, or have too many wishes in it.
  case alreadyWaiting
  /// The same key came with another request before.
  case keyUsed
}
