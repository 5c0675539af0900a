/// The built-in synonyms, from the lists of the trades. Written for this project, broad on purpose: not for one firm.
enum Lexicon {
  static let groups: [Synonyms.Group] = {
    var groups: [Synonyms.Group] = []
    for list in [
      DealingsLexicon.groups, VisitLexicon.groups, HealthLexicon.groups, TradesLexicon.groups,
      LivingLexicon.groups,
    ] {
      groups += Synonyms.parse(list, .pl, quality: Synonyms.ownQuality)
    }
    for list in [ColloquialLexicon.groups, TopicLexicon.groups, EverydayLexicon.groups] {
      groups += Synonyms.parse(list, .pl, quality: 0.8)
    }
    for list in [VerbLexicon.groups, ThingLexicon.groups, GeneralLexicon.groups] {
      groups += Synonyms.parse(list, .pl, quality: 0.7)
    }
    for lines in [Bridges.dealings, Bridges.visits, Bridges.trades] {
      groups += Bridges.parse(lines)
    }
    return groups
  }()
}
