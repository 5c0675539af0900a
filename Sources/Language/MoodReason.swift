/// A stretch of a message that made its mood.
public struct MoodReason: Sendable, Equatable {
  public enum Kind: String, Sendable { case praise, complaint, anger }

  public var kind: Kind
  /// Code points of the message.
  public var range: Range<Int>

  public init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

extension Mood {
  /// The words by which ``read(_:lang:)`` judges, in the order of the text, without overlap. Emoji, capitals and exclamation
  /// marks count too and are not among them.
  public static func reasons(_ text: String) -> [MoodReason] {
    let message = Message(text)
    let words = message.words
    var reasons = Anger.places(message).map { place in
      MoodReason(.anger, words[place.lowerBound].start..<words[place.upperBound - 1].end)
    }
    let angry = reasons.map(\.range)
    for sentence in message.sentences {
      MoodWords.each(message, sentence) { word, value in
        let range = words[word].start..<words[word].end
        if !angry.contains(where: range.overlaps) {
          reasons.append(MoodReason(value > 0 ? .praise : .complaint, range))
        }
      }
    }
    return reasons.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
