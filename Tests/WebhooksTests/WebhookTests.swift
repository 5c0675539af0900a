import Booking
import Crypto
import Customers
import Foundation
import Ground
import House
import HouseTesting
import Jobs
import Journal
import Seal
import Staff
import Store
import Testing
import WebhookDoor

@testable import Webhooks

/// From a visit to a program outside, over real HTTP and on both engines.
@Suite struct WebhookTests {
  /// One node: its desks, and its jobs when a test says so.
  private struct Node: Sendable {
    let store: any Database
    let clock: FakeClock
    let bookings: BookingDesk
    let desk: WebhookDesk
    private let door: WebhookDoor

    init(_ store: any Database, _ clock: FakeClock, door: WebhookDoor = .network(local: true)) {
      (self.store, self.clock, self.door) = (store, clock, door)
      bookings = BookingDesk(store: store, keyring: Cast.keyring, surroundings: clock.surroundings)
      desk = WebhookDesk(store: store, house: Cast.key, surroundings: clock.surroundings, local: true, wake: {})
    }

    static func new(on engine: Engine) async throws -> Node {
      let node = Node(try await engine.open(), FakeClock())
      try await Cast.move(into: node.store)
      try await node.bookings.put(
        services: [Service(id: "repair", name: "Przegląd", minutes: 45, staff: [Cast.dawid.id])], by: "test")
      return node
    }

    /// Does what is due, as the clock of the house and its workers do.
    func work(
      _ complain: @escaping @Sendable (Job, any Error) -> Void = { job, error in Issue.record("\(job.id): \(error)") }
    ) async throws {
      // On PostgreSQL other tests' transactions hold the journal back.
      while try await store.read({ try $0.first("SELECT 1 AS one FROM journal WHERE NOT (\(.settled)) LIMIT 1") })
        != nil
      { try await Task.sleep(for: .milliseconds(10)) }
      try await desk.askDue()
      let worker = WebhookWorker(
        store: store, bookings: bookings, house: Cast.key, surroundings: clock.surroundings, door: door, wake: {},
        warn: { _ in })
      try await JobRunner(
        store: store, surroundings: clock.surroundings, name: "test", handlers: worker.handlers, complain: complain
      ).drain()
    }

    @discardableResult
    func book(_ time: String, _ day: String = "2026-11-24") async throws -> Booking {
      try await bookings.book(
        BookingOrder(
          customer: Cast.maria.id, service: "repair", startsAt: Moment(iso: "\(day)T\(time):00+01:00")!),
        by: .customer)
    }

    func states(_ id: ID<Webhook>) async throws -> [String] {
      try await desk.log(of: id).reversed().map { "\($0.number) \($0.state.rawValue) \($0.tries)" }
    }
  }

  @Test(arguments: Engine.allCases)
  func `a visit's life is told in order, signed, and without personal data`(engine: Engine) async throws {
    try await Receiver.run { receiver in
      let node = try await Node.new(on: engine)
      try await node.book("09:00")
      try await node.work()
      let (hook, secret) = try await node.desk.add(receiver.url, kinds: [], by: "test")
      let visit = try await node.book("11:00")
      _ = try await node.bookings.move(
        visit.id, of: Cast.maria.id, to: visit.startsAt + .hours(2), by: .customer)
      _ = try await node.bookings.confirm(visit.id, of: Cast.maria.id, by: .customer)
      _ = try await node.bookings.cancel(visit.id, of: nil, by: .staff(Cast.anna.id))
      try await node.work()
      try await node.work()
      #expect(
        receiver.events == [
          "1 booking.created", "2 booking.moved", "3 booking.confirmed", "4 booking.cancelled",
        ], "what happened before it was added is not told")
      let moved = try #require(receiver.got.dropFirst().first)
      #expect(
        moved.body
          == #"{"data":{"before":"2026-11-24T10:00:00.000Z","booking":"\#(visit.id)","by":"customer","customer":"c-maria","ends_at":"2026-11-24T12:45:00.000Z","service":"repair","staff":"s-dawid","starts_at":"2026-11-24T12:00:00.000Z"},"number":2,"timestamp":"2026-11-23T13:05:00.000Z","type":"booking.moved"}"#
      )
      #expect(receiver.got.last?.body.contains(#""by":"staff""#) == true)
      let key = try #require(Data(base64Encoded: String(secret.dropFirst("whsec_".count))))
      for got in receiver.got {
        let signed = Data("\(got.id).\(got.headers["webhook-timestamp"] ?? "").\(got.body)".utf8)
        let code = HMAC<SHA256>.authenticationCode(for: signed, using: SymmetricKey(data: key))
        #expect(got.headers["webhook-signature"] == "v1,\(Data(code).base64EncodedString())")
        #expect(got.headers["webhook-timestamp"] == "1795439100" && got.headers["content-type"] == "application/json")
        for word in ["Marianna", "Żółkiewicz", "poczta", "601"] { #expect(!got.body.contains(word)) }
      }
      #expect(Set(receiver.got.map(\.id)).count == 4)
      #expect(try await node.states(hook.id) == ["1 done 1", "2 done 1", "3 done 1", "4 done 1"])
    }
  }

  @Test(arguments: Engine.allCases)
  func `what fails is tried again with more and more time between, and nothing overtakes it`(engine: Engine)
    async throws
  {
    try await Receiver.run { receiver in
      let node = try await Node.new(on: engine)
      let (hook, _) = try await node.desk.add(receiver.url, kinds: ["booking.created"], by: "test")
      receiver.answer(503)
      try await node.book("09:00")
      try await node.book("10:00")
      for (wait, tries) in [(0, 1), (4, 1), (1, 2), (29, 2), (1, 3), (119, 3), (1, 4)] {
        node.clock.pass(.seconds(wait))
        try await node.work()
        #expect(receiver.got.count == tries, "after \(wait) s more")
      }
      #expect(Set(receiver.got.map(\.id)).count == 1)
      #expect(try await node.states(hook.id) == ["1 waiting 4", "2 waiting 0"])
      #expect(try await node.desk.log(of: hook.id).last?.answer == "answered 503")
      receiver.answer(204)
      node.clock.pass(.minutes(10))
      try await node.work()
      #expect(receiver.events.suffix(2) == ["1 booking.created", "2 booking.created"])
      #expect(try await node.states(hook.id) == ["1 done 5", "2 done 1"])
      #expect(try await node.desk.one(hook.id).failingSince == nil)
    }
  }

  @Test(arguments: Engine.allCases)
  func `after three days of failing it is paused by itself, loses nothing, and goes on when told`(
    engine: Engine
  ) async throws {
    try await Receiver.run { receiver in
      let node = try await Node.new(on: engine)
      let (hook, _) = try await node.desk.add(receiver.url, kinds: [], by: "test")
      receiver.answer(500)
      try await node.book("09:00")
      for _ in 0..<200 where try await node.desk.one(hook.id).state == .active {
        try await node.work()
        node.clock.pass(.minutes(30))
      }
      let paused = try await node.desk.one(hook.id)
      #expect(paused.state == .paused && paused.why == .failing)
      #expect(try await node.desk.troubled() == 1)
      let span = node.clock.now - Cast.now
      #expect(span > WebhookPatience.most && span < .days(4))
      let tries = receiver.got.count
      receiver.answer(200)
      try await node.book("10:00", "2026-12-01")
      node.clock.pass(.hours(20))
      try await node.work()
      #expect(receiver.got.count == tries)
      try await node.desk.resume(hook.id, by: "test")
      try await node.work()
      #expect(receiver.events.suffix(2) == ["1 booking.created", "2 booking.created"])
      let journal = try await node.store.read { try JournalRecords.about(hook.id, in: $0).map(\.kind) }
      #expect(journal == ["webhook.added", "webhook.paused", "webhook.resumed"])
    }
  }

  @Test(arguments: Engine.allCases)
  func `one event that is refused does not hold up the others; a receiver that is gone is left alone`(
    engine: Engine
  ) async throws {
    try await Receiver.run { receiver in
      let node = try await Node.new(on: engine)
      let (hook, _) = try await node.desk.add(receiver.url, kinds: [], by: "test")
      receiver.answer(422)
      try await node.book("09:00")
      for _ in 0..<5 {
        try await node.work()
        node.clock.pass(.hours(1))
      }
      #expect(try await node.states(hook.id) == ["1 failed 5"])
      receiver.answer(200)
      try await node.book("10:00")
      try await node.work()
      #expect(try await node.states(hook.id) == ["1 failed 5", "2 done 1"])
      // By hand it goes out again under the same name, before anything else.
      try await node.desk.replay(try #require(try await node.desk.log(of: hook.id).last).id, by: "test")
      try await node.work()
      #expect(try await node.states(hook.id) == ["1 done 6", "2 done 1"])
      #expect(receiver.got.last?.id == receiver.got.first?.id)

      receiver.answer(410)
      try await node.book("11:00")
      try await node.work()
      #expect(try await node.desk.one(hook.id).why == .gone)
    }
  }

  @Test(arguments: Engine.allCases)
  func `a new secret and the one before both sign for a day; another house has others`(engine: Engine) async throws {
    try await Receiver.run { receiver in
      let node = try await Node.new(on: engine)
      let (hook, old) = try await node.desk.add(receiver.url, kinds: [], by: "test")
      let new = try await node.desk.changeSecret(of: hook.id, by: "test")
      #expect(new != old && new == WebhookSignature.secret(of: hook.id, number: 2, Cast.key))
      #expect(new != WebhookSignature.secret(of: hook.id, number: 2, Cast.strangersKey))
      try await node.desk.test(hook.id, by: "test")
      try await node.work()
      #expect(receiver.events == ["1 webhook.test"])
      #expect(receiver.got[0].headers["webhook-signature"]?.split(separator: " ").count == 2)
      node.clock.pass(.hours(25))
      try await node.desk.test(hook.id, by: "test")
      try await node.work()
      #expect(receiver.got[1].headers["webhook-signature"]?.split(separator: " ").count == 1)
      // Nothing in the database tells the secret.
      let rows = try await node.store.read { try $0.all("SELECT * FROM webhook").map { "\($0)" }.joined() }
      for secret in [old, new] { #expect(!rows.contains(secret.dropFirst("whsec_".count))) }
    }
  }

  @Test(arguments: Engine.allCases)
  func `two nodes at once tell each event once`(engine: Engine) async throws {
    try await Receiver.run { receiver in
      let one = try await Node.new(on: engine)
      let other = Node(one.store, one.clock)
      let (hook, _) = try await one.desk.add(receiver.url, kinds: [], by: "test")
      for hour in 9..<17 { try await one.book("\(hour < 10 ? "0" : "")\(hour):00") }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for node in [one, other, one, other] { group.addTask { try await node.work() } }
        try await group.waitForAll()
      }
      for _ in 0..<3 { try await one.work() }
      #expect(receiver.events == (1...8).map { "\($0) booking.created" })
      #expect(try await one.states(hook.id) == (1...8).map { "\($0) done 1" })
    }
  }

  @Test func `a try that the node did not live to write down is made again under the same name`() async throws {
    try await Receiver.run { receiver in
      let node = try await Node.new(on: .sqlite)
      let (hook, _) = try await node.desk.add(receiver.url, kinds: [], by: "test")
      try await node.book("09:00")
      let real = WebhookDoor.network(local: true)
      let dying = Node(
        node.store, node.clock,
        door: WebhookDoor { url, headers, body in
          let answer = await real.post(url, headers, body)
          // As if the node had died here: its claim runs out, and another takes over.
          node.clock.pass(.seconds(20))
          _ = try? await node.store.claim { [now = node.clock.now] tx in
            try JobRecords.claim(
              kinds: ["webhook.deliver"], worker: "other", now: now, lease: .seconds(1), limit: 9, in: tx)
          }
          return answer
        })
      try await dying.work { _, error in #expect(error is LeaseLost) }
      node.clock.pass(.seconds(30))
      try await node.work()
      #expect(receiver.got.count == 2 && Set(receiver.got.map(\.id)).count == 1)
      #expect(try await node.states(hook.id) == ["1 done 1"])
    }
  }

  @Test func `a redirect is not followed, and where nobody listens is said`() async throws {
    try await Receiver.run { receiver in
      let door = WebhookDoor.network(local: true)
      receiver.answer(302)
      #expect(await door.post(receiver.url, [], "{}") == .status(302, "answered 302"))
      #expect(receiver.got.count == 1)
      guard case .nothing = await door.post("http://127.0.0.1:1/", [], "{}") else {
        Issue.record("somebody answered")
        return
      }
    }
  }
}
