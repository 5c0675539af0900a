public import Booking
public import Calendars
import Conversations
public import Customers
import Firm
public import Ground
import Language
import Letters
public import Store

/// Takes what is said of visits to the customer: as a letter where an e-mail is known, and into their chat where that is
/// the quicker or the only way. Part of the transaction in which something is told.
public struct VisitPostTalk: Sendable {
  private let bookings: BookingDesk
  private let feeds: FeedDesk
  private let keyring: Keyring
  private let surroundings: Surroundings
  private let links: VisitLinks

  public init(
    bookings: BookingDesk, feeds: FeedDesk, keyring: Keyring, surroundings: Surroundings, links: VisitLinks
  ) {
    self.bookings = bookings
    self.feeds = feeds
    self.keyring = keyring
    self.surroundings = surroundings
    self.links = links
  }

  /// Takes notices; false for whoever cannot be reached.
  public var door: NoticeDoor {
    NoticeDoor { notice, tx in
      guard let news = try news(of: notice, tx) else { return false }
      return try put(news, tx)
    }
  }

  /// Asks a visit's customer to choose another time; false when they cannot be reached, or the visit is over.
  public func ask(about id: ID<Booking>, in tx: Transaction) throws -> Bool {
    let talk = bookings.talk(in: tx)
    let setup = try talk.setup()
    guard let visit = try talk.booking(id), visit.status == .booked, let service = setup.service(visit.service) else {
      return false
    }
    let token = VisitLink.token(for: id, house: keyring.house)
    let facts = VisitLetter.Facts(
      kind: .ask, firm: setup.firm, service: service.name, person: setup.people[visit.staff]?.name,
      startsAt: visit.startsAt)
    return try put(
      News(
        id: surroundings.newID(), customer: visit.customer, facts: facts,
        steps: [.init(.move, links.move(token)), .init(.cancel, links.cancel(token))]), tx)
  }

  /// A conversation that nobody wrote in for so long is not looked at any more.
  static let chatLife = Span.days(30)

  /// What is to be told, and to whom.
  private struct News {
    let id: ID<Letter>
    let customer: ID<Customer>
    let facts: VisitLetter.Facts
    let steps: [VisitLetter.Step]
    /// The visit whose invitation goes with it.
    var invitation: ID<Booking>?
  }

  private func put(_ news: News, _ tx: Transaction) throws -> Bool {
    let identities = try CustomerRecords.allOf(news.customer, in: tx)
    let people = try CustomerRecords.some(Set(identities), keyring: keyring, in: tx)
    let known = ([news.customer] + identities).compactMap { people[$0] }
    guard let reader = known.first(where: { $0.profile.email != nil }) ?? known.first else { return false }
    let firm = news.facts.firm
    let language = firm.languages.contains(reader.language) ? reader.language : firm.language
    let letter = VisitLetter(news.facts, steps: news.steps, in: language)
    let hasMail = reader.profile.email != nil
    if let email = reader.profile.email { try post(letter, news, to: reader, email, tx) }
    // A freed time does not wait for somebody to look into their mail.
    let isSaid =
      switch news.facts.kind {
      case .offer: try say(letter.line, news, to: identities, hasMail: hasMail, tx)
      case .reminder, .ask: try !hasMail && say(letter.line, news, to: identities, hasMail: false, tx)
      case .booked, .moved, .cancelled: false
      }
    return hasMail || isSaid
  }

  private func post(
    _ words: VisitLetter, _ news: News, to reader: Customer, _ email: String, _ tx: Transaction
  ) throws {
    var letter = Letter(
      id: news.id, customer: reader.id, to: email, subject: words.subject, text: words.text, at: surroundings.now())
    letter.html = words.html
    // A reminder of what has begun is no use to anybody; a cancellation is, even late.
    if news.facts.kind != .cancelled { letter.until = news.facts.startsAt }
    letter.from = .init(name: news.facts.firm.name, email: news.facts.firm.email)
    letter.ending = news.steps.first { $0.kind == .end }?.link
    if let booking = news.invitation {
      let guest = VisitEvent.Person(name: reader.profile.name ?? email, email: email)
      let token = VisitLink.token(for: booking, house: keyring.house)
      letter.invitation = try feeds.message(about: booking, to: guest, link: links.visit(token), in: tx).map {
        .init(text: $0.text, method: $0.method.rawValue)
      }
    }
    try LetterRecords.post(letter, keyring: keyring, in: tx)
  }

  /// The links in it open the visit, so the conversation must be proved to be theirs; without an e-mail to prove it by,
  /// the one in which the visit was booked will do.
  private func say(
    _ line: String, _ news: News, to identities: [ID<Customer>], hasMail: Bool, _ tx: Transaction
  ) throws -> Bool {
    let since = surroundings.now() - Self.chatLife
    guard
      var talk = try ConversationTalk.newest(
        of: identities, since: since, keyring: keyring, surroundings: surroundings, in: tx),
      talk.conversation.verified || (!hasMail && talk.conversation.customer == news.customer)
    else { return false }
    try talk.say(line, author: .system)
    try talk.save()
    return true
  }

  /// What a notice is about, and what its reader can do; nil when that is gone.
  private func news(of notice: Notice, _ tx: Transaction) throws -> News? {
    let talk = bookings.talk(in: tx)
    let setup = try talk.setup()
    func news(_ facts: VisitLetter.Facts, _ steps: [VisitLetter.Step]) -> News {
      News(
        id: ID(notice.id.text), customer: notice.customer, facts: facts, steps: steps,
        invitation: facts.hasInvitation ? notice.booking : nil)
    }
    if let id = notice.waiting {
      guard let waiting = try talk.waiting(id), let offer = waiting.offer, let service = setup.service(waiting.service)
      else { return nil }
      var facts = VisitLetter.Facts(
        kind: .offer, firm: setup.firm, service: service.name, person: setup.people[offer.staff]?.name,
        startsAt: offer.startsAt)
      facts.until = offer.until
      facts.moves = waiting.booking != nil
      let link = links.offer(OfferLink.token(for: id, house: keyring.house))
      return news(facts, [.init(.accept, link), .init(.leave, link)])
    }
    guard let id = notice.booking, let visit = try talk.booking(id), let service = setup.service(visit.service) else {
      return nil
    }
    var facts = VisitLetter.Facts(
      kind: .init(notice.kind), firm: setup.firm, service: service.name, person: setup.people[visit.staff]?.name,
      startsAt: visit.startsAt)
    facts.hasInvitation = notice.kind != .reminder
    let token = VisitLink.token(for: id, house: keyring.house)
    if notice.kind == .cancelled {
      return news(facts, [.init(.restore, links.restore(token)), .init(.book, links.book())])
    }
    return news(facts.with(setup.policy), steps(for: visit, token, notice.kind, setup.policy))
  }

  private func steps(
    for visit: Booking, _ token: String, _ kind: Notice.Kind, _ policy: BookingPolicy
  ) -> [VisitLetter.Step] {
    let now = surroundings.now()
    var steps: [VisitLetter.Step] = []
    if visit.confirmedAt == nil { steps.append(.init(.confirm, links.confirm(token))) }
    if now <= policy.lastMove(of: visit.startsAt) { steps.append(.init(.move, links.move(token))) }
    if now <= policy.lastCancel(of: visit.startsAt) { steps.append(.init(.cancel, links.cancel(token))) }
    if steps.isEmpty { steps.append(.init(.see, links.visit(token))) }
    if kind == .reminder { steps.append(.init(.end, links.ending(token))) }
    return steps
  }
}

extension VisitLetter.Facts {
  fileprivate func with(_ policy: BookingPolicy) -> Self {
    var facts = self
    if policy.moveMinutes > 0 { facts.lastMove = policy.lastMove(of: startsAt) }
    if policy.cancelMinutes > 0 { facts.lastCancel = policy.lastCancel(of: startsAt) }
    return facts
  }
}
