/// What a message does besides asking: it greets, thanks, agrees, wants a person, gives orders to the machine.
public struct Talk: Sendable, Equatable {
  public enum Act: String, Sendable, CaseIterable {
    case greeting, thanks, goodbye, yes, no, okay, areYouBot, laugh, praise
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
  public static func read(_ text: String, lang: Lang) -> Talk { Talk() }
}
