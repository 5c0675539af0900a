import Firm
import Ground
import Language
import Webhooks

struct WebhooksPage {
  struct Kind { let kind, name: String }

  let bar: TeamBar
  let t: [String: String]
  let csrf, firm: String
  let kinds: [Kind]
  let hooks: [WebhookCard]
  let none, local: Bool
}

/// An address for programs.
struct WebhookView: Encodable {
  let id, url, state, created_at: String
  let why, failing_since: String?
  let kinds: [String]
  let waiting: Int
}

/// An address as the page shows it.
struct WebhookCard {
  let view: WebhookView
  let id, url, kinds, state, mark, action: String
  /// What somebody should know about it; nil when all is well.
  let trouble: String?
  let paused: Bool
  let log: [DeliveryView]
  let empty: Bool
}

/// One delivery.
struct DeliveryView: Encodable {
  let id, kind, state, at: String
  let number, tries: Int
  let status: Int?
  let answer, tried_at, due: String?
  let body: String
  let state_words, words: String
  let again: Bool

  private enum CodingKeys: String, CodingKey {
    case id, kind, state, at, number, tries, status, answer, tried_at, due, body
  }

  init(_ one: WebhookDelivery, _ words: WebhookWords, zone: Zone) {
    id = one.id.text
    kind = one.kind
    state = one.state.rawValue
    at = zone.text(one.at)
    number = one.number
    tries = one.tries
    status = one.status
    answer = one.answer
    tried_at = one.triedAt.map(zone.text)
    due = one.due.map(zone.text)
    body = one.body
    state_words = words["state_\(one.state.rawValue)"]
    let days = DayWords(lang: words.language)
    let last = one.triedAt ?? one.at
    self.words =
      [
        "\(days.date(zone.day(last))), \(days.time(zone.time(last)))", one.status.map { "HTTP \($0)" } ?? one.answer,
        one.tries > 1 ? words["tries"].replacing("{n}", with: "\(one.tries)") : nil,
      ].compactMap { $0 }.joined(separator: " · ")
    again = one.state != .waiting
  }
}

/// Reads what the page of webhooks shows.
struct WebhookViews: Sendable {
  let rooms: WebRooms
  let words: WebhookWords

  /// So many deliveries stand on the page; older ones are read by the API.
  private static let shown = 20

  func all() async throws -> [WebhookCard] {
    var cards: [WebhookCard] = []
    for (one, waiting) in try await rooms.webhooks.all() {
      cards.append(card(one, waiting, try await rooms.webhooks.log(of: one.id, limit: Self.shown)))
    }
    return cards
  }

  private func card(_ one: Webhook, _ waiting: Int, _ log: [WebhookDelivery]) -> WebhookCard {
    let zone = rooms.zone
    let kinds = one.kinds.isEmpty ? WebhookEvent.kinds : one.kinds
    let isFailing = one.state == .active && one.failingSince != nil
    return WebhookCard(
      view: WebhookView(
        id: one.id.text, url: one.url, state: one.state.rawValue, created_at: zone.text(one.createdAt),
        why: one.why?.rawValue, failing_since: one.failingSince.map(zone.text), kinds: kinds, waiting: waiting),
      id: one.id.text, url: one.url,
      kinds: one.kinds.isEmpty ? words["all_kinds"] : kinds.map(words.kind).joined(separator: ", "),
      state: words[isFailing ? "failing" : one.state.rawValue], mark: isFailing ? "failing" : one.state.rawValue,
      action: Address.webhook(one.id), trouble: trouble(one, waiting, log.first { $0.state == .waiting }),
      paused: one.state == .paused, log: log.map { DeliveryView($0, words, zone: zone) }, empty: log.isEmpty)
  }

  private func trouble(_ one: Webhook, _ waiting: Int, _ next: WebhookDelivery?) -> String? {
    let count = words["waiting"].replacing("{n}", with: "\(waiting)")
    if one.state == .paused { return "\(words["why_\(one.why?.rawValue ?? "person")"]) \(count)" }
    guard one.failingSince != nil else { return nil }
    let days = DayWords(lang: words.language)
    let due = next?.due.map { "\(days.date(rooms.zone.day($0))), \(days.time(rooms.zone.time($0)))" } ?? ""
    return "\(words["trouble"].replacing("{when}", with: due)) \(count)"
  }
}
