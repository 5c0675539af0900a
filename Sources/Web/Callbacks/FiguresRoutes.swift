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
    routes.get("models", use: models)
    routes.get("audit", use: audit)
    routes.get("audit.csv", use: list)
    routes.get("settings", use: settings)
    routes.post("settings", use: put)
  }

  @Sendable func figures(_ request: Request, _ context: WebContext) async throws -> Response {
    let (session, firm) = try rooms.supervised(context)
    let asked = request.uri.queryParameters["days"].flatMap { Int($0) } ?? 30
    let book = try await rooms.callbacks.figures(days: [7, 30, 90].contains(asked) ? asked : 30)
    let words = words(request)
    return try page(
      "callback-figures",
      FiguresPage(
        book, bar: words.bar(session, at: .figures), csrf: session.csrf, firm: firm, words: words),
      request)
  }

  @Sendable func models(_ request: Request, _ context: WebContext) async throws -> Response {
    let (session, firm) = try rooms.supervised(context)
    let words = words(request)
    return try page(
      "callback-models",
      ModelsPage(
        rooms.forecaster, watch: try await rooms.callbacks.watch(),
        bar: words.bar(session, at: .models), csrf: session.csrf, firm: firm.name, words: words),
      request)
  }

  @Sendable func audit(_ request: Request, _ context: WebContext) async throws -> Response {
    let (session, firm) = try rooms.supervised(context)
    let audit = try await rooms.callbacks.audit()
    let words = words(request)
    return try page(
      "callback-audit",
      AuditPage(
        audit, bar: words.bar(session, at: .audit), csrf: session.csrf, firm: firm.name, words: words),
      request)
  }

  /// The repair list, one finding a row.
  @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
    _ = try rooms.supervised(context)
    let text = RepairList.csv(try await rooms.callbacks.audit())
    return Response(
      status: .ok,
      headers: [
        .contentType: "text/csv; charset=utf-8",
        .contentDisposition: "attachment; filename=\"\(words(request)["audit_file"])\"",
        .cacheControl: "no-store",
      ], body: .init(byteBuffer: .init(string: text)))
  }

  @Sendable func settings(_ request: Request, _ context: WebContext) async throws -> Response {
    let policy = try await rooms.callbacks.policy()
    return try await settings(policy, request, context, isSaved: request.uri.queryParameters["said"] == "saved")
  }

  @Sendable func put(_ request: Request, _ context: WebContext) async throws -> Response {
    let (session, _) = try rooms.supervised(context)
    let fields = try await FormBody.read(request)
    let old = try await rooms.callbacks.policy()
    do {
      let form = CallSettingsForm(fields, teams: try await teams(), words: words(request))
      let policy = try form.policy(old, at: rooms.surroundings.now())
      try await rooms.callbacks.put(policy: policy, by: "staff:\(session.staff.id)")
      return .redirect(to: Address.callbackSettings + "?said=saved", type: .normal)
    } catch let problem as Problem where problem.status == .unprocessableContent {
      return try await settings(old, request, context, problem: problem)
    }
  }

  private func settings(
    _ policy: CallbackPolicy, _ request: Request, _ context: WebContext, isSaved: Bool = false, problem: Problem? = nil
  ) async throws -> Response {
    let (session, firm) = try rooms.supervised(context)
    let words = words(request)
    return try page(
      "callback-settings",
      CallSettingsPage(
        policy, teams: try await teams(), bar: words.bar(session, at: .rules), csrf: session.csrf,
        firm: firm, words: words, isSaved: isSaved, alert: problem?.message), request, status: problem?.status ?? .ok)
  }

  private func teams() async throws -> [String] {
    Set(try await rooms.staff.all().filter(\.active).map(\.details.team)).filter { !$0.isEmpty }.sorted()
  }

  private func words(_ request: Request) -> TeamCallWords {
    TeamCallWords(TeamTongue.of(request), zone: rooms.zone, now: rooms.surroundings.now())
  }

  private func page(
    _ name: String, _ page: Any, _ request: Request, status: HTTPResponse.Status = .ok
  ) throws -> Response {
    TeamTongue.keep(in: try pages.response(name, page, status: status), request)
  }
}

/// The state of the numbers: counts, and where the repair list is.
struct AuditPage {
  struct Row {
    let name, cure: String
    let count, percent: Int
  }

  let bar: TeamBar
  let t: [String: String]
  let csrf, firm, list, lists, past, counts: String
  let rows: [Row]
  let good: Bool

  init(_ audit: DataAudit, bar: TeamBar, csrf: String, firm: String, words: TeamCallWords) {
    self.bar = bar
    self.csrf = csrf
    self.firm = firm
    t = words.texts
    let callable = words.say("share_of", ["n": audit.callable.count, "of": audit.callable.of])
    counts = words.say(
      "audit_counts", ["people": audit.people, "callable": "\(words.percent(audit.callable)) (\(callable))"])
    list = Address.callbackAudit + ".csv"
    lists = Address.callbackLists
    past = Address.pastCallLists
    rows = DataAudit.Kind.allCases.compactMap { kind in
      let count = audit.count(kind)
      guard count > 0 else { return nil }
      return Row(
        name: words[kind.rawValue], cure: words["\(kind.rawValue)_cure"], count: count,
        percent: min(100, audit.people > 0 ? count * 100 / audit.people : 0))
    }
    good = rows.isEmpty
  }
}
