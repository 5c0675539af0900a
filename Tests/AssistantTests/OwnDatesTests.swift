import Conversations
import Customers
import Ground
import Language
import Testing

@testable import Assistant

/// What a customer has arranged is told to them when they ask, and only to them.
@Suite struct OwnDatesTests {
  @Test(arguments: [
    ("kiedy mam wizytę?", Lang.pl), ("o ktorej mam wizyte", .pl), ("czy mam u was jakąś wizytę?", .pl),
    ("jakie mam wizyty", .pl), ("kiedy mam manicure", .pl), ("o której mam to strzyżenie?", .pl),
    ("na kiedy jestem zapisana?", .pl), ("przypomnijcie mi moj termin", .pl),
    ("when is my appointment?", .en), ("коли в мене візит?", .uk), ("wann habe ich meinen Termin?", .de),
  ])
  func `whoever asks for their visits is told them`(asked: String, lang: Lang) throws {
    var talk = JobTalk()
    talk.books.add("b1", "nails", "iza", at: "2026-11-27T10:00:00+01:00", of: "anna")
    talk.books.add("b2", "men", "ola", at: "2026-12-01T12:30:00+01:00", of: "anna")
    talk.books.add("b3", "men", "ola", at: "2026-12-01T15:30:00+01:00", of: "somebody-else")
    try talk.say(asked, lang: lang)
    #expect(talk.reply.contains("Manicure") && talk.reply.contains("10:00"), "\(talk.reply)")
    #expect(talk.reply.contains("12:30") && !talk.reply.contains("15:30"))
    #expect(talk.effects.isEmpty && talk.dialogue.jobs.isEmpty)
  }

  @Test func `nobody is told of visits before they have proved who they are`() throws {
    var talk = JobTalk()
    talk.isVerified = false
    talk.books.add("b1", "nails", "iza", at: "2026-11-27T10:00:00+01:00", of: "anna")
    try talk.say("kiedy mam wizytę?")
    #expect(talk.asks == .verify && !talk.reply.contains("10:00"))
    talk.isVerified = true
    try talk.say("123456")
    #expect(talk.reply.contains("10:00") && talk.dialogue.jobs.isEmpty)
  }

  @Test func `no visit is said as it is, and the only one can be moved by a time alone`() throws {
    var talk = JobTalk()
    try talk.say("kiedy mam wizytę?")
    #expect(talk.reply == "Nie widzę żadnej nadchodzącej wizyty." && !talk.decision.isFailure)
    talk.books.add("b1", "nails", "iza", at: "2026-11-27T10:00:00+01:00", of: "anna")
    try talk.say("na pewno? kiedy mam wizytę?")
    try talk.say("a może w czwartek o 12?")
    #expect(talk.dialogue.jobs.last?.kind == .move && talk.asks == .confirm)
  }

  @Test(arguments: [
    "jaki mam termin na zwrot?", "czy mam rezerwować termin?", "kiedy mam najbliższy wolny termin?",
    "do kiedy mogę odwołać wizytę?", "when can I have an appointment?", "kiedy mąż ma wizytę?",
  ])
  func `a question on rules, free times or somebody else is none on one's own visits`(asked: String) {
    #expect(OwnDates.read(asked) == nil)
  }

  @Test(arguments: [
    "kiedy oddzwonicie?", "o ktorej do mnie zadzwonicie", "when will you call me?", "коли ви зателефонуєте?",
    "wann rufen Sie an?",
  ])
  func `when the call comes is a question of its own`(asked: String) { #expect(OwnDates.read(asked) == .call) }

  @Test func `a call that nobody knows of is arranged`() throws {
    var talk = JobTalk()
    try talk.say("kiedy oddzwonicie? prosiłam o telefon")
    #expect(talk.reply.contains("Nie widzę żadnej zamówionej rozmowy") && talk.asks == .phone)
  }
}
