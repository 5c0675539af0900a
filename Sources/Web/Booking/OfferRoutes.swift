import Booking
import Customers
import Firm
import Ground
import HTTPTypes
import Hummingbird
import Language
import Store

/// A freed time that is kept for somebody in the line: `/offer/{token}`. Looking changes nothing; taking it and leaving
/// the line are POST, one click each. Knowing the link is the proof.
struct OfferRoutes: Sendable {
  let rooms: WebRooms
  let pages: Pages

  func add(to router: RouterGroup<WebContext>) {
    router.get("offer/:token", use: show)
    router.post("offer/:token/acceptance", use: accept)
    router.post("offer/:token/departure", use: leave)
  }

  @Sendable func show(_ request: Request, _ context: WebContext) async throws -> Response {
    guard let view = try await view(request, context) else { return try VisitRoutes.gone(request, rooms, pages) }
    return try view.page()
  }

  @Sendable func accept(_ request: Request, _ context: WebContext) async throws -> Response {
    guard let view = try await view(request, context) else { return try VisitRoutes.gone(request, rooms, pages) }
    do {
      let booking = try await rooms.bookings.accept(view.waiting.id, of: view.waiting.customer, by: .customer)
      let token = VisitLink.token(for: booking.id, house: rooms.keyring.house)
      return .redirect(to: Address.visit(token, lang: view.asked, new: booking.revision == 1), type: .normal)
    } catch let refusal as BookingRefusal {
      // Pressed twice, or too late: what is true now says it, unless something else was in the way.
      let now = try await self.view(request, context) ?? view
      return try now.page(
        alert: refusal == .offerOver ? nil : now.words.refusal(refusal), status: .conflict)
    }
  }

  @Sendable func leave(_ request: Request, _ context: WebContext) async throws -> Response {
    guard let view = try await view(request, context) else { return try VisitRoutes.gone(request, rooms, pages) }
    try await rooms.bookings.leave(view.waiting.id, of: view.waiting.customer, by: .customer)
    return .redirect(to: Address.offer(view.token, lang: view.asked), type: .normal)
  }

  private func view(_ request: Request, _ context: WebContext) async throws -> OfferView? {
    let token = try context.parameters.require("token")
    guard let id = OfferLink.waiting(in: token, house: rooms.keyring.house), let firm = rooms.firm(),
      let waiting = try await rooms.bookings.waiting(id), let offer = waiting.offer,
      rooms.surroundings.now() < offer.startsAt + VisitLink.life
    else { return nil }
    let setup = try await rooms.bookings.setup()
    guard let service = setup.service(waiting.service) else { return nil }
    let language = try await rooms.store.read { [keyring = rooms.keyring] tx in
      try CustomerRecords.one(waiting.customer, keyring: keyring, in: tx)?.language
    }
    let asked = request.uri.queryParameters["lang"].flatMap { Lang(rawValue: String($0)) }
    let lang = [asked, language].compactMap { $0 }.first { firm.languages.contains($0) }
    return OfferView(
      pages: pages, token: token, asked: asked, waiting: waiting, offer: offer, service: service, setup: setup,
      words: BookWords(lang ?? Tongue.wanted(by: request, among: firm.languages), zone: setup.zone),
      now: rooms.surroundings.now())
  }
}

struct OfferPage {
  let f: BookFrame
  let t: [String: String]
  let title, text: String
  let alert: String?
  let service, facts, time: String
  /// Whether the time is still kept for them.
  let open: Bool
  let person, address, until, moves: String?
  /// Nil when it cannot be done (any more).
  let accept, leave: String?
}

/// The page of one offer, in its customer's language.
struct OfferView: Sendable {
  let pages: Pages
  let token: String
  let asked: Lang?
  let waiting: Waiting
  let offer: Waiting.Offer
  let service: Service
  let setup: BookingSetup
  let words: BookWords
  let now: Moment

  private var state: String {
    switch waiting.status {
    case .offered: now < offer.until ? "open" : "over"
    case .waiting: "over"
    case .taken: "taken"
    case .left: "left"
    }
  }

  func page(alert: String? = nil, status: HTTPResponse.Status = .ok) throws -> Response {
    let state = state
    let frame = BookFrame(setup.firm, words, book: Address.book(BookWish(lang: asked))) {
      Address.offer(token, lang: $0)
    }
    let page = OfferPage(
      f: frame, t: words.texts, title: words.text("offer_\(state)"), text: words.text("offer_\(state)_text"),
      alert: alert, service: service.name, facts: words.facts(of: service), time: words.moment(offer.startsAt),
      open: state == "open", person: setup.people[offer.staff]?.name, address: setup.firm.address,
      until: state == "open" ? words.limit(offer.until, now: now) : nil,
      moves: state == "open" && waiting.booking != nil ? words.text("offer_moves") : nil,
      accept: state == "open" ? Address.offerAcceptance(token) : nil,
      leave: state == "open" || state == "over" ? Address.offerDeparture(token) : nil)
    return try pages.response("offer", page, status: status)
  }
}
