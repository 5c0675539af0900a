import Callbacks
import Customers
import FirmFolder
import Foundation
import Ground
import HouseTesting
import Language
import Testing

@testable import House

/// A list of people who want to be called, out of a file: whole or not at all.
@Suite struct CallbackIntakeTests {
  private func load(_ rows: String, into house: House) async throws -> CallListReport {
    let path = NSTemporaryDirectory() + "callbacks-\(UUID().uuidString).csv"
    try ("phone,name,topic,from,to,language\n" + rows).write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try await CallbackIntake.take(file: path, into: house)
  }

  @Test(arguments: Engine.allCases)
  func `one person is one request, and the same list asks nobody twice`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    let rows = """
      601 234 567,Marianna Żółkiewicz,kaski,,,
      "+48 22 300 10 99",Nowa Osoba,"rower, rama",2026-11-24T10:00:00+01:00,2026-11-24T12:00:00+01:00,uk
      +48 601 234 567,,i koła,,,
      """
    #expect(try await load(rows, into: house) == .init(taken: 2, joined: 1))
    let open = try await house.callbacks.open()
    #expect(open.map(\.customer).contains(Cast.maria.id) && open.allSatisfy { $0.source == .file })
    #expect(open.first { $0.language == .uk }?.window?.from == Moment(iso: "2026-11-24T10:00:00+01:00"))
    let maria = try #require(open.first { $0.customer == Cast.maria.id })
    #expect(try await house.callbacks.sheet(maria.id)?.topic == "kaski\ni koła")
    #expect(try await load(rows, into: house) == .init(known: 3))
    #expect(try await house.callbacks.open().count == 2)
    // A list of another day asks anew.
    _ = try await house.callbacks.cancel(maria.id, as: .byTeam, by: "test")
    #expect(try await load("601 234 567,Marianna Żółkiewicz,kaski,,,", into: house) == .init(taken: 1))
  }

  @Test(arguments: Engine.allCases)
  func `what is wrong is told with its line and cure, and nothing is taken`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    let problems = await #expect(throws: FolderProblems.self) {
      try await load(
        """
        601 234 567,,,,,
        601 234 568,,,2026-11-24T20:00:00+01:00,2026-11-24T21:00:00+01:00,
        601 234 569,,,2026-11-20T10:00:00+01:00,2026-11-20T11:00:00+01:00,
        12,,,,,
        """, into: house)
    }
    #expect(
      problems?.problems.map { "\($0.line) \($0.reason) (\($0.cure ?? ""))" } == [
        "3 nobody calls at that time "
          + "(the next time is 2026-11-25T09:00:00+01:00 to 2026-11-25T18:00:00+01:00)",
        "4 the time has passed or is too far ahead (name one to come, or leave from and to empty)",
        "5 “12” is no phone number (nine digits, or with the country: +48 601 234 567)",
      ])
    #expect(try await house.callbacks.open().isEmpty)
  }

  @Test func `a file that is no table says what to do`() async throws {
    let house = try await Cast.house(on: .sqlite)
    let problems = await #expect(throws: FolderProblems.self) { try await load("601,\"a\n", into: house) }
    #expect(problems?.problems.map(\.line) == [2] && problems?.description.contains("quotes") == true)
    let missing = await #expect(throws: FolderProblems.self) {
      try await CallbackIntake.take(file: "/nowhere/list.csv", into: house)
    }
    #expect(missing?.description.contains("cannot be read") == true)
  }
}
