/// Which language a message is in, or which one its writer asks for.
public struct LanguageGuess: Sendable, Equatable {
  public var lang: Lang
  /// 0…1: how sure the guess is; 0 when the text says nothing and `usual` was kept.
  public var sureness: Double
  /// The writer asked for this language in words ("po angielsku proszę").
  public var asked: Bool

  public init(lang: Lang, sureness: Double, asked: Bool = false) {
    self.lang = lang
    self.sureness = sureness
    self.asked = asked
  }

  /// Guesses among the languages `spoken`; text that says too little ("ok", a name, a number) keeps `usual`.
  public static func guess(_ text: String, usual: Lang, spoken: [Lang]) -> LanguageGuess {
    LanguageGuess(lang: usual, sureness: 0)
  }
}
