import Booking
import Calendars
import Customers
import Firm
import Ground
import HTTPTypes
import Hummingbird
import Language
import Staff
import Store

/// What the firm offers, when, and by which rules: `/calendar/settings`, for owners and supervisors.
struct CalendarSettingsRoutes: Sendable {
  let rooms: WebRooms
  let pages: Pages
  let items: CalendarItems

  func add(to routes: RouterGroup<WebContext>) {
    routes.get("settings", use: page)
    routes.post("settings/services", use: addService)
    routes.post("settings/services/:id", use: putService)
    routes.post("settings/people/:id", use: putPerson)
    routes.post("settings/policy", use: putPolicy)
  }

  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    let me = try allowed(context)
    let setup = try await rooms.bookings.setup()
    let team = try await rooms.staff.all().filter(\.active)
    let language = TeamTongue.of(request)
    let bar = TeamBar(
      try context.me(), at: .services, language, conflicts: try await rooms.calendars.conflicts().count)
    let page = try pages.response(
      "calendar-settings",
      SettingsPage(
        bar: bar, setup: setup, team: team, people: items.people(setup),
        new: rooms.surroundings.newID(), csrf: me.csrf, firm: rooms.firm()?.name ?? "Odzew", language))
    return TeamTongue.keep(in: page, request)
  }

  @Sendable func addService(_ request: Request, _ context: WebContext) async throws -> Response {
    let me = try allowed(context)
    let form = try await SettingsForm(request)
    let setup = try await rooms.bookings.setup()
    let team = try await rooms.staff.all()
    let service = try form.service(form.key ?? rooms.surroundings.newID(), team: team)
    let others = setup.services.filter { $0.id != service.id }
    try await rooms.bookings.put(services: others + [service], by: "staff:\(me.id)")
    return Response(status: .noContent)
  }

  @Sendable func putService(_ request: Request, _ context: WebContext) async throws -> Response {
    let me = try allowed(context)
    let form = try await SettingsForm(request)
    let id = ID<Service>(given: try context.parameters.require("id"))
    var services = try await rooms.bookings.setup().services
    guard let place = services.firstIndex(where: { $0.id == id }) else { throw BookingRefusal.noSuchService }
    services[place] = try form.service(services[place].id, team: try await rooms.staff.all())
    try await rooms.bookings.put(services: services, by: "staff:\(me.id)")
    return Response(status: .noContent)
  }

  /// Hours and days off. Answers how many visits lie on the days off: they stay until somebody moves them.
  @Sendable func putPerson(_ request: Request, _ context: WebContext) async throws -> Response {
    struct Body: Encodable { let visits: Int }
    let me = try allowed(context)
    let form = try await SettingsForm(request)
    let (hours, daysOff) = (try form.hours(), try form.daysOff())
    guard let id = ID<Staff>(given: try context.parameters.require("id")),
      try await rooms.staff.all().contains(where: { $0.id == id })
    else { throw Problem.noSuchPage }
    try await rooms.staff.put(hours: hours, of: id, by: me.id)
    let visits = try await rooms.bookings.put(daysOff: daysOff, of: id, by: "staff:\(me.id)")
    return try JSONReply.response(Body(visits: visits.count))
  }

  @Sendable func putPolicy(_ request: Request, _ context: WebContext) async throws -> Response {
    let me = try allowed(context)
    let form = try await SettingsForm(request)
    let policy = try form.policy(try await rooms.bookings.setup().policy)
    try await rooms.bookings.put(policy: policy, by: "staff:\(me.id)")
    return Response(status: .noContent)
  }

  /// Who asks, when they may.
  private func allowed(_ context: WebContext) throws -> (id: ID<Staff>, csrf: String) {
    let session = try context.me()
    guard session.staff.role.setsUpBooking else { throw Problem.notYours }
    return (session.staff.id, session.csrf)
  }
}

/// Reads the forms of the settings; what is wrong is said in the team's language, with the field.
struct SettingsForm {
  private let fields: [String: String]
  private let texts: [String: String]
  private let written: WrittenHours

  /// What the page calls a service that it adds: sent twice it is one service.
  var key: ID<Service>? { fields["key"].flatMap { ID(given: $0) } }

  init(_ request: Request) async throws {
    fields = try await FormBody.read(request)
    texts = SettingsTexts.catalogue[TeamTongue.of(request)]
    written = WrittenHours(TeamTongue.of(request))
  }

  func service(_ id: ID<Service>, team: [Staff]) throws -> Service {
    let name = String((fields["name"] ?? "").trimmed.prefix(120))
    guard !name.isEmpty else { throw wrong("name", "bad_name") }
    let price = (fields["price"] ?? "").trimmed.replacing(",", with: ".")
    let money = Money(decimal: price, currency: "PLN")
    guard price.isEmpty || (money != nil && !price.hasPrefix("-")) else {
      throw wrong("price", "bad_price")
    }
    let room = String((fields["room"] ?? "").trimmed.prefix(80))
    return Service(
      id: id, name: name, minutes: try number("minutes", 5...720),
      bufferMinutes: try number("buffer", 0...240), price: price.isEmpty ? nil : money,
      staff: team.filter { fields["person-\($0.id)"] == "1" }.map(\.id), room: room.isEmpty ? nil : room,
      capacity: try number("capacity", 1...200), active: fields["active"] == "1")
  }

  /// As `mon-fri 09:00-17:00`, however they were written; empty = the firm's hours.
  func hours() throws -> String {
    let text = (fields["hours"] ?? "").trimmed
    guard text.utf8.count <= 400 else { throw wrong("hours", "long_hours") }
    if text.isEmpty { return "" }
    guard let hours = written.hours(text) else { throw wrong("hours", "bad_hours") }
    return hours.description
  }

  /// One day or span a line: `24.12.2026` or `2026-12-24 2026-12-31`.
  func daysOff() throws -> [ClosedRange<Day>] {
    let lines = (fields["days_off"] ?? "").split(whereSeparator: \.isNewline).map { String($0).trimmed }
    return try lines.filter { !$0.isEmpty }.prefix(200).map { line in
      guard let days = written.days(line) else {
        throw wrong("days_off", "bad_days_off", ["line": String(line.prefix(40))])
      }
      return days
    }
  }

  func policy(_ old: BookingPolicy) throws -> BookingPolicy {
    var policy = old
    policy.leadMinutes = try number("lead", 0...720) * 60
    policy.horizonDays = try number("horizon", 1...1_000)
    policy.moveMinutes = try number("move", 0...720) * 60
    policy.cancelMinutes = try number("cancel", 0...720) * 60
    policy.lateMinutes = try number("late", 0...720) * 60
    return policy
  }

  private func number(_ name: String, _ range: ClosedRange<Int>) throws -> Int {
    guard let number = Int((fields[name] ?? "").trimmed), range.contains(number) else {
      throw wrong(
        name, "range",
        ["name": texts["number_\(name)"] ?? name, "least": "\(range.lowerBound)", "most": "\(range.upperBound)"])
    }
    return number
  }

  private func wrong(_ field: String, _ key: String, _ values: [String: String] = [:]) -> Problem {
    let words = values.reduce(texts[key] ?? key) { $0.replacing("{\($1.key)}", with: $1.value) }
    return Problem(status: .unprocessableContent, code: "bad_\(field)", message: words, field: field)
  }
}
