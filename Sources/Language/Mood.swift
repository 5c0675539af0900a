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
  public static func read(_ text: String, lang: Lang) -> Mood { .neutral }
}
