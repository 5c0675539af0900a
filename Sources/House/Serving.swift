import Assistant
import Calendars
import Callbacks
import Conversations
import Foundation
import Ground
import Jobs
import Journal
import Knowledge
import Language
import Logging
import ServiceLifecycle
import Store
import SwitchboardDoor
import UnixSignals
public import Web
import Webhooks

/// Everything that runs while the house serves: the web, the workers, the followers and the clock. One task tree, ended
/// together by SIGTERM or SIGINT.
public struct Serving: Sendable {
  private let house: House
  private let host: String
  private let port: Int
  let web: WebServer
  private let onRunning: @Sendable (Int) async -> Void

  public init(
    _ house: House, host: String, port: Int, settings: WebSettings, onRunning: @escaping @Sendable (Int) async -> Void
  ) throws {
    self.house = house
    self.host = host
    self.port = port
    self.onRunning = { [address = house.address] port in
      if !address.isKnown { address.set("http://\(Self.name(of: host)):\(port)") }
      await onRunning(port)
    }
    var rooms = WebRooms(
      store: house.store, keyring: house.keyring, surroundings: house.surroundings,
      conversations: house.conversations, team: house.team, staff: house.staff,
      bookings: house.bookings, calendars: house.calendars, feeds: house.feeds, webhooks: house.webhooks,
      firm: { [firm = house.firm] in firm.now },
      trouble: { [store = house.store] in
        do {
          _ = try await store.read { try $0.first("SELECT 1 AS one") }
          return nil
        } catch { return "the store cannot be read: \(error)" }
      })
    rooms.switchboard = house.switchboard
    rooms.mind = house.mind
    rooms.feedback = house.feedback
    rooms.callbacks = house.callbacks
    rooms.dial = house.dial
    rooms.forecaster = house.forecaster
    web = try WebServer(rooms: rooms, settings: settings, logger: house.logger)
  }

  /// What a browser on this machine calls `host`.
  public static func name(of host: String) -> String {
    ["0.0.0.0", "127.0.0.1", "::", "::1"].contains(host) ? "localhost" : host
  }

  public func run() async throws {
    let start = try await house.store.read { try JournalRecords.end(in: $0) }
    try await house.refresh()
    let services: [(name: String, service: any Service)] = [
      ("followers", Part { await follow(from: start) }),
      ("workers", Part { await house.runner.run(bell: house.workBell) }),
      ("outside workers", Part { await house.outsideRunner.run(bell: house.outsideBell) }),
      ("post", Part { await house.postRunner.run(bell: house.postBell) }),
      ("exchange", Part { await house.exchange.run() }),
      ("telephone", Part { await telephone() }),
      ("clock", Part { await clock() }),
      ("thesaurus", Part { await readThesaurus() }),
      ("intents", Part { await house.learnIntents() }),
      ("forecasts", Part { await house.learnForecasts() }),
      ("web", web.application(host: host, port: port, onRunning: onRunning)),
      ("streams", StreamCloser(web: web)),
    ]
    // Without a name a service is described whole, its assets byte by byte: that took a tenth of the start.
    var configuration = ServiceGroupConfiguration(
      services: services.map { .init(service: $0.service, successTerminationBehavior: .ignore, serviceName: $0.name) },
      gracefulShutdownSignals: [.sigterm, .sigint], logger: house.logger)
    configuration.maximumGracefulShutdownDuration = .seconds(10)
    try await ServiceGroup(configuration: configuration).run()
    await house.store.close()
  }

  private func follow(from start: JournalPlace) async {
    let follower = JournalFollower(store: house.store, from: start)
    await house.newsBell.whenever(often: .milliseconds(250)) {
      do {
        try await follower.catchUp { lines in
          try await house.take(lines)
          try await web.take(lines)
        }
      } catch is CancellationError {
      } catch { house.logger.error("following the journal failed", metadata: ["error": "\(error)"]) }
    }
  }

  /// Hears what the exchange tells, for as long as the house serves.
  private func telephone() async {
    await house.dial.follow {
      house.logger.error("what the exchange told was not kept", metadata: ["error": "\($0)"])
    }
  }

  private func clock() async {
    var turn = 0
    var trimmed = 0
    while !Task.isCancelled {
      do { try await Task.sleep(for: .seconds(10)) } catch { return }
      turn += 1
      if turn.isMultiple(of: 2) { web.ping() }
      // Opening many streams takes memory that an open one does not keep.
      let streams = web.streams
      if streams >= trimmed + 1_000 { Heap.trim() }
      if streams >= trimmed + 1_000 || streams < trimmed { trimmed = streams }
      do {
        let count = try await house.conversations.rescueForgotten(olderThan: .seconds(30))
        if count > 0 {
          house.logger.warning("conversations without an answer went to people", metadata: ["count": "\(count)"])
        }
        try await house.calendars.askDue()
        try await house.dial.settle()
        try await house.dial.dialDue()
        if turn.isMultiple(of: 6) { try await house.callbacks.planByClock() }
        try await house.webhooks.askDue()
        if turn.isMultiple(of: 360) { try await tidy() }
      } catch { house.logger.error("the clock's work failed", metadata: ["error": "\(error)"]) }
    }
  }

  private func tidy() async throws {
    let now = house.surroundings.now()
    let hour = Moment(milliseconds: now.milliseconds / 3_600_000 * 3_600_000)
    try await house.store.write { tx in
      guard try JobRecords.tick("jobs.forget", at: hour, in: tx) else { return }
      _ = try JobRecords.forget(before: now - .days(7), in: tx)
    }
    try await house.tidy()
  }

  /// Debian's thesaurus, where `mythes-pl` is installed. It is large: it is read on the side, and nobody waits for it when
  /// the house is asked to stop.
  private func readThesaurus() async {
    let (end, said) = AsyncStream.makeStream(of: Void.self)
    Task.detached(priority: .utility) { [house] in
      defer { said.finish() }
      guard let synonyms = Thesauri.installed() else { return }
      house.knowledge.use(synonyms)
      do { try await house.knowledge.rebuild(from: house.store) } catch StoreError.closed {} catch {
        house.logger.error("the index was not rebuilt", metadata: ["error": "\(error)"])
      }
      // What reading it took is given back to the system: about 5 MB.
      Heap.trim()
    }
    for await _ in end {}
  }
}

/// A part of the house that runs until it is cancelled.
private struct Part: Service {
  let work: @Sendable () async -> Void

  init(_ work: @escaping @Sendable () async -> Void) { self.work = work }

  func run() async throws {
    await cancelWhenGracefulShutdown { await work() }
  }
}

/// Ends the live streams when the house is asked to stop.
private struct StreamCloser: Service {
  let web: WebServer

  func run() async throws {
    try? await gracefulShutdown()
    web.closeStreams()
  }
}
