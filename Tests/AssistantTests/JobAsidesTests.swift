import Booking
import Customers
import Ground
import Language
import Testing

@testable import Assistant

/// What customers say beside the point while a visit is being booked.
@Suite struct JobAsidesTests {
  private static func moment(_ iso: String) -> Moment { Moment(iso: iso)! }

  @Test(arguments: [
    ("a ile to kosztuje?", "120 zł"), ("ile to trwa?", "45 min"), ("a kto to robi?", "Ewa Sadowska"),
  ])
  func `a short question about the visit is answered from the tables, and the job goes on`(
    asked: String, answer: String
  ) throws {
    var talk = JobTalk()
    try talk.say("strzyżenie damskie w środę")
    let offers = talk.offers
    try talk.say(asked)
    #expect(talk.reply.contains(answer))
    #expect(talk.asks == .time && talk.offers == offers)
    #expect(!talk.decision.isFailure)
  }

  @Test(arguments: [
    ("czy można u was zostawić rower na zimę?", false), ("mogę zostawić opony do wiosny?", false),
    ("can I leave my bike with you over the winter?", false), ("czy można przyjść w przyszłym roku?", false),
    ("czy można przyjść w środę?", true), ("mogę podjechać w grudniu?", true), ("можна прийти в середу?", true),
  ])
  func `a season is no time to come at, a day is`(asked: String, begins: Bool) throws {
    var talk = JobTalk()
    try talk.say(asked, lang: asked.hasPrefix("can") ? .en : asked.hasPrefix("мож") ? .uk : .pl)
    #expect(talk.dialogue.jobs.isEmpty == !begins)
  }

  @Test func `a booking that is asked for may be wanted in a season`() throws {
    var talk = JobTalk()
    try talk.say("chcę się umówić na manicure na wiosnę")
    #expect(talk.offers.first?.hasPrefix("2027-03-2") == true)
  }

  @Test func `a question of another thing's price is not answered with the visit's`() throws {
    var talk = JobTalk()
    try talk.say("strzyżenie damskie w środę")
    try talk.say("ile kosztuje szampon?")
    #expect(!talk.reply.contains("120 zł"))
  }

  @Test func `later means after what was offered, earlier before it`() throws {
    var talk = JobTalk()
    try talk.say("manicure w środę")
    let first = talk.offers
    try talk.say("a coś później?")
    let later = talk.offers
    #expect(!later.isEmpty && later.allSatisfy { $0 > first.max()! && $0.hasPrefix("2026-11-25") })
    try talk.say("a wcześniej nie ma?")
    #expect(!talk.offers.isEmpty && talk.offers.allSatisfy { $0 < later.min()! })
  }

  @Test func `after a look at later times the days that were wished for still hold`() throws {
    var talk = JobTalk()
    for hour in ["10", "11"] { talk.books.add(ID(hour), "nails", "iza", at: "2026-11-30T\(hour):00:00+01:00", of: "x") }
    try talk.say("manicure w przyszłym tygodniu po południu")
    try talk.say("a coś później?")
    #expect(talk.offers.allSatisfy { $0.hasPrefix("2026-11-30") }, "later on the same day")
    try talk.say("nie, jednak wolę rano")
    // That Monday has one morning time left, the week has more.
    #expect(talk.offers.count == 3 && talk.offers.allSatisfy { $0 < "2026-12-05" })
    #expect(talk.offers.allSatisfy { $0.dropFirst(11).prefix(2) < "12" })
  }

  @Test func `an hour that is said after a look at later times keeps to their day`() throws {
    var talk = JobTalk()
    try talk.say("manicure w przyszłym tygodniu po południu")
    try talk.say("a coś później?")
    let day = try #require(talk.offers.first).prefix(10)
    try talk.say("o 9:30")
    #expect(talk.asks == .confirm && talk.reply.contains("godz. 9:30"))
    #expect(try #require(talk.dialogue.jobs.last?.startsAt).iso.hasPrefix(day))
  }

  @Test func `before the first free time there is none, and that is said`() throws {
    var talk = JobTalk()
    try talk.say("manicure dzisiaj")
    let offers = talk.offers
    try talk.say("wcześniej się nie da?")
    #expect(talk.reply.contains("Wcześniej nie ma"))
    #expect(talk.offers == offers)
  }

  @Test func `the second one is the second of the list, not one o'clock`() throws {
    var talk = JobTalk()
    try talk.say("I'd like a manicure on Wednesday", lang: .en)
    let second = talk.offers[1]
    try talk.say("the second one", lang: .en)
    #expect(talk.asks == .confirm)
    try talk.say("yes", lang: .en)
    #expect(talk.effects == [.book(service: "nails", startsAt: Self.moment(second), staff: nil, .init())])
  }

  @Test func `whoever does not mind gets the first`() throws {
    var talk = JobTalk()
    try talk.say("chcę się umówić na strzyżenie w środę")
    #expect(talk.asks == .service)
    try talk.say("obojętnie")
    #expect(talk.asks == .time)
    let first = talk.offers[0]
    try talk.say("wszystko jedno")
    #expect(talk.asks == .confirm && talk.reply.contains("45 min") && first.hasPrefix("2026-11-25"))
  }

  @Test func `a time is no service, and neither is the word for a visit`() throws {
    var talk = JobTalk()
    try talk.say("poproszę wizytę na środę")
    #expect(talk.asks == .service)
    #expect(talk.choices.count == 3)
  }

  @Test(arguments: [
    ("Anna Nowak 600100200", "Anna Nowak"), ("jan kowalski, tel. 600 100 200", "Jan Kowalski"),
    ("nazywam się Olga Maj-Lis 600100200", "Olga Maj-Lis"),
    ("Olga Maj, 600100200", "Olga Maj"),
  ])
  func `a name needs no sentence around it when it was asked for`(said: String, name: String) throws {
    var talk = JobTalk(known: false)
    talk.isVerified = false
    try talk.say("manicure w środę o 10")
    #expect(talk.asks == .phone)
    try talk.say(said)
    #expect(talk.asks == .confirm)
    try talk.say("tak")
    guard case .book(_, _, _, let contact) = talk.effects.first else {
      Issue.record("nothing was booked")
      return
    }
    #expect(contact.name == name && contact.phone?.description == "+48600100200")
  }

  @Test func `a question before the yes is no name, and the yes still counts`() throws {
    var talk = JobTalk(known: false)
    talk.isVerified = false
    try talk.say("manicure w środę o 10")
    try talk.say("600100200")
    #expect(talk.asks == .confirm)
    try talk.say("a mogę przyjść z dzieckiem?")
    #expect(talk.asks == .confirm)
    try talk.say("tak")
    #expect(talk.effects.count == 1)
  }

  @Test func `a visit booked in this talk is taken back in it without proof, another is not`() throws {
    var talk = JobTalk()
    talk.isVerified = false
    talk.books.add("old", "men", "ola", at: "2026-11-26T10:00:00+01:00", of: "anna")
    talk.books.add("new", "nails", "iza", at: "2026-11-27T10:00:00+01:00", of: "anna")
    talk.dialogue.made = ["new"]
    try talk.say("a jednak odwołuję")
    #expect(talk.asks == .confirm && talk.reply.contains("Manicure") && !talk.reply.contains("Strzyżenie"))
    try talk.say("tak")
    #expect(talk.effects == [.cancel("new")])

    var stranger = JobTalk()
    stranger.isVerified = false
    stranger.books.add("old", "men", "ola", at: "2026-11-26T10:00:00+01:00", of: "anna")
    try stranger.say("chcę odwołać wizytę")
    #expect(stranger.asks == .verify)
  }

  @Test func `a yes to several times asks which`() throws {
    var talk = JobTalk()
    try talk.say("manicure w środę")
    let offers = talk.offers
    try talk.say("tak, pasuje")
    #expect(talk.reply.contains("Który z tych terminów") && talk.offers == offers)
    #expect(!talk.decision.isFailure)
  }

  @Test(arguments: ["czy jest coś wolnego w środę?", "kiedy najbliższy termin?"])
  func `price and free times asked in one breath are both told`(_ when: String) throws {
    var talk = JobTalk()
    try talk.say("ile kosztuje strzyżenie damskie i \(when)")
    #expect(talk.reply.contains("120 zł") && talk.asks == .time && !talk.offers.isEmpty)
  }

  @Test func `the same as before keeps the clock time of a visit that is moved`() throws {
    var talk = JobTalk()
    talk.books.add("new", "nails", "iza", at: "2026-11-25T10:30:00+01:00", of: "anna")
    try talk.say("przełóżcie mi wizytę na piątek, tak samo")
    #expect(talk.asks == .confirm && talk.reply.contains("27 listopada, godz. 10:30"))
  }

  @Test func `a number picks from all services when none was named`() throws {
    var talk = JobTalk()
    try talk.say("chciałabym się umówić na środę")
    #expect(talk.asks == .service)
    try talk.say("ta druga")
    #expect(talk.reply.contains("Strzyżenie męskie") && talk.asks == .time)
  }

  @Test func `the customer's own name picks nobody of the team`() throws {
    var talk = JobTalk(known: false)
    talk.isVerified = false
    try talk.say("strzyżenie damskie w środę o 10")
    try talk.say("Ewa Testowa 600100200")
    try talk.say("tak")
    guard case .book(_, _, let staff, let contact) = talk.effects.first else {
      Issue.record("nothing was booked")
      return
    }
    #expect(staff == nil && contact.name == "Ewa Testowa")
  }

  @Test(arguments: ["kiedy przyjmuje Ewa Sadowska?", "czy pani Ewa pracuje w czwartki?"])
  func `when a person works is told from their week`(asked: String) throws {
    var talk = JobTalk()
    try talk.say(asked)
    #expect(talk.reply.contains("Ewa Sadowska: ") && talk.reply.contains("9:00–19:00"))
  }

  @Test(arguments: [
    "chciałabym wpaść na strzyżenie damskie", "kiedy mogę przyjść?", "chcę podjechać w środę",
    "can I come on Wednesday?",
  ])
  func `whoever wants to come wants a visit`(said: String) throws {
    var talk = JobTalk()
    try talk.say(said, lang: said.hasPrefix("can") ? .en : .pl)
    #expect(talk.asks == .service || talk.asks == .time)
  }

  @Test func `coming with somebody is no visit`() throws {
    var talk = JobTalk()
    try talk.say("czy mogę przyjść z dzieckiem?")
    #expect(talk.asks == nil)
  }

  @Test(arguments: [
    "chciałabym przyjść na strzyżenie, kiedy najszybciej?", "kiedy mogę wpaść na manicure?",
    "muszę podjechać na strzyżenie męskie",
  ])
  func `whoever wants to come with what can be booked is offered times`(text: String) throws {
    var talk = JobTalk()
    try talk.say(text)
    #expect(talk.asks == .time || talk.asks == .service)
  }

  @Test func `what it costs and how long it takes is told of what was named before`() throws {
    var talk = JobTalk()
    try talk.say("czy robicie strzyżenie męskie?")
    talk.dialogue.jobs = []
    try talk.say("a ile to kosztuje?")
    #expect(talk.reply.contains("Strzyżenie męskie: 70 zł (30 min)"))
    try talk.say("a ile to trwa?")
    #expect(talk.reply.contains("Strzyżenie męskie: 70 zł (30 min)"))
  }

  @Test func `a service that was spoken of before is not asked for again`() throws {
    var talk = JobTalk()
    try talk.say("ile kosztuje strzyżenie męskie?")
    try talk.say("ok, to umów mnie na środę o 10")
    #expect(talk.asks == .confirm && talk.reply.contains("Strzyżenie męskie"))
    try talk.say("tak")
    guard case .book("men", _, _, _) = talk.effects.first else {
      Issue.record("\(talk.effects)")
      return
    }
    #expect(talk.dialogue.named == nil, "what is booked is no longer spoken of")
  }

  @Test func `who does it is told of the services to choose from, named again or not`() throws {
    var talk = JobTalk()
    try talk.say("chcę się umówić na strzyżenie")
    #expect(talk.asks == .service)
    try talk.say("a kto robi strzyżenie?")
    #expect(talk.reply.contains("Aleksandra Wrona, Ewa Sadowska") && talk.asks == .service)
  }
}
