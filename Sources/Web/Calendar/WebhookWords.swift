import Language
import Webhooks

/// What the page of webhooks says, in one language.
struct WebhookWords: Sendable {
  let language: Lang
  let texts: [String: String]

  init(_ language: Lang) {
    self.language = language
    texts = WebhookTexts.catalogue[language]
  }

  subscript(_ key: String) -> String { texts[key] ?? key }

  func kind(_ kind: String) -> String { self[kind] }

  func refusal(_ refusal: WebhookRefusal) -> String {
    switch refusal {
    case .badAddress: self["bad_address"]
    case .notSecure: self["not_secure"]
    case .local: self["local"]
    case .badKind(let kind): "\(self["bad_kind"]) \(kind.prefix(60))"
    case .tooMany: self["too_many"].replacing("{n}", with: "\(WebhookDesk.most)")
    case .noSuchWebhook, .noSuchDelivery: self["gone"]
    }
  }
}
