import Customers
import Ground
import HouseTesting
import Language
import Store
import Testing
import Timing

@testable import Callbacks

/// Calls that were made elsewhere, handed over in a list.
@Suite struct PastCallListTests {
  private static func list(_ rows: [[String]]) -> PastCallList {
    PastCallList(rows.enumerated().map { ($0.offset + 1, $0.element) }, zone: .warsaw)
  }

  private static func faults(_ rows: [[String]]) -> [String] {
    list(rows).faults.map { "\($0.line) \($0.kind.rawValue) \($0.value)" }
  }

  @Test func `a list is read as people, exchanges and this house write it`() throws {
    let polish = Self.list([
      ["Kierunek", "telefon", "kiedy", "wynik", "czas rozmowy", ""],
      ["przychodzące", "601 234 567", "20.11.2026 10:15", "Rozmowa", "2:05", ""],
      ["", "601234567", "2026-11-20T10:15:00+01:00", "nieodebrane", "", ""],
    ])
    #expect(polish.faults.isEmpty && polish.entries.map(\.line) == [2, 3] && polish.count == 2)
    let at = Moment(iso: "2026-11-20T10:15:00+01:00")
    #expect(polish.entries.map(\.direction) == [.incoming, .outgoing] && polish.entries.allSatisfy { $0.at == at })
    #expect(polish.entries.map(\.outcome) == [.answered, .noAnswer] && polish.entries.map(\.seconds) == [125, 0])
    let folder = Self.list([
      ["customer_id", "started_at", "direction", "outcome", "seconds"],
      ["c-maria", "2026-11-20T10:15:00+01:00", "out", "refused", "12"],
    ])
    let one = try #require(folder.entries.first)
    #expect(one.customer == "c-maria" && one.phone == nil && one.outcome == .declined && one.seconds == 12)
    for outcome in CallOutcome.allCases {
      let rows = [["phone", "time", "outcome"], ["601234567", "2026-11-20 10:15", outcome.rawValue]]
      #expect(Self.list(rows).entries.first?.outcome == outcome)
    }
  }

  @Test func `everything that is wrong with a row is told, and the others may be taken`() {
    let rows = [
      ["phone", "time", "outcome", "seconds", "direction"], ["12", "jutro", "hm", "x", "bokiem"], ["", "", "", "", ""],
      ["601234567", "2026-11-20 10:15", "busy"], ["601234567", "2026-11-20 10:15", "busy", "1:00:00:00", ""],
      ["601234567", "2026-11-20 10:15", "busy", "-5", ""], ["601234567", "2026-11-20 10:15", "busy", "", ""],
    ]
    #expect(
      Self.faults(rows) == [
        "2 wrong_phone 12", "2 wrong_time jutro", "2 wrong_outcome hm", "2 wrong_direction bokiem", "2 wrong_length x",
        "3 missing_phone ", "3 missing_time ", "3 missing_outcome ", "4 cells 3", "5 wrong_length 1:00:00:00",
        "6 wrong_length -5",
      ])
    #expect(Self.list(rows).entries.map(\.line) == [7])
    #expect(
      Self.faults([["phone"], ["601234567"]]) == ["1 no_time_column ", "1 no_outcome_column "],
      "a header that lacks a column keeps every row out")
    #expect(Self.faults([["kiedy", "wynik"], ["2026-11-20 10:15", "busy"]]) == ["1 no_phone_column "])
    #expect(Self.faults([]) == ["1 empty "])
  }

  /// Five rows of Maria, one of them twice and one known; the rest are refused.
  private static let handed = list([
    ["phone", "customer", "time", "outcome"], ["601234567", "", "2026-11-20 10:15", "no_answer"],
    ["601234567", "", "2026-11-20 10:15", "no_answer"], ["", "c-maria", "2026-11-19 16:00", "answered"],
    ["602345678", "", "2026-11-19 16:00", "answered"], ["601234567", "", "2026-11-30 10:00", "busy"],
    ["601234567", "", "2025-11-20 10:00", "busy"], ["600000009", "", "2026-11-20 10:00", "busy"],
    ["", "c-nobody", "2026-11-20 10:00", "busy"], ["", "c-maria", "2026-11-18 16:00", "answered"],
  ])

  @Test(arguments: Engine.allCases)
  func `a look changes nothing and tells what is new, known, doubled and refused, and what there is to learn`(
    engine: Engine
  ) async throws {
    let office = try await Office(on: engine)
    try await office.agree("prediction", Cast.maria)
    let known = try #require(Moment(iso: "2026-11-18T16:00:00+01:00"))
    _ = try await office.desk.write {
      try $0.take(
        ImportedCall(
          customer: Cast.maria.id, startedAt: known, direction: .outgoing, outcome: .answered, seconds: 0))
    }
    let preview = try await office.desk.look(at: Self.handed)
    #expect(preview.rows.map(\.place) == [.new, .doubled, .new, .new, .known])
    #expect(preview.rows.map(\.entry.line) == [2, 3, 4, 5, 10] && preview.rows[0].name == "Marianna Żółkiewicz")
    #expect(preview.lessons == 2, "Jan did not agree")
    #expect(
      preview.faults.map { "\($0.line) \($0.kind)" } == ["6 ahead", "7 tooOld", "8 unknownPerson", "9 unknownPerson"])
    let found = Dictionary(
      grouping: preview.audit.findings, by: \.kind
    ).mapValues { Set($0.flatMap(preview.lines)).sorted() }
    #expect(found[.doubledCall] == [2, 3] && found[.callInFuture] == [6] && found[.unknownCustomer] == [8, 9])
    #expect(found[.missingConsent] == [5])
    #expect(try await office.desk.read { try $0.calls() }.count == 1)
  }

  @Test(arguments: Engine.allCases)
  func `what is sound is taken in batches, once, and whoever learns is told`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    let rows = (0..<1_100).map { number in
      ["601234567", "", (Cast.now - .minutes(number + 1)).iso, number.isMultiple(of: 3) ? "answered" : "no_answer"]
    }
    let list = Self.list([["phone", "customer", "time", "outcome"]] + rows + [["12", "", "", ""]])
    let report = try await office.desk.take(list, by: "staff:s-celina")
    #expect(report.taken == 1_100 && report.known == 0 && Set(report.faults.map(\.line)) == [1_102])
    let again = try await office.desk.take(list, by: "staff:s-celina")
    #expect(again.taken == 0 && again.known == 1_100)
    #expect(try await office.desk.read { try $0.calls() }.count == 1_100)
    let told = try await office.store.read {
      try $0.all("SELECT by_whom, data FROM journal WHERE kind = \(CallbackTalk.historyTaken)").map {
        "\($0.text("by_whom")) \($0.text("data"))"
      }
    }
    #expect(told == ["staff:s-celina {\"taken\":1100,\"known\":0,\"doubled\":0,\"refused\":1}"])
  }

  @Test(arguments: Engine.allCases)
  func `a number that several customers have is refused, and the audit names them`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    let twin = Customer(
      id: "c-twin", profile: .init(firstName: "Ewa", phone: Office.phone), language: .pl, createdAt: office.clock.now)
    try await office.agree("service", twin)
    let preview = try await office.desk.look(
      at: Self.list([["phone", "time", "outcome"], ["601234567", "2026-11-20 10:15", "busy"]]))
    #expect(preview.faults.map(\.kind) == [.severalPeople] && preview.rows.isEmpty)
    let doubled = preview.audit.findings.filter { $0.kind == .doubledNumber }
    #expect(
      doubled.map(\.suggestion).sorted() == ["c-maria", "c-twin"] && doubled.allSatisfy { preview.lines(of: $0) == [2] }
    )
  }
}
