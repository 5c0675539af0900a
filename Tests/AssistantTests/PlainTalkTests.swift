import Booking
import Conversations
import Firm
import Ground
import Knowledge
import Language
import Testing

@testable import Assistant

/// Talks as people really type them: short answers, slips, changes of mind.
@Suite struct PlainTalkTests {
  @Test func `that a time cannot be had is said once`() throws {
    var talk = JobTalk(now: "2026-12-21T10:00:00+01:00")
    try talk.say("manicure w piątek o 10")
    #expect(talk.reply.contains("nieczynne"))
    for said in ["Anna Lis 600 100 200", "ok", "hmm nie wiem", "ile to kosztuje?"] {
      try talk.say(said)
      #expect(!talk.reply.contains("nieczynne") && !talk.reply.contains("nie ma wolnego"), "\(said): \(talk.reply)")
      #expect(talk.asks == .time && !talk.offers.isEmpty)
    }
    // Named again, it is said again.
    try talk.say("a w piątek o 10?")
    #expect(talk.reply.contains("nieczynne"))
  }

  @Test func `a yes to several times is asked about, and twice takes the first to be confirmed`() throws {
    var talk = JobTalk()
    try talk.say("manicure w środę po południu")
    let first = talk.offers.first
    try talk.say("tak")
    #expect(talk.asks == .time)
    try talk.say("no tak")
    #expect(talk.asks == .confirm && talk.effects.isEmpty)
    #expect(talk.dialogue.jobs.last?.startsAt == first.flatMap { Moment(iso: $0) })
  }

  @Test func `a yes to the earliest times takes the earliest`() throws {
    var talk = JobTalk()
    try talk.say("manicure jak najszybciej")
    let first = talk.offers.first
    try talk.say("ok")
    #expect(talk.asks == .confirm && talk.dialogue.jobs.last?.startsAt == first.flatMap { Moment(iso: $0) })
  }

  @Test(arguments: ["manicure", "strzyżenie", "manicure jutro", "manicure u Izabeli w piątek", "manicure w piątek?"])
  func `a service alone, with a day or with a person is a wish to come`(said: String) throws {
    var talk = JobTalk()
    try talk.say(said)
    #expect(talk.dialogue.jobs.last?.kind == .book, "\(talk.reply)")
  }

  @Test(arguments: ["manicure?", "manicure jest trwały?", "czy robicie manicure żelowy"])
  func `a question on a service is no wish to come`(said: String) throws {
    var talk = JobTalk()
    try talk.say(said)
    #expect(talk.dialogue.jobs.isEmpty)
  }

  @Test func `another hour, named while the service is asked for, is another hour`() throws {
    var talk = JobTalk()
    try talk.say("strzyżenie w czwartek o 9")
    #expect(talk.asks == .service)
    try talk.say("nie, jednak 10")
    #expect(talk.asks == .service && talk.dialogue.jobs.count == 1)
    try talk.say("męskie")
    #expect(talk.asks == .confirm && talk.reply.contains("10:00"))
  }

  @Test(arguments: ["umówcie", "zapisz", "to umow"])
  func `a bare request goes on with the service spoken of`(said: String) throws {
    var talk = JobTalk()
    try talk.say("ile kosztuje strzyżenie męskie?")
    try talk.say(said)
    #expect(talk.dialogue.jobs.last?.service == "men", "\(talk.reply)")
  }

  @Test(arguments: ["macie coś wolnego na jutro?", "jest coś wolnego dzisiaj", "umówicie mnie na jutro?"])
  func `asking for something free asks for a visit`(said: String) throws {
    var talk = JobTalk()
    try talk.say(said)
    #expect(talk.asks == .service, "\(talk.reply)")
  }

  @Test func `earlier than the time that was settled on is looked for before it`() throws {
    var talk = JobTalk()
    try talk.say("manicure w środę o 14")
    #expect(talk.asks == .confirm)
    try talk.say("nie, wcześniej")
    #expect(talk.asks == .time && !talk.offers.isEmpty)
    #expect(talk.offers.allSatisfy { $0 < "2026-11-25T14:00" }, "\(talk.offers)")
  }

  @Test func `a weekday said of next week is the one of next week`() throws {
    var talk = JobTalk()
    try talk.say("manicure w przyszłym tygodniu")
    try talk.say("środa")
    #expect(!talk.offers.isEmpty && talk.offers.allSatisfy { $0.hasPrefix("2026-12-02") }, "\(talk.offers)")
    try talk.say("a jutro?")
    #expect(talk.offers.allSatisfy { $0.hasPrefix("2026-11-24") }, "\(talk.offers)")
  }

  @Test func `an ok where the number is asked for is no misunderstanding`() throws {
    var talk = JobTalk(known: false)
    try talk.say("manicure w środę o 14")
    #expect(talk.asks == .phone)
    try talk.say("ok, biorę")
    #expect(talk.asks == .phone && !talk.reply.contains("rozumiem") && !talk.decision.isFailure)
  }

  @Test(arguments: ["Hans Müller 0049 151 23456789", "Anna Lis 0048 600 100 200"])
  func `a number may be written with the zeros of another country`(said: String) throws {
    var talk = JobTalk(known: false)
    try talk.say("manicure w środę o 14")
    try talk.say(said)
    #expect(talk.asks == .confirm && talk.dialogue.jobs.last?.contact.phone != nil, "\(talk.reply)")
  }

  @Test(arguments: [
    "zmiana planów, zadzwońcie w czwartek o 10", "zadzwońcie za godzinę", "proszę o kontakt", "telefon do mnie proszę",
    "nie mogę się dodzwonić",
  ])
  func `a call may be asked for in many words`(said: String) throws {
    var talk = JobTalk()
    try talk.say(said)
    #expect(talk.dialogue.jobs.last?.kind == .callback, "\(talk.reply)")
  }

  @Test(arguments: ["never mind, don't call", "please do not call me", "forget the call"])
  func `a call is taken back in English, too`(said: String) { #expect(CallOff.read(said)) }

  @Test(arguments: ["jesteście idiotami", "chujowa obsługa", "you guys are useless"])
  func `whoever insults the firm gets a person`(said: String) throws {
    var talk = JobTalk()
    try talk.say(said)
    #expect(talk.decision.kind == .handedOver)
  }

  @Test(arguments: ["nie, jednak przełożyć wizytę", "to może przesuńcie mi to"])
  func `who was to cancel may move instead, and the other way round`(said: String) throws {
    var talk = JobTalk()
    talk.books.add("b1", "nails", "iza", at: "2026-11-27T10:00:00+01:00", of: "anna")
    try talk.say("chcę odwołać wizytę")
    #expect(talk.asks == .confirm)
    try talk.say(said)
    #expect(talk.dialogue.jobs.map(\.kind) == [.move] && talk.asks == .time, "\(talk.reply)")
    try talk.say("albo nie, odwołajcie wizytę")
    #expect(talk.dialogue.jobs.map(\.kind) == [.cancel] && talk.asks == .confirm, "\(talk.reply)")
  }

  @Test func `whoever says goodbye is asked nothing more`() throws {
    var talk = JobTalk()
    try talk.say("manicure jutro")
    try talk.say("do widzenia")
    #expect(talk.dialogue.jobs.isEmpty && talk.reply.contains("Do usłyszenia"))
    talk.isVerified = false
    try talk.say("chcę odwołać wizytę")
    try talk.say("do widzenia")
    #expect(talk.dialogue.jobs.isEmpty)
  }

  @Test func `a price told of a service near to what was said is gone on with`() throws {
    var talk = JobTalk()
    try talk.say("ile za paznokcie?")
    try talk.say("a ile za strzyżenie męskie?")
    try talk.say("kiedy można")
    #expect(talk.dialogue.jobs.last?.service == "men", "\(talk.reply)")
  }

  @Test func `ile alone asks for the price of what is booked`() throws {
    var talk = JobTalk()
    try talk.say("strzyżenie męskie jutro")
    try talk.say("a ile?")
    #expect(talk.reply.contains("70 zł") && talk.asks == .time)
  }

  @Test func `what is held of one's husband is his alone`() throws {
    var talk = JobTalk()
    try talk.say("co wiecie o moim mężu, czy ma wizytę?")
    #expect(talk.decision.kind == .declined && talk.reply.contains("innych osób"))
  }

  @Test(arguments: ["chcę wizytę", "potrzebuję terminu", "poproszę wizytę"])
  func `a wish for a visit and nothing more is asked what for`(said: String) throws {
    var talk = JobTalk()
    try talk.say(said)
    #expect(talk.asks == .service)
    try talk.say("ile to kosztuje?")
    #expect(talk.reply.contains("damskie: 120") && talk.asks == .service, "\(talk.reply)")
  }

  @Test func `a wish without a word for a service goes on with the one spoken of, in English too`() throws {
    var talk = JobTalk()
    try talk.say("how much is a manicure?", lang: .en)
    try talk.say("ok book me for wednesday morning", lang: .en)
    #expect(talk.dialogue.jobs.last?.service == "nails", "\(talk.reply)")
  }

  // MARK: prices

  @Test(arguments: [
    ("ile kosztuje wizyta", Lang.pl), ("ile kosztuje wizyta u was?", .pl), ("jaki macie cennik?", .pl), ("ceny?", .pl),
    ("how much is a visit?", .en),
  ])
  func `a price of nothing in particular is answered with all prices`(asked: String, lang: Lang) throws {
    var talk = JobTalk()
    try talk.say(asked, lang: lang)
    #expect(talk.decision.answers == ["firm.services"])
    #expect(talk.reply.contains("Strzyżenie damskie: 120") && talk.reply.contains("Strzyżenie męskie: 70"))
  }

  @Test func `of what was spoken of last, only its own price is told`() throws {
    var talk = JobTalk()
    try talk.say("manicure męski? nie, strzyżenie męskie ile kosztuje?")
    try talk.say("a ile kosztuje wizyta?")
    #expect(!talk.reply.contains("damskie"))
  }

  @Test func `a question beside a price that nothing answers is owned up to`() throws {
    var talk = JobTalk()
    try talk.say("ile kosztuje strzyżenie męskie i czy mogę przyjechać bez umawiania?")
    #expect(talk.reply.contains("70 zł") && talk.reply.contains("Na resztę pytania"), "\(talk.reply)")
    try talk.say("ile kosztuje strzyżenie męskie i czy robicie strzyżenie męskie?")
    #expect(talk.reply.contains("70 zł") && !talk.reply.contains("Na resztę pytania"), "\(talk.reply)")
  }

  // MARK: knowledge

  @Test func `who leads the firm is told only by an entry that is asked it`() throws {
    func answers(_ entries: [Entry], _ text: String) throws -> [String] {
      let mind = AssistantMind(knowledge: KnowledgeIndex(entries: entries, synonyms: .builtIn)) {
        Firm(name: "Koło", hours: SalonBooks.opening)
      }
      let setting = AssistantMind.Setting(language: .pl, channel: .chat, failures: 0, isVerified: false)
      let (_, decision) = try mind.consider(
        text, in: setting, before: .init(customerSaid: nil, assistantSpoke: true), customerName: nil,
        now: Moment(iso: "2026-11-23T10:05:00+01:00")!)
      return decision.answers
    }
    let logo = Entry(
      id: "logo", lang: .pl, kind: .faq, title: "Szef chce logo na rowerach, ile za to?", body: "59 zł od roweru.")
    let boss = Entry(id: "boss", lang: .pl, kind: .faq, title: "Kto jest szefem firmy?", body: "Joanna.")
    #expect(try answers([logo], "kto jest szefem?").isEmpty)
    #expect(try answers([logo, boss], "kto jest szefem?") == ["boss"])
    #expect(try answers([logo], "szef chce logo na rowerach, ile to kosztuje?") == ["logo"])
    #expect(try answers([logo], "2+2").isEmpty)
  }

  // MARK: proof

  @Test func `a question at the proof is no refusal, and the visit may be cancelled instead of moved`() throws {
    var talk = JobTalk()
    talk.isVerified = false
    talk.books.add("b1", "nails", "iza", at: "2026-11-27T10:00:00+01:00", of: "anna")
    try talk.say("chcę przełożyć wizytę")
    #expect(talk.asks == .verify)
    try talk.say("a nie da się inaczej?")
    #expect(talk.asks == .verify && !talk.choices.isEmpty)
    try talk.say("a macie parking?")
    #expect(talk.asks == .verify && talk.reply.contains("trzy miejsca"))
    try talk.say("to odwołajcie")
    #expect(talk.asks == .verify)
    talk.isVerified = true
    try talk.say("123456")
    #expect(talk.asks == .confirm && talk.dialogue.jobs.last?.kind == .cancel)
  }

  @Test func `earlier than a visit that exists moves it`() throws {
    var talk = JobTalk()
    talk.books.add("b1", "nails", "iza", at: "2026-12-04T10:00:00+01:00", of: "anna")
    try talk.say("mogę przyjść wcześniej? mam wizytę za tydzień w piątek")
    #expect(talk.dialogue.jobs.last?.kind == .move && talk.asks == .time)
    #expect(!talk.offers.isEmpty && talk.offers.allSatisfy { $0 < "2026-12-04" })
  }

  // MARK: the line

  @Test(arguments: [
    "wpiszcie mnie na listę rezerwową na manicure na jutro", "chce na liste oczekujacych na manicure",
    "put me on the waiting list please",
  ])
  func `whoever wants into the line wants a visit`(said: String) throws {
    #expect(LineWish.read(said))
    var talk = JobTalk()
    try talk.say(said, lang: said.hasPrefix("put") ? .en : .pl)
    #expect(talk.dialogue.jobs.last?.kind == .book, "\(talk.reply)")
  }

  @Test func `a question whether there is a line is none`() {
    #expect(!LineWish.read("czy jest u was lista rezerwowa?"))
  }
}
