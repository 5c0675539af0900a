/// All that one message says at first sight.
public struct Reading: Sendable, Equatable {
  public var language: LanguageGuess
  public var mood: Mood
  public var talk: Talk
  public var hours: HoursQuestion?
  public var price: PriceQuestion?
  public var money: [MoneyMention]
  public var wishes: [Wish]
  /// Sentences that ask something, in their own letters.
  public var questions: [String]
}

public enum Reader {
  /// Reads a message. `usual` is the language so far, `spoken` the firm's languages, `previousHours` the hours question of
  /// the turn before.
  public static func read(
    _ text: String, usual: Lang, spoken: [Lang], previousHours: HoursQuestion? = nil
  ) -> Reading {
    let language = LanguageGuess.guess(text, usual: usual, spoken: spoken)
    return Reading(
      language: language,
      mood: Mood.read(text, lang: language.lang),
      talk: Talk.read(text, lang: language.lang),
      hours: HoursQuestion.read(text, lang: language.lang, previous: previousHours),
      price: PriceQuestion.read(text, lang: language.lang),
      money: MoneyMention.read(text),
      wishes: Wish.read(text, lang: language.lang),
      questions: [])
  }
}
