/// What a message does besides asking: it greets, thanks, agrees, wants a person, gives orders to the machine.
public struct Talk: Sendable, Equatable {
  public enum Act: String, Sendable, CaseIterable {
    case greeting, thanks, goodbye, yes, no, okay, areYouBot, laugh, praise
    /// "Mam pytanie", with nothing asked yet; "nie rozumiem", "o co chodzi?"; "jak masz na imię?"
    case opening, lost, asksName
  }

  /// Acts found, in the order of the text, each once.
  public var acts: [Act] = []
  /// Nothing is left when the acts are taken away: no question, no wish, no story.
  public var nothingElse = false
  /// Wants to speak with a person.
  public var wantsPerson = false
  /// Files a complaint now ("chcę złożyć reklamację"); asking how to file one does not count.
  public var complains = false
  /// Gives commands to the system or wants lists of other people's data.
  public var injects = false
  /// Asks for the data or visit of somebody else who is named or related.
  public var asksAboutOther = false

  public init() {}

  public func has(_ act: Act) -> Bool { acts.contains(act) }

  /// Reads a message written in `lang`; customers mix languages, so every language's phrases are tried.
  public static func read(_ text: String, lang: Lang) -> Talk { read(Message(text), text, lang) }

  static func read(_ message: Message, _ text: String, _ lang: Lang) -> Talk {
    var talk = Talk()
    let (acts, covered) = Acts.read(message, text, lang)
    talk.acts = acts
    talk.nothingElse = !acts.isEmpty && isFiller(message, except: covered, lang)
    talk.wantsPerson = PersonWish.isIn(message)
    talk.complains = Complaint.isIn(message)
    talk.injects = Injection.isIn(message, text)
    talk.asksAboutOther = OtherPerson.isIn(message)
    if talk.wantsPerson || talk.complains || talk.injects || talk.asksAboutOther { talk.nothingElse = false }
    return talk
  }

  /// True when the words outside `covered` say nothing.
  private static func isFiller(_ message: Message, except covered: Set<Int>, _ lang: Lang) -> Bool {
    message.words.indices.allSatisfy { index in
      let word = message.words[index].text
      return covered.contains(index) || StopWords.contains(word, lang) || fillers.contains(word)
    }
      && !message.sentences.contains { sentence in
        message.words[sentence.words.upperBound - 1].pause == .question
          && !sentence.words.contains { covered.contains($0) }
      }
  }

  private static let fillers = Set(
    folding: """
      pan pani panie bardzo wszystko pomoc odpowiedz informacje informacja info super fajnie no a slicznie serdecznie ladnie
      wielkie wielki ogromne piekne
      pieknie mocno tez rowniez wzajemnie nawzajem milego milej dnia hania ola szybka szybko the lot for your much so very all
      дуже за sehr fur die hilfe dobrze to tyle na razie narazie wszystkim panstwu xd i und and та допомогу
      """)
}
