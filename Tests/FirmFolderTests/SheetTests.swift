import Testing

@testable import FirmFolder

/// Tables as spreadsheets save them.
@Suite struct SheetTests {
  private func rows(_ bytes: [UInt8]) throws -> [[String]] { try Sheet(bytes).rows.map(\.cells) }

  @Test(arguments: [",", ";", "\t"])
  func `columns are parted by whatever the first line has most of`(separator: String) throws {
    let text = ["phone;name", "601 234 567;Żółkiewicz, Anna", "", ";", "\"601\n234\";\"a;b\"\"c\""]
      .map { $0.replacing(";", with: separator) }.joined(separator: "\r\n")
    let sheet = try Sheet(Array(text.utf8))
    if separator == "," {
      #expect(sheet.rows.map(\.line) == [1, 2, 5], "rows without anything are left out")
    } else {
      #expect(sheet.rows[1].cells == ["601 234 567", "Żółkiewicz, Anna"])
      #expect(sheet.rows[2] == .init(line: 5, cells: ["601\n234", "a\(separator)b\"c"]))
    }
    #expect(!sheet.isGuessed)
  }

  @Test func `UTF-8 with its mark, UTF-16 and Windows-1250 are read`() throws {
    let (name, expected) = ("telefon\n601;Żółć ąęń\n", [["telefon"], ["601;Żółć ąęń"]])
    #expect(try rows([0xEF, 0xBB, 0xBF] + Array(name.utf8)) == expected)
    #expect(try rows([0xFF, 0xFE] + name.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }) == expected)
    // “Żółć ąęń” in Windows-1250.
    let old = try Sheet(
      Array("telefon\n601;".utf8) + [0xAF, 0xF3, 0xB3, 0xE6, 0x20, 0xB9, 0xEA, 0xF1] + Array("\n".utf8))
    #expect(old.rows.map(\.cells) == expected && old.isGuessed)
  }

  @Test func `what is no table is told apart`() {
    func trouble(_ bytes: [UInt8]) -> Sheet.Trouble? {
      do throws(Sheet.Trouble) { _ = try Sheet(bytes) } catch { return error }
      return nil
    }
    #expect(trouble([0x50, 0x4B, 3, 4, 20, 0]) == .workbook)
    #expect(trouble([0xD0, 0xCF, 0x11, 0xE0, 0xA1]) == .workbook)
    #expect(trouble(Array("a,b\n\u{0}\n".utf8)) == .noText)
    #expect(trouble(Array("a,b\n1,2\n3,\"4\n".utf8)) == .quotes(line: 3))
    #expect(trouble([]) == nil)
  }
}
