import Assistant
import Booking
import Callbacks
import Conversations
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Seal
import Store

/// A refusal or a fault on its way out: a status, a code for programs, and words that name the place and the cure.
struct Problem: Error, HTTPResponseError, Sendable {
  let status: HTTPResponse.Status
  let code: String
  let message: String
  var field: String?
  var retryAfter: Int?

  static let signedOut = Problem(status: .unauthorized, code: "signed_out", message: "Sign in first.")
  static let badCSRF = Problem(
    status: .forbidden, code: "bad_csrf", message: "The page is out of date. Reload it and try again.")
  static let notYours = Problem(
    status: .forbidden, code: "not_yours",
    message: "Your role does not answer customers. Ask the owner for another role.")
  static let noSuchPage = Problem(status: .notFound, code: "not_found", message: "There is nothing at this address.")
  static let noFirm = Problem(
    status: .serviceUnavailable, code: "no_firm", message: "No firm is set up yet: run 'odzew import FOLDER'.")

  static func tooMany(seconds: Int) -> Problem {
    Problem(
      status: .tooManyRequests, code: "too_many",
      message: "Too many requests from this address. Try again in \(seconds) s.", retryAfter: seconds)
  }

  /// Every error that a room or the world can throw, as an answer. What is nobody's business stays inside.
  init(_ error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case let refusal as ConversationRefusal: self = Problem(refusal)
    case let refusal as OwnershipRefusal: self = Problem(refusal)
    case let refusal as BookingRefusal: self.init(refusal, words: nil)
    case let refusal as GuestRefusal: self = Problem(refusal)
    case is FeedbackRefusal:
      self.init(status: .notFound, code: "no_such_answer", message: "There is no answer to judge at this place.")
    case let refusal as CallbackRefusal: self.init(refusal, words: nil)
    case SealError.erased:
      self.init(status: .gone, code: "erased", message: "This customer's data was erased on request.")
    case let error as StoreError: self = Problem(error)
    case is NIOTooManyBytesError:
      self.init(status: .contentTooLarge, code: "too_large", message: "The body is too large for this address.")
    case let error as HTTPError where error.status == .notFound: self = .noSuchPage
    case let error as HTTPError:
      self.init(status: error.status, code: Self.code(error.status), message: error.body ?? error.status.reasonPhrase)
    default:
      self.init(
        status: .internalServerError, code: "internal", message: "Something failed on our side. Try again in a moment.")
    }
  }

  init(status: HTTPResponse.Status, code: String, message: String, field: String? = nil, retryAfter: Int? = nil) {
    self.status = status
    self.code = code
    self.message = message
    self.field = field
    self.retryAfter = retryAfter
  }

  private init(_ refusal: ConversationRefusal) {
    switch refusal {
    case .noSuchConversation:
      self.init(status: .notFound, code: "no_such_conversation", message: "There is no such conversation.")
    case .wrongToken:
      self.init(status: .forbidden, code: "bad_token", message: "This token does not open this conversation.")
    case .emptyText:
      self.init(status: .badRequest, code: "empty_text", message: "The text is empty. Write something.", field: "text")
    case .tooLong(let limit):
      self.init(
        status: .badRequest, code: "too_long",
        message: "The text is longer than \(limit) characters. Send it in parts.",
        field: "text")
    case .badClientID:
      self.init(
        status: .badRequest, code: "bad_client_id",
        message: "client_id wants 1 to \(MessageText.longestClientID) visible ASCII characters.", field: "client_id")
    case .badSignature:
      self.init(
        status: .forbidden, code: "bad_signature",
        message:
          "The signature does not fit this identity. Sign id, a line feed and the e-mail with the widget secret.",
        field: "signature")
    case .erased: self.init(SealError.erased)
    case .noSuchColleague:
      self.init(status: .badRequest, code: "no_such_colleague", message: "There is no such colleague.", field: "staff")
    }
  }

  private init(_ refusal: OwnershipRefusal) {
    let message =
      switch refusal {
      case .ownedBy: "A colleague has this conversation. Take it over first."
      case .notTheAssistants: "The assistant does not have this conversation."
      case .alreadyResolved: "The conversation is resolved already."
      case .notResolved: "The conversation is not resolved."
      }
    self.init(status: .conflict, code: "not_allowed", message: message)
  }

  private init(_ error: StoreError) {
    switch error {
    case .conflict, .unreachable, .unknownOutcome, .closed:
      self.init(
        status: .serviceUnavailable, code: "busy", message: "The store cannot be reached right now. Try again shortly.",
        retryAfter: 2)
    case .refused, .broken:
      self.init(
        status: .internalServerError, code: "internal", message: "Something failed on our side. Try again in a moment.")
    }
  }

  private static func code(_ status: HTTPResponse.Status) -> String {
    switch status {
    case .notFound: "not_found"
    case .contentTooLarge: "too_large"
    case .badRequest: "bad_request"
    default: "refused"
    }
  }

  private struct Body: Encodable {
    struct Inner: Encodable {
      let code: String
      let message: String
      let field: String?
    }
    let error: Inner
  }

  func response(from request: Request, context: some RequestContext) throws -> Response {
    var response = try JSONReply.response(
      Body(error: .init(code: code, message: message, field: field)), status: status)
    if let retryAfter { response.headers[.retryAfter] = String(retryAfter) }
    return response
  }
}
