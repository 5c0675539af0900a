import Booking
import Conversations
import Customers
import Ground
import HouseTesting
import Jobs
import Language
import Letters
import Staff
import Store
import Testing

@testable import Assistant
@testable import House

extension House {
  /// Does all jobs that are due.
  fileprivate func settle() async throws {
    try await runner.drain()
    try await postRunner.drain()
  }
}

/// From the wish to cancel, by a code from an e-mail, to the visit that is cancelled: on a real store.
@Suite struct ProvingTests {
  private static func visit(in house: House) async throws -> Booking {
    let service = Service(id: "check", name: "Przegląd roweru", minutes: 60, staff: [Cast.anna.id])
    _ = try await house.bookings.put(services: [service], by: "test")
    let start = Moment(iso: "2026-11-26T10:00:00+01:00")!
    return try await house.bookings.book(
      BookingOrder(customer: Cast.maria.id, service: "check", startsAt: start), by: .system, key: nil)
  }

  private func codes(_ post: Postbox) -> [Letter] { post.all.filter { $0.subject.contains("Kod") } }

  private static func code(in letter: Letter) throws -> String {
    try #require(Proof.code(in: letter.text.prefix(while: { !$0.isNewline }) + ""))
  }

  @Test(arguments: Engine.allCases)
  func `a code from the customer's own mail opens what is theirs, and the job goes on`(engine: Engine) async throws {
    let post = Postbox()
    let house = try await Cast.house(on: engine, letters: post)
    let visit = try await Self.visit(in: house)
    let id = try await house.conversations.open(
      channel: .chat, language: .pl, customer: Cast.maria.id, verified: false)
    try await house.say("proszę odwołać moją wizytę", in: id)
    try await house.settle()
    let letter = try #require(codes(post).first)
    #expect(letter.to == Cast.maria.profile.email)
    let first = try await house.messages(of: id).map(\.text).joined()
    let right = try Self.code(in: letter)
    #expect(!first.contains("Przegląd roweru") && !first.contains(right))

    try await house.say(right == "111111" ? "111112" : "111111", in: id)
    try await house.settle()
    #expect(try await !house.conversation(id).verified)

    try await house.say("kod: \(right)", in: id)
    try await house.settle()
    #expect(try await house.conversation(id).verified)
    #expect(try await house.messages(of: id).last?.text.contains("Przegląd roweru") == true)
    try await house.say("tak", in: id)
    try await house.settle()
    let after = try await house.bookings.bookings(of: Cast.maria.id)
    #expect(after.first { $0.id == visit.id }?.status == .cancelled)
  }

  @Test(arguments: Engine.allCases)
  func `a stranger who proves to be a customer becomes that customer`(engine: Engine) async throws {
    let post = Postbox()
    let house = try await Cast.house(on: engine, letters: post)
    _ = try await Self.visit(in: house)
    let id = try await house.open()
    try await house.say("proszę odwołać moją wizytę", in: id)
    try await house.settle()
    #expect(codes(post).isEmpty)
    try await house.say("nobody@example.org", in: id)
    try await house.settle()
    #expect(codes(post).isEmpty, "nobody is known by this address")
    let unknown = try await house.messages(of: id).last?.text
    try await house.say(try #require(Cast.maria.profile.email), in: id)
    try await house.settle()
    let known = try await house.messages(of: id).last?.text
    #expect(unknown == known, "the answer does not tell whether somebody is known")
    try await house.say(try Self.code(in: try #require(codes(post).last)), in: id)
    try await house.settle()
    let now = try await house.conversation(id)
    #expect(now.verified && now.customer == Cast.maria.id)
  }

  @Test(arguments: ["nie mam już tego maila", "kod nie przyszedł", "nie pamiętam adresu"])
  func `whoever cannot get a code is offered a person, and nothing is dropped`(said: String) async throws {
    let house = try await Cast.house(on: .sqlite, letters: Postbox())
    _ = try await Self.visit(in: house)
    let id = try await house.conversations.open(
      channel: .chat, language: .pl, customer: Cast.maria.id, verified: false)
    for text in ["proszę odwołać moją wizytę", said] {
      try await house.say(text, in: id)
      try await house.settle()
    }
    let last = try #require(try await house.messages(of: id).last)
    #expect(last.text.contains("Mogę też połączyć"))
  }
}
