import Booking
import Conversations
import Customers
import Firm
import Ground
import HouseTesting
import Jobs
import Language
import Staff
import Store
import Testing

@testable import Assistant
@testable import House

/// A customer who cancels, and then does not want to after all.
@Suite struct UndoTests {
  private static let start = Moment(iso: "2026-11-26T10:00:00+01:00")!

  /// Maria has a visit and has said that it be cancelled.
  private func cancelled(_ engine: Engine) async throws -> (house: House, chat: ID<Conversation>) {
    var firm = Cast.firm
    firm.assistant.duties = [.knowledge, .booking]
    let house = try await Cast.house(on: engine, firm: firm)
    let service = Service(id: "check", name: "Przegląd roweru", minutes: 60, staff: [Cast.dawid.id])
    try await house.bookings.put(services: [service], by: "test")
    try await house.bookings.refresh()
    _ = try await house.bookings.book(
      BookingOrder(customer: Cast.maria.id, service: "check", startsAt: Self.start), by: .system)
    let chat = try await house.open(as: Cast.maria)
    for text in ["proszę odwołać moją wizytę", "tak"] { try await tell(house, chat, text) }
    #expect(try await house.bookings.bookings(of: Cast.maria.id).map(\.status) == [.cancelled])
    return (house, chat)
  }

  private func tell(_ house: House, _ chat: ID<Conversation>, _ text: String) async throws {
    try await house.say(text, in: chat)
    _ = try await house.runner.drain()
  }

  private func last(_ house: House, _ chat: ID<Conversation>) async throws -> String {
    try await house.messages(of: chat).last { $0.author == .assistant }?.text ?? ""
  }

  @Test(arguments: Engine.allCases)
  func `jednak nie odwołuj brings the visit back, and says where it can be seen`(engine: Engine) async throws {
    let (house, chat) = try await cancelled(engine)
    try await tell(house, chat, "jednak nie odwołujcie!")
    let visits = try await house.bookings.bookings(of: Cast.maria.id).filter { $0.status == .booked }
    #expect(visits.map(\.startsAt) == [Self.start])
    let text = try await last(house, chat)
    #expect(text.hasPrefix("Wizyta przywrócona: Przegląd roweru"))
    let visit = try #require(visits.first)
    #expect(
      text.contains(
        "https://wizyty.dwakola.example/visit/" + VisitLink.token(for: visit.id, house: house.keyring.house)))
    // Once only: said again, there is nothing to bring back.
    try await tell(house, chat, "jednak nie odwołujcie!")
    #expect(try await house.bookings.bookings(of: Cast.maria.id).count { $0.status == .booked } == 1)
  }

  @Test(arguments: Engine.allCases)
  func `a time that somebody took meanwhile is not brought back; the nearest are offered`(engine: Engine) async throws {
    let (house, chat) = try await cancelled(engine)
    _ = try await house.bookings.book(
      BookingOrder(customer: Cast.jan.id, service: "check", startsAt: Self.start), by: .system)
    try await tell(house, chat, "ojej, to pomyłka, jednak przyjdę")
    let text = try await last(house, chat)
    #expect(try await house.bookings.bookings(of: Cast.maria.id).allSatisfy { $0.status == .cancelled })
    #expect(!text.contains("przywrócona"))
    #expect(try await house.messages(of: chat).last { $0.author == .assistant }?.extras.choices.isEmpty == false)
  }

  @Test func `whoever wants none of the times offered gets the page with all of them`() async throws {
    let (house, chat) = try await cancelled(.sqlite)
    try await tell(house, chat, "chcę umówić przegląd roweru w piątek")
    #expect(try await !last(house, chat).contains("/book"))
    try await tell(house, chat, "żaden mi nie pasuje")
    #expect(try await last(house, chat).contains("https://wizyty.dwakola.example/book?service=check"))
  }

  @Test func `these words take a cancellation back, and these do not`() {
    for (text, lang) in [
      ("jednak nie odwołuj", Lang.pl), ("nie, nie odwołujcie", .pl), ("proszę przywrócić", .pl),
      ("jednak przyjdę", .pl),
      ("cofnij", .pl), ("to pomyłka", .pl), ("please restore it", .en), ("don't cancel", .en), ("не скасовуйте", .uk),
      ("doch nicht absagen", .de),
    ] {
      #expect(Steering.read(text, lang: lang).restores, "\(text)")
    }
    for text in ["dziękuję", "odwołaj", "proszę odwołać", "do zobaczenia", "a kiedy jest wolne?"] {
      #expect(!Steering.read(text, lang: .pl).restores, "\(text)")
    }
  }
}
