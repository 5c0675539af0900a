import Booking
import Callbacks
import Conversations
import Customers
import Firm
import Ground
import HouseTesting
import Jobs
import Language
import Staff
import Testing

@testable import Assistant
@testable import House

/// Who changes their mind about what was arranged just now, and says no more than that.
@Suite struct RearrangingTests {
  private func house(_ engine: Engine) async throws -> House {
    var firm = Cast.firm
    firm.assistant.duties = [.knowledge, .booking, .callbacks]
    let house = try await Cast.house(on: engine, firm: firm)
    let service = Service(
      id: "check", name: "Przegląd roweru", minutes: 60, price: Money(minor: 149_00, currency: "PLN"),
      staff: [Cast.dawid.id])
    try await house.bookings.put(services: [service], by: "test")
    try await house.bookings.refresh()
    return house
  }

  /// What the assistant said to each line.
  private func talk(_ lines: [String], _ house: House) async throws -> [String] {
    let chat = try await house.open()
    var said: [String] = []
    for text in lines {
      try await house.say(text, in: chat)
      _ = try await house.runner.drain()
      said.append(try await house.messages(of: chat).last { $0.author == .assistant }?.text ?? "")
    }
    return said
  }

  @Test(arguments: Engine.allCases)
  func `a visit just booked is moved, asked about and priced without being named again`(engine: Engine) async throws {
    let house = try await house(engine)
    let said = try await talk(
      [
        "poproszę przegląd roweru w czwartek o 11", "Ola Próbna, 601 222 446", "tak", "a ile to będzie kosztować?",
        "a może jednak w piątek?", "o 12", "tak", "albo wiesz co, lepiej po 13", "o 14", "zgadza się",
      ], house)
    #expect(said[2].contains("Zarezerwowane: Przegląd roweru") && said[2].contains("godz. 11:00"))
    #expect(said[3].contains("149"))
    #expect(said[6].contains("Wizyta przeniesiona") && said[6].contains("27 listopada, godz. 12:00"), "\(said)")
    #expect(said[9].contains("Wizyta przeniesiona") && said[9].contains("27 listopada, godz. 14:00"), "\(said)")
    let visits = try await house.bookings.bookings(
      from: house.surroundings.now(), to: house.surroundings.now() + .days(30))
    #expect(visits.filter { $0.status == .booked }.count == 1)
  }

  @Test(arguments: Engine.allCases)
  func `a call just asked for comes at the other time, on the same number`(engine: Engine) async throws {
    let house = try await house(engine)
    let said = try await talk(
      [
        "proszę do mnie zadzwonić, 501 600 700", "a może w czwartek między 10 a 12", "a mogłoby być po 11?",
        "nie dzwońcie jednak",
      ], house)
    #expect(said[0].contains("+48 501 600 700"))
    #expect(said[1].hasPrefix("Zadzwonimy w czwartek, 26 listopada, między 10:00 a 12:00"), "\(said)")
    #expect(said[1].contains("+48 501 600 700") && said[3] == "W porządku, nie zadzwonimy.")
    #expect(said[2].hasPrefix("Zadzwonimy w czwartek, 26 listopada, między 11:00 a"), "\(said)")
    #expect(try await house.callbacks.open().isEmpty)
  }

  @Test func `on a day whose mornings are taken, wanting the morning leads to the next day`() throws {
    var talk = JobTalk()
    talk.books.add("mine", "nails", "iza", at: "2026-11-24T14:00:00+01:00", of: "anna")
    for hour in ["09", "10", "11"] {
      talk.books.add(ID("x\(hour)"), "nails", "iza", at: "2026-11-24T\(hour):00:00+01:00", of: "other")
    }
    talk.dialogue.arranged = .visit("mine", "nails")
    try talk.say("jednak wolałabym rano")
    #expect(talk.asks == .time && !talk.offers.isEmpty)
    #expect(talk.offers.allSatisfy { $0 > "2026-11-25" && $0.dropFirst(11).prefix(2) < "12" }, "\(talk.offers)")
  }

  @Test func `without anything arranged, such words begin nothing`() throws {
    var talk = JobTalk()
    try talk.say("lepiej po 15")
    #expect(talk.dialogue.jobs.isEmpty && talk.effects.isEmpty)
  }

  @Test func `a name and a number given before they are asked for are not asked for again`() throws {
    var talk = JobTalk(known: false)
    talk.isVerified = false
    try talk.say("manicure w czwartek")
    #expect(talk.asks == .time)
    try talk.say("Katarzyna Wójcik 600 700 800")
    try talk.say("o 11")
    #expect(talk.asks == .confirm && talk.dialogue.jobs.last?.contact.name == "Katarzyna Wójcik", "\(talk.reply)")
  }

  @Test func `a surname names no service, and the first of two services is no hour`() throws {
    var talk = JobTalk(known: false)
    talk.isVerified = false
    try talk.say("poproszę strzyżenie w czwartek")
    #expect(talk.asks == .service)
    try talk.say("ok, pierwsza")
    #expect(talk.asks == .time && talk.reply.contains("Strzyżenie damskie") && !talk.reply.contains("godzinach"))
    try talk.say("o 11")
    try talk.say("Jan Manicure, 601 222 333")
    #expect(talk.asks == .confirm && talk.reply.contains("Strzyżenie damskie"))
  }
}
