import Foundation

/// A table as a spreadsheet saved it: in UTF-8 with its byte order mark or without, in UTF-16 with one, else in
/// Windows-1250; columns between commas, semicolons or tabs, whichever its first line has most of.
public struct Sheet: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    /// From 1.
    public let line: Int
    public let cells: [String]
  }

  /// Why it is no table.
  public enum Trouble: Error, Hashable, Sendable {
    /// A spreadsheet's own file: it must be saved as CSV.
    case workbook
    case noText
    /// The quotes in this line do not fit.
    case quotes(line: Int)
  }

  /// The names of the columns first, as they stand there; rows without anything in them are left out.
  public let rows: [Row]
  /// The whole as it was read.
  public let text: String
  /// It is no UTF-8, so it was taken for Windows-1250.
  public let isGuessed: Bool

  public init(_ bytes: [UInt8]) throws(Trouble) {
    (text, isGuessed) = try Self.decoded(bytes)
    guard !text.utf8.contains(0) else { throw .noText }
    var reader = CSVReader(text, separator: Self.separator(of: text))
    var rows: [Row] = []
    do throws(CSVProblem) {
      while let row = try reader.next() {
        let cells = row.fields.map { $0.text.trimmed }
        if cells.contains(where: { !$0.isEmpty }) { rows.append(Row(line: row.line, cells: cells)) }
      }
    } catch { throw .quotes(line: error.line) }
    self.rows = rows
  }

  private static func decoded(_ bytes: [UInt8]) throws(Trouble) -> (String, isGuessed: Bool) {
    // The first bytes of ZIP (xlsx, ods) and of Microsoft's older compound files (xls).
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .workbook }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      guard let text = String(bytes: bytes, encoding: .utf16) else { throw .noText }
      return (text, false)
    }
    let plain = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if let text = String(validating: plain, as: UTF8.self) { return (text, false) }
    guard let text = String(bytes: plain, encoding: .windowsCP1250) else { throw .noText }
    return (text, true)
  }

  private static func separator(of text: String) -> UInt8 {
    var isQuoted = false
    var counts: [UInt8: Int] = [:]
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: "\n"), !isQuoted { break }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let known = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    return known.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? known[0]
  }
}

extension FirmFolder {
  /// Reads a table out of a file.
  public static func sheet(at path: String) throws(FolderProblems) -> Sheet {
    func problem(_ reason: String, line: Int = 0, _ cure: String) -> FolderProblems {
      FolderProblems([FolderProblem(file: path, line: line, column: 0, reason: reason, cure: cure)])
    }
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.intValue ?? 0
    guard size <= SourceFile.sizeLimit else {
      throw problem("the file has \(size / 1_048_576) MB", "at most 20 MB; split it")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw problem("the file cannot be read", "check its name and its permissions")
    }
    do throws(Sheet.Trouble) { return try Sheet([UInt8](data)) } catch {
      switch error {
      case .workbook: throw problem("the file is a workbook", "save it as CSV in UTF-8")
      case .noText: throw problem("the file is no text", "save it as CSV in UTF-8")
      case .quotes(let line):
        throw problem("the quotes do not fit", line: line, "put the whole field in quotes; a quote inside is doubled")
      }
    }
  }
}
