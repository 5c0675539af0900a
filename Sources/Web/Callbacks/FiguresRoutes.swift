import Callbacks
import Customers
import Firm
import Ground
import HTTPTypes
import Hummingbird
import Language
import Staff
import Store

/// Figures, the state of the numbers, and the rules of calling: for owners and supervisors.
struct FiguresRoutes: Sendable {
  let rooms: WebRooms
  let pages: Pages

  func add(to routes: RouterGroup<WebContext>) {
    routes.get("figures", use: figures)
    routes.get("audit", use: audit)
    routes.get("audit.csv", use: list)
    routes.get("settings", use: settings)
    routes.post("settings", use: put)
  }

  @Sendable func figures(_ request: Request, _ context: WebContext) async throws -> Response {
    let (session, firm) = try allowed(context)
    let asked = request.uri.queryParameters["days"].flatMap { Int($0) } ?? 30
    let book = try await rooms.callbacks.figures(days: [7, 30, 90].contains(asked) ? asked : 30)
    return try pages.response(
      "callback-figures",
      FiguresPage(book, csrf: session.csrf, firm: firm, now: rooms.surroundings.now()))
  }

  @Sendable func audit(_ request: Request, _ context: WebContext) async throws -> Response {
    let (session, firm) = try allowed(context)
    let audit = try await rooms.callbacks.audit()
    return try pages.response("callback-audit", AuditPage(audit, csrf: session.csrf, firm: firm.name))
  }

  /// The repair list, one finding a row.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    _ = try allowed(context)
    let text = RepairList.csv(try await rooms.callbacks.audit())
    return Response(
      status: .ok,
      headers: [
        .contentType: "text/csv; charset=utf-8", .contentDisposition: "attachment; filename=\"numery-do-poprawy.csv\"",
        .cacheControl: "no-store",
      ], body: .init(byteBuffer: .init(string: text)))
  }

  @Sendable func settings(_ request: Request, _ context: WebContext) async throws -> Response {
    let (session, firm) = try allowed(context)
    let policy = try await rooms.callbacks.policy()
    let teams = Set(try await rooms.staff.all().filter(\.active).map(\.details.team)).filter { !$0.isEmpty }.sorted()
    let isSaved = request.uri.queryParameters["said"] == "saved"
    return try pages.response(
      "callback-settings",
      CallSettingsPage(policy, teams: teams, csrf: session.csrf, firm: firm, isSaved: isSaved, alert: nil))
  }

  @Sendable func put(_ request: Request, _ context: WebContext) async throws -> Response {
    let (session, firm) = try allowed(context)
    let fields = try await FormBody.read(request)
    let old = try await rooms.callbacks.policy()
    let teams = Set(try await rooms.staff.all().filter(\.active).map(\.details.team)).filter { !$0.isEmpty }.sorted()
    do {
      let policy = try CallSettingsForm(fields, teams: teams).policy(old, at: rooms.surroundings.now())
      try await rooms.callbacks.put(policy: policy, by: "staff:\(session.staff.id)")
      return .redirect(to: Address.callbackSettings + "?said=saved", type: .normal)
    } catch let problem as Problem where problem.status == .unprocessableContent {
      return try pages.response(
        "callback-settings",
        CallSettingsPage(old, teams: teams, csrf: session.csrf, firm: firm, isSaved: false, alert: problem.message),
        status: problem.status)
    }
  }

  private func allowed(_ context: WebContext) throws -> (Session, Firm) {
    let session = try context.me()
    guard session.staff.role.setsUpBooking else { throw Problem.notYours }
    guard let firm = rooms.firm() else { throw Problem.noFirm }
    return (session, firm)
  }
}

/// The state of the numbers: counts, and where the repair list is.
struct AuditPage {
  struct Row {
    let name, cure: String
    let count, percent: Int
  }

  let csrf, firm, list, callable: String
  let rows: [Row]
  let people: Int
  let good: Bool

  init(_ audit: DataAudit, csrf: String, firm: String) {
    self.csrf = csrf
    self.firm = firm
    people = audit.people
    callable = "\(FiguresPage.percent(audit.callable)) (\(audit.callable.count) z \(audit.callable.of))"
    list = Address.callbackAudit + ".csv"
    rows = DataAudit.Kind.allCases.compactMap { kind in
      let count = audit.count(kind)
      guard count > 0 else { return nil }
      let words = Self.words(kind)
      return Row(
        name: words.name, cure: words.cure, count: count,
        percent: min(100, audit.people > 0 ? count * 100 / audit.people : 0))
    }
    good = rows.isEmpty
  }

  static func words(_ kind: DataAudit.Kind) -> (name: String, cure: String) {
    switch kind {
    case .missingNumber: ("Brak numeru", "Poproś o numer przy najbliższym kontakcie.")
    case .wrongNumber: ("To nie jest numer telefonu", "Popraw zapis; lista podpowiada, co mogło się w nim kryć.")
    case .unassignedNumber: ("Takich numerów się nie przydziela", "Sprawdź, czy cyfry się nie przestawiły.")
    case .doubledNumber: ("Ten sam numer u kilku klientów", "Sprawdź, czy to jedna osoba; jeśli tak, połącz wpisy.")
    case .deadNumber: ("Numer nieczynny albo cudzy", "Zapytaj klienta o aktualny numer, na przykład w e-mailu.")
    case .staleNumber: ("Od dawna nikt nie odbiera", "Potwierdź numer innym kanałem, zanim znów zadzwonicie.")
    case .missingRegion: ("Brak regionu", "Uzupełnij województwo: od niego zależą dni wolne i zwyczaje.")
    case .wrongTimeZone: ("Nieznana strefa czasowa", "Wpisz nazwę taką jak Europe/Warsaw.")
    case .missingConsent:
      ("Brak zgody na przewidywanie", "Bez zgody porę wyznaczają zwykłe zasady. Można o nią zapytać.")
    case .unknownCustomer: ("Połączenie z kimś spoza listy", "Dodaj klienta albo usuń wiersz.")
    case .doubledCall: ("To samo połączenie dwa razy", "Usuń powtórzony wiersz.")
    case .callInFuture: ("Połączenie w przyszłości", "Popraw datę w pliku.")
    }
  }
}
