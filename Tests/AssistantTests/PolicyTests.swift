import Conversations
import Firm
import Ground
import HouseTesting
import Language
import Testing

@testable import Assistant
@testable import Knowledge

/// What the assistant does in which situation, written out. The readings are given, not read.
@Suite struct PolicyTests {
  static func reading(_ lang: Lang = .pl, _ change: (inout Reading) -> Void = { _ in }) -> Reading {
    var reading = Reading(language: .init(lang: lang, sureness: 1))
    change(&reading)
    return reading
  }

  static func found(_ id: String, _ sureness: Double, lang: Lang = .pl, title: String? = nil) -> KnowledgeIndex.Found {
    let entry = Entry(id: id, lang: lang, kind: .faq, title: title ?? "Pytanie \(id)", body: "Odpowiedź \(id).")
    return .init(entry: entry, section: nil, sureness: sureness, score: 1, matched: [])
  }

  static func firm(_ change: (inout Firm) -> Void) -> Firm {
    var firm = Cast.firm
    change(&firm)
    return firm
  }

  /// `answered returns`, `declined`, `handed_over value` …
  static func short(_ decision: Decision) -> String {
    let reasons = decision.moves.compactMap { if case .handOver(let reason) = $0 { reason.rawValue } else { nil } }
    return ([decision.kind.rawValue] + decision.answers + reasons).joined(separator: " ")
  }

  static func said(_ decision: Decision) -> String {
    decision.moves.compactMap { if case .say(let text, _, _) = $0 { text } else { nil } }.joined(separator: "|")
  }

  static func choices(_ decision: Decision) -> [String] {
    decision.moves.flatMap { move -> [String] in if case .say(_, _, let choices) = move { choices } else { [] } }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let what: String
    let situation: Situation
    let wanted: String

    init(_ what: String, _ wanted: String, _ situation: Situation) {
      self.what = what
      self.situation = situation
      self.wanted = wanted
    }

    var testDescription: String { what }
  }

  static let sure = [found("returns", 0.9)]
  static func money(_ cents: Int64, _ currency: String) -> MoneyMention {
    MoneyMention(cents: cents, currency: currency, start: 0, end: 1)
  }

  /// Each row stands above what it must win against.
  static let order: [Case] = [
    Case(
      "a command to the system is declined", "declined", .of(reading: reading { $0.talk.injects = true }, found: sure)),
    Case(
      "… even when it asks for a person and is angry", "declined",
      .of(
        reading: reading {
          $0.talk.injects = true
          $0.talk.wantsPerson = true
          $0.mood.upset = true
        })),
    Case(
      "another person's data is declined", "declined",
      .of(reading: reading { $0.talk.asksAboutOther = true }, found: sure)),
    Case(
      "who wants a person gets one", "handed_over asked",
      .of(reading: reading { $0.talk.wantsPerson = true }, found: sure)),
    Case(
      "… rather than for anger", "handed_over asked",
      .of(
        reading: reading {
          $0.talk.wantsPerson = true
          $0.mood.upset = true
          $0.talk.complains = true
        })),
    Case(
      "a complaint goes by the firm's rule", "handed_over rule",
      .of(reading: reading { $0.talk.complains = true }, found: sure)),
    Case(
      "… rather than for anger or value", "handed_over rule",
      .of(
        reading: reading {
          $0.talk.complains = true
          $0.mood.upset = true
          $0.money = [money(9_999_900, "PLN")]
        })),
    Case(
      "a complaint without such a rule is answered", "answered returns",
      .of(reading: reading { $0.talk.complains = true }, firm: firm { $0.handover.always = [] }, found: sure)),
    Case("anger goes to a person", "handed_over upset", .of(reading: reading { $0.mood.upset = true }, found: sure)),
    Case(
      "a bad mood alone does not", "answered returns",
      .of(reading: reading { $0.mood = Mood(tone: .negative, score: -0.9, upset: false) }, found: sure)),
    Case(
      "more than the value goes to a person", "handed_over value",
      .of(reading: reading { $0.money = [money(200_001, "PLN")] }, found: sure)),
    Case(
      "… if any of the amounts is more", "handed_over value",
      .of(reading: reading { $0.money = [money(5_000, "PLN"), money(200_001, "PLN")] }, found: sure)),
    Case(
      "just the value does not", "answered returns",
      .of(reading: reading { $0.money = [money(200_000, "PLN")] }, found: sure)),
    Case(
      "nor does another currency", "answered returns",
      .of(reading: reading { $0.money = [money(900_000, "EUR")] }, found: sure)),
    Case(
      "nor any amount where there is no limit", "answered returns",
      .of(
        reading: reading { $0.money = [money(99_999_999, "PLN")] }, firm: firm { $0.handover.valueOver = nil },
        found: sure)),
    Case("a greeting is greeted", "talked", .of(reading: talk(.greeting))),
    Case(
      "a greeting with a question is answered", "answered returns",
      .of(reading: reading { $0.talk.acts = [.greeting] }, found: sure)),
    Case("whether it is a robot is said honestly", "talked", .of(reading: reading { $0.talk.acts = [.areYouBot] })),
    Case("hours come from the table", "answered firm.hours", .of(reading: hours, found: sure)),
    Case(
      "… unless knowledge is sure of better", "answered returns", .of(reading: hours, found: [found("returns", 0.96)])),
    Case(
      "… but what it says of Sundays is no answer for Saturday", "answered firm.hours",
      .of(reading: hours(on: 6), found: [found("sundays", 0.97, title: "Czy pracujecie w niedziele?")])),
    Case(
      "… and is one for Sunday", "answered sundays",
      .of(reading: hours(on: 7), found: [found("sundays", 0.97, title: "Czy pracujecie w niedziele?")])),
    Case("… also when nothing is known", "answered firm.hours", .of(reading: hours)),
    Case("what is known is answered", "answered returns", .of(found: [found("returns", 0.6)])),
    Case("… just below the firm's measure it is not", "declined", .of(found: [found("returns", 0.599)])),
    Case(
      "the firm's measure counts", "declined",
      .of(firm: firm { $0.assistant.sureEnough = 0.95 }, found: [found("returns", 0.94)])),
    Case("nothing known is declined", "declined", .of()),
    Case(
      "two questions are answered together", "answered a b",
      .of(found: sure, parts: [.of(found: [found("a", 0.8)]), .of(found: [found("b", 0.7)])])),
    Case(
      "… unless only one is known", "answered returns",
      .of(found: sure, parts: [.of(found: [found("a", 0.8)]), .of(found: [found("b", 0.5)])])),
  ]

  static let hours = reading { $0.hours = HoursQuestion(days: [.today], focus: .hours) }

  static func hours(on weekday: Int) -> Reading {
    reading { $0.hours = HoursQuestion(days: [.weekday(weekday)], focus: .isOpen) }
  }

  static func talk(_ acts: Talk.Act...) -> Reading {
    reading {
      $0.talk.acts = acts
      $0.talk.nothingElse = true
    }
  }

  @Test(arguments: order)
  func `the order of the policy holds`(row: Case) throws {
    let decision = try Policy.decide(in: row.situation)
    #expect(Self.short(decision) == row.wanted, "\(row.what)")
    #expect(decision.isFailure == (decision.kind == .declined), "declining counts as a failure, nothing else does")
    #expect((0...1).contains(decision.sure))
    #expect(!decision.moves.isEmpty)
  }

  @Test(arguments: Wish.allCases)
  func `a job goes to a person when the firm's rule names it or its duty`(wish: Wish) throws {
    let wished = Self.reading { $0.wishes = [wish] }
    for rule in [wish.rawValue, wish.duty] {
      let decision = try Policy.decide(in: .of(reading: wished, firm: Self.firm { $0.handover.always = [rule] }))
      #expect(Self.short(decision) == "handed_over rule", "\(rule)")
    }
    let other = Wish.allCases.first { $0.duty != wish.duty }!
    for rules in [[], ["knowledge"], [other.rawValue, other.duty]] {
      let decision = try Policy.decide(in: .of(reading: wished, firm: Self.firm { $0.handover.always = rules }))
      #expect(Self.short(decision) == "declined", "\(rules)")
      #expect(Self.said(decision).contains("niczego nie zmieniam"), "honest: nothing was done")
    }
  }

  @Test func `so many failures in a row and a person takes over`() throws {
    let unknown = Situation.of()
    for limit in 1...4 {
      for failures in 0...5 {
        var here = unknown
        here.firm.handover.afterFailures = limit
        here.failures = failures
        let wanted = failures + 1 >= limit ? "handed_over failures" : "declined"
        #expect(Self.short(try Policy.decide(in: here)) == wanted, "\(failures) before, limit \(limit)")
        // A good answer, a greeting or the hours are no failure.
        for (reading, found) in [(Self.reading(), Self.sure), (Self.talk(.thanks), []), (Self.hours, [])] {
          here.reading = reading
          here.found = found
          #expect(try !Policy.decide(in: here).moves.contains(.handOver(.failures)))
        }
      }
    }
  }

  @Test func `a decline invents nothing and suggests what is near, in the customer's language, two at most`() throws {
    let near = [
      Self.found("a", 0.55), Self.found("a", 0.5), Self.found("b", 0.4, lang: .en), Self.found("c", 0.35),
      Self.found("d", 0.3),
      Self.found("e", 0.29),
    ]
    let decision = try Policy.decide(in: .of(found: near))
    #expect(Self.choices(decision) == ["Pytanie a", "Pytanie c"])
    #expect(!Self.said(decision).contains("Odpowiedź"))
    #expect(decision.answers.isEmpty)
    #expect(Self.choices(try Policy.decide(in: .of(found: [Self.found("e", 0.29)]))) == [])
  }

  @Test func `an answer names its source, and says when it is in another language only`() throws {
    let decision = try Policy.decide(in: .of(found: [Self.found("returns", 0.9, lang: .en)]))
    #expect(Self.said(decision) == "Mam tę odpowiedź tylko w innym języku:\n\nOdpowiedź returns.")
    guard case .say(_, let sources, _) = decision.moves[0] else { return #expect(Bool(false)) }
    #expect(sources == [Message.Source(id: "returns", title: "Pytanie returns")])
    #expect(decision.sure == 0.9)
  }

  @Test(arguments: Lang.allCases, Firm.Tone.allCases)
  func `every phrase exists in every language and tone, filled in`(lang: Lang, tone: Firm.Tone) throws {
    var firm = Cast.firm
    firm.tone = tone
    for name in ["Ola", "Max"] {
      firm.assistant.name = name
      let words = Phrases(firm: firm, lang: lang)
      let all = Phrase.allCases.map { words[$0] } + Wish.allCases.map { words.cannotYet($0) }
      for text in all {
        #expect(!text.isEmpty && !text.contains("{") && !text.contains("}") && !text.contains("|"), "\(text)")
      }
      #expect(words[.introduction].contains(name) && words[.introduction].contains(firm.name))
    }
  }
}
