import Crypto
import Foundation
public import Ground
public import Seal

/// The secret of a webhook and what is signed with it, as Standard Webhooks (standardwebhooks.com) has it: the receiver
/// computes the same from its copy of the secret and the body as it came.
public enum WebhookSignature {
  /// So long the secret before still signs too, so that a receiver can change over at its leisure.
  public static let grace = Span.hours(24)

  /// `whsec_` and 32 bytes in base64. Nothing of it is in the database: it is made of the house key.
  public static func secret(of id: ID<Webhook>, number: Int, _ house: HouseKey) -> String {
    "whsec_" + key(id, number, house).base64EncodedString()
  }

  /// The header fields of one try: `webhook-id`, `webhook-timestamp` in seconds since 1970, and `webhook-signature`:
  /// `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`, once for each secret that holds.
  static func headers(
    _ delivery: WebhookDelivery, of webhook: Webhook, at now: Moment, _ house: HouseKey
  ) -> [(name: String, value: String)] {
    let stamp = String(now.milliseconds / 1_000)
    let signed = Data("\(delivery.id).\(stamp).\(delivery.body)".utf8)
    var numbers = [webhook.number]
    if let changed = webhook.changedAt, webhook.number > 1, now - changed < grace { numbers.append(webhook.number - 1) }
    let signatures = numbers.map { number in
      let code = HMAC<SHA256>.authenticationCode(for: signed, using: SymmetricKey(data: key(webhook.id, number, house)))
      return "v1," + Data(code).base64EncodedString()
    }
    return [
      ("webhook-id", delivery.id.text), ("webhook-timestamp", stamp),
      ("webhook-signature", signatures.joined(separator: " ")),
    ]
  }

  private static func key(_ id: ID<Webhook>, _ number: Int, _ house: HouseKey) -> Data {
    Data(base64URL: house.sign("webhook", "\(id) \(number)")) ?? Data()
  }
}
