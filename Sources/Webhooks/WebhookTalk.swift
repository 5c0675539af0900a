import Ground
import Jobs
import Store

/// Steps inside a transaction: asking for deliveries.
enum WebhookTalk {
  static let feedKind = "webhook.feed"
  static let deliverKind = "webhook.deliver"

  static func askFeed(_ why: String, at now: Moment, in tx: Transaction) throws {
    try JobRecords.ask(ID("webhook-feed-\(why)"), kind: feedKind, payload: "", due: now, in: tx)
  }

  /// Puts a delivery behind those that wait; the first of them goes at once.
  static func add(_ delivery: WebhookDelivery, of webhook: Webhook, in tx: Transaction) throws {
    let isFirst = try WebhookRecords.first(of: webhook.id, in: tx) == nil
    try WebhookRecords.add(delivery, in: tx)
    if isFirst, webhook.state == .active { try ask(delivery, of: webhook, due: delivery.at, in: tx) }
  }

  /// Asks for the next try of a delivery. Its name holds the number of the try and since when the address is active, so
  /// that asking twice is asking once, and what was asked for before a pause no longer holds.
  static func ask(_ delivery: WebhookDelivery, of webhook: Webhook, due: Moment, in tx: Transaction) throws {
    try JobRecords.ask(
      ID("webhook-\(delivery.id)-\(delivery.tries)-\(webhook.stateAt.milliseconds)-\(delivery.due?.milliseconds ?? 0)"),
      kind: deliverKind, payload: "\(delivery.id) \(delivery.tries) \(webhook.stateAt.milliseconds)", due: due, in: tx)
  }
}
