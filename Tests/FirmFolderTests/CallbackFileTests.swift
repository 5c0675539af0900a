import Foundation
import Ground
import Language
import Testing

@testable import FirmFolder

/// A list of people who want to be called.
@Suite struct CallbackFileTests {
  private func read(_ text: String) throws -> [FolderCallback] {
    let path = NSTemporaryDirectory() + "callbacks-\(UUID().uuidString).csv"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try FirmFolder.callbacks(in: path)
  }

  @Test func `only the number must be there`() throws {
    let rows = try read(
      """
      phone,name,topic,from,to,language
      601 234 567,,,,,
      +48 22 300 10 20,Anna Nowak,"kaski, koła",2026-11-24T10:00:00+01:00,2026-11-24T12:00:00+01:00,uk
      """)
    #expect(rows.map(\.phone.description) == ["+48601234567", "+48223001020"] && rows.map(\.line) == [2, 3])
    #expect(rows[0].name == nil && rows[0].from == nil && rows[0].language == nil)
    #expect(rows[1].topic == "kaski, koła" && rows[1].language == .uk)
    #expect(rows[1].to == Moment(iso: "2026-11-24T12:00:00+01:00"))
  }

  @Test func `everything that is wrong is told at once, each with its place and cure`() {
    let problems = #expect(throws: FolderProblems.self) {
      try read(
        """
        phone,name,topic,from,to,language
        12,,,,,
        ,Anna,,,,xx
        601234567,,,2026-11-24T12:00:00+01:00,2026-11-24T10:00:00+01:00,
        """)
    }
    #expect(problems?.problems.map { "\($0.line):\($0.column)" } == ["2:1", "3:1", "3:10", "4:39"])
    #expect(problems?.problems.allSatisfy { $0.cure != nil } == true)
  }
}
