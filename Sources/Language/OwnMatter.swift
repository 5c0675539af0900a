/// Whether somebody speaks of a matter of their own that is under way ("czy są już moje wyniki", "oddałem w poniedziałek"),
/// and not of how it is in general ("kiedy są wyniki").
public enum OwnMatter {
  public static func isIn(_ text: String) -> Bool {
    Words.of(text, limit: 60).contains { word in
      words.contains(word.text) || endings.contains { word.text.count > $0.count + 2 && word.text.hasSuffix($0) }
    }
  }

  /// Mine, and already, in the four languages.
  private static let words = Set(
    folding: """
      mój moja moje mojego mojej moim moich moi już
      my mine already yet
      мій моя моє мої мого моєї моїм моїх вже уже
      mein meine meinen meinem meiner meines schon bereits
      """)

  /// Polish past tense of the first person, folded: "oddałem", "zamówiłam".
  private static let endings = ["alem", "alam", "ilem", "ilam", "ylem", "ylam"]
}
