public import Ground
import Journal
public import Language
import Seal
public import Store

/// The verbs of customers. The static ones run inside another room's transaction.
public struct CustomerDesk: Sendable {
  private let store: any Database
  private let keyring: Keyring
  private let surroundings: Surroundings

  public init(store: any Database, keyring: Keyring, surroundings: Surroundings) {
    self.store = store
    self.keyring = keyring
    self.surroundings = surroundings
  }

  /// Adds or changes a customer and what they agreed to; writes nothing when nothing is new. True when it changed.
  @discardableResult
  public static func put(
    _ customer: Customer, consents: [Consent], by: String, at now: Moment, keyring: Keyring, in tx: Transaction
  ) throws -> Bool {
    let old = try CustomerRecords.one(customer.id, keyring: keyring, in: tx)
    let agreed = Dictionary(
      uniqueKeysWithValues: try CustomerRecords.consents(of: customer.id, in: tx).map { ($0.purpose, $0.granted) })
    let fresh = consents.filter { agreed[$0.purpose] != $0.granted }
    if let old, old.profile == customer.profile, old.facts == customer.facts, old.language == customer.language,
      fresh.isEmpty
    {
      return false
    }
    if old == nil {
      try CustomerRecords.add(customer, key: PersonKey(), house: keyring.house, in: tx)
    } else {
      try CustomerRecords.save(customer, key: try keyring.key(of: customer.id, in: tx), in: tx)
    }
    try lookUps(customer, keyring: keyring, in: tx)
    for consent in fresh { try CustomerRecords.addConsent(consent, of: customer.id, in: tx) }
    try JournalRecords.note(old == nil ? "customer.added" : "customer.changed", customer.id, by: by, at: now, in: tx)
    return true
  }

  /// Takes consent to a purpose back under every identity of a person that gave it; false where none did.
  public static func withdraw(
    _ purpose: String, of id: ID<Customer>, source: String, by: String, at now: Moment, in tx: Transaction
  ) throws -> Bool {
    let ids = try CustomerRecords.allOf(id, in: tx)
    let agreed = try CustomerRecords.agreed(to: purpose, among: ids, in: tx).sorted { $0.text < $1.text }
    let no = Consent(purpose: purpose, granted: false, at: now, source: source)
    for one in agreed {
      try CustomerRecords.addConsent(no, of: one, in: tx)
      try JournalRecords.note("customer.changed", one, by: by, at: now, in: tx)
    }
    return !agreed.isEmpty
  }

  /// Somebody new without a name, who will be known again by `visitor`, a secret that their browser keeps.
  public static func welcome(
    visitor: String, id: ID<Customer>, language: Lang, at now: Moment, keyring: Keyring, in tx: Transaction
  ) throws {
    let customer = Customer(id: id, profile: .init(), language: language, createdAt: now)
    try CustomerRecords.add(customer, key: PersonKey(), house: keyring.house, in: tx)
    try CustomerRecords.addLookup(
      kind: "visitor", hash: keyring.house.lookup("visitor", visitor), customer: id, in: tx)
    try JournalRecords.note("customer.met", id, by: "customer", at: now, in: tx)
  }

  /// Who keeps this visitor secret; nil for an unknown or forgotten one.
  public static func known(visitor: String, keyring: Keyring, in tx: Transaction) throws -> ID<Customer>? {
    try CustomerRecords.found(kind: "visitor", hash: keyring.house.lookup("visitor", visitor), in: tx).first
  }

  /// Who the host page vouches for: found by its own identity, else by e-mail, else the visitor named. When somebody
  /// else was found, the visitor's history joins theirs. Returns the customer that it is now.
  public static func identify(
    _ visitor: ID<Customer>, externalID: String, email: EmailAddress?, name: String?, at now: Moment,
    keyring: Keyring, in tx: Transaction
  ) throws -> ID<Customer> {
    let house = keyring.house
    var match = try CustomerRecords.found(kind: "external", hash: house.lookup("external", externalID), in: tx).first
    if match == nil, let email {
      let same = try CustomerRecords.found(kind: "email", hash: house.lookup("email", email.description), in: tx)
      if same.count == 1 { match = same.first }
    }
    let id = match ?? visitor
    guard var customer = try CustomerRecords.one(id, keyring: keyring, in: tx) else { throw SealError.erased }
    customer.profile.externalID = externalID
    if customer.profile.email == nil { customer.profile.email = email?.description }
    if customer.profile.name == nil, let name {
      let words = name.split(separator: " ", maxSplits: 1)
      customer.profile.firstName = words.first.map(String.init)
      customer.profile.lastName = words.count > 1 ? String(words[1]) : nil
    }
    try CustomerRecords.save(customer, key: try keyring.key(of: id, in: tx), in: tx)
    try lookUps(customer, keyring: keyring, in: tx)
    return try join(visitor, to: id, at: now, keyring: keyring, in: tx)
  }

  /// Who talks as `visitor` has proved to be the customer `id`: a visitor without a name becomes one with them.
  public static func join(
    _ visitor: ID<Customer>, to id: ID<Customer>, at now: Moment, keyring: Keyring, in tx: Transaction
  ) throws -> ID<Customer> {
    if id != visitor, try isUnnamed(visitor, keyring: keyring, in: tx) {
      try CustomerRecords.merge(visitor, into: id, in: tx)
      try JournalRecords.note("customer.merged", visitor, by: "customer", data: "{\"into\":\"\(id)\"}", at: now, in: tx)
    }
    try JournalRecords.note("customer.identified", id, by: "customer", at: now, in: tx)
    return id
  }

  /// Destroys the key of the customer and of all who are the same person: every sealed value of theirs, in backups
  /// too, is noise from now on. Counts stay.
  public func erase(_ id: ID<Customer>, by: String) async throws {
    let now = surroundings.now()
    try await store.write { tx in
      for one in try CustomerRecords.allOf(id, in: tx) {
        try CustomerRecords.destroyKey(one, at: now, in: tx)
        try ProofRecords.forget(of: one, in: tx)
        try JournalRecords.note("customer.erased", one, by: by, at: now, in: tx)
      }
    }
  }

  /// Customers whose name has all words of `query`, or whose e-mail or phone it is.
  public static func found(_ query: String, keyring: Keyring, in tx: Transaction) throws -> [ID<Customer>] {
    let house = keyring.house
    if let email = EmailAddress(query) {
      return try CustomerRecords.found(kind: "email", hash: house.lookup("email", email.description), in: tx)
    }
    if let phone = PhoneNumber(query) {
      return try CustomerRecords.found(kind: "phone", hash: house.lookup("phone", phone.description), in: tx)
    }
    let sets = try Words.of(query).map(\.text).map {
      Set(try CustomerRecords.found(kind: "word", hash: house.lookup("word", $0), in: tx))
    }
    guard var both = sets.first else { return [] }
    for set in sets.dropFirst() { both.formIntersection(set) }
    return both.sorted { $0.text < $1.text }
  }

  /// The customer with this name *and* one of these contacts (e-mails, phones). Families share a phone, so a contact
  /// alone is nobody.
  public static func known(
    name: String, contacts: [String], keyring: Keyring, in tx: Transaction
  ) throws -> Customer? {
    let words = Words.of(name).map(\.text)
    for contact in contacts {
      for id in try found(contact, keyring: keyring, in: tx) {
        guard let one = try CustomerRecords.one(id, keyring: keyring, in: tx) else { continue }
        if Words.of(one.profile.name ?? "").map(\.text) == words { return one }
      }
    }
    return nil
  }

  private static func isUnnamed(_ id: ID<Customer>, keyring: Keyring, in tx: Transaction) throws -> Bool {
    guard let customer = try CustomerRecords.one(id, keyring: keyring, in: tx) else { return false }
    return customer.profile == Customer.Profile()
  }

  private static func lookUps(_ customer: Customer, keyring: Keyring, in tx: Transaction) throws {
    let house = keyring.house
    let profile = customer.profile
    var known: [(String, String)] = []
    if let email = profile.email { known.append(("email", email.lowercased())) }
    if let phone = profile.phone { known.append(("phone", phone.description)) }
    if let external = profile.externalID { known.append(("external", external)) }
    for part in [profile.firstName, profile.lastName, profile.company].compactMap({ $0 }) {
      known += Words.of(part).map { ("word", $0.text) }
    }
    try CustomerRecords.dropLookups(of: customer.id, kinds: ["email", "phone", "external", "word"], in: tx)
    for (kind, value) in known {
      try CustomerRecords.addLookup(kind: kind, hash: house.lookup(kind, value), customer: customer.id, in: tx)
    }
  }
}
