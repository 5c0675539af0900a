import Customers
import Ground
import Language
import Seal
import Store

/// Finds out who asks for a call, or makes somebody new of them.
struct CallerTalk {
  let talk: CallbackTalk

  /// The customer that an order is for; what they said of prediction is kept with proof.
  func customer(for order: CallbackOrder, number: String, by: String) throws -> ID<Customer> {
    switch order.who {
    case .customer(let id):
      if let customer = try CustomerRecords.one(id, keyring: talk.keyring, in: talk.tx) {
        try agree(customer, order, by: by)
      }
      return id
    case .person(let name, let email): return try person(name, email, order, number, by: by)
    }
  }

  /// The customer with this name and this number or e-mail; for a bare number, its only owner; else somebody new, whose
  /// identity comes from number and name, so that calling twice is the same person.
  private func person(
    _ name: String?, _ email: EmailAddress?, _ order: CallbackOrder, _ number: String, by: String
  ) throws -> ID<Customer> {
    if let known = try known(name, email, order.phone) {
      try agree(known, order, by: by)
      return known.id
    }
    let folded = Words.of(name ?? "").map(\.text).joined(separator: " ")
    var id = ID<Customer>("k" + talk.keyring.house.lookup("caller", "\(number)\n\(folded)"))
    // Erased since: the same person, but nothing may join what was forgotten.
    if try !CustomerRecords.allOf(id, in: talk.tx).isEmpty { id = talk.surroundings.newID() }
    let words = (name ?? "").split(separator: " ", maxSplits: 1).map(String.init)
    let customer = Customer(
      id: id,
      profile: .init(
        firstName: words.first, lastName: words.count > 1 ? words[1] : nil, email: email?.description,
        phone: order.phone),
      language: order.language, createdAt: talk.now)
    try CustomerDesk.put(
      customer, consents: consents(order), by: by, at: talk.now, keyring: talk.keyring, in: talk.tx)
    return id
  }

  /// The customer with this name and this number or e-mail; for a bare number, its only owner.
  func known(_ name: String?, _ email: EmailAddress?, _ phone: PhoneNumber) throws -> Customer? {
    guard let name else {
      let owners = try CustomerDesk.found(phone.description, keyring: talk.keyring, in: talk.tx)
      return owners.count == 1 ? try CustomerRecords.one(owners[0], keyring: talk.keyring, in: talk.tx) : nil
    }
    return try CustomerDesk.known(
      name: name, contacts: [phone.description, email?.description].compactMap { $0 }, keyring: talk.keyring,
      in: talk.tx)
  }

  private func agree(_ customer: Customer, _ order: CallbackOrder, by: String) throws {
    let consents = consents(order)
    guard !consents.isEmpty else { return }
    if order.prediction == false {
      try talk.withdrawPrediction(of: customer.id, source: order.source.rawValue, by: by)
    }
    try CustomerDesk.put(customer, consents: consents, by: by, at: talk.now, keyring: talk.keyring, in: talk.tx)
  }

  /// Asking for a call is a consent to it; a word on prediction is kept as it was given.
  private func consents(_ order: CallbackOrder) -> [Consent] {
    var consents = [Consent(purpose: "callback", granted: true, at: talk.now, source: order.source.rawValue)]
    // A missed call asks for nothing: the firm calls back, the caller agreed to nothing further.
    if order.source == .missed || order.source == .team || order.source == .file { consents = [] }
    if let prediction = order.prediction {
      consents.append(
        Consent(purpose: "prediction", granted: prediction, at: talk.now, source: order.source.rawValue))
    }
    return consents
  }
}
