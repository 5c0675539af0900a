import Foundation

/// A file that was read whole: UTF-8 without its byte order mark.
struct SourceFile {
  /// Within the folder.
  let path: String
  let text: String

  static let sizeLimit = 20 * 1_024 * 1_024

  /// Notes why and gives nil when the file is too large, unreadable or no UTF-8.
  init?(_ path: String, at full: String, _ findings: Findings) {
    self.path = path
    let whole = Place(file: path, line: 1, column: 1)
    let size = (try? FileManager.default.attributesOfItem(atPath: full)[.size] as? NSNumber)?.intValue ?? 0
    guard size <= SourceFile.sizeLimit else {
      findings.note(whole, "the file has \(size / 1_048_576) MB", cure: "at most 20 MB; split it or leave old rows out")
      return nil
    }
    guard let data = FileManager.default.contents(atPath: full) else {
      findings.note(whole, "the file cannot be read", cure: "check its permissions")
      return nil
    }
    var bytes = [UInt8](data)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      findings.note(whole, "the file is UTF-16", cure: "save it as UTF-8")
      return nil
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let offset = SourceFile.firstBadByte(bytes)
      let (line, column) = SourceFile.position(of: offset, in: bytes)
      let byte = String(bytes[min(offset, bytes.count - 1)], radix: 16, uppercase: true)
      findings.note(
        Place(file: path, line: line, column: column), "byte 0x\(byte) is no UTF-8",
        cure: "save the file as UTF-8; it looks like an older encoding, as Windows-1250")
      return nil
    }
    if let zero = bytes.firstIndex(of: 0) {
      let (line, column) = SourceFile.position(of: zero, in: bytes)
      findings.note(Place(file: path, line: line, column: column), "a zero byte", cure: "this is no text file")
      return nil
    }
    self.text = text
  }

  var start: Place { Place(file: path, line: 1, column: 1) }

  /// Line and column, from 1, of a byte; columns count code points.
  private static func position(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    var (line, column) = (1, 1)
    for byte in bytes[..<min(offset, bytes.count)] {
      if byte == 0x0A {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }

  /// Where the first sequence begins that is no UTF-8.
  private static func firstBadByte(_ bytes: [UInt8]) -> Int {
    var offset = 0
    while offset < bytes.count {
      let length = bytes[offset] < 0x80 ? 1 : bytes[offset] < 0xE0 ? 2 : bytes[offset] < 0xF0 ? 3 : 4
      let end = min(offset + length, bytes.count)
      guard String(validating: bytes[offset..<end], as: UTF8.self) != nil else { return offset }
      offset = end
    }
    return offset
  }
}
