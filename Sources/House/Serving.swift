import Assistant
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
import UnixSignals
public import Web

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
    self.onRunning = onRunning
    web = try WebServer(
      rooms: WebRooms(
        store: house.store, keyring: house.keyring, surroundings: house.surroundings,
        conversations: house.conversations,
        team: house.team, staff: house.staff, firm: { [firm = house.firm] in firm.now },
        trouble: { [store = house.store] in
          do {
            _ = try await store.read { try $0.first("SELECT 1 AS one") }
            return nil
          } catch { return "the store cannot be read: \(error)" }
        }),
      settings: settings, logger: house.logger)
  }

  public func run() async throws {
    let start = try await house.store.read { try JournalRecords.end(in: $0) }
    try await house.refresh()
    let services: [any Service] = [
      Part("followers") { await follow(from: start) },
      Part("workers") { await house.runner.run(bell: house.workBell) },
      Part("clock") { await clock() },
      Part("thesaurus") { await readThesaurus() },
      web.application(host: host, port: port, onRunning: onRunning),
      StreamCloser(web: web),
    ]
    var configuration = ServiceGroupConfiguration(
      services: services.map { .init(service: $0, successTerminationBehavior: .ignore) },
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
      } catch { house.logger.error("following the journal failed", metadata: ["error": "\(error)"]) }
    }
  }

  private func clock() async {
    var turn = 0
    while !Task.isCancelled {
      do { try await Task.sleep(for: .seconds(10)) } catch { return }
      turn += 1
      if turn.isMultiple(of: 2) { web.ping() }
      do {
        let count = try await house.conversations.rescueForgotten(olderThan: .seconds(30))
        if count > 0 {
          house.logger.warning("conversations without an answer went to people", metadata: ["count": "\(count)"])
        }
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
  }

  /// Debian's thesaurus, where `mythes-pl` is installed: read in the background, for it is large.
  private func readThesaurus() async {
    guard let synonyms = Thesauri.installed() else { return }
    house.knowledge.use(synonyms)
    do { try await house.knowledge.rebuild(from: house.store) } catch {
      house.logger.error("the index was not rebuilt", metadata: ["error": "\(error)"])
    }
  }
}

/// A part of the house that runs until it is cancelled.
private struct Part: Service {
  let name: String
  let work: @Sendable () async -> Void

  init(_ name: String, _ work: @escaping @Sendable () async -> Void) {
    self.name = name
    self.work = work
  }

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
