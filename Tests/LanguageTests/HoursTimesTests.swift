import Testing

@testable import Language

/// Questions on opening hours whose day only the grammar of time understands.
struct HoursTimesTests {
  private static func read(_ text: String, _ lang: Lang = .pl, now: String) -> HoursQuestion? {
    guard let moment = LocalTime(iso: now) else { return nil }
    return HoursQuestion.read(text, lang: lang, context: EntityContext(now: moment))
  }

  private static func day(_ text: String) -> Int { LocalTime(iso: text)?.dayNumber ?? 0 }

  @Test
  func `a day before a holiday`() {
    let question = Self.read("czynne w sobotę przed Wielkanocą?", now: "2027-03-01T10:00")
    #expect(question?.days == [.days(Self.day("2027-03-27")..<Self.day("2027-03-28"))])
    let english = Self.read("Are you around the Saturday before Easter?", .en, now: "2027-03-01T10:00")
    #expect(english?.days == [.days(Self.day("2027-03-27")..<Self.day("2027-03-28"))])
  }

  @Test
  func `somebody who will come in a while asks for that moment`() {
    let question = Self.read("wpadnę za pół godziny, ktoś będzie?", now: "2026-12-03T12:50")
    #expect(question?.days == [.moment(day: Self.day("2026-12-03"), minute: 800)])
  }

  @Test
  func `days of the sentence before are meant by those days`() {
    let text = "Mam urlop od poniedziałku do środy. W jakich godzinach Was wtedy zastanę?"
    let question = Self.read(text, now: "2026-11-24T10:00")
    #expect(question?.days == [.days(Self.day("2026-11-30")..<Self.day("2026-12-03"))])
    let those = Self.read("Mam urlop do piątku. Kiedy w tych dniach Was zastanę?", now: "2026-11-24T10:00")
    #expect(those?.days == [.days(Self.day("2026-11-24")..<Self.day("2026-11-28"))])
  }

  @Test
  func `plain words for days stay what they are`() {
    #expect(Self.read("otwarte w sobotę?", now: "2026-11-24T10:00")?.days == [.weekday(6)])
    #expect(Self.read("jutro czynne?", now: "2026-11-24T10:00")?.days == [.tomorrow])
    #expect(Self.read("jakie macie godziny otwarcia", now: "2026-11-24T10:00")?.days == [.general])
    #expect(Self.read("24.12 otwarte?", now: "2026-11-24T10:00")?.days == [.date(day: 24, month: 12)])
  }

  @Test
  func `what is no question on hours stays none`() {
    for text in ["chcę wizytę za dwa tygodnie w środę", "oddzwońcie jutro o 15", "w piątek nie mogę, może czwartek?"] {
      #expect(Self.read(text, now: "2026-11-24T10:00") == nil, "\(text)")
    }
  }
}
