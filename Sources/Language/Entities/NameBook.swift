/// The firm's people and services, made ready to be found in any case: "do Ani", "u dr Kowalskiej", "na strzyżenie męskie".
public struct NameBook: Sendable {
  private struct Entry: Sendable {
    var known: KnownName
    /// Its words, folded, in order, and their keys.
    var texts: [String]
    var words: [UInt64]
    /// A single word is enough.
    var isAlone: Set<UInt64>
  }

  private var entries: [Entry] = []
  /// Which entries a key leads to.
  private var byKey: [UInt64: [Int]] = [:]

  public init(_ names: [KnownName] = []) {
    var uses: [UInt64: Int] = [:]
    for name in names {
      let texts = Fold.fold(name.name).split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init)
        .filter { $0.count > 2 && !NameForms.titles.contains($0) }
      guard !texts.isEmpty else { continue }
      let words = texts.map(NameForms.key)
      for word in Set(words) { uses[word, default: 0] += 1 }
      entries.append(Entry(known: name, texts: texts, words: words, isAlone: []))
    }
    for index in entries.indices {
      let words = entries[index].words
      // One word is enough when no other name has it; of a service it must be the first.
      let alone = entries[index].known.kind == .person ? words : [words[0]]
      entries[index].isAlone = Set(alone.filter { uses[$0] == 1 })
      for word in Set(words) { byKey[word, default: []].append(index) }
    }
  }

  func read(_ page: Page, _ lang: Lang) -> [Entity] {
    guard !entries.isEmpty else { return [] }
    let keys = page.list.tokens.indices.map { index -> UInt64 in
      page.list.tokens[index].kind == .word ? NameForms.key(page.list.text(index)) : 0
    }
    var found: [Entity] = []
    var place = 0
    while place < keys.count {
      var best: (entry: Int, end: Int, count: Int)?
      for index in byKey[keys[place]] ?? [] {
        guard let match = match(entries[index], keys, place) else { continue }
        if best.map({ match.count > $0.count }) ?? true { best = (index, match.end, match.count) }
      }
      guard let best else {
        place += 1
        continue
      }
      let known = entries[best.entry].known
      let range = page.range(place, best.end)
      found.append(
        Entity(
          known.kind == .person ? .person : .service, range, page.text(range), .text(known.name, detail: known.id)))
      place = best.end
    }
    return found
  }

  /// All words of the name close together in any order, or one that is enough.
  private func match(_ entry: Entry, _ keys: [UInt64], _ place: Int) -> (end: Int, count: Int)? {
    var left = entry.words
    var end = place
    var last = place
    while end < keys.count, end - place < entry.words.count + 2, !left.isEmpty {
      if let index = left.firstIndex(of: keys[end]) {
        left.remove(at: index)
        last = end + 1
      }
      end += 1
    }
    let count = entry.words.count - left.count
    if left.isEmpty { return (last, count) }
    return entry.isAlone.contains(keys[place]) ? (place + 1, 1) : nil
  }

  /// The people named in a text, each once, by their identities: those of whom the most words were said, so several
  /// when what was said fits several. A name that is an everyday word as well ("Maj") counts after "pani", "u", "do".
  public func people(in text: String) -> [String] {
    let words = Words.of(text, limit: Message.wordLimit).map(\.text)
    var said: [Int: Set<String>] = [:]
    for (place, word) in words.enumerated() where word.count > 2 {
      let key = NameForms.key(word)
      for (index, entry) in entries.enumerated() where entry.known.kind == .person {
        for (name, its) in zip(entry.texts, entry.words) where its == key || NameForms.isForm(word, of: name) {
          if NameForms.isCommon(name), place == 0 || !NameForms.heralds.contains(words[place - 1]) { continue }
          said[index, default: []].insert(name)
        }
      }
    }
    let most = said.values.map(\.count).max() ?? 0
    return said.filter { $0.value.count == most }.keys.sorted().map { entries[$0].known.id }
  }
}
