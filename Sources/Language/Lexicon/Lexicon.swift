/// The built-in synonyms, from the lists of the trades. Written for this project, broad on purpose: not for one firm.
enum Lexicon {
  static let groups: [Synonyms.Group] = {
    var groups: [Synonyms.Group] = []
    for list in [
      DealingsLexicon.groups, VisitLexicon.groups, HealthLexicon.groups, TradesLexicon.groups, LivingLexicon.groups,
    ] {
      groups += Synonyms.parse(list, .pl, quality: Synonyms.ownQuality)
    }
    return groups + bridges
  }()

  private static let bridges: [Synonyms.Group] = []
}
