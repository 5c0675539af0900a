/// What becomes of a call at the stand-in, as seen on a real Asterisk 22.10.1 (chan_pjsip).
public enum StandInCase: Hashable, Sendable {
  /// Rings, is answered, and ends. With `waits` the talk goes on until the test says so.
  case answered(waits: Bool = false)
  /// Answered, and the exchange's own rules say that it was a machine.
  case machine
  /// The network answers with this SIP code, after ringing or at once.
  case refused(Int, rings: Bool = false)
  /// Rings until our own time is over.
  case ringsOut
  /// The far end never says a word.
  case deaf
  /// There is no such trunk: no channel ever comes about.
  case noTrunk
  /// The exchange's own rules end the call before it goes out, through a Local channel.
  case localBusy, localCongestion
  /// The agent, called first, does not answer.
  case agentAway
  /// Rings until the test lets it go on; then it is answered.
  case holds
  /// A real SIP telephone at this port of the machine is called, and decides.
  case sip(port: Int)

  /// What a number asks for by its last two digits.
  public static func of(_ number: some StringProtocol) -> StandInCase {
    switch number.suffix(2) {
    case "17": .refused(486, rings: true)
    case "01": .refused(404)
    case "19": .refused(480)
    case "21": .refused(603, rings: true)
    case "34": .refused(503)
    case "43": .refused(403)
    case "99": .ringsOut
    case "98": .deaf
    case "97": .noTrunk
    case "96": .localBusy
    case "95": .localCongestion
    case "94": .agentAway
    case "93": .machine
    case "92": .answered(waits: true)
    default: .answered()
    }
  }

  /// Cause, its text and DialStatus of a SIP answer (res_pjsip.c, main/dial.c).
  static func cause(_ code: Int) -> (number: Int, text: String, status: String) {
    switch code {
    case 486, 600: (17, "User busy", "BUSY")
    case 404, 485, 604: (1, "Unallocated (unassigned) number", "NOANSWER")
    case 410: (22, "Number changed", "NOANSWER")
    case 484: (28, "Invalid number format", "NOANSWER")
    case 408: (18, "No user responding", "NOANSWER")
    case 480, 483: (19, "User alerting, no answer", "NOANSWER")
    case 401, 403, 407, 603: (21, "Call Rejected", "NOANSWER")
    case 503: (34, "Circuit/channel congestion", "CONGESTION")
    case 502: (27, "Destination out of order", "NOANSWER")
    case 504: (102, "Recover on timer expiry", "NOANSWER")
    case 488: (58, "Bearer capability not available", "NOANSWER")
    default: (127, "Interworking, unspecified", "NOANSWER")
    }
  }
}
