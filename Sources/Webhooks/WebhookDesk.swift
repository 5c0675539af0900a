import Foundation
public import Ground
import Jobs
public import Journal
public import Seal
public import Store

/// The verbs of webhooks.
public struct WebhookDesk: Sendable {
  private let store: any Database
  private let house: HouseKey
  private let surroundings: Surroundings
  /// Whether addresses may be private and without HTTPS.
  public let local: Bool
  /// To be called after a commit that gave others something to do; only a hint.
  private let wake: @Sendable () -> Void

  /// So many addresses a house has at most.
  public static let most = 20
  /// Deliveries are kept for so long after their last try.
  public static let kept = Span.days(30)

  public init(
    store: any Database, house: HouseKey, surroundings: Surroundings, local: Bool,
    wake: @escaping @Sendable () -> Void
  ) {
    self.store = store
    self.house = house
    self.surroundings = surroundings
    self.local = local
    self.wake = wake
  }

  // MARK: reading

  /// An address with how many deliveries wait for it.
  public func all() async throws -> [(webhook: Webhook, waiting: Int)] {
    try await store.read { tx in
      try WebhookRecords.all(in: tx).map { ($0, try WebhookRecords.count(waitingFor: $0.id, in: tx)) }
    }
  }

  public func one(_ id: ID<Webhook>) async throws -> Webhook {
    try await store.read { tx in
      guard let one = try WebhookRecords.one(id, in: tx) else { throw WebhookRefusal.noSuchWebhook }
      return one
    }
  }

  /// What was sent and what waits, the newest first; `below` goes on from a number.
  public func log(of id: ID<Webhook>, below number: Int? = nil, limit: Int = 50) async throws -> [WebhookDelivery] {
    _ = try await one(id)
    return try await store.read { try WebhookRecords.log(of: id, below: number, limit: limit, in: $0) }
  }

  /// How many addresses were paused without a person's doing.
  public func troubled() async throws -> Int {
    try await store.read { tx in
      try WebhookRecords.all(in: tx).count { $0.state == .paused && $0.why != .person }
    }
  }

  // MARK: changing; each throws `WebhookRefusal`

  /// Tells an address of everything of `kinds` (empty = all) that happens from now on. Gives its secret, which is not
  /// shown again.
  public func add(_ url: String, kinds: [String], by: String) async throws -> (webhook: Webhook, secret: String) {
    let url = try WebhookAddress.checked(url, local: local)
    for kind in kinds where !WebhookEvent.kinds.contains(kind) { throw WebhookRefusal.badKind(kind) }
    let (now, id) = (surroundings.now(), surroundings.newID() as ID<Webhook>)
    let kept = WebhookEvent.kinds.filter(kinds.contains)
    let webhook = try await store.write { tx in
      guard try WebhookRecords.all(in: tx).count < Self.most else { throw WebhookRefusal.tooMany }
      let one = Webhook(
        id: id, url: url, kinds: kept.count == WebhookEvent.kinds.count ? [] : kept, stateAt: now,
        place: .init(try JournalRecords.end(in: tx)), createdAt: now)
      try WebhookRecords.add(one, in: tx)
      try JournalRecords.note("webhook.added", one.id, by: by, at: now, in: tx)
      return one
    }
    return (webhook, WebhookSignature.secret(of: id, number: 1, house))
  }

  /// Gives it a new secret; the one before still signs for `WebhookSignature.grace`.
  public func changeSecret(of id: ID<Webhook>, by: String) async throws -> String {
    let now = surroundings.now()
    let number = try await change(id, "webhook.secret-changed", by: by) { one in
      one.number += 1
      one.changedAt = now
      return one.number
    }
    return WebhookSignature.secret(of: id, number: number, house)
  }

  /// What waits stays, and so does what happens meanwhile: it is delivered when the address goes on.
  public func pause(_ id: ID<Webhook>, by: String) async throws {
    let now = surroundings.now()
    try await change(id, "webhook.paused", by: by) { one in
      guard one.state == .active else { return }
      (one.state, one.why, one.stateAt) = (.paused, .person, now)
    }
  }

  public func resume(_ id: ID<Webhook>, by: String) async throws {
    let now = surroundings.now()
    try await store.write { tx in
      guard var one = try WebhookRecords.one(id, in: tx) else { throw WebhookRefusal.noSuchWebhook }
      guard one.state == .paused else { return }
      (one.state, one.why, one.stateAt, one.failingSince) = (.active, nil, now, nil)
      try WebhookRecords.save(one, in: tx)
      try JournalRecords.note("webhook.resumed", id, by: by, at: now, in: tx)
      if let first = try WebhookRecords.first(of: id, in: tx) { try WebhookTalk.ask(first, of: one, due: now, in: tx) }
      try WebhookTalk.askFeed("resumed-\(id)-\(now.milliseconds)", at: now, in: tx)
    }
    wake()
  }

  /// Ends it; its log is forgotten with time.
  public func remove(_ id: ID<Webhook>, by: String) async throws {
    let now = surroundings.now()
    try await change(id, "webhook.removed", by: by) { one in
      (one.state, one.why, one.stateAt) = (.removed, nil, now)
    }
  }

  /// Sends an event `webhook.test`, to try an address out.
  public func test(_ id: ID<Webhook>, by: String) async throws {
    let now = surroundings.now()
    let name = surroundings.newID() as ID<WebhookDelivery>
    try await store.write { tx in
      guard let one = try WebhookRecords.one(id, in: tx) else { throw WebhookRefusal.noSuchWebhook }
      let number = try WebhookRecords.last(of: id, in: tx) + 1
      let event = WebhookEvent(testAt: now, number: number)
      try WebhookTalk.add(
        WebhookDelivery(id: name, webhook: id, number: number, kind: event.kind, body: event.body, at: now, due: now),
        of: one, in: tx)
      try JournalRecords.note("webhook.tested", id, by: by, at: now, in: tx)
    }
    wake()
  }

  /// Sends a delivery once more, before everything that waits. It keeps its identity, so a receiver that has it already
  /// sees a repeat.
  public func replay(_ id: ID<WebhookDelivery>, by: String) async throws {
    let now = surroundings.now()
    try await store.write { tx in
      guard var delivery = try WebhookRecords.delivery(id, in: tx),
        let webhook = try WebhookRecords.one(delivery.webhook, in: tx)
      else { throw WebhookRefusal.noSuchDelivery }
      guard delivery.state != .waiting else { return }
      (delivery.state, delivery.due) = (.waiting, now)
      try WebhookRecords.save(delivery, in: tx)
      try JournalRecords.note("webhook.replayed", delivery.webhook, by: by, at: now, in: tx)
      if webhook.state == .active { try WebhookTalk.ask(delivery, of: webhook, due: now, in: tx) }
    }
    wake()
  }

  @discardableResult
  private func change<T: Sendable>(
    _ id: ID<Webhook>, _ kind: String, by: String, _ body: @escaping @Sendable (inout Webhook) -> T
  ) async throws -> T {
    let now = surroundings.now()
    return try await store.write { tx in
      guard var one = try WebhookRecords.one(id, in: tx) else { throw WebhookRefusal.noSuchWebhook }
      let result = body(&one)
      try WebhookRecords.save(one, in: tx)
      try JournalRecords.note(kind, id, by: by, at: now, in: tx)
      return result
    }
  }

  // MARK: following

  /// Asks for these lines to be made into deliveries. A hint: what nobody took because a node died is made good by
  /// `askDue`.
  public func take(_ lines: [JournalLine]) async throws {
    guard let last = lines.last(where: { WebhookEvent.sources[$0.kind] != nil }) else { return }
    try await askFeed("\(last.place.era)-\(last.place.number)")
  }

  /// To be called by the clock: looks whether an address is behind the journal.
  public func askDue() async throws {
    let behind = try await store.read { tx in
      let end = try JournalRecords.end(in: tx)
      return try WebhookRecords.all(in: tx).contains { $0.state == .active && $0.place != .init(end) } ? end : nil
    }
    if let behind { try await askFeed("clock-\(behind.era)-\(behind.number)") }
  }

  private func askFeed(_ why: String) async throws {
    guard try await store.read({ try WebhookRecords.all(in: $0).contains { $0.state == .active } }) else { return }
    let now = surroundings.now()
    try await store.write { try WebhookTalk.askFeed(why, at: now, in: $0) }
    wake()
  }

  /// Forgets what was delivered long ago.
  public func tidy() async throws {
    let now = surroundings.now()
    try await store.write { try WebhookRecords.forget(before: now - Self.kept, in: $0) }
  }
}

extension Webhook.Place {
  init(_ place: JournalPlace) { self.init(era: place.era, number: place.number) }

  var journal: JournalPlace { JournalPlace(era: era, number: number) }
}
