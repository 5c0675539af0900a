/// What may stand in a message, as a rule.
public enum MessageText {
  /// The longest message that is taken, in characters.
  public static let longest = 4_000
  /// The longest name that a sender may give a message, in letters.
  public static let longestClientID = 64

  /// The text as it is kept: line ends as \n, control characters out (terminals and databases choke on them), no white
  /// space around. Throws what is wrong with it.
  public static func clean(_ text: String) throws(ConversationRefusal) -> String {
    guard text.utf8.count <= longest * 16 else { throw .tooLong(limit: longest) }
    var scalars = String.UnicodeScalarView()
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\n", "\t": scalars.append(scalar)
      case "\r": scalars.append("\n")
      default: if !isControl(scalar) { scalars.append(scalar) }
      }
    }
    let kept = String(trimmed(scalars))
    guard !kept.isEmpty else { throw .emptyText }
    guard kept.count <= longest else { throw .tooLong(limit: longest) }
    return kept
  }

  public static func checkClientID(_ id: String) throws(ConversationRefusal) {
    let fits = (1...longestClientID).contains(id.utf8.count)
    guard fits, id.utf8.allSatisfy({ $0 > 32 && $0 < 127 }) else { throw .badClientID }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    // Also the marks that turn the direction of following text: a name could pose as another with them.
    scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
      || (0x2066...0x2069).contains(scalar.value)
  }

  private static func trimmed(_ scalars: String.UnicodeScalarView) -> Substring.UnicodeScalarView {
    var part = scalars[...]
    while let first = part.first, first.properties.isWhitespace { part.removeFirst() }
    while let last = part.last, last.properties.isWhitespace { part.removeLast() }
    return part
  }
}
