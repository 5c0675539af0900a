import Callbacks
import Firm
import Ground
import HTTPTypes
import Hummingbird
import Language

struct CallbackPage {
  let f: BookFrame
  let t: [String: String]
  let new: Bool
  let thanks, alert: String?
  let kind, state, heading: String
  let time: String?
  let latest, number, caller: String?
  let tries: Int?
  let basis: String?
  let reasons: [String]
  let has_why: Bool
  /// Nil when it cannot be done (any more).
  let move, cancel, unpredict: String?
  let open: Bool
  let write: String
}

struct CallbackTimesPage {
  let f: BookFrame
  let t: [String: String]
  let lists: TimeLists
  let bad: String?
  let action, back: String
}

/// The pages of one request, in its customer's language.
struct CallbackView: Sendable {
  let pages: Pages
  let token: String
  /// Which asking the link is of.
  let ask: Int
  /// The language that the address names.
  let asked: Lang?
  let sheet: CallbackSheet
  let firm: Firm
  let now: Moment
  let words: CallbackWords

  var callback: Callback { sheet.callback }
  /// The link came to the customer's own address, or is that of whoever asked first: they may refuse prediction.
  var mayRefuse: Bool { ask <= 1 }

  private var frame: BookFrame {
    BookFrame(firm, words.book, book: Address.askForCall) { Address.callback(token, lang: $0) }
  }

  /// Where a form leads that was carried out: loading that page again does nothing.
  func after(_ said: String) -> Response {
    .redirect(to: Address.callback(token, lang: asked, said: said), type: .normal)
  }

  func page(said: String? = nil, alert: String? = nil, status: HTTPResponse.Status = .ok) throws -> Response {
    let isOpen = callback.status == .open
    // What was just said counts only while it is true.
    let isTrue = ["moved": isOpen, "withdrawn": true, "unpredicted": !sheet.isPredicted]
    let thanks = said.flatMap { isTrue[$0] == true ? words.text($0) : nil }
    let window = isOpen ? callback.window.map(self.window) : nil
    let choice = isOpen ? sheet.choice : nil
    let reasons = choice.map { words.told($0.reasons, isTheirs: ask == CallbackTalk.whole) } ?? []
    let why = choice.flatMap { self.basis($0.basis) }
    let page = CallbackPage(
      f: frame, t: words.texts, new: said == "asked" && isOpen, thanks: thanks, alert: alert,
      kind: kind, state: words.text("was_\(callback.status.rawValue)"),
      heading: words.text(sheet.isCalling ? "under_way" : window == nil ? "as_soon" : "planned_for"), time: window,
      latest: isOpen && window == nil ? words.book.moment(callback.dueAt) : nil, number: sheet.phone?.masked,
      caller: isOpen ? sheet.caller?.spaced : nil, tries: callback.attempts > 0 ? callback.attempts : nil,
      basis: why, reasons: reasons, has_why: isOpen && (why != nil || !reasons.isEmpty),
      move: isOpen ? Address.callbackTime(token) : nil, cancel: isOpen ? Address.callbackCancellation(token) : nil,
      unpredict: isOpen && mayRefuse && sheet.isPredicted ? Address.callbackPrediction(token) : nil, open: isOpen,
      write: Address.home)
    return try pages.response("callback", page, status: status)
  }

  func times(
    _ input: CallbackFormInput? = nil, bad: String? = nil, status: HTTPResponse.Status = .ok
  ) throws -> Response {
    let input = input ?? CallbackFormInput(keeping: callback, in: firm.zone)
    let lists = TimeLists(words, firm: firm, at: now, day: input.day, time: input.time, span: input.span)
    return try pages.response(
      "callback-times",
      CallbackTimesPage(
        f: frame, t: words.texts, lists: lists, bad: bad, action: Address.callbackTime(token),
        back: Address.callback(token, lang: asked)), status: status)
  }

  private var kind: String {
    switch callback.status {
    case .open: "planned"
    case .reached: "done"
    case .lost: "missed"
    case .cancelled: "cancelled"
    }
  }

  /// `wtorek, 24 listopada, 14:00–16:00`.
  private func window(_ window: CallWindow) -> String {
    window.to - window.from <= .minutes(WishRule.exactMinutes)
      ? words.book.moment(window.from) : "\(words.book.moment(window.from))–\(words.book.clock(window.to))"
  }

  private func basis(_ basis: Choice.Basis) -> String? {
    switch basis {
    case .model: words.text("why_predicted")
    case .rules: words.text("why_rules")
    case .chosen: words.text("why_chosen")
    case .person: words.text("why_person")
    case .none: nil
    }
  }

  static func words(_ refusal: CallbackRefusal, _ words: CallbackWords) -> String {
    switch refusal {
    case .outsideHours(let next?):
      "\(words.text("closed_then")) \(words.book.moment(next.from))–\(words.book.clock(next.to))."
    case .closed: words.text("is_over")
    default: words.text("bad_time")
    }
  }
}

extension PhoneNumber {
  /// The last three digits, for a page that somebody else might open: `••• 567`.
  var masked: String { "••• " + description.suffix(3) }
}
