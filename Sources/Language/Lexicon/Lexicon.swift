/// The built-in synonyms, from the lists of the trades.
enum Lexicon {
  static let groups: [Synonyms.Group] = {
    var groups: [Synonyms.Group] = []
    for list in polish { groups += Synonyms.parse(list, .pl, quality: Synonyms.ownQuality) }
    groups += bridges
    return groups
  }()

  private static let polish: [String] = []

  private static let bridges: [Synonyms.Group] = []
}
