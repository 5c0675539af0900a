import Customers
import Ground
import House
import HouseTesting
import Language
import Seal
import Store
import Testing

/// Knowing who asks.
@Suite struct CustomerDeskTests {
  private func found(_ query: String, in house: House) async throws -> [ID<Customer>] {
    try await house.store.read { try CustomerDesk.found(query, keyring: Cast.keyring, in: $0) }
  }

  @discardableResult
  private func put(_ customer: Customer, consents: [Consent] = [], in house: House) async throws
    -> Bool
  {
    try await house.store.write { tx in
      try CustomerDesk.put(
        customer, consents: consents, by: "test", at: Cast.now, keyring: Cast.keyring, in: tx)
    }
  }

  private func one(_ id: ID<Customer>, in house: House) async throws -> Customer? {
    try await house.store.read { try CustomerRecords.one(id, keyring: Cast.keyring, in: $0) }
  }

  @Test(arguments: Engine.allCases)
  func `what was put comes back, and putting it again changes nothing`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    for customer in Cast.customers { #expect(try await one(customer.id, in: house) == customer) }
    let before = try await house.store.read {
      try $0.all("SELECT id, profile FROM customer ORDER BY id").map(\.values)
    }
    let consent = Consent(
      purpose: "service", granted: true, at: Cast.maria.createdAt, source: "import")
    #expect(try await put(Cast.maria, consents: [consent], in: house) == false)
    let after = try await house.store.read {
      try $0.all("SELECT id, profile FROM customer ORDER BY id").map(\.values)
    }
    #expect(before == after)
  }

  @Test(arguments: Engine.allCases)
  func `a customer is found by e-mail, by phone in any spelling, and by all words of the name`(
    engine: Engine
  ) async throws {
    let house = try await Cast.house(on: engine)
    let (maria, jan) = (Cast.maria.id, Cast.jan.id)
    let wanted: [(String, [ID<Customer>])] = [
      ("marianna@poczta.example", [maria]), ("MARIANNA@Poczta.Example", [maria]),
      (" marianna@poczta.example", [maria]),
      ("601 234 567", [maria]), ("+48601234567", [maria]), ("0048 601-234-567", [maria]),
      ("602345678", [jan]),
      ("Żółkiewicz", [jan, maria]), ("zolkiewicz", [jan, maria]), ("ŻÓŁKIEWICZ jan", [jan]),
      ("Marianna Żółkiewicz", [maria]), ("Błysk", [jan]), ("kurier zolkiewicz", [jan]),
      ("Marianna Kowalska", []), ("nikt", []), ("", []), ("   ", []), ("x@y", []), ("+48 000", []),
      ("%", []), ("'", []),
    ]
    for (query, ids) in wanted { #expect(try await found(query, in: house) == ids, "\(query)") }
  }

  @Test(arguments: Engine.allCases)
  func `a changed address is found, the old one is not`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    var maria = Cast.maria
    maria.profile.email = "nowa@poczta.example"
    maria.profile.phone = PhoneNumber("777 888 999")
    maria.profile.lastName = "Kowalska"
    #expect(try await put(maria, in: house))
    for query in ["marianna@poczta.example", "601234567", "Marianna Żółkiewicz"] {
      #expect(try await found(query, in: house) == [], "\(query)")
    }
    for query in ["nowa@poczta.example", "777888999", "Kowalska"] {
      #expect(try await found(query, in: house) == [maria.id], "\(query)")
    }
  }

  @Test(arguments: Engine.allCases)
  func `two people with one phone are both found`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    var jan = Cast.jan
    jan.profile.phone = Cast.maria.profile.phone
    try await put(jan, in: house)
    #expect(try await found("601234567", in: house) == [jan.id, Cast.maria.id])
  }

  @Test(arguments: Engine.allCases)
  func `the newest word on a purpose holds, and the older ones are kept as proof`(engine: Engine)
    async throws
  {
    let house = try await Cast.house(on: engine)
    func consents() async throws -> [String: Bool] {
      let all = try await house.store.read {
        try CustomerRecords.consents(of: Cast.maria.id, in: $0)
      }
      return Dictionary(uniqueKeysWithValues: all.map { ($0.purpose, $0.granted) })
    }
    func say(_ granted: Bool, _ days: Int) async throws {
      let consent = Consent(
        purpose: "marketing", granted: granted, at: Cast.now + .days(days), source: "chat")
      try await put(Cast.maria, consents: [consent], in: house)
    }
    #expect(try await consents() == ["service": true])
    try await say(true, 1)
    try await say(false, 2)
    #expect(try await consents() == ["service": true, "marketing": false])
    try await say(true, 3)
    #expect(try await consents() == ["service": true, "marketing": true])
    let count = try await house.store.read {
      try $0.first("SELECT COUNT(*) AS n FROM consent WHERE customer_id = \(Cast.maria.id)")!
        .integer("n")
    }
    #expect(count == 4)
  }

  @Test(arguments: Engine.allCases)
  func `nothing is read of a customer with another house's key`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    let stranger = Keyring(house: Cast.strangersKey)
    await #expect(throws: SealError.wrongHouseKey) {
      try await house.store.read {
        try CustomerRecords.one(Cast.maria.id, keyring: stranger, in: $0)
      }
    }
    let found = try await house.store.read {
      try CustomerDesk.found("601234567", keyring: stranger, in: $0)
    }
    #expect(found == [])
  }

  @Test(arguments: Engine.allCases)
  func `a profile does not open in another customer's row`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    // Somebody with the database but not the key swaps rows, to read one customer as another.
    try await house.store.write { tx in
      let profile = try tx.first("SELECT profile FROM customer WHERE id = \(Cast.maria.id)")![
        "profile"]
      try tx.run("UPDATE customer SET profile = \(profile) WHERE id = \(Cast.jan.id)")
    }
    await #expect(throws: SealError.damaged) { try await one(Cast.jan.id, in: house) }
    try await house.store.write { tx in
      let key = try tx.first("SELECT person_key FROM customer WHERE id = \(Cast.maria.id)")![
        "person_key"]
      try tx.run("UPDATE customer SET person_key = \(key) WHERE id = \(Cast.jan.id)")
    }
    await #expect(throws: SealError.wrongHouseKey) { try await one(Cast.jan.id, in: house) }
  }
}
