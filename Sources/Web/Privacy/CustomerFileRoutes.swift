import Customers
import Firm
import Ground
import HTTPTypes
import Hummingbird
import Language
import Privacy
import Staff

/// Everything that is held of a customer, for the owner: `/customers/{id}/file`. Looking is GET; taking the file is POST
/// and leaves a line in the journal. A plain form, so it works without a script.
struct CustomerFileRoutes: Sendable {
  let rooms: WebRooms
  let pages: Pages
  let print: CustomerFilePrint

  func add(to routes: RouterGroup<WebContext>) {
    routes.get(":id/file", use: page)
    routes.post(":id/file", use: take)
  }

  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    let session = try context.owner()
    let id = try id(context)
    let words = CustomerFileWords(TeamTongue.of(request), zone: rooms.zone)
    let page: Response
    do {
      let file = try await rooms.files.look(at: id)
      page = try pages.response(
        "customer", CustomerPage(file, csrf: session.csrf, firm: rooms.firm()?.name ?? "Odzew", words))
    } catch let refusal as CustomerFileRefusal {
      page = try pages.response(
        "customer", CustomerPage(refusal, firm: rooms.firm()?.name ?? "Odzew", words),
        status: Self.problem(refusal, words).status)
    }
    return TeamTongue.keep(in: page, request)
  }

  @Sendable func take(_ request: Request, _ context: WebContext) async throws -> Response {
    let session = try context.owner()
    let fields = try await FormBody.read(request)
    guard fields["csrf"] == session.csrf else { throw Problem.badCSRF }
    let asked = fields["language"].flatMap { Lang(rawValue: $0) }
    let words = CustomerFileWords(asked ?? TeamTongue.of(request), zone: rooms.zone)
    do {
      let file = try await rooms.files.take(id(context).text, by: "staff:\(session.staff.id)")
      return fields["form"] == "json"
        ? download(try print.json(file), "json", "application/json; charset=utf-8", words)
        : download(try print.html(file, language: asked), "html", "text/html; charset=utf-8", words)
    } catch let refusal as CustomerFileRefusal { throw Self.problem(refusal, words) }
  }

  private func download(_ text: String, _ ending: String, _ type: String, _ words: CustomerFileWords) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: type, .cacheControl: "no-store",
        .contentDisposition: "attachment; filename=\"\(words["file"]).\(ending)\"",
      ], body: .init(byteBuffer: .init(string: text)))
  }

  private func id(_ context: WebContext) throws -> ID<Customer> {
    guard let id = ID<Customer>(given: try context.parameters.require("id")) else { throw Problem.noSuchPage }
    return id
  }

  private static func problem(_ refusal: CustomerFileRefusal, _ words: CustomerFileWords) -> Problem {
    switch refusal {
    case .erased: Problem(status: .gone, code: "erased", message: words.refused(refusal))
    case .noSuchCustomer, .several:
      Problem(status: .notFound, code: "no_such_customer", message: words.refused(refusal))
    }
  }
}

extension CustomerFileWords {
  func refused(_ refusal: CustomerFileRefusal) -> String {
    switch refusal {
    case .erased(let moment): say("page_erased", ["when": when(moment)])
    case .noSuchCustomer, .several: self["page_missing"]
    }
  }
}

/// The owner's page from which a customer's file is taken.
struct CustomerPage {
  struct Language {
    let code, name: String
    let chosen: Bool
  }
  struct Form {
    let csrf, action: String
    let languages: [Language]
    let counts: [Count]
  }
  struct Count { let name, count: String }

  let t: [String: String]
  let language, firm, name: String
  /// What is to be told: who took the file before, or why there is none.
  let said: String
  /// None when there is nothing to take.
  let form: [Form]

  init(_ file: CustomerFile, csrf: String, firm: String, _ words: CustomerFileWords) {
    t = words.texts
    language = words.lang.rawValue
    self.firm = firm
    name = file.name ?? words["nameless"]
    said =
      file.taken.isEmpty
      ? words["page_never"] : words.say("page_taken", ["when": file.taken.map(words.when).joined(separator: "; ")])
    let own = CustomerFileWords(file.language, zone: .warsaw).lang
    form = [
      Form(
        csrf: csrf, action: Address.customerFile(file.customer),
        languages: [Lang.pl, .en].map {
          Language(code: $0.rawValue, name: BookWords.name(of: $0), chosen: $0 == own)
        },
        counts: file.chapters.map { chapter in
          Count(name: words["chapter.\(chapter.room.rawValue)"], count: "\(chapter.rows)")
        })
    ]
  }

  init(_ refusal: CustomerFileRefusal, firm: String, _ words: CustomerFileWords) {
    t = words.texts
    language = words.lang.rawValue
    self.firm = firm
    name = ""
    said = words.refused(refusal)
    form = []
  }
}
