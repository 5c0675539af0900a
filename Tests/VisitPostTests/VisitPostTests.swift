import Booking
import Calendars
import Conversations
import Customers
import Foundation
import Ground
import House
import HouseTesting
import Language
import Letters
import Staff
import Store
import Testing

/// What customers get when something happens to their visit, in a whole house.
@Suite struct VisitPostTests {
  private func mail(_ letter: Letter?) throws -> Mail { try Mail(LetterMessage(try #require(letter)).text) }

  /// A property of the only event in an invitation.
  private func event(_ letter: Letter?, _ name: String) throws -> String? {
    let text = try #require(letter?.invitation?.text).replacing("\r\n ", with: "")
    return text.components(separatedBy: "\r\n").first { $0.hasPrefix(name + ":") || $0.hasPrefix(name + ";") }
  }

  @Test(arguments: Engine.allCases)
  func `a visit is the same event from its booking to its end, in letters and as a file`(engine: Engine) async throws {
    let studio = try await Studio(on: engine)
    let visit = try await studio.book(Studio.at("10:00", "2026-11-25"))
    try await studio.work()
    studio.clock.pass(.minutes(5))
    _ = try await studio.house.bookings.move(
      visit.id, of: Cast.maria.id, to: Studio.at("12:00", "2026-11-25"), by: .customer)
    try await studio.work()
    let file = try #require(try await studio.house.feeds.file(of: visit.id))
    studio.clock.pass(.minutes(5))
    _ = try await studio.house.bookings.cancel(visit.id, of: Cast.maria.id, by: .customer)
    try await studio.work()
    let letters = studio.post.all
    #expect(
      letters.map(\.subject) == [
        "Wizyta zarezerwowana: środa, 25 listopada, 10:00", "Nowy termin wizyty: środa, 25 listopada, 12:00",
        "Wizyta odwołana: środa, 25 listopada, 12:00",
      ])
    #expect(letters.allSatisfy { $0.to == "marianna@poczta.example" && $0.from?.email == "kontakt@dwakola.example" })
    #expect(letters.map { $0.invitation?.method } == ["REQUEST", "REQUEST", "CANCEL"])
    #expect(try letters.map { try event($0, "SEQUENCE") } == ["SEQUENCE:0", "SEQUENCE:1", "SEQUENCE:2"])
    #expect(try letters.map { try event($0, "METHOD") } == ["METHOD:REQUEST", "METHOD:REQUEST", "METHOD:CANCEL"])
    let uid = try #require(try event(letters[0], "UID"))
    #expect(try letters.allSatisfy { try event($0, "UID") == uid })
    #expect(file.contains(uid) && file.contains("DTSTART:20261125T110000Z"))
    #expect(try event(letters[1], "DTSTART") == "DTSTART:20261125T110000Z")
    #expect(try event(letters[0], "ATTENDEE")?.hasSuffix("mailto:marianna@poczta.example") == true)
    #expect(try mail(letters[0]).part("text/html")?.body.contains("Przegląd &lt;szybki&gt;") == true)
  }

  @Test(arguments: Engine.allCases)
  func `each letter has its links, signed, and only those that can be followed`(engine: Engine) async throws {
    let studio = try await Studio(on: engine)
    try await studio.agree(Cast.maria)
    var policy = BookingPolicy()
    policy.moveMinutes = 2_880
    try await studio.house.bookings.put(policy: policy, by: "test")
    let visit = try await studio.book(Studio.at("10:00", "2026-11-26"))
    try await studio.pass(until: Studio.at("10:15", "2026-11-25"))
    _ = try await studio.house.bookings.cancel(visit.id, of: Cast.maria.id, by: .customer)
    try await studio.work()
    let base = "https://wizyty.dwakola.example/visit/" + VisitLink.token(for: visit.id, house: Cast.key)
    let found = studio.post.all.map { letter in
      letter.text.matches(of: /https:\S+/).map { String($0.output) }
    }
    #expect(
      found == [
        ["\(base)/confirmation", "\(base)/time", "\(base)/cancellation"],
        ["\(base)/confirmation", "\(base)/cancellation", "\(base)/reminders"],
        ["\(base)/restoration", "https://wizyty.dwakola.example/book"],
      ])
    #expect(studio.post.all.map(\.ending) == [nil, "\(base)/reminders", nil])
    #expect(studio.post.all[0].text.contains("Przełożyć można do: wtorek, 24 listopada, 10:00."))
    let unsent = try await studio.house.store.read { try NoticeRecords.unsent(limit: 10, in: $0) }
    #expect(unsent.isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `a letter is in its reader's language, where the firm speaks it`(engine: Engine) async throws {
    let studio = try await Studio(on: engine)
    for (lang, subject) in [(Lang.uk, "Візит заброньовано: середа, 25 листопада, 10:00"), (.de, "Termin gebucht: ")] {
      var reader = Cast.maria
      reader.language = lang
      try await studio.house.store.write { [reader] tx in
        _ = try CustomerDesk.put(reader, consents: [], by: "test", at: Cast.now, keyring: Cast.keyring, in: tx)
      }
      let visit = try await studio.book(Studio.at("10:00", "2026-11-25"))
      try await studio.work()
      #expect(studio.post.all.last?.subject.hasPrefix(subject) == true)
      _ = try await studio.house.bookings.cancel(visit.id, of: nil, by: .system)
      try await studio.work()
    }
  }

  @Test(arguments: Engine.allCases)
  func `whoever has no e-mail is reminded where they talk to the firm, and nobody else reads it`(
    engine: Engine
  ) async throws {
    let studio = try await Studio(on: engine)
    let chat = try await studio.house.open()
    let visitor = try await studio.house.conversation(chat).customer
    let one = try #require(
      try await studio.house.store.read { try CustomerRecords.one(visitor, keyring: Cast.keyring, in: $0) })
    try await studio.agree(one)
    try await studio.agree(Cast.maria)
    let unproved = try await studio.house.conversations.open(
      channel: .chat, language: .pl, customer: Cast.maria.id, verified: false)
    try await studio.book(Studio.at("10:00", "2026-11-25"), for: one)
    try await studio.book(Studio.at("12:00", "2026-11-25"))
    try await studio.pass(until: Studio.at("10:15"))
    let lines = try await studio.house.lines(of: chat)
    #expect(lines.count == 1)
    #expect(
      lines.first?.hasPrefix(
        "system: Przypominamy o wizycie: Przegląd <szybki>, środa, 25 listopada, 10:00.\nPotwierdzam, przyjdę: https://"
      ) == true)
    #expect(try await studio.house.lines(of: unproved) == [])
    #expect(studio.post.all.map(\.to) == ["marianna@poczta.example", "marianna@poczta.example"])
  }

  @Test(arguments: Engine.allCases)
  func `a freed time is told by letter and in the chat that was proved`(engine: Engine) async throws {
    let studio = try await Studio(on: engine)
    try await studio.agree(Cast.maria)
    let chat = try await studio.house.open(as: Cast.maria)
    let visit = try await studio.book(Studio.at("10:00"), for: Cast.jan)
    let day = Day("2026-11-24")!
    let waiting = try await studio.house.bookings.wait(
      for: "repair", customer: Cast.maria.id, wish: WaitingWish(days: day...day), by: .customer)
    _ = try await studio.house.bookings.cancel(visit.id, of: Cast.jan.id, by: .customer)
    try await studio.work()
    let link = "https://wizyty.dwakola.example/offer/" + OfferLink.token(for: waiting.id, house: Cast.key)
    let letter = try #require(studio.post.all.first { $0.to == "marianna@poczta.example" })
    #expect(letter.subject == "Zwolnił się termin: wtorek, 24 listopada, 10:00")
    #expect(letter.text.contains("Biorę ten termin:\n\(link)\n") && letter.text.contains("do godziny 14:35"))
    #expect(letter.invitation == nil)
    #expect(try await studio.house.lines(of: chat).last?.contains(link) == true)
  }

  @Test(arguments: Engine.allCases)
  func `an end of reminders holds under every identity, and what answers the customer still comes`(
    engine: Engine
  ) async throws {
    let studio = try await Studio(on: engine)
    try await studio.agree(Cast.maria)
    let visit = try await studio.book(Studio.at("10:00", "2026-11-25"))
    try await studio.work()
    try await studio.house.bookings.endReminders(of: Cast.maria.id, source: "letter", by: .customer)
    try await studio.pass(until: Studio.at("10:15"))
    _ = try await studio.house.bookings.cancel(visit.id, of: Cast.maria.id, by: .customer)
    try await studio.work()
    #expect(studio.post.all.map { $0.subject.prefix(8) } == ["Wizyta z", "Wizyta o"])
  }

  @Test(arguments: Engine.allCases)
  func `a cancelled visit comes back to its time, unless somebody has it`(engine: Engine) async throws {
    let studio = try await Studio(on: engine)
    let bookings = studio.house.bookings
    var policy = BookingPolicy()
    policy.leadMinutes = 1_440
    let visit = try await studio.book(Studio.at("10:00"))
    try await bookings.put(policy: policy, by: "test")
    _ = try await bookings.cancel(visit.id, of: Cast.maria.id, by: .customer)
    await #expect(throws: BookingRefusal.noSuchBooking) {
      try await bookings.restore(visit.id, of: Cast.jan.id, by: .customer)
    }
    let back = try await bookings.restore(visit.id, of: Cast.maria.id, by: .customer)
    #expect(back.id != visit.id && back.startsAt == visit.startsAt && back.staff == visit.staff)
    #expect(try await bookings.restore(visit.id, of: Cast.maria.id, by: .customer) == back, "twice is once")
    #expect(try await bookings.restore(back.id, of: Cast.maria.id, by: .customer).id == back.id)
    _ = try await bookings.cancel(back.id, of: Cast.maria.id, by: .customer)
    _ = try await bookings.book(
      BookingOrder(customer: Cast.jan.id, service: "repair", startsAt: visit.startsAt), by: .system)
    await #expect(throws: BookingRefusal.taken) {
      try await bookings.restore(back.id, of: Cast.maria.id, by: .customer)
    }
  }
}
