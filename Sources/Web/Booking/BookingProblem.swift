import Booking
import Ground
import HTTPTypes
import Language

extension Problem {
  /// A refusal of booking for programs and for the team: a code, and words in English. Pages say it in their language.
  init(_ refusal: BookingRefusal, words: String?) {
    let (status, code, field) = Self.shape(of: refusal)
    self.init(
      status: status, code: code, message: words ?? refusal.words(in: .en, zone: .warsaw), field: field)
  }

  init(_ refusal: GuestRefusal) {
    switch refusal {
    case .noName:
      self.init(status: .badRequest, code: "no_name", message: "'name' is empty.", field: "name")
    case .noContact:
      self.init(
        status: .badRequest, code: "no_contact", message: "A phone number or an e-mail address is needed.",
        field: "phone")
    }
  }

  private static func shape(
    of refusal: BookingRefusal
  ) -> (status: HTTPResponse.Status, code: String, field: String?) {
    switch refusal {
    case .noSuchService: (.notFound, "no_such_service", "service")
    case .noSuchBooking: (.notFound, "no_such_booking", nil)
    case .nobodyDoesIt: (.conflict, "nobody_does_it", "service")
    case .notByThisPerson: (.conflict, "not_by_this_person", "staff")
    case .notOnQuarter: (.badRequest, "not_on_quarter", "starts_at")
    case .past: (.conflict, "past", "starts_at")
    case .tooSoon: (.conflict, "too_soon", "starts_at")
    case .tooFar: (.conflict, "too_far", "starts_at")
    case .closed: (.conflict, "closed", "starts_at")
    case .away: (.conflict, "away", "starts_at")
    case .outsideHours: (.conflict, "outside_hours", "starts_at")
    case .taken: (.conflict, "taken", "starts_at")
    case .over: (.conflict, "over", nil)
    case .begun: (.conflict, "begun", nil)
    case .tooLateToMove: (.conflict, "too_late_to_move", nil)
    case .tooLateToCancel: (.conflict, "too_late_to_cancel", nil)
    case .sameTime: (.conflict, "same_time", "starts_at")
    case .offerOver: (.conflict, "offer_over", nil)
    case .alreadyWaiting: (.conflict, "already_waiting", nil)
    case .keyUsed: (.conflict, "key_used", nil)
    }
  }
}
