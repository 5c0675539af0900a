import Ground

extension ID {
  /// An identity as a caller wrote it; nil when none of ours could be written so, and the store need not be asked.
  init?(given text: String) {
    let fits = (1...64).contains(text.utf8.count) && text.utf8.allSatisfy { $0 >= 32 && $0 != 127 }
    guard fits else { return nil }
    self.init(text)
  }
}
