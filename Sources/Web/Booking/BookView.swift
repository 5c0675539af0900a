import Assistant
import Booking
import Customers
import Firm
import Ground
import HTTPTypes
import Hummingbird
import Language
import Staff

/// The booking page for one wish, in the visitor's language.
struct BookView: Sendable {
  let rooms: WebRooms
  let pages: Pages
  let wish: BookWish
  let setup: BookingSetup
  let words: BookWords

  init(rooms: WebRooms, pages: Pages, wish: BookWish, request: Request) async throws {
    guard let firm = rooms.firm() else { throw Problem.noFirm }
    self.rooms = rooms
    self.pages = pages
    let setup = try await rooms.bookings.setup()
    self.setup = setup
    // A person whom nobody knows is nobody; the page then offers everybody.
    self.wish = wish.with { wish in
      if let staff = wish.staff, setup.people[staff] == nil { wish.staff = nil }
      if let lang = wish.lang, !firm.languages.contains(lang) { wish.lang = nil }
    }
    let lang = self.wish.lang ?? Tongue.wanted(by: request, among: firm.languages)
    words = BookWords(lang, zone: setup.zone)
  }

  var today: Day { setup.zone.day(rooms.surroundings.now()) }

  func service(_ id: ID<Service>) -> Service? { bookable.first { $0.id == id } }

  private var bookable: [Service] { setup.services.filter { $0.active && !setup.people(for: $0).isEmpty } }

  private var frame: BookFrame {
    BookFrame(setup.firm, words, book: Address.book(BookWish(lang: wish.lang))) { lang in
      Address.book(wish.with { $0.lang = lang })
    }
  }

  func services(notice: String? = nil, status: HTTPResponse.Status = .ok) throws -> Response {
    let items = bookable.map { service in
      BookServicesPage.Item(
        name: service.name, facts: words.facts(of: service),
        link: Address.book(BookWish(service: service.id, lang: wish.lang)))
    }
    return try pages.response(
      "book-services", BookServicesPage(f: frame, t: words.texts, services: items, notice: notice), status: status)
  }

  func times(_ service: Service, notice: String? = nil, near: Moment? = nil) async throws -> Response {
    let picker = TimePicker(desk: rooms.bookings, setup: setup, words: words, now: rooms.surroundings.now())
    let wish = self.wish.with { $0.at = nil }
    let links = TimePicker.Links(
      person: { staff in Address.book(wish.with { $0.staff = staff }) },
      day: { day in Address.book(wish.with { $0.day = day }) },
      time: { start in Address.book(wish.with { $0.at = start }) })
    let model = try await picker.model(
      service, staff: wish.staff, day: wish.day, near: near, links: links)
    let page = BookTimesPage(
      f: frame, t: words.texts, choice: choice(service), notice: notice, picker: model,
      wait: Address.book(
        wish.with {
          $0.waits = true
          $0.day = nil
        }))
    return try pages.response("book-times", page, status: notice == nil ? .ok : .conflict)
  }

  func form(
    _ service: Service, at start: Moment, ticket: BookTicket, fields: BookFields = BookFields(), alert: String? = nil,
    others: [BookFormPage.Other] = [], status: HTTPResponse.Status = .ok
  ) throws -> Response {
    let times = Address.book(
      wish.with {
        $0.at = nil
        $0.day = setup.zone.day(start)
      })
    var choice = choice(service)
    choice.time = others.isEmpty ? words.moment(start) : nil
    choice.change_time = times
    return try pages.response(
      "book-form",
      BookFormPage(
        f: frame, t: words.texts, choice: choice, ticket: ticket, service: service.id.text,
        staff: wish.staff?.text ?? "", at: Address.short(start), lang: wish.lang?.rawValue ?? "", fields: fields,
        alert: alert, others: others, has_others: !others.isEmpty, times: times), status: status)
  }

  /// The form once more after a refusal: with other times to choose from when that helps, and all that was written.
  func again(
    _ service: Service, at start: Moment, ticket: BookTicket, fields: BookFields, refusal: BookingRefusal
  ) async throws -> Response {
    let day = setup.zone.day(start)
    let wanted = TimeWish(
      days: max(today, day + -7)...max(today, day + 21), staff: wish.staff, near: start)
    let near = try await rooms.bookings.offers(4, for: service.id, wish: wanted)
    let others = near.enumerated().map { place, time in
      BookFormPage.Other(
        at: Address.short(time.startsAt), words: words.near(time.startsAt, today: today), first: place == 0)
    }
    let taken = words.text(others.isEmpty ? "taken_none" : "taken")
    return try form(
      service, at: start, ticket: ticket, fields: fields, alert: refusal == .taken ? taken : words.refusal(refusal),
      others: others, status: .conflict)
  }

  func waiting(
    _ service: Service, ticket: BookTicket, fields: BookFields = BookFields(),
    days: (first: String, last: String)? = nil,
    alert: String? = nil, done: Bool = false, status: HTTPResponse.Status = .ok
  ) throws -> Response {
    let times = Address.book(wish.with { $0.waits = false })
    return try pages.response(
      "book-waiting",
      BookWaitPage(
        f: frame, t: words.texts, choice: choice(service), ticket: ticket, service: service.id.text,
        staff: wish.staff?.text ?? "", lang: wish.lang?.rawValue ?? "", fields: fields, alert: alert,
        first: days?.first ?? today.description, last: days?.last ?? (today + 30).description,
        today: today.description, horizon: (today + setup.policy.horizonDays).description, times: times, done: done),
      status: status)
  }

  private func choice(_ service: Service) -> BookChoice {
    BookChoice(
      service: service.name, facts: words.facts(of: service),
      change_service: Address.book(BookWish(lang: wish.lang)), person: wish.staff.flatMap { setup.people[$0]?.name })
  }
}
