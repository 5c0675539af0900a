import Customers
import Firm
import Foundation
import Ground
import HTTPTypes
import Hummingbird
import Language
import NIOCore
import Seal
import Staff

/// Signing in and out: pages that work without JavaScript.
struct SignInRoutes: Sendable {
  let rooms: WebRooms
  let pages: Pages
  let settings: WebSettings
  /// Tries from one address, and tries at one account.
  let addressLimit: RateLimit
  let accountLimit: RateLimit

  func add(to router: Router<WebContext>) {
    router.get("sign-in", use: show)
    router.post("sign-in", use: signIn)
    router.get("sign-in/link/:token", use: linkForm)
    router.post("sign-in/link/:token", use: redeem)
    router.post("sign-out", use: signOut)
  }

  @Sendable func show(_ request: Request, _ context: WebContext) async throws -> Response {
    let next = request.uri.queryParameters["next"].map(String.init)
    return try page(request, next: next, email: "", error: nil)
  }

  @Sendable func signIn(_ request: Request, _ context: WebContext) async throws -> Response {
    let fields = try await form(request, context)
    let email = fields["email"] ?? ""
    let now = rooms.surroundings.now()
    do {
      try addressLimit.take(Sender.address(request, context, behindProxy: settings.behindProxy), now: now)
      // As the desk reads it, so that no other spelling gets tries of its own.
      try accountLimit.take(email.lowercased().trimmingCharacters(in: .whitespaces), now: now)
      let session = try await rooms.staff.signIn(email: email, password: fields["password"] ?? "")
      return signedIn(session, to: Address.safe(fields["next"]))
    } catch SignInRefusal.wrong {
      return try page(
        request, next: fields["next"], email: email, error: words(request)["wrong"], status: .unauthorized)
    } catch let problem as Problem where problem.status == .tooManyRequests {
      return try page(
        request, next: fields["next"], email: email,
        error: words(request)["too_many"]?.replacing("{n}", with: "\(problem.retryAfter ?? 60)"),
        status: .tooManyRequests)
    }
  }

  @Sendable func linkForm(_ request: Request, _ context: WebContext) async throws -> Response {
    let token = try context.parameters.require("token")
    do {
      return try linkPage(request, token, staff: try await rooms.staff.linkOwner(token), error: nil)
    } catch SignInRefusal.linkGone { return try gone(request) }
  }

  @Sendable func redeem(_ request: Request, _ context: WebContext) async throws -> Response {
    let token = try context.parameters.require("token")
    let fields = try await form(request, context)
    do {
      try addressLimit.take(
        Sender.address(request, context, behindProxy: settings.behindProxy), now: rooms.surroundings.now())
      return signedIn(try await rooms.staff.redeem(link: token, password: fields["password"] ?? ""), to: Address.inbox)
    } catch SignInRefusal.linkGone {
      return try gone(request)
    } catch let refusal as SignInRefusal {
      let (key, limit) =
        refusal == .passwordTooLong ? ("too_long", Password.longest) : ("too_short", Password.shortest)
      let error = words(request)[key]?.replacing("{n}", with: "\(limit)")
      return try linkPage(
        request, token, staff: try await rooms.staff.linkOwner(token), error: error, status: .badRequest)
    }
  }

  @Sendable func signOut(_ request: Request, _ context: WebContext) async throws -> Response {
    guard let secret = request.cookies[Cookies.session]?.value else {
      return .redirect(to: Address.signIn(), type: .normal)
    }
    let fields = try await fields(request, context)
    if let session = try await rooms.staff.session(secret) {
      guard fields["csrf"] == session.csrf else { throw Problem.badCSRF }
      try await rooms.staff.signOut(secret)
    }
    var response = Response.redirect(to: Address.signIn(), type: .normal)
    response.setCookie(cookie(Cookies.session, "", maxAge: 0))
    return response
  }

  // MARK: pieces

  private func page(
    _ request: Request, next: String?, email: String, error: String?, status: HTTPResponse.Status = .ok
  ) throws -> Response {
    let (csrf, secret) = formToken(request)
    let (next, firm) = (Address.safe(next), rooms.firm()?.name ?? "Odzew")
    let address = Address.signIn(next: next)
    let frame = SignInFrame(
      Tongue.ofPage(request), address: address + (address.contains("?") ? "&" : "?"), with: ["firm": firm])
    var response = try pages.response(
      "sign-in", SignInPage(f: frame, csrf: csrf, next: next, error: error, email: email, firm: firm), status: status)
    response.setCookie(cookie(Cookies.form, secret, maxAge: 86_400))
    return TeamTongue.keep(in: response, request)
  }

  private func linkPage(
    _ request: Request, _ token: String, staff: Staff, error: String?, status: HTTPResponse.Status = .ok
  ) throws -> Response {
    let (csrf, secret) = formToken(request)
    let frame = SignInFrame(
      Tongue.ofPage(request), address: Address.signInLink(token) + "?",
      with: ["name": staff.name, "least": "\(Password.shortest)"])
    var response = try pages.response(
      "sign-in-link",
      SignInLinkPage(
        f: frame, csrf: csrf, token: token, error: error, least: Password.shortest, most: Password.longest),
      status: status)
    response.setCookie(cookie(Cookies.form, secret, maxAge: 86_400))
    return TeamTongue.keep(in: response, request)
  }

  private func gone(_ request: Request) throws -> Response {
    let words = words(request)
    return try pages.response(
      "problem",
      ProblemPage(
        language: Tongue.ofPage(request).rawValue, status: 410, title: words["gone"] ?? "",
        text: words["gone_text"] ?? "", link: Address.signIn(), link_text: words["to_sign_in"] ?? ""), status: .gone)
  }

  private func words(_ request: Request) -> [String: String] { SignInTexts.catalogue[Tongue.ofPage(request)] }

  /// Before signing in there is no session to tie a form to, so a cookie of its own stands in.
  private func formToken(_ request: Request) -> (csrf: String, secret: String) {
    let old = request.cookies[Cookies.form]?.value
    let secret = old.flatMap { $0.utf8.count == 52 ? $0 : nil } ?? rooms.surroundings.newSecret()
    return (rooms.keyring.house.sign("form", secret), secret)
  }

  private func form(_ request: Request, _ context: WebContext) async throws -> [String: String] {
    let fields = try await fields(request, context)
    guard let secret = request.cookies[Cookies.form]?.value,
      rooms.keyring.house.verifies("form", secret, signature: fields["csrf"] ?? "")
    else { throw Problem.badCSRF }
    return fields
  }

  private func fields(_ request: Request, _ context: WebContext) async throws -> [String: String] {
    guard request.headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") ?? false else {
      throw Problem(status: .unsupportedMediaType, code: "not_form", message: "Send a form.")
    }
    let body = String(buffer: try await request.body.collect(upTo: 16_384))
    return FormFields.read(body)
  }

  private func signedIn(_ session: String, to place: String) -> Response {
    var response = Response.redirect(to: place, type: .normal)
    response.setCookie(cookie(Cookies.session, session, maxAge: 86_400 * 7))
    return response
  }

  private func cookie(_ name: String, _ value: String, maxAge: Int) -> Cookie {
    Cookie(
      name: name, value: value, maxAge: maxAge, path: "/", secure: settings.secureCookies, httpOnly: true,
      sameSite: .lax)
  }
}

/// Reads `application/x-www-form-urlencoded`.
enum FormFields {
  static func read(_ body: String) -> [String: String] {
    var fields: [String: String] = [:]
    for pair in body.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = decoded(parts[0]) else { continue }
      fields[name] = parts.count > 1 ? decoded(parts[1]) ?? "" : ""
    }
    return fields
  }

  private static func decoded(_ text: Substring) -> String? {
    text.replacing("+", with: " ").removingPercentEncoding
  }
}
