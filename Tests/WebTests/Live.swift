import Calendars
import Conversations
import Crypto
import Customers
import Firm
import Foundation
import Ground
import HouseTesting
import Hummingbird
import Jobs
import Journal
import Knowledge
import Logging
import Seal
import Staff
import Store

@testable import House
@testable import Web

/// A house that serves on a free port while a test asks it things. Its clock stands still unless the test moves it.
struct Live: Sendable {
  let house: House
  let web: WebServer
  let clock: FakeClock
  let caller: Caller
  let errors: Errors

  /// Open streams on this node.
  var listeners: Int { web.hub.count }

  static func run<T: Sendable>(
    on engine: Engine = .sqlite, firm: Firm? = Cast.firm,
    settings: WebSettings = WebSettings(chatRate: nil),
    entries: [Entry] = Cast.entries, _ body: (Live) async throws -> T
  ) async throws -> T {
    let clock = FakeClock()
    let house = try await Cast.house(
      on: engine, firm: firm ?? Cast.firm, entries: entries, clock: clock)
    if firm == nil {
      try await house.store.write { _ = try $0.run("DELETE FROM firm") }
      try await house.refresh()
    }
    let errors = Errors()
    var rooms = WebRooms(
      store: house.store, keyring: house.keyring, surroundings: house.surroundings,
      conversations: house.conversations, team: house.team, staff: house.staff,
      bookings: house.bookings, calendars: house.calendars, feeds: house.feeds, webhooks: house.webhooks,
      firm: { [firm = house.firm] in firm.now }, trouble: { nil })
    rooms.mind = house.mind
    rooms.feedback = house.feedback
    rooms.forecaster = house.forecaster
    let web = try WebServer(
      rooms: rooms, settings: settings, logger: errors.logger)
    let (ports, said) = AsyncStream.makeStream(of: Int.self)
    let start = try await house.store.read { try JournalRecords.end(in: $0) }
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        let application = web.application(host: "127.0.0.1", port: 0) { said.yield($0) }
        try? await application.run()
        said.finish()
      }
      group.addTask { await house.runner.run(bell: house.workBell, often: .milliseconds(100)) }
      group.addTask {
        let follower = JournalFollower(store: house.store, from: start)
        await house.newsBell.whenever(often: .milliseconds(50)) {
          try? await follower.catchUp { lines in
            try await house.take(lines)
            try await web.take(lines)
          }
        }
      }
      var all = ports.makeAsyncIterator()
      guard let port = await all.next() else {
        throw Wire.Failure(description: "the server did not start")
      }
      let live = Live(
        house: house, web: web, clock: clock, caller: Caller(port: port), errors: errors)
      defer {
        web.closeStreams()
        group.cancelAll()
      }
      return try await body(live)
    }
  }

  /// Gives everybody the password `Live.password`, in a form that is quick to check: scrypt with N = 16.
  func givePasswords() async throws {
    let stored =
      "scrypt$4$8$1$AAECAwQFBgcICQoLDA0ODw==$UTOsu0k76RA84So+8UFTWgfw1UBF8e6U0jktbmN40X8="
    try await house.store.write { _ = try $0.run("UPDATE staff SET password = \(stored)") }
  }

  static let password = "bardzo tajne hasło"

  /// A session as the desk makes them, without the slow hashing of a password.
  func signIn(_ who: Staff) async throws -> Member {
    let (secret, csrf, now) = (
      Surroundings.real.newSecret(), Surroundings.real.newSecret(), clock.now
    )
    let hash = SHA256.hash(data: Data(secret.utf8)).map { String(format: "%02x", $0) }.joined()
    try await house.store.write { tx in
      _ = try tx.run(
        """
        INSERT INTO session (hash, staff_id, csrf, created_at, seen_at, expires_at)
        VALUES (\(hash), \(who.id), \(csrf), \(now), \(now), \(now + .hours(12)))
        """)
    }
    return Member(caller: caller, session: secret, csrf: csrf)
  }

  /// The path of a conversation in the inbox.
  static func path(_ chat: Chat) -> String { "/inbox/conversations/\(chat.id)" }
}

/// A signed-in colleague.
struct Member: Sendable {
  let caller: Caller
  let session: String
  let csrf: String

  var headers: [String: String] { ["Cookie": "odzew_session=\(session)", "X-CSRF": csrf] }

  func call(_ method: String, _ path: String, _ body: String? = nil) async throws -> Answer {
    try await caller.call(method, path, body, headers: headers)
  }

  func listen() async throws -> EventWire {
    try await EventWire(port: caller.port, path: "/inbox/events", headers: headers)
  }
}
