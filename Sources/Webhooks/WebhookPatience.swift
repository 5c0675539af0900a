public import Ground

/// What comes after an answer.
enum WebhookVerdict: Hashable, Sendable {
  case done
  case again(after: Span)
  /// This event will never be taken; the next ones may.
  case skip
  case pause(Webhook.Why)

  /// `tries` counts this one; `failing` is how long nothing has come through.
  static func on(_ answer: WebhookAnswer, tries: Int, failing: Span) -> WebhookVerdict {
    switch answer {
    case .status(200..<300, _): return .done
    case .status(410, _): return .pause(.gone)
    case .status(let status, _) where refusals.contains(status) && tries >= WebhookPatience.refusedTries: return .skip
    case .status, .nothing: break
    }
    return failing >= WebhookPatience.most ? .pause(.failing) : .again(after: WebhookPatience.wait(afterTries: tries))
  }

  /// Answers that are about this event's content, not about the address or the hour.
  private static let refusals: Set<Int> = [400, 405, 406, 411, 413, 414, 415, 422]
}

/// How long an address may fail.
public enum WebhookPatience {
  /// After so long without a success an address is paused.
  public static let most = Span.days(3)
  /// So often an event is shown to an address that refuses its content.
  static let refusedTries = 5

  private static let waits: [Span] = [
    .seconds(5), .seconds(30), .minutes(2), .minutes(10), .minutes(30), .hours(1), .hours(2), .hours(4), .hours(8),
    .hours(12),
  ]

  static func wait(afterTries tries: Int) -> Span { waits[min(max(tries, 1), waits.count) - 1] }
}

/// What came of one try.
public enum WebhookAnswer: Hashable, Sendable {
  /// The HTTP status and the beginning of the body.
  case status(Int, String)
  /// Why there was no answer, in words for people.
  case nothing(String)
}

/// Carries one request outside. A door errs towards sending twice; the receiver tells by `webhook-id`.
public struct WebhookDoor: Sendable {
  /// A POST of JSON; follows no redirect, and gives up in less time than a job is held for.
  public let post:
    @Sendable (_ url: String, _ headers: [(name: String, value: String)], _ body: String) async -> WebhookAnswer

  public init(
    post: @escaping @Sendable (String, [(name: String, value: String)], String) async -> WebhookAnswer
  ) { self.post = post }
}
