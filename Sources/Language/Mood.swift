/// How a customer sounds.
public struct Mood: Sendable, Equatable {
  public enum Tone: String, Codable, Sendable, CaseIterable { case positive, neutral, negative }

  public var tone: Tone
  /// -1 (very bad) … 1 (very good).
  public var score: Double
  /// Angry at the service, so that a person had better take over. A complaint about one's health or bike is not anger.
  public var upset: Bool

  public init(tone: Tone, score: Double, upset: Bool) {
    self.tone = tone
    self.score = score
    self.upset = upset
  }

  public static let neutral = Mood(tone: .neutral, score: 0, upset: false)

  /// Reads the mood of a message written in `lang`.
  public static func read(_ text: String, lang: Lang) -> Mood { read(Message(text), text, lang) }

  static func read(_ message: Message, _ text: String, _ lang: Lang) -> Mood {
    let anger = Anger.of(message, text)
    var good = 0.0
    var bad = 0.0
    for sentence in message.sentences {
      let (up, down) = MoodWords.weigh(message, sentence)
      good += up
      bad += down
    }
    let (smiles, frowns) = Mood.faces(text)
    good += 0.6 * Double(min(3, smiles))
    bad += 0.6 * Double(min(3, frowns)) + 2 * anger
    let score = (good - bad) / (good + bad + 0.8)
    let upset = anger >= Anger.upset
    let tone: Tone = upset || score < -0.3 ? .negative : score > 0.3 ? .positive : .neutral
    return Mood(tone: tone, score: upset ? min(score, -0.5) : score, upset: upset)
  }

  /// Counts emoji and typed faces.
  private static func faces(_ text: String) -> (smiles: Int, frowns: Int) {
    var smiles = 0
    var frowns = 0
    var before: Unicode.Scalar = " "
    var eyes = false
    for scalar in text.unicodeScalars.prefix(8_000) {
      switch scalar {
      case "😀", "😃", "😄", "😁", "😊", "🙂", "😍", "🥰", "😘", "❤", "👍", "🙏", "😎", "🤗", "🎉", "👏", "💪", "🌹", "💐", "☺", "😉":
        smiles += 1
      case "😠", "😡", "🤬", "😤", "👎", "😢", "😭", "😞", "😔", "🙁", "☹", "😒", "🤮", "🖕", "💩", "🙄": frowns += 1
      case ")" where eyes || before == ":" || before == ";", "D" where before == ":", "*" where before == ":":
        smiles += 1
      case "(" where eyes || before == ":": frowns += 1
      default: break
      }
      eyes = scalar == "-" && (before == ":" || before == ";")
      before = scalar
    }
    return (smiles, frowns)
  }
}
