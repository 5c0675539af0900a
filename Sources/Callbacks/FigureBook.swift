public import Ground
import Timing

/// How often calls were picked up by weekday and hour.
public struct HourChart: Hashable, Sendable {
  /// 168 cells, Monday 0:00 first.
  public let cells: [Share]

  /// - Parameter calls: How many outgoing calls ended so within the quarter of an hour that begins then: no zone is off by
  ///   less than that.
  init(_ calls: [(quarter: Moment, outcome: CallOutcome, count: Int)], zone: Zone) {
    var counts = Array(repeating: (hits: 0, of: 0), count: 168)
    for call in calls where call.outcome.tellsOfCustomer {
      let hour = (zone.day(call.quarter).weekday.rawValue - 1) * 24 + zone.time(call.quarter).minutes / 60
      counts[min(hour, 167)].of += call.count
      if call.outcome.wasPickedUp { counts[min(hour, 167)].hits += call.count }
    }
    cells = counts.map { Share($0.hits, of: $0.of) }
  }
}

/// Everything that the page of figures shows.
public struct FigureBook: Sendable {
  public let days: Int
  public let now: CallbackFigures
  /// The same number of days before; where there were no requests yet, made of the calls in the firm's own books.
  public let before: CallbackFigures
  /// Made of calls: how long those people had waited is not known.
  public let isBeforeOfCalls: Bool
  public let weeks: [(from: Day, figures: CallbackFigures)]
  public let hours: HourChart
  public let pilot: PilotResult?
  /// Share of the last 30 days' time in which the model chose, from 0 to 1; nil while there never was one.
  public let availability: Double?
  public let watch: WatchSpan?
  public let overrules: [Overrule]
}
