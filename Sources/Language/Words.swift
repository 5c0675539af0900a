/// A word of a message: its folded letters and where it stands.
public struct Word: Sendable, Hashable {
  /// Folded letters and digits, never empty.
  public var text: String
  /// Code points of the original text, `start..<end`.
  public var start: Int
  public var end: Int
  /// What stands between this word and the next.
  public var pause: Pause
  /// The original began with a capital letter.
  public var capital: Bool

  /// The strongest break after a word, weakest first.
  public enum Pause: UInt8, Sendable, Comparable {
    case none, comma, line, stop, exclamation, question
    public static func < (one: Pause, other: Pause) -> Bool { one.rawValue < other.rawValue }
  }

  /// Made of digits alone.
  public var isNumber: Bool { text.utf8.allSatisfy { $0 &- 48 < 10 } }
}

/// Splits text into folded words.
///
/// A digit before a letter ends a word ("20zl" → 20, zl), apostrophes inside words vanish ("don't" → dont), and short
/// hyphenated pairs grow together ("wi-fi" → wifi, "e-mail" → email). Any input is fine; time is linear.
public enum Words {
  /// Gives the words in order, at most `limit` of them.
  public static func of(_ text: String, limit: Int = 20_000) -> [Word] {
    var reader = WordReader(limit: limit)
    for scalar in text.unicodeScalars {
      reader.take(scalar)
      if reader.words.count >= limit { break }
    }
    reader.finish()
    return reader.words
  }
}

private struct WordReader {
  var words: [Word] = []
  private var bytes: [UInt8] = []
  private var position = 0
  private var start = 0
  private var capital = false
  private var lastWasDigit = false
  private var hasLatin = false
  private var hasCyrillic = false
  private var hasDottedZ = false
  private var lineLength = 0
  private var newLines = 0
  private var waiting: UInt32 = 0  // an apostrophe or full stop that may belong inside a word
  private var hyphenated = false
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
    bytes.reserveCapacity(32)
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    defer { position += 1; lineLength += 1 }
    let value = scalar.value
    if Fold.isWordPart(scalar) {
      let digit = value &- 48 < 10
      if !bytes.isEmpty, waiting == 0, lastWasDigit, !digit, !(0x300...0x36F).contains(value) { close() }
      if waiting != 0 {
        if digit || lastWasDigit { close() }
        waiting = 0
      }
      if bytes.isEmpty { open(scalar) }
      lastWasDigit = digit
      if value < 0x250 { hasLatin = hasLatin || !digit } else if value >= 0x400, value < 0x530 { hasCyrillic = true }
      Fold.append(scalar, to: &bytes)
      if bytes.count > 80 { close() }
      newLines = 0
      return
    }
    if isSilent(value) { return }
    if !bytes.isEmpty, waiting == 0, isApostrophe(value) {
      waiting = value
      return
    }
    close()
    waiting = 0
    if value == 0x2D { hyphenated = words.last?.end == position } else { hyphenated = false }
    mark(value)
  }

  mutating func finish() { close() }

  private mutating func open(_ scalar: Unicode.Scalar) {
    start = position
    let value = scalar.value
    capital = value &- 65 < 26 || value >= 0x80 && scalar.properties.isUppercase
    hasLatin = false
    hasCyrillic = false
    hasDottedZ = value == 0x17B || value == 0x17C
  }

  private mutating func close() {
    guard !bytes.isEmpty else { return }
    var text = String(decoding: bytes, as: UTF8.self)
    if hasLatin, hasCyrillic { text = Homoglyphs.cyrillic(text) }
    if text == "zeby", hasDottedZ { text = "azeby" }  // "żeby" is no teeth; "zeby" may be either
    let end = position - (waiting == 0 ? 0 : 1)
    bytes.removeAll(keepingCapacity: true)
    if hyphenated, let last = words.last, last.end == start - 1, last.text.utf8.count <= 2, text.utf8.count <= 4,
      !last.isNumber, hasLatin || hasCyrillic || text.utf8.count == 1
    {
      words[words.count - 1].text += text
      words[words.count - 1].end = end
    } else if text == "mail", hyphenated, let last = words.last, last.text == "e" {
      words[words.count - 1].text = "email"
      words[words.count - 1].end = end
    } else if words.count < limit {
      words.append(Word(text: text, start: start, end: end, pause: .none, capital: capital))
    }
    hyphenated = false
  }

  private mutating func mark(_ value: UInt32) {
    guard !words.isEmpty else { return }
    var pause = Word.Pause.none
    switch value {
    case 0x3F, 0xFF1F: pause = .question
    case 0x21, 0xFF01: pause = .exclamation
    case 0x2E, 0x2026, 0x3002: pause = .stop
    case 0x0A, 0x0D, 0x2028, 0x2029:
      newLines += value == 0x0D ? 0 : 1
      pause = newLines > 1 || lineLength < 60 ? .line : .none  // a long line was wrapped by the mail program
      if newLines > 1 { pause = .stop }
      lineLength = -1
    case 0x2C, 0x3B, 0x3A, 0x28, 0x29, 0x2013, 0x2014: pause = .comma
    default: break
    }
    if pause > words[words.count - 1].pause { words[words.count - 1].pause = pause }
  }

  private func isApostrophe(_ value: UInt32) -> Bool {
    value == 0x27 || value == 0x2019 || value == 0x2BC || value == 0x60 || value == 0xB4
  }

  private func isSilent(_ value: UInt32) -> Bool {
    value == 0xAD || (0x200B...0x200F).contains(value) || (0x2060...0x2064).contains(value) || value == 0xFEFF
      || (0xFE00...0xFE0F).contains(value)
  }
}

/// Latin letters that look like Cyrillic ones, for words that mix both ("лiкар" typed with a Latin i).
enum Homoglyphs {
  static func cyrillic(_ folded: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in folded.unicodeScalars { scalars.append(twins[scalar] ?? scalar) }
    return String(scalars)
  }

  private static let twins: [Unicode.Scalar: Unicode.Scalar] = [
    "a": "а", "e": "е", "i": "і", "o": "о", "p": "р", "c": "с", "x": "х", "y": "у", "k": "к", "m": "м", "t": "т",
    "b": "в", "h": "н",
  ]
}
