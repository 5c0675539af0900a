/// The firm's people and services, made ready to be found in any case: "do Ani", "u dr Kowalskiej", "na strzyżenie męskie".
public struct NameBook: Sendable {
  private struct Entry: Sendable {
    var known: KnownName
    /// Keys of its words in order.
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
      var words: [UInt64] = []
      for word in Fold.fold(name.name).split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
        let text = String(word)
        guard text.count > 2, !NameBook.titles.contains(text) else { continue }
        words.append(NameBook.key(text))
      }
      guard !words.isEmpty else { continue }
      for word in Set(words) { uses[word, default: 0] += 1 }
      entries.append(Entry(known: name, words: words, isAlone: []))
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
      page.list.tokens[index].kind == .word ? NameBook.key(page.list.text(index)) : 0
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

  /// One key for the forms of a word: diminutives go to their name, endings fall off.
  private static func key(_ folded: String) -> UInt64 {
    let named = full[folded] ?? folded
    var stem = Stem.stem(named, .pl)
    if stem.count > 4, stem.hasSuffix("ek") { stem = stem.dropLast(2) + "k" }
    return TokenList.hash(full[stem].map { Stem.stem($0, .pl) } ?? stem)
  }

  private static let titles: Set<String> = [
    "mgr", "lek", "dent", "med", "prof", "inz", "hab", "spec", "pani", "pan", "the", "dla", "oraz",
  ]

  /// Everyday forms of first names.
  private static let full: [String: String] = {
    var full: [String: String] = [:]
    for row in """
    anna ania ani anie anią aniu anka anki|katarzyna kasia kasi kasię kasią kasiu|małgorzata gosia gosi gosię gosią \
    małgosia małgosi
    |aleksandra ola oli olę olą olka|joanna asia asi asię asią|magdalena magda magdy magdę magdzie madzia madzi|\
    agnieszka aga agi agę
    |barbara basia basi basię basią|ewelina ewela|monika monia|natalia natalka|krzysztof krzysiek krzyśka krzysiu \
    krzysia krzysiem
    |tomasz tomek tomka tomkiem tomkowi|jan janek janka jankiem|piotr piotrek piotrka piotrkiem|paweł pawła pawłem \
    pawłowi pawle
    |michał michała michałem misiek|jakub kuba kuby kubę kubą|stanisław staszek staszka|wojciech wojtek wojtka \
    wojtkiem
    |grzegorz grzesiek grześka|marek marka markiem markowi marku|marta marty martą marcie martę|ewa ewy ewą ewie \
    ewę|olga olgi oldze olgą
    |zofia zosia zosi zosię|karolina karola|łukasz łukasza|mateusz mati|aleksander olek olka|bartosz bartłomiej \
    bartek bartka bartkiem
    """.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let forms = row.split(separator: " ").map { Fold.fold(String($0)) }
      for form in forms { full[form] = forms[0] }
    }
    return full
  }()
}
