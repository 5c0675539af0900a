/// A field of a CSV file and where it begins.
struct CSVField {
  let text: String
  let line: Int
  let column: Int
  let isQuoted: Bool
}

struct CSVRow {
  let fields: [CSVField]
  let line: Int
  /// Behind the last field.
  let endLine: Int
  let endColumn: Int
}

struct CSVProblem: Error {
  let line: Int
  let column: Int
  let reason: String
  let cure: String
}

/// Reads RFC 4180 row by row: fields between commas or another separator, in quotes where they hold it, quotes (doubled)
/// or line breaks; rows end with LF or CRLF. Blank lines are passed over. Lines and columns count from 1, columns in code
/// points.
struct CSVReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0
  private var line = 1
  private var column = 1

  init(_ text: String, separator: UInt8 = comma) {
    bytes = Array(text.utf8)
    self.separator = separator
  }

  /// The next row; nil at the end. After a problem there is no going on.
  mutating func next() throws(CSVProblem) -> CSVRow? {
    while index < bytes.count, try takeLineBreak() {}
    guard index < bytes.count else { return nil }
    let first = line
    var fields: [CSVField] = []
    while true {
      fields.append(bytes[safe: index] == quote ? try quotedField() : try plainField())
      if bytes[safe: index] == separator {
        advance()
        continue
      }
      let (endLine, endColumn) = (line, column)
      _ = try takeLineBreak()
      return CSVRow(fields: fields, line: first, endLine: endLine, endColumn: endColumn)
    }
  }

  private mutating func plainField() throws(CSVProblem) -> CSVField {
    let (start, startLine, startColumn) = (index, line, column)
    while let byte = bytes[safe: index], byte != separator, byte != lineFeed, byte != carriageReturn {
      if byte == quote {
        throw problem(
          "a quote inside a field that does not begin with one",
          cure: "put the whole field in quotes, without spaces before it, and double the quotes inside")
      }
      advance()
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    return CSVField(text: text, line: startLine, column: startColumn, isQuoted: false)
  }

  private mutating func quotedField() throws(CSVProblem) -> CSVField {
    let (startLine, startColumn) = (line, column)
    advance()
    var text: [UInt8] = []
    while true {
      guard let byte = bytes[safe: index] else {
        throw CSVProblem(
          line: startLine, column: startColumn, reason: "this quote is never closed",
          cure: "end the field with a quote; a quote inside is doubled")
      }
      advance()
      if byte == quote {
        if bytes[safe: index] == quote {
          text.append(quote)
          advance()
          continue
        }
        break
      }
      // A line break inside quotes is kept, in one form.
      if byte == carriageReturn, bytes[safe: index] == lineFeed { continue }
      text.append(byte)
    }
    if let byte = bytes[safe: index], byte != separator, byte != lineFeed, byte != carriageReturn {
      throw problem(
        "text after the closing quote", cure: "a comma or the line's end must follow; a quote inside is doubled")
    }
    return CSVField(
      text: String(decoding: text, as: UTF8.self), line: startLine, column: startColumn, isQuoted: true)
  }

  /// True when there was one.
  private mutating func takeLineBreak() throws(CSVProblem) -> Bool {
    switch bytes[safe: index] {
    case lineFeed: advance()
    case carriageReturn:
      guard bytes[safe: index + 1] == lineFeed else {
        throw problem("a carriage return without a line feed", cure: "end lines with LF or CRLF")
      }
      advance()
      advance()
    default: return false
    }
    return true
  }

  private mutating func advance() {
    let byte = bytes[index]
    index += 1
    if byte == lineFeed {
      (line, column) = (line + 1, 1)
    } else if bytes[safe: index].map({ $0 & 0xC0 != 0x80 }) ?? true {
      column += 1
    }
  }

  private func problem(_ reason: String, cure: String) -> CSVProblem {
    CSVProblem(line: line, column: column, reason: reason, cure: cure)
  }
}

private let quote = UInt8(ascii: "\"")
private let comma = UInt8(ascii: ",")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { index < count ? self[index] : nil }
}
