import Foundation
public import Ground

/// How likely a customer is not to come, from what they did before.
public enum NoShowRisk {
  /// What a firm without a history begins with: one in twenty.
  public static let standard = 0.05
  /// A visit a year ago counts half as much as one today.
  static let halfLifeDays = 365.0
  /// So many visits' worth of the firm's average is put before a customer's own, so that one no-show of somebody new is
  /// no verdict.
  static let weight = 4.0

  /// `(Σ w·missed + 4·p) / (Σ w + 4)` over the customer's visits that were kept or missed, with `w = 0.5^(age in days
  /// / 365)`, where `p` is the firm's own share. From 0 to 1. Visits to come and cancelled ones do not count.
  public static func of(_ history: [Booking], firm p: Double = standard, at now: Moment) -> Double {
    var (missed, all) = (0.0, 0.0)
    for visit in history where visit.status == .done || visit.status == .noShow {
      let age = max(0, Double((now - visit.startsAt).milliseconds) / 86_400_000)
      let w = exp2(-age / halfLifeDays)
      all += w
      if visit.status == .noShow { missed += w }
    }
    return (missed + weight * p) / (all + weight)
  }

  /// The firm's share of missed visits, drawn to one in twenty while there are few: `(missed + 1) / (all + 20)`.
  public static func ofFirm(missed: Int, kept: Int) -> Double {
    Double(missed + 1) / Double(missed + kept + 20)
  }
}
