import Customers
import Foundation
import Ground
import HouseTesting
import Jobs
import Journal
import Letters
import Outbound
import Store
import Testing

@testable import House
@testable import MailDoor

/// From a row to a real mail server, and back to the row.
@Suite struct PostTests {
  private func post(_ letter: Letter, in house: House) async throws {
    try await house.store.write { try LetterRecords.post(letter, keyring: Cast.keyring, in: $0) }
    try await house.postRunner.drain()
  }

  private func letter(_ id: ID<Letter>, to address: String, at now: Moment) -> Letter {
    var letter = Letter(id: id, customer: Cast.maria.id, to: address, subject: "Wizyta", text: "Do jutra", at: now)
    letter.from = .init(name: "Dwa Koła", email: "kontakt@dwakola.example")
    return letter
  }

  private func trouble(with address: String, in house: House) async throws -> LetterRefusal.Why? {
    try await house.store.read {
      try LetterRecords.trouble(with: address, of: [Cast.maria.id], keyring: Cast.keyring, in: $0)?.why
    }
  }

  private func door(_ server: MailServer) throws -> SMTPDoor {
    SMTPDoor(try MailSettings(yaml: "server: localhost\nport: \(server.port)\nsecurity: none")) { nil }
  }

  @Test(arguments: Engine.allCases)
  func `a mailbox that is not there is tried once and seen until a letter arrives`(engine: Engine) async throws {
    let (server, clock) = (try await MailServer(.none), FakeClock())
    let house = try await Cast.house(on: engine, clock: clock, letters: try door(server))
    try await post(letter("l1", to: "nobody@poczta.example", at: clock.now), in: house)
    #expect(try await trouble(with: "Nobody@poczta.example", in: house) == .noMailbox)
    #expect(try await trouble(with: "marianna@poczta.example", in: house) == nil)
    clock.pass(.days(1))
    #expect(try await house.postRunner.drain() == 0)
    let lines = try await house.store.read { try JournalRecords.about(Cast.maria.id, in: $0) }
    #expect(lines.last?.kind == "letter.refused" && lines.last?.data.contains("no-mailbox") == true)

    try await post(letter("l2", to: "marianna@poczta.example", at: clock.now), in: house)
    #expect(try await trouble(with: "nobody@poczta.example", in: house) == nil)
    #expect(try server.arrived().map(\.readers) == [["marianna@poczta.example"]])
  }

  @Test(arguments: Engine.allCases)
  func `a server that is away is asked again, and nothing goes out late`(engine: Engine) async throws {
    let clock = FakeClock()
    let away = SMTPDoor(try MailSettings(yaml: "server: localhost\nport: 1")) { nil }
    let house = try await Cast.house(on: engine, clock: clock, letters: away)
    var reminder = letter("l1", to: "marianna@poczta.example", at: clock.now)
    reminder.until = clock.now + .hours(2)
    try await post(reminder, in: house)
    try await post(letter("l2", to: "marianna@poczta.example", at: clock.now), in: house)
    clock.pass(.hours(3))

    let server = try await MailServer(.none)
    let back = try await Cast.house(in: house.store, clock: clock, letters: try door(server))
    #expect(try await back.postRunner.drain() == 2)
    #expect(try server.arrived().map { $0.headers["message-id"] } == ["<l2@dwakola.example>"])
    #expect(try await trouble(with: "marianna@poczta.example", in: back) == nil)
    clock.pass(.days(9))
    #expect(try await back.postRunner.drain() == 0)
  }
}
