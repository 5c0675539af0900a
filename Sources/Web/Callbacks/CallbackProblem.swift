import Callbacks
import Ground
import HTTPTypes

extension Problem {
  /// A refusal of the callback room for programs: a code and words in English. Pages say it in their language.
  init(_ refusal: CallbackRefusal, words: String?) {
    let (status, code, english): (HTTPResponse.Status, String, String) =
      switch refusal {
      case .noSuchCallback: (.notFound, "no_such_callback", "There is no such callback.")
      case .noSuchCall: (.notFound, "no_such_call", "There is no such call.")
      case .closed(let status): (.conflict, "closed", "The callback is over: \(status.rawValue).")
      case .badWindow:
        (.badRequest, "bad_window", "'from' and 'to' want a time to come, in this order and not too far ahead.")
      case .outsideHours(let next):
        (
          .conflict, "outside_hours",
          "No calls are made at that time." + (next.map { " The next time: \($0.from.iso) to \($0.to.iso)." } ?? "")
        )
      case .keyUsed: (.conflict, "key_used", "This Idempotency-Key was used for another request.")
      case .busy: (.conflict, "busy", "A call for it, to its number or of this agent is under way.")
      case .noLine: (.conflict, "no_line", "The agent has no line.")
      case .limit(let next):
        (
          .conflict, "limit",
          "The exchange takes no more calls now." + (next.map { " Try again at \($0.iso)." } ?? "")
        )
      case .paused(let until): (.conflict, "paused", "Dialling pauses until \(until.iso): too many calls failed.")
      case .held: (.conflict, "held", "A person must decide first whether it may be called again.")
      case .callOpen: (.conflict, "call_open", "The last call is not over.")
      case .exchange(let why): (.badGateway, "exchange", "The exchange did not take the call: \(why)")
      }
    self.init(status: status, code: code, message: words ?? english)
  }
}
