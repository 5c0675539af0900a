public import Firm
public import Ground

/// A firm's rules for booking. A field that an older program did not keep takes its default.
public struct BookingPolicy: Hashable, Sendable, Codable {
  /// A visit is booked at least so long before it begins.
  public var leadMinutes = 0
  /// And at most so many days ahead.
  public var horizonDays = 365
  /// Until so long before its start a visit may be moved.
  public var moveMinutes = 0
  /// Until so long before its start a visit may be cancelled.
  public var cancelMinutes = 0
  /// Until so long before its start moving and cancelling is in good time; later it is allowed, but late.
  public var lateMinutes = 1_440
  /// Reminders go out so many days before the visit …
  public var remindDays = 1
  /// … at this time on the customer's clock.
  public var remindAt = TimeOfDay(minutes: 600)!
  /// Whoever is so likely not to come is reminded once more, `remindAgainMinutes` before the visit.
  public var riskyFrom = 0.2
  public var remindAgainMinutes = 180
  /// No reminder or offer goes out at other times of the customer's day.
  public var noticeHours = ClockSpan(from: TimeOfDay(minutes: 480)!, to: TimeOfDay(minutes: 1_260)!)!
  /// At most so many reminders and offers a customer in 24 hours.
  public var noticesADay = 3
  /// So long a freed time is kept for the one to whom it was offered.
  public var offerMinutes = 30
  /// After so many offers in a row the freed time is everybody's.
  public var offersInARow = 5

  public init() {}

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    func value<T: Decodable>(_ key: CodingKeys, _ standard: T) throws -> T {
      try box.decodeIfPresent(T.self, forKey: key) ?? standard
    }
    leadMinutes = try value(.leadMinutes, leadMinutes)
    horizonDays = try value(.horizonDays, horizonDays)
    moveMinutes = try value(.moveMinutes, moveMinutes)
    cancelMinutes = try value(.cancelMinutes, cancelMinutes)
    lateMinutes = try value(.lateMinutes, lateMinutes)
    remindDays = try value(.remindDays, remindDays)
    remindAt = try value(.remindAt, remindAt)
    riskyFrom = try value(.riskyFrom, riskyFrom)
    remindAgainMinutes = try value(.remindAgainMinutes, remindAgainMinutes)
    noticeHours = try value(.noticeHours, noticeHours)
    noticesADay = try value(.noticesADay, noticesADay)
    offerMinutes = try value(.offerMinutes, offerMinutes)
    offersInARow = try value(.offersInARow, offersInARow)
  }

  /// The last moment at which a visit may be moved, cancelled, or changed in good time.
  public func lastMove(of start: Moment) -> Moment { start - .minutes(moveMinutes) }
  public func lastCancel(of start: Moment) -> Moment { start - .minutes(cancelMinutes) }
  public func lastInTime(of start: Moment) -> Moment { start - .minutes(lateMinutes) }
}
