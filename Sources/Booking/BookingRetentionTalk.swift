public import Customers
public import Ground
public import Store

/// Visits are forgotten by their end, waiting by its last day, notices by the visit that they speak of.
public enum BookingRetentionTalk {
  /// - Parameter others: Lets go what other rooms hang on these visits.
  public static func steps(
    others: @escaping @Sendable (_ ids: [ID<Booking>], _ tx: Transaction) throws -> Void
  ) -> [RetentionStep] {
    [
      RetentionStep("notice") { try NoticeRecords.forget(before: $0, limit: $1, in: $2) },
      RetentionStep("waiting") { try WaitingRecords.forget(before: $0, limit: $1, in: $2) },
      RetentionStep("booking") { before, limit, tx in
        let ids = try BookingRecords.over(before: before, limit: limit, in: tx)
        if ids.isEmpty { return 0 }
        try others(ids, tx)
        try RequestRecords.forget(of: ids, in: tx)
        try BookingRecords.forget(ids, in: tx)
        return ids.count
      },
    ]
  }
}
