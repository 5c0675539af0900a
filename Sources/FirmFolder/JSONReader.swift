import Ground

/// A JSON value and the column where it begins.
struct JSONNode {
  indirect enum Kind {
    case null
    case truth(Bool)
    case number(Double)
    case text(String)
    case list([JSONNode])
    case object([(key: String, column: Int, value: JSONNode)])
  }

  let kind: Kind
  let column: Int

  var text: String? {
    if case .text(let text) = kind { text } else { nil }
  }

  var value: JSONValue {
    switch kind {
    case .null: .null
    case .truth(let truth): .truth(truth)
    case .number(let number): .number(number)
    case .text(let text): .text(text)
    case .list(let list): .list(list.map(\.value))
    case .object(let pairs): .object(Dictionary(pairs.map { ($0.key, $0.value.value) }) { first, _ in first })
    }
  }
}

/// Reads one line of JSON (RFC 8259) and knows the column, in code points from 1, of everything in it.
struct JSONReader {
  struct Problem: Error {
    let column: Int
    let reason: String
  }

  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var depth = 0

  static func read(_ line: some StringProtocol) throws(Problem) -> JSONNode {
    var reader = JSONReader(scalars: Array(line.unicodeScalars))
    let node = try reader.value()
    reader.skipBlanks()
    guard reader.index == reader.scalars.count else { throw reader.problem("text after the value") }
    return node
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private mutating func value() throws(Problem) -> JSONNode {
    skipBlanks()
    let column = index + 1
    guard let scalar = peek else { throw problem("a value is missing") }
    switch scalar {
    case "{": return JSONNode(kind: .object(try object()), column: column)
    case "[": return JSONNode(kind: .list(try list()), column: column)
    case "\"": return JSONNode(kind: .text(try string()), column: column)
    case "t": return JSONNode(kind: .truth(true), column: try word("true", column))
    case "f": return JSONNode(kind: .truth(false), column: try word("false", column))
    case "n": return JSONNode(kind: .null, column: try word("null", column))
    default: return JSONNode(kind: .number(try number()), column: column)
    }
  }

  private mutating func object() throws(Problem) -> [(key: String, column: Int, value: JSONNode)] {
    try enter()
    var pairs: [(key: String, column: Int, value: JSONNode)] = []
    var keys: Set<String> = []
    skipBlanks()
    if take("}") { return leave(pairs) }
    while true {
      skipBlanks()
      let column = index + 1
      guard peek == "\"" else { throw problem("a key in quotes is missing") }
      let key = try string()
      guard keys.insert(key).inserted else {
        throw Problem(column: column, reason: "key \(quoted(key)) stands here twice")
      }
      skipBlanks()
      guard take(":") else { throw problem("a colon is missing") }
      pairs.append((key, column, try value()))
      skipBlanks()
      if take("}") { return leave(pairs) }
      guard take(",") else { throw problem("a comma or } is missing") }
    }
  }

  private mutating func list() throws(Problem) -> [JSONNode] {
    try enter()
    var items: [JSONNode] = []
    skipBlanks()
    if take("]") { return leave(items) }
    while true {
      items.append(try value())
      skipBlanks()
      if take("]") { return leave(items) }
      guard take(",") else { throw problem("a comma or ] is missing") }
    }
  }

  private mutating func string() throws(Problem) -> String {
    let start = index + 1
    index += 1
    var text = String.UnicodeScalarView()
    while let scalar = peek {
      if scalar.value < 0x20 { throw problem("a control character inside a text") }
      index += 1
      if scalar == "\"" { return String(text) }
      text.append(scalar == "\\" ? try escaped() : scalar)
    }
    throw Problem(column: start, reason: "this text is never closed")
  }

  private mutating func escaped() throws(Problem) -> Unicode.Scalar {
    guard let scalar = peek else { throw problem("this text is never closed") }
    index += 1
    switch scalar {
    case "\"", "\\", "/": return scalar
    case "b": return "\u{8}"
    case "f": return "\u{c}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u":
      let high = try unit()
      guard (0xD800..<0xDC00).contains(high) else {
        guard let scalar = Unicode.Scalar(high) else { throw problem("half of a surrogate pair") }
        return scalar
      }
      guard take("\\"), take("u") else { throw problem("half of a surrogate pair") }
      let low = try unit()
      guard (0xDC00..<0xE000).contains(low), let both = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
      else { throw problem("half of a surrogate pair") }
      return both
    default:
      index -= 1
      throw problem("no such escape: \\\(scalar)")
    }
  }

  private mutating func unit() throws(Problem) -> UInt32 {
    let digits = scalars[index..<min(index + 4, scalars.count)]
    guard digits.count == 4, digits.allSatisfy({ $0.properties.isASCIIHexDigit }),
      let unit = UInt32(String(String.UnicodeScalarView(digits)), radix: 16)
    else { throw problem("four hexadecimal digits are missing") }
    index += 4
    return unit
  }

  private mutating func number() throws(Problem) -> Double {
    let start = index
    while let scalar = peek, Form.isDigit(scalar) || "+-.eE".unicodeScalars.contains(scalar) { index += 1 }
    let text = String(String.UnicodeScalarView(scalars[start..<index]))
    guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil, let number = Double(text),
      number.isFinite
    else { throw Problem(column: start + 1, reason: "no JSON value") }
    return number
  }

  private mutating func word(_ word: String, _ column: Int) throws(Problem) -> Int {
    guard scalars[index...].starts(with: word.unicodeScalars) else { throw problem("no JSON value") }
    index += word.unicodeScalars.count
    return column
  }

  private mutating func enter() throws(Problem) {
    depth += 1
    guard depth <= 64 else { throw problem("nested deeper than 64") }
    index += 1
  }

  private mutating func leave<T>(_ value: T) -> T {
    depth -= 1
    return value
  }

  private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    index += 1
    return true
  }

  private mutating func skipBlanks() {
    while let scalar = peek, scalar == " " || scalar == "\t" || scalar == "\r" || scalar == "\n" { index += 1 }
  }

  private func problem(_ reason: String) -> Problem { Problem(column: index + 1, reason: reason) }
}
