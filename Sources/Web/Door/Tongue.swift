import HTTPTypes
import Hummingbird
import Language

/// Which language a browser asks for.
enum Tongue {
  /// Of a page that belongs to nobody: what its address or the team's choice on this device says, else the browser.
  static func ofPage(_ request: Request) -> Lang {
    TeamTongue.chosen(request) ?? wanted(by: request, among: Lang.allCases)
  }

  /// The first of `Accept-Language` that the firm speaks, in the browser's order of liking; else the firm's own.
  static func wanted(by request: Request, among languages: [Lang]) -> Lang {
    let liked = (request.headers[.acceptLanguage] ?? "").split(separator: ",").prefix(20).compactMap {
      part -> (lang: Lang, weight: Double)? in
      let pieces = part.split(separator: ";")
      let name = pieces.first?.drop { $0 == " " }.prefix(2).lowercased() ?? ""
      guard let lang = Lang(rawValue: name), languages.contains(lang) else { return nil }
      let weight = pieces.dropFirst().first.flatMap { Double($0.drop { $0 != "=" }.dropFirst()) } ?? 1
      return (lang, weight)
    }
    let best = liked.enumerated().max {
      ($0.element.weight, -$0.offset) < ($1.element.weight, -$1.offset)
    }
    return best?.element.lang ?? languages.first ?? .pl
  }
}
