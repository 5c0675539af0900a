import Booking
import Callbacks
import Conversations
import Customers
import Firm
import Ground
import Jobs
import Knowledge
import Language
import Store

/// Fills a firm that was just loaded with visits, requests for calls and talks, so that whoever looks around sees a house
/// at work. For demonstrations; everything goes through the verbs that customers use.
public struct SampleDays: Sendable {
  public struct Report: Hashable, Sendable {
    public var visits = 0
    public var callbacks = 0
    public var talks = 0
  }

  private let house: House
  private let customers: [Customer]

  private static let visits = 28
  private static let daysAhead = 8

  /// Nil when the house has talks already: then it is not new, and nothing is added. Throws a `HouseProblem` while nobody is
  /// known who could visit or be called.
  public init?(of house: House) async throws {
    self.house = house
    let keyring = house.keyring
    let (isNew, customers) = try await house.store.read { tx in
      (try ConversationListRecords.isEmpty(in: tx), try CustomerRecords.all(keyring: keyring, in: tx))
    }
    guard isNew else { return nil }
    self.customers = customers.filter { $0.profile.firstName != nil && $0.profile.phone != nil }
      .sorted { $0.id.text < $1.id.text }
    guard !self.customers.isEmpty else {
      throw HouseProblem("no customers with a name and a phone are there yet: run 'odzew import FOLDER' first")
    }
  }

  public func fill() async throws -> Report {
    try await house.intents.learnOffPool()
    // Talks first, as they are answered here; the letters that visits and calls ask for are written by who serves.
    let talks = try await talk()
    return Report(visits: try await book(), callbacks: try await ask(), talks: talks)
  }

  private func book() async throws -> Int {
    let today = house.firm.orNameless.zone.day(house.surroundings.now())
    let services = try await house.bookings.services()
    var booked = 0
    for number in 0..<(services.isEmpty ? 0 : Self.visits) {
      let service = services[number % services.count]
      let free = try await house.bookings.freeTimes(
        for: service.id, wish: TimeWish(days: today...today + Self.daysAhead), limit: 500)
      guard !free.isEmpty else { continue }
      let order = BookingOrder(
        customer: one(number * 3).id, service: service.id, startsAt: free[number * 37 % free.count].startsAt)
      do {
        let visit = try await house.bookings.book(order, by: .system, key: "sample-\(number)")
        booked += 1
        if number % 3 == 0 { _ = try await house.bookings.confirm(visit.id, of: nil, by: .system) }
      } catch is BookingRefusal { continue }
    }
    return booked
  }

  private func ask() async throws -> Int {
    let zone = house.firm.orNameless.zone
    let tomorrow = zone.day(house.surroundings.now()) + 1
    func between(_ from: Int, _ to: Int) -> CallbackWish {
      let clock = [from, to].compactMap { TimeOfDay(minutes: $0 * 60) }.map { zone.moment(tomorrow, $0) }
      return CallbackWish(from: clock.first, to: clock.last)
    }
    let asked: [(topic: String, wish: CallbackWish, prediction: Bool)] = [
      ("Pytanie o fakturę", CallbackWish(), true), ("Termin wizyty", between(12, 14), false),
      ("Oferta dla firmy", CallbackWish(), true), ("Gwarancja", between(15, 17), false),
      ("Zmiana zamówienia", CallbackWish(), true), ("Cennik", CallbackWish(), false),
    ]
    var taken = 0
    for (number, row) in asked.enumerated() {
      let customer = one(number * 7 + 1)
      guard let phone = customer.profile.phone else { continue }
      let order = CallbackOrder(
        who: .customer(customer.id), phone: phone, topic: row.topic, wish: row.wish, source: .form,
        language: customer.language, prediction: row.prediction)
      do {
        _ = try await house.callbacks.ask(order, by: "sample", key: "sample-\(number)")
        taken += 1
      } catch is CallbackRefusal { continue }
    }
    return taken
  }

  private func talk() async throws -> Int {
    let languages = house.firm.orNameless.languages
    let known = try await house.store.read { try KnowledgeRecords.all(in: $0) }.first {
      $0.lang == .pl && $0.kind == .faq
    }
    let said: [(language: Lang, isKnown: Bool, lines: [String])] = [
      (.pl, false, [known?.title, "Dziękuję!"].compactMap(\.self)),
      (.pl, true, ["Dzień dobry, chcę umówić wizytę w piątek po południu"]),
      (.en, false, ["Hello, are you open on Saturday?"]),
      (.pl, true, ["Dzień dobry, proszę o rozmowę z człowiekiem, chodzi o moje ostatnie zamówienie"]),
      (.pl, true, ["To jest skandal! Czekam trzeci tydzień i nikt nie odpisuje, proszę o zwrot pieniędzy"]),
    ]
    let wanted = said.filter { languages.contains($0.language) }
    for (number, talk) in wanted.enumerated() {
      let id =
        talk.isKnown
        ? try await house.conversations.open(
          channel: .chat, language: talk.language, customer: one(number * 11 + 2).id, verified: false)
        : try await house.conversations.open(channel: .chat, language: talk.language, visitor: nil).id
      for (line, text) in talk.lines.enumerated() {
        _ = try await house.conversations.receive(text, clientID: "sample-\(line)", in: id)
        try await house.runner.drain()
      }
    }
    return wanted.count
  }

  private func one(_ number: Int) -> Customer { customers[number % customers.count] }
}
