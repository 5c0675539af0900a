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
    return try pages.response(
      "calendar-settings",
      SettingsPage(
        bar: try await bar(request, context), setup: setup, team: team, people: items.people(setup), csrf: me.csrf,
        firm: rooms.firm()?.name ?? "Odzew"))
  }

  @Sendable func addService(_ request: Request, _ context: WebContext) async throws -> Response {
    let me = try allowed(context)
    let fields = try await FormBody.read(request)
    let setup = try await rooms.bookings.setup()
    let team = try await rooms.staff.all()
    let service = try SettingsForm(fields).service(rooms.surroundings.newID(), team: team)
    try await rooms.bookings.put(services: setup.services + [service], by: "staff:\(me.id)")
    return Response(status: .noContent)
  }

  @Sendable func putService(_ request: Request, _ context: WebContext) async throws -> Response {
    let me = try allowed(context)
    let fields = try await FormBody.read(request)
    let id = ID<Service>(given: try context.parameters.require("id"))
    var services = try await rooms.bookings.setup().services
    guard let place = services.firstIndex(where: { $0.id == id }) else { throw BookingRefusal.noSuchService }
    services[place] = try SettingsForm(fields).service(services[place].id, team: try await rooms.staff.all())
    try await rooms.bookings.put(services: services, by: "staff:\(me.id)")
    return Response(status: .noContent)
  }

  /// Hours and days off. Answers how many visits lie on the days off: they stay until somebody moves them.
  @Sendable func putPerson(_ request: Request, _ context: WebContext) async throws -> Response {
    struct Body: Encodable { let visits: Int }
    let me = try allowed(context)
    let form = SettingsForm(try await FormBody.read(request))
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
    let form = SettingsForm(try await FormBody.read(request))
    let policy = try form.policy(try await rooms.bookings.setup().policy)
    try await rooms.bookings.put(policy: policy, by: "staff:\(me.id)")
    return Response(status: .noContent)
  }

  private func bar(_ request: Request, _ context: WebContext) async throws -> CalendarBar {
    CalendarBar(
      try context.me().staff, place: .settings, conflicts: try await rooms.calendars.conflicts().count,
      CalendarTongue.of(request))
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

  init(_ fields: [String: String]) { self.fields = fields }

  func service(_ id: ID<Service>, team: [Staff]) throws -> Service {
    let name = String((fields["name"] ?? "").trimmed.prefix(120))
    guard !name.isEmpty else { throw Self.wrong("name", "Wpisz nazwę usługi.") }
    let price = (fields["price"] ?? "").trimmed.replacing(",", with: ".")
    let money = Money(decimal: price, currency: "PLN")
    guard price.isEmpty || (money != nil && !price.hasPrefix("-")) else {
      throw Self.wrong("price", "Cena to kwota w złotych, na przykład 149 albo 149,50.")
    }
    let room = String((fields["room"] ?? "").trimmed.prefix(80))
    return Service(
      id: id, name: name, minutes: try number("minutes", 5...720, "Czas trwania"),
      bufferMinutes: try number("buffer", 0...240, "Przerwa po wizycie"), price: price.isEmpty ? nil : money,
      staff: team.filter { fields["person-\($0.id)"] == "1" }.map(\.id), room: room.isEmpty ? nil : room,
      capacity: try number("capacity", 1...200, "Liczba miejsc"), active: fields["active"] == "1")
  }

  /// As `mon-fri 09:00-17:00`; empty = the firm's hours.
  func hours() throws -> String {
    let text = (fields["hours"] ?? "").trimmed
    guard text.utf8.count <= 400 else { throw Self.wrong("hours", "Godziny są za długie.") }
    if text.isEmpty { return "" }
    do throws(HoursProblem) { return try WeekHours(text).description } catch {
      throw Self.wrong("hours", "Nie rozumiem tych godzin. Przykład: mon-fri 09:00-13:00, 14:00-17:00; sat 10:00-14:00")
    }
  }

  /// One day or span a line: `2026-12-24` or `2026-12-24 2026-12-31`.
  func daysOff() throws -> [ClosedRange<Day>] {
    let lines = (fields["days_off"] ?? "").split(whereSeparator: \.isNewline).map { String($0).trimmed }
    return try lines.filter { !$0.isEmpty }.prefix(200).map { line in
      let days = line.split { $0.isWhitespace || $0 == "–" || $0 == "," }.map { Day($0) }
      guard (1...2).contains(days.count), let first = days.first ?? nil, let last = days.last ?? nil, first <= last
      else { throw Self.wrong("days_off", "Nie rozumiem dni: \(line.prefix(40)). Przykład: 2026-12-24 2026-12-31") }
      return first...last
    }
  }

  func policy(_ old: BookingPolicy) throws -> BookingPolicy {
    var policy = old
    policy.leadMinutes = try number("lead", 0...720, "Wyprzedzenie") * 60
    policy.horizonDays = try number("horizon", 1...1_000, "Jak daleko naprzód")
    policy.moveMinutes = try number("move", 0...720, "Termin przełożenia") * 60
    policy.cancelMinutes = try number("cancel", 0...720, "Termin odwołania") * 60
    policy.lateMinutes = try number("late", 0...720, "Późna zmiana") * 60
    return policy
  }

  private func number(_ name: String, _ range: ClosedRange<Int>, _ words: String) throws -> Int {
    guard let number = Int((fields[name] ?? "").trimmed), range.contains(number) else {
      throw Self.wrong(name, "\(words): od \(range.lowerBound) do \(range.upperBound).")
    }
    return number
  }

  private static func wrong(_ field: String, _ words: String) -> Problem {
    Problem(status: .unprocessableContent, code: "bad_\(field)", message: words, field: field)
  }
}
