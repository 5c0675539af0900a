public import Timing

/// What the network says of a call that nobody answered, as an outcome. Causes are those of ITU-T Q.850, codes those of
/// SIP (RFC 3261, 21); which SIP answer becomes which cause is Asterisk's table (res_pjsip).
public enum CauseTable {
  /// `networkCode` is the SIP answer, where it is known: it tells a refusal of our trunk from one of the customer.
  public static func outcome(cause: Int?, networkCode: Int? = nil) -> CallOutcome {
    switch cause {
    case 17: .busy
    case 18, 19, 20, 31: .noAnswer
    case 21: networkCode.map(isOurFault) == true ? .network : .rejected
    case 1, 3, 22, 28: .invalidNumber
    case 16, 26: .cancelled
    // No cause, or "interworking": the far network's own answer says more.
    case nil, 0, 127: networkCode.map(outcome(networkCode:)) ?? .network
    default: .network
    }
  }

  public static func outcome(networkCode: Int) -> CallOutcome {
    switch networkCode {
    case 486, 600: .busy
    case 408, 480: .noAnswer
    case 603, 607, 608: .rejected
    case 404, 410, 484, 485, 604: .invalidNumber
    case 487: .cancelled
    default: .network
    }
  }

  /// The exchange's own name, password or rights.
  private static func isOurFault(_ networkCode: Int) -> Bool { [401, 403, 407].contains(networkCode) }
}
