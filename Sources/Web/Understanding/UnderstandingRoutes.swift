import Assistant
import Firm
import Ground
import HTTPTypes
import Hummingbird
import Knowledge
import Language
import Staff
import Store

/// How the assistant reads customers, for owners and supervisors: `/understanding`. Everything here is behind
/// `SessionMiddleware`.
struct UnderstandingRoutes: Sendable {
  let rooms: WebRooms
  let pages: Pages

  func add(to routes: RouterGroup<WebContext>) {
    routes.get("", use: page)
    routes.post("feedback/withdrawal", use: withdraw)
  }

  /// A sentence is read as far as this.
  private static let textLimit = 2_000

  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    let session = try context.me()
    guard session.staff.role.setsUpUnderstanding else { throw Problem.notYours }
    guard let mind = rooms.mind else { throw Problem.noSuchPage }
    // A form of a page writes a blank as "+", which the parameters of an address leave as it is.
    let asked = FormFields.read(request.uri.query ?? "")
    let words = UnderstandingWords(TeamTongue.of(request), zone: rooms.zone, mind: mind)
    let text = String((asked["q"] ?? "").trimmed.prefix(Self.textLimit))
    var reading: ReadingView?
    if !text.isEmpty {
      let now = rooms.surroundings.now()
      let explanation = try await rooms.store.read { [bookings = rooms.bookings, keyring = rooms.keyring] tx in
        try ExplanationTalk(mind: mind, bookings: bookings, keyring: keyring, now: now, in: tx).explain(text)
      }
      reading = ReadingView(explanation, words)
    }
    let said = try await rooms.store.read { [keyring = rooms.keyring] tx in
      try FeedbackRecords.newest(Self.feedbackLimit, keyring: keyring, in: tx)
    }
    let page = try pages.response(
      "understanding",
      UnderstandingPage(
        session, firm: rooms.firm()?.name ?? "Odzew", text: text, reading: reading,
        review: mind.intents.trained.map { ReviewView($0, words) },
        feedback: FeedbackView.topics(said, memory: mind.knowledge.remembered, words), words: words))
    return TeamTongue.keep(in: page, request)
  }

  /// Takes back what was said of an entry; a plain form, so it works without a script.
  @Sendable func withdraw(_ request: Request, _ context: WebContext) async throws -> Response {
    let session = try context.me()
    guard session.staff.role.setsUpUnderstanding else { throw Problem.notYours }
    let fields = try await FormBody.read(request)
    guard fields["csrf"] == session.csrf else { throw Problem.badCSRF }
    let ids = (fields["ids"] ?? "").split(separator: ",").prefix(Self.feedbackLimit).compactMap {
      ID<Feedback>(given: String($0))
    }
    guard let feedback = rooms.feedback else { throw Problem.noSuchPage }
    try await feedback.undo(Array(ids), by: "staff:\(session.staff.id)")
    return .redirect(to: Address.understanding() + "#feedback", type: .normal)
  }

  private static let feedbackLimit = 300
}

extension Staff.Role {
  /// Whether how the assistant reads is theirs to look into.
  var setsUpUnderstanding: Bool { self == .owner || self == .supervisor }
}
