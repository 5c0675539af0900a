public import Booking
public import Ground
public import Store

public enum CalendarRetentionTalk {
  /// What is known of these visits in people's calendars. What lies there stays, as events of their own.
  public static func forget(of bookings: [ID<Booking>], in tx: Transaction) throws {
    try CalendarRecords.forget(of: bookings, in: tx)
    try ConflictRecords.forget(of: bookings, in: tx)
  }
}
