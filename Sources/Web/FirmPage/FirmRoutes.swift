import Assistant
import Booking
import Firm
import Ground
import HTTPTypes
import Hummingbird
import Knowledge
import Language
import Store

/// The firm as customers see it: its page with the chat, and what the chat needs to know of it.
struct FirmRoutes: Sendable {
  let rooms: WebRooms
  let pages: Pages

  func add(to router: Router<WebContext>) { router.get("", use: page) }
  func add(api: RouterGroup<WebContext>) { api.get("firm", use: show) }

  static func noSuchFirm(_ slug: String) -> Problem {
    Problem(
      status: .notFound, code: "no_such_firm", message: "There is no firm '\(slug.prefix(60))' here. Check data-firm.",
      field: "firm")
  }

  @Sendable func show(_ request: Request, _ context: WebContext) async throws -> Response {
    guard let firm = rooms.firm() else { throw Problem.noFirm }
    if let slug = request.uri.queryParameters["firm"].map(String.init), slug != firm.slug {
      throw Self.noSuchFirm(slug)
    }
    struct Assistant: Encodable { let name: String }
    struct Body: Encodable {
      let slug, name: String
      let assistant: Assistant
      let languages: [Lang]
      let tone: String
      let phone, email: String?
      let open: Bool
      let hours_text: [String: String]
      let greeting: [String: String]
    }
    let now = rooms.surroundings.now()
    func every(_ text: (FirmWords) -> String) -> [String: String] {
      Dictionary(
        uniqueKeysWithValues: Lang.allCases.map { ($0.rawValue, text(FirmWords(firm: firm, lang: $0, now: now))) })
    }
    return try JSONReply.response(
      Body(
        slug: firm.slug, name: firm.name, assistant: .init(name: firm.assistant.name), languages: firm.languages,
        tone: firm.tone.rawValue, phone: firm.phone?.description, email: firm.email?.description,
        open: OpeningHours(firm).isOpen(at: now), hours_text: every(\.hours), greeting: every(\.greeting)))
  }

  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    guard let firm = rooms.firm() else { throw Problem.noFirm }
    let words = FirmWords(firm: firm, lang: firm.language, now: rooms.surroundings.now())
    let entries = try await rooms.store.read { try KnowledgeRecords.all(in: $0) }
    let topics = entries.filter { $0.lang == firm.language && $0.kind == .faq && $0.validUntil == nil }
      .prefix(40).enumerated().filter { $0.offset % 7 == 0 }.map { FirmPage.Topic(title: $0.element.title) }
    let books = try await !rooms.bookings.services().isEmpty
    return try pages.response(
      "firm",
      FirmPage(
        name: firm.name, address: firm.address ?? "", phone: words.spacedPhone,
        phone_link: firm.phone?.description ?? "",
        email: firm.email?.description ?? "", website: firm.website ?? "", open_text: words.openNow,
        hours: words.week.map { FirmPage.Hours(day: $0.day, spans: $0.spans) }, topics: topics, slug: firm.slug,
        language: firm.language.rawValue, en: firm.language != .pl, book: books ? Address.book() : nil))
  }
}

struct FirmPage {
  struct Hours { let day, spans: String }
  struct Topic { let title: String }

  let name, address, phone, phone_link, email, website, open_text: String
  let hours: [Hours]
  let topics: [Topic]
  let slug, language: String
  let en: Bool
  /// Where visits are booked; nil when none can be.
  let book: String?
}
