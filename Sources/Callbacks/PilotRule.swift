public import Ground

/// Who takes part in a pilot, and on which side: a pure rule.
public enum PilotRule {
  /// A number is always on the same side, as long as the pilot runs: both draws come from its hash, which nobody can
  /// choose.
  public static func arm(
    of number: String, in pilot: CallbackPolicy.Pilot, takenToday: Int, at now: Moment
  ) -> Callback.Arm {
    guard pilot.since <= now, pilot.until.map({ now < $0 }) ?? true else { return .none }
    guard pilot.aDay.map({ takenToday < $0 }) ?? true, draw("share", number) < pilot.share else { return .none }
    return draw("side", number) < 0.5 ? .engine : .control
  }

  /// From 0 up to 1, the same for the same words: FNV-1a of 64 bits, its bits mixed once more (the finalizer of
  /// MurmurHash3), so that words that differ little are drawn far apart.
  static func draw(_ purpose: String, _ number: String) -> Double {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in "\(purpose)\n\(number)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
    hash = (hash ^ (hash >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    hash ^= hash >> 33
    return Double(hash >> 11) / Double(1 << 53)
  }
}
