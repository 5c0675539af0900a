/// All that one message says at first sight.
public struct Reading: Sendable, Equatable {
  public var language: LanguageGuess
  public var mood: Mood
  public var talk: Talk
  public var hours: HoursQuestion?
  public var price: PriceQuestion?
  public var money: [MoneyMention]
  public var wishes: [Wish]
  /// Questions, in their own letters: sentences that ask, and the parts of a sentence that asks several things.
  public var questions: [String]

  public init(
    language: LanguageGuess, mood: Mood = .neutral, talk: Talk = Talk(), hours: HoursQuestion? = nil,
    price: PriceQuestion? = nil,
    money: [MoneyMention] = [], wishes: [Wish] = [], questions: [String] = []
  ) {
    self.language = language
    self.mood = mood
    self.talk = talk
    self.hours = hours
    self.price = price
    self.money = money
    self.wishes = wishes
    self.questions = questions
  }
}

public enum Reader {
  /// Reads a message. `usual` is the language so far, `spoken` the firm's languages, `previousHours` the hours question of
  /// the turn before, `context` the moment and the firm, for expressions of time. Takes time linear in the text; beyond 1,500 words nothing is read.
  public static func read(
    _ text: String, usual: Lang, spoken: [Lang], previousHours: HoursQuestion? = nil, context: EntityContext? = nil
  ) -> Reading {
    let message = Message(text)
    let letters = Array(text.unicodeScalars.prefix(message.words.last.map { $0.end + 4 } ?? 0))
    let language = LanguageGuess.guess(message, text, usual: usual, spoken: spoken)
    let lang = language.lang
    let entities = EntityReader.read(
      text, lang: lang, context: context ?? EntityContext(now: LocalTime(day: 0)))
    let hours = HoursQuestion.read(
      message, lang, previous: previousHours,
      times: context.map { HoursQuestion.Times(entities, today: $0.now.dayNumber) })
    let talk = Talk.read(message, text, lang)
    return Reading(
      language: language, mood: Mood.read(message, text, lang), talk: talk, hours: hours,
      price: PriceQuestion.read(message, lang), money: MoneyMention.all(in: entities, message),
      wishes: talk.injects ? [] : Wish.read(message, lang, hours: hours),
      questions: questions(message, lang, letters))
  }

  private static func questions(_ message: Message, _ lang: Lang, _ letters: [Unicode.Scalar]) -> [String] {
    AskedParts.of(message, lang).map { part in
      let start = message.words[part.lowerBound].start
      var end = message.words[part.upperBound - 1].end
      if end < letters.count, letters[end] == "?" { end += 1 }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: letters[start..<min(end, letters.count)])
      return String(text)
    }
  }
}
