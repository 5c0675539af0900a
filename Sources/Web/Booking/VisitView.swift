import Booking
import Customers
import Firm
import Ground
import HTTPTypes
import Hummingbird
import Language

struct VisitPage {
  let f: BookFrame
  let t: [String: String]
  let title: String
  let new: Bool
  let thanks: String?
  let alert: String?
  let service, facts, time, state, kind: String
  let person, address: String?
  /// Nil when it cannot be done (any more).
  let confirm, move, cancel, restore: String?
  /// Until when, in words.
  let move_until, cancel_until: String?
  /// A warning where cancelling is late.
  let late: String?
  let file: String?
}

struct VisitStepPage {
  let f: BookFrame
  let t: [String: String]
  let title, text, time, service, action, button, style, back: String
  let person, late: String?
}

struct VisitTimesPage {
  let f: BookFrame
  let t: [String: String]
  let now: String
  let notice: String?
  let picker: PickerModel
  let back: String
}

struct VisitQuestionPage {
  let f: BookFrame
  let t: [String: String]
  let service, now, new, at, action, back, times: String
}

/// The pages of one visit, in its customer's language.
struct VisitView: Sendable {
  let rooms: WebRooms
  let pages: Pages
  let token: String
  /// The language that the address names.
  let asked: Lang?
  let booking: Booking
  let service: Service
  let setup: BookingSetup
  let words: BookWords

  private var now: Moment { rooms.surroundings.now() }
  private var isOpen: Bool { booking.status == .booked && booking.startsAt > now }
  var canMove: Bool { isOpen && now <= setup.policy.lastMove(of: booking.startsAt) }
  private var canCancel: Bool { isOpen && now <= setup.policy.lastCancel(of: booking.startsAt) }

  private var canRestore: Bool { booking.status == .cancelled && booking.startsAt > now }

  private var frame: BookFrame {
    BookFrame(setup.firm, words, book: Address.book(BookWish(lang: asked))) { Address.visit(token, lang: $0) }
  }

  /// Where a form leads that was carried out: loading that page again does nothing.
  func after(_ said: String, token: String? = nil) -> Response {
    let lang = asked.map { "&lang=\($0.rawValue)" } ?? ""
    return .redirect(to: Address.visit(token ?? self.token) + "?said=\(said)\(lang)", type: .normal)
  }

  /// What letters link to and a button on the page carries out.
  enum Step: String, CaseIterable {
    case cancel, restore, end

    /// The last part of its address.
    var path: String {
      switch self {
      case .cancel: "cancellation"
      case .restore: "restoration"
      case .end: "reminders"
      }
    }
  }

  /// A page with one button for the step, or the visit's own where there is nothing to do.
  func ask(_ step: Step) throws -> Response {
    guard [.cancel: canCancel, .restore: canRestore, .end: true][step] == true else { return try page() }
    let isLate = step == .cancel && BookingRules.isLate(booking, policy: setup.policy, at: now)
    return try pages.response(
      "visit-step",
      VisitStepPage(
        f: frame, t: words.texts, title: words.text("\(step)_title"), text: words.text("\(step)_sure"),
        time: words.moment(booking.startsAt), service: service.name, action: "\(Address.visit(token))/\(step.path)",
        button: words.text("\(step)_do"), style: step == .cancel ? "button button-bad" : "main-button",
        back: Address.visit(token, lang: asked), person: setup.people[booking.staff]?.name,
        late: isLate ? words.text("cancel_late") : nil))
  }

  func page(
    said: String? = nil, new: Bool = false, alert: String? = nil, status: HTTPResponse.Status = .ok
  ) throws -> Response {
    let policy = setup.policy
    // What was just said counts only while it is true: an old address must not thank for what was changed since.
    let isTrue = [
      "confirmed": booking.confirmedAt != nil && isOpen, "moved": isOpen, "cancelled": state == "cancelled",
      "restored": isOpen, "ended": true,
    ]
    let thanks = said.flatMap { isTrue[$0] == true ? words.text("thanks_\($0)") : nil }
    let isNew = new && isOpen && booking.revision == 1
    let page = VisitPage(
      f: frame, t: words.texts, title: words.text(isNew ? "booked" : "visit"), new: isNew, thanks: thanks, alert: alert,
      service: service.name, facts: words.facts(of: service), time: words.moment(booking.startsAt),
      state: words.text(stateText), kind: state, person: setup.people[booking.staff]?.name, address: setup.firm.address,
      confirm: isOpen && booking.confirmedAt == nil && !isNew ? Address.visitConfirmation(token) : nil,
      move: canMove ? Address.visitMove(token, lang: asked) : nil,
      cancel: canCancel ? Address.visitCancellation(token) : nil,
      restore: canRestore ? Address.visitRestoration(token) : nil,
      move_until: isOpen && policy.moveMinutes > 0 ? words.moment(policy.lastMove(of: booking.startsAt)) : nil,
      cancel_until: isOpen && policy.cancelMinutes > 0 ? words.moment(policy.lastCancel(of: booking.startsAt)) : nil,
      late: BookingRules.isLate(booking, policy: policy, at: now) ? words.text("cancel_late") : nil,
      file: isOpen ? Address.visitFile(token) : nil)
    return try pages.response("visit", page, status: status)
  }

  private var state: String {
    switch booking.status {
    case .booked: booking.confirmedAt == nil ? "planned" : "confirmed"
    case .done: "done"
    case .noShow: "missed"
    case .cancelled: "cancelled"
    }
  }

  private var stateText: String {
    switch state {
    case "done", "missed", "cancelled": "was_\(state)"
    default: state
    }
  }

  func times(day: Day?, notice: String? = nil, status: HTTPResponse.Status = .ok) async throws -> Response {
    let picker = TimePicker(desk: rooms.bookings, setup: setup, words: words, now: now)
    let (token, asked) = (token, asked)
    let links = TimePicker.Links(
      person: nil, day: { Address.visitMove(token, day: $0, lang: asked) },
      time: { Address.visitMove(token, at: $0, lang: asked) })
    let model = try await picker.model(service, staff: nil, day: day, moving: booking.id, links: links)
    return try pages.response(
      "visit-times",
      VisitTimesPage(
        f: frame, t: words.texts, now: words.moment(booking.startsAt), notice: notice, picker: model,
        back: Address.visit(token, lang: asked)), status: status)
  }

  func question(_ start: Moment) throws -> Response {
    try pages.response(
      "visit-question",
      VisitQuestionPage(
        f: frame, t: words.texts, service: service.name, now: words.moment(booking.startsAt), new: words.moment(start),
        at: Address.short(start), action: Address.visitMove(token, lang: asked),
        back: Address.visit(token, lang: asked),
        times: Address.visitMove(token, day: setup.zone.day(start), lang: asked)))
  }
}
