import struct Booking.TimeWish
import Booking
import Callbacks
import Customers
import Firm
import Ground
import Knowledge
import Language
import Staff
import Testing

@testable import Assistant
@testable import Conversations

/// A hairdresser's, in memory: what a talk about visits rests on.
final class SalonBooks: JobFacts {
  static let opening = WeekHours(
    [.monday, .tuesday, .wednesday, .thursday, .friday].reduce(into: [:]) {
      $0[$1] = [ClockSpan(from: TimeOfDay("9:00")!, to: TimeOfDay("19:00")!)!]
    })
  static let services = [
    Service(
      id: "cut", name: "Strzyżenie damskie", minutes: 45, bufferMinutes: 15,
      price: Money(minor: 120_00, currency: "PLN"), staff: ["ola", "ewa"]),
    Service(
      id: "men", name: "Strzyżenie męskie", minutes: 30, price: Money(minor: 70_00, currency: "PLN"), staff: ["ola"]),
    Service(id: "nails", name: "Manicure hybrydowy", minutes: 60, staff: ["iza"]),
  ]
  static let people = [
    Specialist(id: "ola", name: "Aleksandra Wrona"), Specialist(id: "ewa", name: "Ewa Sadowska"),
    Specialist(id: "iza", name: "Izabela Kot"),
  ]

  let firm: Firm
  let now: Moment
  var visits: [Booking] = []
  var known: Customer?
  private let plan: BookingSetup

  init(now: String, tone: Firm.Tone = .friendly) {
    self.now = Moment(iso: now)!
    firm = Firm(name: "Salon Róża", tone: tone, hours: Self.opening, publicHolidays: "PL")
    plan = BookingSetup(firm: firm, services: Self.services, people: Self.people)
  }

  func add(_ id: ID<Booking>, _ service: ID<Service>, _ staff: ID<Staff>, at start: String, of customer: ID<Customer>) {
    let start = Moment(iso: start)!
    let kind = plan.service(service)!
    let end = start + .minutes(kind.minutes)
    visits.append(
      Booking(
        id: id, customer: customer, service: service, staff: staff, room: nil, startsAt: start, endsAt: end,
        freeAt: end + .minutes(kind.bufferMinutes), status: .booked, createdAt: now))
  }

  func setup() throws -> BookingSetup { plan }
  func customer() throws -> Customer? { known }
  func callback() throws -> Callback? { nil }
  func settled(_ wish: CallbackWish) throws -> CallbackWish {
    try WishRule.settled(wish, hours: CallingHours(firm), horizonDays: 14, at: now)
  }
  func upcoming() throws -> [Booking] {
    visits.filter { $0.customer == known?.id && $0.status == .booked && $0.startsAt > now }
      .sorted { $0.startsAt < $1.startsAt }
  }

  private func agenda(_ moving: ID<Booking>?) -> Agenda {
    Agenda(plan, taken: visits.filter { $0.status.holdsTime && $0.id != moving }.map(\.taken))
  }

  func offers(_ count: Int, for service: ID<Service>, wish: TimeWish, moving: ID<Booking>?) throws -> [FreeTime] {
    guard let kind = plan.service(service) else { return [] }
    let agenda = agenda(moving)
    let free = FreeTimes(kind, in: agenda, wish: wish, at: now)
    return Ranking(kind, in: agenda, wish: wish).offers(count, of: free)
  }

  func check(_ service: ID<Service>, at start: Moment, with staff: ID<Staff>?, moving: ID<Booking>?) throws -> FreeTime
  {
    guard let kind = plan.service(service) else { throw BookingRefusal.noSuchService }
    return try BookingRules.check(kind, at: start, with: staff, in: agenda(moving), at: now)
  }
}

/// A talk with the assistant, turn by turn, without a store.
struct JobTalk {
  let books: SalonBooks
  let mind: AssistantMind
  var isVerified = true
  var dialogue = Dialogue()
  /// What the customer said before.
  private var last: String?
  var decision = Decision(.talked, [], sure: 1)
  private(set) var situation: Situation?

  init(
    now: String = "2026-11-23T10:05:00+01:00", tone: Firm.Tone = .friendly, known: Bool = true,
    intents: Intents = .none, connectors: [Connector] = []
  ) {
    books = SalonBooks(now: now, tone: tone)
    if known {
      books.known = Customer(
        id: "anna", profile: .init(firstName: "Anna", lastName: "Lis", email: "anna@example.org"), language: .pl,
        createdAt: books.now)
    }
    let parking = Entry(
      id: "parking", lang: .pl, kind: .faq, title: "Czy macie parking?", wordings: ["Gdzie mogę zaparkować?"],
      body: "Tak, trzy miejsca za budynkiem.", tags: [], validUntil: nil)
    let firm = books.firm
    mind = AssistantMind(
      knowledge: KnowledgeIndex(entries: [parking], synonyms: .builtIn), intents: intents, connectors: { connectors }
    ) { firm }
  }

  var asks: JobField? { dialogue.turn.asks }
  var offers: [String] { dialogue.turn.offers.map { books.firm.zone.text($0) } }
  var effects: [JobEffect] { decision.effects }
  var reply: String {
    decision.moves.map { if case .say(let text, _, _) = $0 { text } else { "" } }.joined(separator: "\n")
  }
  var choices: [String] {
    decision.moves.flatMap { move -> [String] in if case .say(_, _, let choices) = move { choices } else { [] } }
  }

  mutating func say(_ text: String, lang: Lang = .pl) throws {
    let conversation = Conversation(
      id: "talk", customer: "anna", channel: .chat, language: lang, ownership: Ownership(.assistant), failures: 0,
      verified: isVerified, mood: .neutral, lastSeq: 1, consideredSeq: 0, readSeq: 0, lastAuthor: .customer,
      openedAt: books.now, lastAt: books.now, state: "{}")
    let (situation, decision) = try mind.consider(
      text, in: conversation, before: .init(customerSaid: last, assistantSpoke: true), customerName: nil,
      now: books.now,
      dialogue: dialogue, books: books)
    self.situation = situation
    self.decision = decision
    last = text
    dialogue = decision.memory(of: situation, after: dialogue)
  }
}
