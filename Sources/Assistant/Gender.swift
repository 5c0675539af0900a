/// How the assistant speaks of itself: Polish, Ukrainian and German make a choice where English need not.
struct Gender {
  private let isFeminine: Bool

  /// Polish first names of women end in -a (so do a handful of men's; a firm that has one calls it otherwise).
  init(of name: String) { isFeminine = name.lowercased().hasSuffix("a") || name.lowercased().hasSuffix("а") }

  /// Takes the first of `{she|he}` for a woman's name, the second for any other.
  func fitted(_ text: String) -> String {
    text.replacing(/\{([^{}|]*)\|([^{}|]*)\}/) { String(isFeminine ? $0.output.1 : $0.output.2) }
  }
}
