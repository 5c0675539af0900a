/// A slot of a line: which kind, and where.
public struct Slot: Sendable, Equatable {
  public let slot: String
  /// Code points of the line, `start..<end`.
  public let start: Int
  public let end: Int
  public let text: String

  public init(slot: String, start: Int, end: Int, text: String) {
    self.slot = slot
    self.start = start
    self.end = end
    self.text = text
  }
}

/// A line whose slots a person marked, and its intent.
public struct SlotLine: Sendable, Equatable {
  public var label: String
  public var text: String
  public var slots: [Slot]

  /// Reads `obudź mnie o [time : piątej rano]`; gives nil when brackets do not fit or a slot has no name or text.
  public init?(label: String, annotated: String) {
    self.label = label
    var text = String.UnicodeScalarView()
    var slots: [Slot] = []
    var rest = annotated.unicodeScalars[...]
    while let open = rest.firstIndex(where: { $0 == "[" || $0 == "]" }) {
      guard rest[open] == "[", let close = rest[open...].firstIndex(of: "]"),
        let colon = rest[open..<close].firstIndex(of: ":")
      else { return nil }
      text.append(contentsOf: rest[..<open])
      let name = Self.trimmed(rest[rest.index(after: open)..<colon])
      let value = Self.trimmed(rest[rest.index(after: colon)..<close])
      guard !name.isEmpty, !value.isEmpty, !value.contains("[") else { return nil }
      slots.append(
        Slot(slot: String(name), start: text.count, end: text.count + value.count, text: String(value)))
      text.append(contentsOf: value)
      rest = rest[rest.index(after: close)...]
    }
    text.append(contentsOf: rest)
    self.text = String(text)
    self.slots = slots
  }

  private static func trimmed(_ part: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
    var part = part
    while part.first == " " { part.removeFirst() }
    while part.last == " " { part.removeLast() }
    return part
  }
}

extension TrainingTable {
  /// Columns `label` and `annot`.
  public func slotLines() throws(Problem) -> [SlotLine] {
    var lines: [SlotLine] = []
    for (row, (label, annotated)) in zip(try column("label"), try column("annot")).enumerated() {
      guard let line = SlotLine(label: label, annotated: annotated) else {
        throw Problem(line: row + 2, reason: "the brackets of `annot` do not fit")
      }
      lines.append(line)
    }
    return lines
  }
}

/// A line cut at white space, without the punctuation around its pieces; the dot of a shortened word stays with it.
struct SlotTokens {
  struct Token {
    /// Folded, never empty.
    var text: String
    var start: Int
    var end: Int
    var isCapital: Bool
  }

  /// More tokens than this are not read.
  static let limit = 200

  let tokens: [Token]

  init(_ text: String) {
    var tokens: [Token] = []
    var piece: [Unicode.Scalar] = []
    var start = 0
    func close() {
      var first = 0
      var last = piece.count
      while first < last, !Fold.isWordPart(piece[first]) { first += 1 }
      while last > first, !Fold.isWordPart(piece[last - 1]) { last -= 1 }
      guard first < last, tokens.count < Self.limit else { return }
      var scalars = String.UnicodeScalarView()
      scalars.append(contentsOf: piece[first..<last])
      let folded = Fold.fold(String(scalars))
      if folded.isEmpty { return }
      let isShortened = last < piece.count && piece[last] == "." && Self.isShort(piece[first..<last])
      tokens.append(
        Token(
          text: folded, start: start + first, end: start + last + (isShortened ? 1 : 0),
          isCapital: piece[first].properties.isUppercase))
    }
    var place = 0
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        close()
        piece.removeAll(keepingCapacity: true)
        start = place + 1
        if tokens.count >= Self.limit { break }
      } else {
        piece.append(scalar)
      }
      place += 1
    }
    close()
    self.tokens = tokens
  }

  /// A letter by itself, or letters with dots between: the dot after it is its own ("5 p. m.", "p.n.e.").
  private static func isShort(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.count == 1 && word.first?.properties.isAlphabetic == true || word.contains(".")
  }

  /// The state of each token: 0 for none, or 1 + the place of its slot's name.
  func states(_ slots: [Slot], _ places: [String: Int]) -> [Int] {
    tokens.map { token in
      guard let slot = slots.first(where: { $0.start <= token.start && token.end <= $0.end }) else { return 0 }
      return 1 + (places[slot.slot] ?? -1)
    }
  }
}
