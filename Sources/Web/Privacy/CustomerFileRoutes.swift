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
    let bar = TeamBar(session, in: .inbox, page: Address.customerFile(id), words.lang, among: [.pl, .en])
    let firm = rooms.firm()?.name ?? "Odzew"
    let page: Response
    do {
      let file = try await rooms.files.look(at: id)
      page = try pages.response("customer", CustomerPage(file, bar: bar, firm: firm, words))
    } catch let refusal as CustomerFileRefusal {
      page = try pages.response(
        "customer", CustomerPage(refusal, bar: bar, firm: firm, words), status: Self.problem(refusal, words).status)
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
