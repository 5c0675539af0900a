import Customers
import Ground
import House
import HouseTesting
import Language
import Store
import Testing

/// A visitor for whom the host page vouches.
@Suite struct IdentifyTests {
  private func welcome(_ visitor: String, in house: House) async throws -> ID<Customer> {
    let id = ID<Customer>("v-\(visitor)")
    try await house.store.write { tx in
      try CustomerDesk.welcome(
        visitor: visitor, id: id, language: .pl, at: Cast.now, keyring: Cast.keyring, in: tx)
    }
    return id
  }

  private func identify(
    _ visitor: ID<Customer>, _ external: String, _ email: String? = nil, _ name: String? = nil,
    in house: House
  ) async throws -> ID<Customer> {
    try await house.store.write { tx in
      try CustomerDesk.identify(
        visitor, externalID: external, email: email.flatMap { EmailAddress($0) }, name: name,
        at: Cast.now,
        keyring: Cast.keyring, in: tx)
    }
  }

  private func known(_ visitor: String, in house: House) async throws -> ID<Customer>? {
    try await house.store.read {
      try CustomerDesk.known(visitor: visitor, keyring: Cast.keyring, in: $0)
    }
  }

  private func one(_ id: ID<Customer>, in house: House) async throws -> Customer? {
    try await house.store.read { try CustomerRecords.one(id, keyring: Cast.keyring, in: $0) }
  }

  @Test(arguments: Engine.allCases)
  func `a visitor is known again by their secret only`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    let id = try await welcome("s1", in: house)
    #expect(try await known("s1", in: house) == id)
    #expect(try await known("s2", in: house) == nil)
    #expect(try await known("", in: house) == nil)
  }

  @Test(arguments: Engine.allCases)
  func `somebody whom nobody knew gets a name and keeps their identity`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    let id = try await welcome("s1", in: house)
    #expect(try await identify(id, "u1", "Ewa@Poczta.example", "Ewa Maria Nowak", in: house) == id)
    let profile = try #require(try await one(id, in: house)?.profile)
    #expect(profile.name == "Ewa Maria Nowak")
    #expect(profile.firstName == "Ewa" && profile.lastName == "Maria Nowak")
    #expect(profile.email == "ewa@poczta.example")
    #expect(profile.externalID == "u1")
  }

  @Test(arguments: Engine.allCases)
  func `a visitor who turns out to be a known customer becomes them, on every device`(
    engine: Engine
  ) async throws {
    let house = try await Cast.house(on: engine)
    let phone = try await welcome("phone", in: house)
    let desk = try await welcome("desk", in: house)
    // By e-mail first; by the page's own identity from then on, whatever the e-mail is.
    #expect(try await identify(phone, "u1", "marianna@poczta.example", in: house) == Cast.maria.id)
    #expect(try await identify(desk, "u1", "inna@poczta.example", in: house) == Cast.maria.id)
    #expect(try await known("phone", in: house) == Cast.maria.id)
    #expect(try await known("desk", in: house) == Cast.maria.id)
    let all = try await house.store.read { try CustomerRecords.allOf(Cast.maria.id, in: $0) }
    #expect(Set(all) == [Cast.maria.id, phone, desk])
    for id in all {
      #expect(try await house.store.read { try CustomerRecords.allOf(id, in: $0) } == all)
    }
    // What the firm knew is not overwritten by what a page says.
    let maria = try #require(try await one(Cast.maria.id, in: house))
    #expect(
      maria.profile.email == Cast.maria.profile.email
        && maria.profile.name == Cast.maria.profile.name)
    // Merged ones do not stand in the list of customers.
    let listed = try await house.store.read {
      try CustomerRecords.all(keyring: Cast.keyring, in: $0).map(\.id)
    }
    #expect(Set(listed) == [Cast.maria.id, Cast.jan.id])
  }

  @Test(arguments: Engine.allCases)
  func `an e-mail that two customers have is nobody's proof`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    var jan = Cast.jan
    jan.profile.email = Cast.maria.profile.email
    try await house.store.write { [jan] tx in
      _ = try CustomerDesk.put(
        jan, consents: [], by: "test", at: Cast.now, keyring: Cast.keyring, in: tx)
    }
    let id = try await welcome("s1", in: house)
    #expect(try await identify(id, "u1", "marianna@poczta.example", in: house) == id)
  }

  @Test(arguments: Engine.allCases)
  func `who was somebody already is not merged into another`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    // One browser, two people one after the other: the second signs in on the first one's device.
    let id = try await welcome("shared", in: house)
    #expect(try await identify(id, "ewa", "ewa@poczta.example", "Ewa", in: house) == id)
    #expect(try await identify(id, "maria", "marianna@poczta.example", in: house) == Cast.maria.id)
    #expect(try await one(id, in: house)?.profile.name == "Ewa")
    let all = try await house.store.read { try CustomerRecords.allOf(Cast.maria.id, in: $0) }
    #expect(all == [Cast.maria.id])
  }

  @Test(arguments: Engine.allCases)
  func `chains of merges end at one person`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    let (a, b) = (try await welcome("a", in: house), try await welcome("b", in: house))
    try await house.store.write { tx in
      // b is a; then a turns out to be Maria.
      _ = try CustomerDesk.identify(
        a, externalID: "u1", email: nil, name: nil, at: Cast.now, keyring: Cast.keyring, in: tx)
    }
    #expect(try await identify(b, "u1", in: house) == a)
    let all = try await house.store.read { try CustomerRecords.allOf(b, in: $0) }
    #expect(Set(all) == [a, b])
    #expect(try await known("b", in: house) == a)
  }
}
