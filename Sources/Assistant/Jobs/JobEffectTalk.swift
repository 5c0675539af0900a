import Booking
import Callbacks
import Conversations
import Customers
import Firm
import Ground
import Language
import Letters
import Store

/// Carries out what a job decided, inside the transaction that also says so.
struct JobEffectTalk {
  let bookings: BookingTalk
  let calls: CallbackTalk
  let keyring: Keyring
  let surroundings: Surroundings
  let words: CodeWords
  /// What other programs said, who were asked before the transaction began.
  let answers: [JobEffect: ConnectorAnswer]
  let tx: Transaction

  enum Outcome {
    case done(JobResult)
    case refused(BookingRefusal)
    /// Another program knows nothing by what the customer said.
    case foundNothing
    /// Another program did not answer.
    case unanswered
  }

  /// `key` makes a repeat of the same turn harmless.
  func perform(_ effect: JobEffect, for id: ID<Customer>, in conversation: ID<Conversation>, key: String) throws
    -> Outcome
  {
    do {
      switch effect {
      case .book(let service, let start, let staff, let contact):
        try introduce(contact, id)
        let order = BookingOrder(customer: id, service: service, startsAt: start, staff: staff)
        return .done(.visit(try bookings.book(order, by: .assistant, key: key)))
      case .move(let booking, let start, let staff):
        return .done(.visit(try bookings.move(booking, of: id, to: start, with: staff, by: .assistant, key: key)))
      case .cancel(let booking):
        return .done(.visit(try bookings.cancel(booking, of: id, by: .assistant, key: key)))
      case .restore(let booking): return .done(.visit(try bookings.restore(booking, of: id, by: .assistant)))
      case .callback(let contact, let wish, let topic):
        guard let phone = contact.phone else { return .done(.none) }
        try introduce(contact, id)
        return .done(.call(try ask(phone, wish, topic, id, key: key), try calls.caller()))
      case .callbackCancel:
        guard let open = try calls.open(of: id) else { return .done(.none) }
        return .done(.call(try calls.cancel(open.id, as: .byCustomer, by: "assistant"), nil))
      case .contactChange(let phone, let email):
        try change(id) { customer in
          if let phone { customer.profile.phone = phone }
          if let email { customer.profile.email = email }
        }
      case .consentChange(let purpose, let granted):
        if purpose == "prediction", !granted {
          try calls.withdrawPrediction(of: id, source: "chat", by: "assistant")
        }
        let consent = Consent(purpose: purpose, granted: granted, at: surroundings.now(), source: "chat")
        try change(id, consents: [consent]) { _ in }
      case .connector:
        switch answers[effect] {
        case .found(let response): return .done(.answer(response))
        case .unknown: return .foundNothing
        case .failed, nil: return .unanswered
        }
      case .sendCode(let address): try sendCode(to: address, id, conversation)
      }
      return .done(.none)
    } catch let refusal as BookingRefusal { return .refused(refusal) }
  }

  private func ask(
    _ phone: PhoneNumber, _ wish: CallbackWish, _ topic: String?, _ id: ID<Customer>, key: String
  ) throws -> Callback {
    let order = CallbackOrder(
      who: .customer(id), phone: phone, topic: topic, wish: wish, source: .chat, language: words.lang)
    return try calls.ask(order, by: "assistant", key: key).callback
  }

  /// Fills in what the firm did not know yet; what it knows is changed only by who proved to be that customer.
  private func introduce(_ contact: RunningJob.Contact, _ id: ID<Customer>) throws {
    guard contact != RunningJob.Contact() else { return }
    try change(id) { customer in
      if customer.profile.name == nil, let name = contact.name {
        let parts = name.split(separator: " ", maxSplits: 1).map(String.init)
        customer.profile.firstName = parts.first
        customer.profile.lastName = parts.count > 1 ? parts[1] : nil
      }
      if customer.profile.phone == nil { customer.profile.phone = contact.phone }
      if customer.profile.email == nil { customer.profile.email = contact.email }
    }
  }

  private func change(_ id: ID<Customer>, consents: [Consent] = [], _ body: (inout Customer) -> Void) throws {
    guard var customer = try CustomerRecords.one(id, keyring: keyring, in: tx) else { return }
    body(&customer)
    try CustomerDesk.put(
      customer, consents: consents, by: "customer", at: surroundings.now(), keyring: keyring, in: tx)
  }

  /// Says nothing of whether somebody is known by the address.
  private func sendCode(to address: String?, _ id: ID<Customer>, _ conversation: ID<Conversation>) throws {
    var known = id
    if let address {
      let found = try CustomerDesk.found(address, keyring: keyring, in: tx)
      guard found.count == 1, EmailAddress(address) != nil else { return }
      known = found[0]
    }
    guard let email = try CustomerRecords.one(known, keyring: keyring, in: tx)?.profile.email,
      let code = try ProofRecords.start(
        known, talk: conversation.text, surroundings: surroundings, keyring: keyring, in: tx)
    else { return }
    var letter = Letter(
      id: surroundings.newID(), customer: known, to: email, subject: words.subject, text: words.text(code),
      at: surroundings.now())
    letter.from = .init(name: words.firm, email: words.email)
    letter.until = letter.at + Proof.lifetime
    try LetterRecords.post(letter, keyring: keyring, in: tx)
  }
}

/// What an effect led to.
enum JobResult: Sendable {
  case none
  case visit(Booking)
  /// A request for a call, and the number that customers see.
  case call(Callback, PhoneNumber?)
  /// What another program answered.
  case answer(JSONValue)

  var visit: Booking? { if case .visit(let booking) = self { booking } else { nil } }
}

/// The letter with a one-time code.
struct CodeWords: Sendable {
  let firm: String
  let email: EmailAddress?
  let lang: Lang

  init(_ firm: Firm, lang: Lang) {
    (self.firm, email, self.lang) = (firm.name, firm.email, lang)
  }

  var subject: String {
    switch lang {
    case .pl: "Kod do rozmowy z firmą \(firm)"
    case .en: "Your code for \(firm)"
    case .uk: "Код для розмови з компанією \(firm)"
    case .de: "Ihr Code für \(firm)"
    }
  }

  func text(_ code: String) -> String {
    let minutes = Proof.lifetime.minutes
    return switch lang {
    case .pl:
      "Kod: \(code)\n\nWpisz go w rozmowie, w której o niego proszono. Jest ważny \(minutes) minut i działa raz.\nJeśli to nie Ty rozmawiasz z firmą \(firm), zignoruj tę wiadomość – bez kodu nikt niczego nie zobaczy."
    case .en:
      "Code: \(code)\n\nEnter it in the conversation that asked for it. It is good for \(minutes) minutes and works once.\nIf it is not you who is talking with \(firm), ignore this message – without the code nobody gets to see anything."
    case .uk:
      "Код: \(code)\n\nВведіть його в розмові, у якій про нього просили. Він дійсний \(minutes) хвилин і діє один раз.\nЯкщо з компанією \(firm) розмовляєте не ви, не зважайте на цей лист – без коду ніхто нічого не побачить."
    case .de:
      "Code: \(code)\n\nGeben Sie ihn im Gespräch ein, in dem danach gefragt wurde. Er gilt \(minutes) Minuten und nur einmal.\nWenn nicht Sie mit \(firm) sprechen, ignorieren Sie diese Nachricht – ohne den Code sieht niemand etwas."
    }
  }
}
