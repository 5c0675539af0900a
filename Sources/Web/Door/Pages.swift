import Foundation
import HTTPTypes
import Hummingbird
import Language
import Mustache

/// The page templates, parsed once.
struct Pages: Sendable {
  private let library: MustacheLibrary

  init(assets: Assets) throws {
    var templates: [String: MustacheTemplate] = [:]
    for (path, asset) in assets.all where path.hasPrefix("/templates/") && path.hasSuffix(".mustache") {
      let name = String(path.dropFirst("/templates/".count).dropLast(".mustache".count))
      templates[name] = try MustacheTemplate(string: String(decoding: asset.bytes, as: UTF8.self))
    }
    library = MustacheLibrary(templates: templates)
  }

  func response(_ name: String, _ model: Any, status: HTTPResponse.Status = .ok) throws -> Response {
    Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
      body: .init(byteBuffer: .init(string: try text(name, model))))
  }

  func text(_ name: String, _ model: Any) throws -> String {
    guard let html = library.render(model, withTemplate: name) else {
      throw Problem(status: .internalServerError, code: "internal", message: "The page '\(name)' has no template.")
    }
    return html
  }

  func problem(_ problem: Problem, in lang: Lang) throws -> Response {
    let words = ProblemWords.of(problem)
    var response = try response(
      "problem",
      ProblemPage(
        language: lang.rawValue, status: problem.status.code, title: words.title[lang], text: words.text[lang],
        link: Address.home, link_text: ProblemWords.home[lang]),
      status: problem.status)
    if let retryAfter = problem.retryAfter { response.headers[.retryAfter] = String(retryAfter) }
    return response
  }
}

// The models of pages: plain values, so that a page is tested without a database.

struct InboxPage { let csrf, name, initials, role, language, firm, assistant: String }
struct ProblemPage {
  let language: String
  let status: Int
  let title, text, link, link_text: String
}
