import Booking
import Conversations
import Customers
import Ground
import Language
import Testing

@testable import Assistant

@Suite struct JobMachineTests {
  private static func moment(_ iso: String) -> Moment { Moment(iso: iso)! }

  // MARK: booking

  @Test func `a stretch of time is answered with offers, a pick with a question, a yes with the booking`() throws {
    var talk = JobTalk()
    try talk.say("chciałabym się umówić na manicure w środę po południu")
    #expect(talk.asks == .time)
    #expect(talk.offers.first == "2026-11-25T12:00:00+01:00")
    try talk.say("to o 14")
    #expect(talk.asks == .confirm)
    #expect(talk.reply.contains("środa, 25 listopada, godz. 14:00") && talk.reply.contains("Izabela Kot"))
    #expect(talk.effects.isEmpty)
    try talk.say("tak, poproszę")
    #expect(
      talk.effects == [
        .book(service: "nails", startsAt: Self.moment("2026-11-25T14:00:00+01:00"), staff: nil, .init())
      ])
  }

  @Test func `everything in one sentence leaves nothing to ask but the yes`() throws {
    var talk = JobTalk()
    try talk.say("strzyżenie męskie w piątek o 16:30 u pani Aleksandry")
    #expect(talk.asks == .confirm)
    #expect(talk.reply.contains("70 zł") && talk.reply.contains("Aleksandra Wrona"))
    try talk.say("ok")
    #expect(
      talk.effects == [
        .book(service: "men", startsAt: Self.moment("2026-11-27T16:30:00+01:00"), staff: "ola", .init())
      ])
  }

  @Test(arguments: [
    "Anna Piątek, 600 100 200", "jan luty 600100200", "Maja Nowak, maja@poczta.example", "Jan Kowalski",
  ])
  func `who introduces herself in place of an answer has not asked for another day`(said: String) throws {
    var talk = JobTalk()
    try talk.say("manicure w środę po południu")
    let offers = talk.offers
    try talk.say(said)
    #expect(talk.asks == .time && talk.offers == offers)
  }

  @Test(arguments: [
    ("nie, jednak piątek o 11", "2026-11-27T11:00:00+01:00"), ("a może o 12?", "2026-11-26T12:00:00+01:00"),
    ("wolę w piątek o tej samej porze", "2026-11-27T10:00:00+01:00"),
  ])
  func `a change of mind keeps what was not changed`(said: String, start: String) throws {
    var talk = JobTalk()
    try talk.say("manicure w czwartek o 10")
    #expect(talk.asks == .confirm)
    try talk.say(said)
    #expect(talk.asks == .confirm)
    try talk.say("tak")
    #expect(talk.effects == [.book(service: "nails", startsAt: Self.moment(start), staff: nil, .init())])
  }

  @Test func `another service takes the time along`() throws {
    var talk = JobTalk()
    try talk.say("strzyżenie męskie w czwartek o 10")
    try talk.say("albo nie, damskie zamiast męskiego")
    #expect(talk.asks == .confirm && talk.reply.contains("Strzyżenie damskie"))
  }

  @Test func `a name that fits two services is asked about, and a word decides`() throws {
    var talk = JobTalk()
    try talk.say("poproszę strzyżenie w czwartek o 10")
    #expect(talk.asks == .service)
    #expect(talk.choices == ["Strzyżenie damskie", "Strzyżenie męskie"])
    try talk.say("męskie")
    #expect(talk.asks == .confirm && talk.reply.contains("godz. 10:00"))
  }

  @Test func `a question in between is answered, and the job comes back`() throws {
    var talk = JobTalk()
    try talk.say("manicure w czwartek o 10")
    try talk.say("a macie parking?")
    #expect(talk.decision.answers == ["parking"])
    #expect(talk.asks == .confirm && talk.reply.contains("Manicure"))
    try talk.say("super, to tak")
    #expect(talk.effects.count == 1)
  }

  @Test(arguments: ["rezygnuję", "zostawmy to", "nieważne", "jednak się rozmyśliłam"])
  func `whoever drops it gets nothing booked`(said: String) throws {
    var talk = JobTalk()
    try talk.say("manicure w czwartek o 10")
    try talk.say(said)
    #expect(talk.effects.isEmpty && talk.dialogue.jobs.isEmpty)
    try talk.say("tak")
    #expect(talk.effects.isEmpty)
  }

  @Test func `a day on which the firm is closed is said, and others are offered`() throws {
    var talk = JobTalk(now: "2026-12-21T10:00:00+01:00")
    try talk.say("manicure w piątek o 10")
    #expect(talk.asks == .time && talk.reply.contains("nieczynne"))
    #expect(!talk.offers.isEmpty && talk.offers.allSatisfy { !$0.hasPrefix("2026-12-25") })
  }

  @Test func `the last free time is the last`() throws {
    var talk = JobTalk()
    try talk.say("ostatni wolny termin na manicure w tym tygodniu?")
    #expect(talk.offers.first == "2026-11-27T18:00:00+01:00")
    try talk.say("ten pierwszy")
    #expect(talk.asks == .confirm && talk.reply.contains("18:00"))
  }

  @Test func `a time that was taken meanwhile is never booked, and the next best are offered`() throws {
    var talk = JobTalk()
    try talk.say("manicure w czwartek o 10")
    talk.books.add("other", "nails", "iza", at: "2026-11-26T10:00:00+01:00", of: "somebody")
    let jobs = try #require(talk.situation?.jobs)
    try talk.say("tak")
    let step = try jobs.refused(.taken, try #require(talk.decision.dialogue), talk.books)
    #expect(step.dialogue.turn.asks == .time && step.effects.isEmpty)
    let offers = step.dialogue.turn.offers
    #expect(!offers.isEmpty && !offers.contains(Self.moment("2026-11-26T10:00:00+01:00")))
  }

  @Test func `a stranger is asked for a number once, and not when they gave it`() throws {
    var talk = JobTalk(known: false)
    try talk.say("manicure w czwartek o 10")
    #expect(talk.asks == .phone)
    try talk.say("nazywam się Ewa Nowak, 602 118 330")
    #expect(talk.asks == .confirm)
    try talk.say("tak")
    guard case .book(_, _, _, let contact) = talk.effects.first else {
      Issue.record("nothing was booked")
      return
    }
    #expect(contact.phone == PhoneNumber("602118330"))
  }

  @Test func `what is not understood twice goes to a person`() throws {
    var talk = JobTalk()
    try talk.say("manicure w czwartek o 10")
    try talk.say("blabla trele morele")
    #expect(talk.decision.isFailure && talk.asks == .confirm)
  }

  // MARK: moving and cancelling

  @Test func `a visit is moved from the day that it is on to the day that is wanted`() throws {
    var talk = JobTalk()
    talk.books.add("b1", "nails", "iza", at: "2026-11-26T10:00:00+01:00", of: "anna")
    talk.books.add("b2", "cut", "ewa", at: "2026-12-03T10:00:00+01:00", of: "anna")
    try talk.say("nie dam rady w czwartek, możemy przełożyć manicure na piątek na 12?")
    #expect(talk.asks == .confirm)
    try talk.say("tak")
    #expect(talk.effects == [.move("b1", startsAt: Self.moment("2026-11-27T12:00:00+01:00"), staff: nil)])
  }

  @Test func `which of several visits is asked, and picked by what tells them apart`() throws {
    var talk = JobTalk()
    talk.books.add("b1", "nails", "iza", at: "2026-11-26T10:00:00+01:00", of: "anna")
    talk.books.add("b2", "cut", "ewa", at: "2026-12-03T10:00:00+01:00", of: "anna")
    try talk.say("chcę odwołać wizytę")
    #expect(talk.asks == .booking && talk.choices.count == 2)
    try talk.say("tę drugą")
    #expect(talk.asks == .confirm && talk.reply.contains("Strzyżenie damskie"))
    try talk.say("tak")
    #expect(talk.effects == [.cancel("b2")])
  }

  @Test func `no to a cancellation leaves the visit`() throws {
    var talk = JobTalk()
    talk.books.add("b1", "nails", "iza", at: "2026-11-26T10:00:00+01:00", of: "anna")
    try talk.say("proszę odwołać moją wizytę")
    #expect(talk.asks == .confirm)
    try talk.say("nie, proszę jednak zostawić")
    #expect(talk.effects.isEmpty && talk.dialogue.jobs.isEmpty)
  }

  // MARK: proof

  @Test(arguments: ["chcę odwołać wizytę w czwartek", "przełóżcie moją wizytę na piątek"])
  func `without proof nothing of a visit is shown`(said: String) throws {
    var talk = JobTalk()
    talk.isVerified = false
    talk.books.add("b1", "nails", "iza", at: "2026-11-26T10:00:00+01:00", of: "anna")
    try talk.say(said)
    #expect(talk.asks == .verify && talk.effects == [.sendCode(to: nil)])
    #expect(!talk.reply.contains("Manicure") && !talk.reply.contains("10:00"))
    try talk.say("tak, to ja, na pewno")
    #expect(talk.asks == .verify && !talk.reply.contains("Manicure"))
  }

  @Test func `once it is proved, what was said before need not be said again`() throws {
    var talk = JobTalk()
    talk.isVerified = false
    talk.books.add("b1", "nails", "iza", at: "2026-11-26T10:00:00+01:00", of: "anna")
    try talk.say("przełóżcie manicure na piątek na 12")
    talk.isVerified = true
    try talk.say("123456")
    #expect(talk.asks == .confirm && talk.reply.contains("piątek, 27 listopada, godz. 12:00"))
  }

  @Test func `an address that is given gets a code without a word on whether it is known`() throws {
    var talk = JobTalk(known: false)
    talk.isVerified = false
    try talk.say("chcę odwołać wizytę")
    #expect(talk.asks == .verify && talk.effects.isEmpty)
    try talk.say("ktos@example.org")
    #expect(talk.effects == [.sendCode(to: "ktos@example.org")])
  }

  // MARK: own data

  @Test func `contact data and consents change only after a yes`() throws {
    var talk = JobTalk()
    try talk.say("zmieniłam numer telefonu, nowy to 791 220 118")
    #expect(talk.asks == .confirm && talk.effects.isEmpty)
    try talk.say("zgadza się")
    #expect(talk.effects == [.contactChange(phone: PhoneNumber("791220118"), email: nil)])
    var other = JobTalk()
    try other.say("proszę nie przysyłać mi żadnych reklam")
    #expect(other.asks == .confirm)
    try other.say("tak")
    #expect(other.effects == [.consentChange(purpose: "marketing", granted: false)])
  }
}
