import Booking
import Conversations
import Ground
import Language
import Testing

@testable import Assistant

/// Two questions in one breath, and what goes on with what was said before.
@Suite struct SeveralQuestionsTests {
  @Test(arguments: [
    "ile kosztuje manicure i strzyżenie męskie, a gdzie mogę zaparkować?",
    "ile kosztuje strzyżenie męskie i czy macie parking?", "Czy macie parking? Ile kosztuje strzyżenie męskie?",
    "czy macie parking, ile kosztuje strzyżenie męskie?",
  ])
  func `a price and an entry are both told, the entry with its source`(asked: String) throws {
    var talk = JobTalk()
    try talk.say(asked)
    #expect(talk.reply.contains("70 zł") && talk.reply.contains("trzy miejsca za budynkiem"), "\(talk.reply)")
    #expect(Set(talk.decision.answers) == ["firm.services", "parking"])
    guard case .say(_, let sources, _) = talk.decision.moves.first else { return }
    #expect(sources.map(\.id) == ["parking"])
  }

  @Test func `opening hours and an entry are both told`() throws {
    var talk = JobTalk()
    try talk.say("do której jesteście jutro otwarci i gdzie mogę zaparkować?")
    #expect(Set(talk.decision.answers) == ["firm.hours", "parking"])
  }

  @Test func `a question that nothing answers is owned up to beside the answer to the other`() throws {
    var talk = JobTalk()
    try talk.say("ile kosztuje strzyżenie męskie i czy naprawiacie zegarki?")
    #expect(talk.reply.contains("70 zł") && talk.reply.contains("Na resztę pytania"), "\(talk.reply)")
    try talk.say("ile kosztuje strzyżenie męskie?")
    #expect(!talk.reply.contains("Na resztę pytania"))
  }

  @Test(arguments: [
    ("ile kosztuje strzyżenie męskie?", "a kiedy można?"), ("ile kosztuje strzyżenie męskie?", "to poproszę"),
    ("ile kosztuje strzyżenie męskie?", "w czwartek"), ("ile kosztuje strzyżenie męskie?", "umówcie mnie"),
  ])
  func `a time or a wish alone goes on with the service spoken of`(first: String, then: String) throws {
    var talk = JobTalk()
    try talk.say(first)
    try talk.say(then)
    #expect(talk.dialogue.jobs.last?.service == "men" && talk.asks == .time)
  }

  @Test func `a time alone begins nothing where nothing was spoken of, nor behind thanks or opening hours`() throws {
    var talk = JobTalk()
    try talk.say("w czwartek")
    #expect(talk.dialogue.jobs.isEmpty)
    try talk.say("ile kosztuje strzyżenie męskie?")
    try talk.say("dzięki, to do czwartku")
    #expect(talk.dialogue.jobs.isEmpty)
    try talk.say("czy jutro jest otwarte?")
    try talk.say("a w czwartek")
    try talk.say("a w wigilię")
    #expect(talk.dialogue.jobs.isEmpty && talk.decision.answers == ["firm.hours"])
  }

  @Test(arguments: [
    ("chcę manicure", true), ("potrzebuję strzyżenia męskiego", true),
    ("chcę reklamację, źle zrobiony manicure", false),
    ("nie chcę manicure", false), ("chciałabym się dowiedzieć, ile trwa manicure", false),
  ])
  func `whoever wants what they name wants the visit`(said: String, wants: Bool) throws {
    var talk = JobTalk()
    try talk.say(said)
    #expect(talk.dialogue.jobs.contains { $0.kind == .book } == wants)
  }

  @Test func `a yes to the offer of a person is for the person`() throws {
    var talk = JobTalk()
    try talk.say("czy naprawiacie zegarki kwarcowe?")
    #expect(talk.decision.kind == .declined && talk.dialogue.offersPerson == true)
    try talk.say("tak")
    #expect(talk.decision.kind == .handedOver)
    var other = JobTalk()
    try other.say("tak")
    #expect(other.decision.kind == .talked)
  }

  @Test(arguments: ["nie rozumiem", "nie wiem", "ale o co chodzi?", "I don't understand", "я не розумію"])
  func `who does not follow is told in plain words, and the job is asked again`(said: String) throws {
    var talk = JobTalk()
    try talk.say(said, lang: .pl)
    #expect(talk.decision.kind == .talked && !talk.decision.isFailure)
    try talk.say("chcę się umówić")
    try talk.say(said)
    #expect(talk.dialogue.jobs.last?.kind == .book && talk.decision.kind == .talked)
  }

  @Test(arguments: ["proszę oddzwonić", "czy możecie do mnie oddzwonić?"])
  func `a call that is asked for is arranged, whatever the knowledge says of calling`(said: String) throws {
    var talk = JobTalk(known: false)
    talk.isVerified = false
    try talk.say(said)
    #expect(talk.dialogue.jobs.last?.kind == .callback && talk.asks == .phone)
  }
}
