/// How much of what one text says another says too.
public enum TextOverlap {
  /// Stems that both texts have, and how many each has; stop words do not count. At most the first 400 words are read.
  public static func of(_ one: String, _ other: String, lang: Lang) -> (shared: Int, first: Int, second: Int) {
    let (first, second) = (stems(one, lang), stems(other, lang))
    return (first.intersection(second).count, first.count, second.count)
  }

  private static func stems(_ text: String, _ lang: Lang) -> Set<String> {
    Set(
      Words.of(text, limit: 400).map(\.text).filter { !StopWords.contains($0, lang) }.map { Stem.stem($0, lang) })
  }
}
