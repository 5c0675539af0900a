/// A word, a run of digits or a single sign of a text, folded, with its place.
struct Token: Sendable {
  enum Kind: UInt8, Sendable { case word, digits, sign }

  var kind: Kind
  /// Nothing stands between this token and the one before.
  var glued: Bool
  /// The original begins with a capital letter.
  var capital: Bool
  /// Number of digits, at most 255.
  var digits: UInt8 = 0
  /// Code points of the text.
  var start: Int32
  var end: Int32
  /// Folded letters in `TokenList.bytes`.
  var from: Int32
  var to: Int32
  /// FNV-1a of the folded letters; looks words up.
  var hash: UInt64
  /// The digits' value when there are at most 18 of them, else -1; the scalar of a sign.
  var value: Int
}

/// A text cut into tokens, at every border between letters, digits and signs. Linear.
struct TokenList: Sendable {
  private(set) var tokens: [Token] = []
  private(set) var bytes: [UInt8] = []
  /// Code points read; longer texts are documents, not messages.
  static let limit = 20_000

  init(_ text: String) {
    tokens.reserveCapacity(32)
    bytes.reserveCapacity(text.utf8.count)
    var place: Int32 = 0
    var open: Token?
    var waiting = false  // an apostrophe between letters: "year's"
    var space = true
    for scalar in text.unicodeScalars {
      if place >= TokenList.limit { break }
      defer { place += 1 }
      let value = scalar.value
      if value == 0x20 || TokenList.isSpace(value) {
        close(&open, place, &waiting)
        space = true
        continue
      }
      if TokenList.isSilent(value) { continue }
      let isDigit = value &- 48 < 10
      if Fold.isWordPart(scalar) {
        let kind: Token.Kind = isDigit ? .digits : .word
        if let running = open, running.kind != kind, !(0x300...0x36F).contains(value) { close(&open, place, &waiting) }
        if open == nil {
          open = Token(
            kind: kind, glued: !space, capital: !isDigit && TokenList.isCapital(scalar), start: place, end: place,
            from: Int32(bytes.count), to: 0, hash: 0, value: 0)
        }
        waiting = false
        space = false
        Fold.append(scalar, to: &bytes)
        continue
      }
      let apostrophe = value == 0x27 || value == 0x2019 || value == 0x2BC
      if apostrophe, open?.kind == .word, !waiting {
        waiting = true
        continue
      }
      close(&open, place, &waiting)
      sign(scalar, place, glued: !space)
      space = false
    }
    close(&open, min(place, Int32(TokenList.limit)), &waiting)
  }

  private mutating func close(_ open: inout Token?, _ place: Int32, _ waiting: inout Bool) {
    guard var token = open else { return }
    open = nil
    token.end = waiting ? place - 1 : place
    waiting = false
    token.to = Int32(bytes.count)
    guard token.to > token.from else { return }
    token.hash = TokenList.hash(bytes[Int(token.from)..<Int(token.to)])
    if token.kind == .digits {
      token.digits = UInt8(clamping: token.to - token.from)
      token.value = -1
      if token.digits <= 18 {
        var value = 0
        for byte in bytes[Int(token.from)..<Int(token.to)] { value = value * 10 + Int(byte &- 48) }
        token.value = value
      }
    }
    tokens.append(token)
  }

  private mutating func sign(_ scalar: Unicode.Scalar, _ place: Int32, glued: Bool) {
    let from = Int32(bytes.count)
    switch scalar.value {
    case 0x2010...0x2015, 0x2212: bytes.append(0x2D)
    case 0xFF0C: bytes.append(0x2C)
    default: Fold.append(scalar, to: &bytes)
    }
    guard bytes.count > from else { return }
    let plain = bytes.count == from + 1 ? Int(bytes[Int(from)]) : Int(scalar.value)
    tokens.append(
      Token(
        kind: .sign, glued: glued, capital: false, start: place, end: place + 1, from: from, to: Int32(bytes.count),
        hash: TokenList.hash(bytes[Int(from)...]), value: plain))
  }

  /// The folded letters of a token.
  func letters(_ index: Int) -> ArraySlice<UInt8> { bytes[Int(tokens[index].from)..<Int(tokens[index].to)] }

  func text(_ index: Int) -> String { String(decoding: letters(index), as: UTF8.self) }

  static func hash(_ letters: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in letters { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  static func hash(_ folded: String) -> UInt64 { hash(folded.utf8) }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? scalar.value &- 65 < 26 : scalar.properties.isUppercase
  }

  private static func isSpace(_ value: UInt32) -> Bool {
    value < 0x21 || value == 0xA0 || (0x2000...0x200A).contains(value) || value == 0x202F || value == 0x3000
      || value == 0x2028 || value == 0x2029 || value == 0x85
  }

  private static func isSilent(_ value: UInt32) -> Bool {
    value == 0xAD || (0x200B...0x200F).contains(value) || (0x202A...0x202E).contains(value)
      || (0x2060...0x2064).contains(value) || (0xFE00...0xFE0F).contains(value) || value == 0xFEFF
  }
}
