public import Booking
import Foundation
public import Ground
public import Jobs
import Journal
public import Seal
public import Store

/// Does the jobs `webhook.feed`, which makes deliveries of the journal, and `webhook.deliver`, which makes one try. Each
/// address gets its deliveries one after the other, in the journal's order: while one fails, those behind it wait.
public struct WebhookWorker: Sendable {
  private let store: any Database
  private let bookings: BookingDesk
  private let house: HouseKey
  private let surroundings: Surroundings
  private let door: WebhookDoor
  /// Called after a commit that gave others something to do.
  private let wake: @Sendable () -> Void
  /// Told when an address was paused by itself.
  private let warn: @Sendable (_ webhook: Webhook) -> Void

  /// So many lines of the journal are read at once.
  private static let batch = 200

  public init(
    store: any Database, bookings: BookingDesk, house: HouseKey, surroundings: Surroundings, door: WebhookDoor,
    wake: @escaping @Sendable () -> Void, warn: @escaping @Sendable (Webhook) -> Void
  ) {
    self.store = store
    self.bookings = bookings
    self.house = house
    self.surroundings = surroundings
    self.door = door
    self.wake = wake
    self.warn = warn
  }

  public var handlers: [String: JobRunner.Handler] {
    [WebhookTalk.feedKind: feed, WebhookTalk.deliverKind: deliver]
  }

  // MARK: from the journal

  @Sendable private func feed(_ job: Job) async throws {
    let webhooks = try await store.read { try WebhookRecords.all(in: $0) }
    for webhook in webhooks where webhook.state == .active {
      var place = webhook.place
      while let next = try await feed(webhook.id, from: place) { place = next }
    }
    try await store.write { try JobRecords.finish(job, at: surroundings.now(), in: $0) }
    wake()
  }

  /// Makes deliveries of the next lines; gives the place behind them, nil when there is nothing more or somebody else is
  /// at it. The lines are read apart from the writing, so that no other transaction has to wait for it.
  private func feed(_ id: ID<Webhook>, from place: Webhook.Place) async throws -> Webhook.Place? {
    let lines = try await store.read { try JournalRecords.after(place.journal, limit: Self.batch, in: $0) }
    guard let end = lines.last.map({ Webhook.Place($0.place) }) else { return nil }
    let told = lines.filter { WebhookEvent.sources[$0.kind] != nil }
    return try await store.write { tx in
      guard try WebhookRecords.advance(id, from: place, to: end, in: tx),
        let webhook = try WebhookRecords.one(id, in: tx)
      else { return nil }
      let talk = bookings.talk(in: tx)
      var number = try WebhookRecords.last(of: id, in: tx)
      for line in told {
        guard let visit = try talk.booking(ID(line.subject)),
          let event = WebhookEvent(
            line.kind, by: line.by, data: line.data, at: line.at, booking: visit, number: number + 1),
          webhook.wants(event.kind)
        else { continue }
        number += 1
        let now = surroundings.now()
        try WebhookTalk.add(
          WebhookDelivery(
            id: ID("\(id)-\(line.place.era)-\(line.place.number)"), webhook: id, number: number, kind: event.kind,
            body: event.body, at: now, due: now), of: webhook, in: tx)
      }
      return end
    }
  }

  // MARK: to the outside

  @Sendable private func deliver(_ job: Job) async throws {
    let words = job.payload.split(separator: " ")
    guard words.count == 3, let tries = Int(words[1]), let since = Int64(words[2]) else { return }
    let found = try await store.read { tx -> (Webhook, WebhookDelivery)? in
      guard let delivery = try WebhookRecords.delivery(ID(String(words[0])), in: tx),
        let webhook = try WebhookRecords.one(delivery.webhook, in: tx), webhook.state == .active,
        webhook.stateAt.milliseconds == since, delivery.state == .waiting, delivery.tries == tries,
        try WebhookRecords.first(of: webhook.id, in: tx)?.id == delivery.id
      else { return nil }
      return (webhook, delivery)
    }
    guard let (webhook, delivery) = found else {
      return try await store.write { try JobRecords.finish(job, at: surroundings.now(), in: $0) }
    }
    let headers =
      [("content-type", "application/json"), ("user-agent", "Odzew-Webhooks")]
      + WebhookSignature.headers(delivery, of: webhook, at: surroundings.now(), house)
    let answer = await door.post(webhook.url, headers, delivery.body)
    let paused = try await store.write { try record(answer, delivery, job, in: $0) }
    if let paused { warn(paused) }
    wake()
  }

  /// Writes down what came of a try and asks for what is next; gives the address when that paused it.
  private func record(
    _ answer: WebhookAnswer, _ tried: WebhookDelivery, _ job: Job, in tx: Transaction
  ) throws -> Webhook? {
    let now = surroundings.now()
    try JobRecords.finish(job, at: now, in: tx)
    guard var webhook = try WebhookRecords.one(tried.webhook, in: tx) else { return nil }
    var delivery = tried
    delivery.tries += 1
    delivery.triedAt = now
    delivery.due = nil
    switch answer {
    case .status(let status, let words): (delivery.status, delivery.answer) = (status, words)
    case .nothing(let why): (delivery.status, delivery.answer) = (nil, why)
    }
    let failing = webhook.failingSince.map { now - $0 } ?? .seconds(0)
    let verdict = WebhookVerdict.on(answer, tries: delivery.tries, failing: failing)
    switch verdict {
    case .done:
      delivery.state = .done
      webhook.failingSince = nil
    case .skip: delivery.state = .failed
    case .again(let wait):
      delivery.due = now + wait
      webhook.failingSince = webhook.failingSince ?? now
    case .pause(let why):
      (webhook.state, webhook.why, webhook.stateAt) = (.paused, why, now)
      try JournalRecords.note(
        "webhook.paused", webhook.id, by: "system", data: "{\"why\":\"\(why.rawValue)\"}", at: now, in: tx)
    }
    try WebhookRecords.save(delivery, in: tx)
    try WebhookRecords.save(webhook, in: tx)
    guard webhook.state == .active else { return webhook }
    if let due = delivery.due {
      try WebhookTalk.ask(delivery, of: webhook, due: due, in: tx)
    } else if let next = try WebhookRecords.first(of: webhook.id, in: tx) {
      try WebhookTalk.ask(next, of: webhook, due: now, in: tx)
    }
    return nil
  }
}
