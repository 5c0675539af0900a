extension Set<String> {
  /// The folded words of a text, split at spaces and line ends; apostrophes vanish, as in messages.
  init(folding text: String) {
    self.init()
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) { insert(Fold.fold(word.filter { $0 != "'" })) }
  }
}
