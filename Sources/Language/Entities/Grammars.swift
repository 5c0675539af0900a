/// The grammar of each language, put together when it is first used.
enum Grammars {
  static func grammar(_ lang: Lang) -> Grammar {
    switch lang {
    case .pl: polish
    case .en: english
    case .uk: ukrainian
    case .de: german
    }
  }

  private static let polish = build(.pl, PolishTime.add)
  private static let english = build(.en, EnglishTime.add)
  private static let ukrainian = build(.uk, UkrainianTime.add)
  private static let german = build(.de, GermanTime.add)

  private static func build(_ lang: Lang, _ time: (inout GrammarBuilder) -> Void) -> Grammar {
    var builder = GrammarBuilder(lang)
    time(&builder)
    AmountRules.add(to: &builder)
    return Grammar(builder)
  }
}
