import Ground
import Language
import Testing

@testable import Callbacks

/// What can be taken of a list, and what is wrong with the rest.
@Suite struct CallListTests {
  private func list(_ rows: [[String]]) -> CallList {
    CallList(rows.enumerated().map { ($0.offset + 1, $0.element) }, zone: .warsaw)
  }

  private func faults(_ rows: [[String]]) -> [String] {
    list(rows).faults.map { "\($0.line) \($0.kind.rawValue) \($0.value)".trimmingSuffix(" ") }
  }

  @Test func `only the number must be there, as a column and in a row`() throws {
    let bare = list([["phone"], ["601 234 567"], ["+48 22 300 10 20"]])
    #expect(bare.entries.map(\.phone.description) == ["+48601234567", "+48223001020"] && bare.faults.isEmpty)
    #expect(bare.entries.map(\.line) == [2, 3] && bare.entries.allSatisfy { $0.name == nil && $0.from == nil })
    let full = list([
      ["Język", "telefon", "Imię i nazwisko", "temat", "od", "do", ""],
      ["UK", "601234567", "Anna Nowak", "kaski, koła", "24.11.2026 10:00", "24.11.2026 12:00:00", ""],
    ])
    let one = try #require(full.entries.first)
    #expect(one.name == "Anna Nowak" && one.topic == "kaski, koła" && one.language == .uk)
    #expect(one.from == Moment(iso: "2026-11-24T10:00:00+01:00") && one.to == Moment(iso: "2026-11-24T12:00:00+01:00"))
  }

  @Test(
    arguments: [
      "2026-07-24T10:00:00+02:00", "2026-07-24T08:00:00Z", "2026-07-24T10:00+02:00", "2026-07-24 10:00",
      "2026-07-24T10:00", "24.7.2026 10:00", "24.07.2026 10:00:00",
    ])
  func `a time is read as people and spreadsheets write it`(text: String) {
    let entry = list([["phone", "from"], ["601234567", text]]).entries.first
    #expect(entry?.from == Moment(iso: "2026-07-24T10:00:00+02:00"))
  }

  @Test(
    arguments: [
      "jutro", "10:00", "24.07.2026", "2026-02-30 10:00", "24.07.2026 25:00", "24.07.2026 10:61", "24.7 10:00",
      "24.07.2026 10", "24.07.2026 -1:00", "24.07.2026 10:00 CET",
    ])
  func `anything else is no time`(text: String) {
    #expect(faults([["phone", "to"], ["601234567", text]]) == ["2 wrong_time \(text)"])
  }

  @Test func `everything that is wrong with a row is told at once, and the others may be taken`() {
    let rows = [
      ["phone", "name", "from", "to", "language"],
      ["12", "Anna", "", "", ""], ["", "Anna", "", "", "xx"], ["601234567", "Anna"],
      ["601234567", "", "2026-11-24 12:00", "2026-11-24 10:00", ""], ["601234567", "Anna", "", "", "", "Nowak"],
      ["601234568", "", "", "", "pl", "", ""],
    ]
    #expect(
      faults(rows) == [
        "2 wrong_phone 12", "3 missing_phone", "3 wrong_language xx", "4 cells 2", "5 turned_time 2026-11-24 10:00",
        "6 cells 6",
      ])
    #expect(list(rows).entries.map(\.line) == [7] && list(rows).count == 6)
  }

  @Test func `a header that is not understood keeps every row out`() {
    #expect(faults([]) == ["1 empty"])
    #expect(faults([["phone", "name"]]) == ["1 empty"])
    #expect(faults([["nazwisko"], ["Anna"]]) == ["1 no_phone_column"])
    let both = faults([["phone", "numer", "e-mail"], ["601234567", "", ""]])
    #expect(both == ["1 doubled_column numer", "1 unknown_column e-mail"])
    #expect(list([["phone", "e-mail"], ["601234567", ""]]).entries.isEmpty)
  }

  @Test func `the same entries are the same content, whatever file they stand in`() {
    let one = list([["phone", "name"], ["601 234 567", "Anna"]])
    let other = list([["imię i nazwisko", "telefon", "temat"], ["Anna", "+48601234567", ""]])
    #expect(one.content == other.content)
    #expect(one.content != list([["phone", "topic"], ["601 234 567", "Anna"]]).content)
  }
}

extension String {
  fileprivate func trimmingSuffix(_ end: String) -> String { hasSuffix(end) ? String(dropLast(end.count)) : self }
}
