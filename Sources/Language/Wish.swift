/// A job that a customer wants done, read coarsely: enough to say honestly that it will be passed on.
public enum Wish: String, Codable, Sendable, CaseIterable {
  case book, move, cancel, orderStatus, invoice, callback, contactChange, consent, erase, export, caseStatus

  /// Gives the jobs asked for, surest first. Questions about such a job ("do kiedy można odwołać wizytę?") are none.
  public static func read(_ text: String, lang: Lang) -> [Wish] {
    let message = Message(text)
    return read(message, lang, hours: HoursQuestion.read(message, lang, previous: nil))
  }

  static func read(_ message: Message, _ lang: Lang, hours: HoursQuestion?) -> [Wish] {
    var found: [Wish] = []
    let rules = WishPhrases.rules.all(in: message)
    for (wish, phrases, guards) in WishPhrases.all where !found.contains(wish) {
      let places = phrases.all(in: message)
      if places.isEmpty { continue }
      let barred = rules + (guards?.all(in: message) ?? [])
      let fits = places.contains { range in
        let sentence = message.sentence(of: range.lowerBound).words
        return !barred.contains { sentence.overlaps($0) }
      }
      if fits { found.append(wish) }
    }
    if found.contains(.move) { found.removeAll { $0 == .cancel || $0 == .book } }
    if found.contains(.cancel) || found.contains(.callback) || found.contains(.orderStatus) {
      found.removeAll { $0 == .book }
    }
    if found.contains(.erase) { found.removeAll { $0 == .consent || $0 == .contactChange } }
    if found.isEmpty, hours == nil, WishPhrases.namesVisitTime(message, rules) { found.append(.book) }
    return found
  }
}
