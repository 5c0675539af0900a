/// A way to say something in an index: all of up to four terms together.
struct Way: Sendable, Equatable {
  /// Numbers of the terms, unused places -1.
  var terms: SIMD4<Int32>
  /// 0…1: how surely it means the same.
  var quality: Float

  init(_ term: Int32, quality: Float) {
    terms = SIMD4(term, -1, -1, -1)
    self.quality = quality
  }

  /// Nil for none and for more than four terms.
  init?(_ list: [Int32], quality: Float) {
    guard (1...4).contains(list.count) else { return nil }
    terms = SIMD4(repeating: -1)
    for (place, term) in list.enumerated() { terms[place] = term }
    self.quality = quality
  }

  var count: Int { terms[1] < 0 ? 1 : terms[2] < 0 ? 2 : terms[3] < 0 ? 3 : 4 }
}

/// Synonyms as one index sees them: only words that occur in it, as term numbers.
struct Thesaurus: Sendable {
  /// A member of a group that begins with a given stem: the keys of its other stems, and the group.
  struct Trigger: Sendable {
    var rest: Range<Int32>
    var group: Int32
  }

  /// What words of one language lead to.
  private struct Part: Sendable {
    var table = KeyTable()
    var starts: [Int32] = [0]
    var triggers: [Trigger] = []
    var rest: [UInt64] = []
    var keys: [UInt64] = []
    var neighbours = Neighbours()
    var concepts = KeyTable()
  }

  private var ways: [Way] = []
  private var wayStarts: [Int32] = [0]
  private var parts: [Part] = Lang.allCases.map { _ in Part() }

  init() {}

  /// Keeps the groups that lead into `lang` and have a member in `vocabulary`.
  init(_ synonyms: Synonyms, into lang: Lang, _ vocabulary: Vocabulary) {
    var members: [[String: [(rest: ArraySlice<String>, group: Int32)]]] = Lang.allCases.map { _ in
      [:]
    }
    for group in synonyms.groups where group.into == lang {
      let found = group.written.compactMap { member in
        let terms = member.compactMap { vocabulary.number(of: $0) }
        return terms.count == member.count ? Way(terms, quality: group.quality) : nil
      }
      if found.isEmpty { continue }
      let number = Int32(wayStarts.count - 1)
      ways += found
      wayStarts.append(Int32(ways.count))
      for member in group.asked {
        members[group.from.place][member[0], default: []].append((member.dropFirst(), number))
      }
    }
    for from in Lang.allCases { parts[from.place] = Thesaurus.part(members[from.place]) }
    for group in synonyms.groups {
      for member in group.asked where member.count == 1 {
        parts[group.from.place].concepts.add(WordKey.of(member[0]), 1)
      }
    }
  }

  private static func part(_ members: [String: [(rest: ArraySlice<String>, group: Int32)]]) -> Part {
    var part = Part()
    part.table = KeyTable(capacity: members.count)
    let words = members.keys.sorted()
    for (number, word) in words.enumerated() {
      part.keys.append(WordKey.of(word))
      part.table.add(part.keys[number], Int32(number))
      for member in members[word] ?? [] {
        let start = Int32(part.rest.count)
        part.rest += member.rest.map { WordKey.of($0) }
        part.triggers.append(Trigger(rest: start..<Int32(part.rest.count), group: member.group))
      }
      part.starts.append(Int32(part.triggers.count))
    }
    part.neighbours = Neighbours(words)
    return part
  }

  func knows(_ stem: UInt64, _ lang: Lang) -> Bool { parts[lang.place].table[stem] >= 0 }

  /// True for a word that the lists know, whether or not this index has anything for it.
  func isConcept(_ stem: UInt64, _ lang: Lang) -> Bool { parts[lang.place].concepts[stem] >= 0 }

  /// Gives the keys of words of the lists one slip from `stem`.
  func near(_ stem: String, _ lang: Lang) -> [UInt64] {
    parts[lang.place].neighbours.near(stem).map { parts[lang.place].keys[Int($0)] }
  }

  /// The ways to say what a group means.
  func ways(of group: Int32) -> ArraySlice<Way> {
    ways[Int(wayStarts[Int(group)])..<Int(wayStarts[Int(group) + 1])]
  }

  /// Calls `found` for each group whose member begins at `place` of the query's line, with the slots that the member
  /// covers, nil for a member of one word. Stop words inside may be skipped, two at most.
  func each(
    of stem: UInt64, _ lang: Lang, line: [Query.Slot], place: Int,
    _ found: (_ group: Int32, _ slots: [Int]?) -> Void
  ) {
    let number = Int(parts[lang.place].table[stem])
    if number < 0 { return }
    for slot in Int(parts[lang.place].starts[number])..<Int(parts[lang.place].starts[number + 1]) {
      let trigger = parts[lang.place].triggers[slot]
      if trigger.rest.isEmpty {
        if line[place].term >= 0 { found(trigger.group, nil) }
      } else if let slots = cover(trigger, lang, line, place) {
        found(trigger.group, slots)
      }
    }
  }

  private func cover(_ trigger: Trigger, _ lang: Lang, _ line: [Query.Slot], _ place: Int) -> [Int]? {
    var slots = [place]
    var next = place + 1
    var skipped = 0
    for index in trigger.rest {
      let wanted = parts[lang.place].rest[Int(index)]
      while next < line.count, line[next].key != wanted, line[next].term < 0, skipped < 2 {
        next += 1
        skipped += 1
      }
      guard next < line.count, line[next].key == wanted, line[next].sentence == line[place].sentence
      else { return nil }
      slots.append(next)
      next += 1
    }
    return slots
  }
}

extension Lang {
  /// Place among all languages.
  fileprivate var place: Int {
    switch self {
    case .pl: 0
    case .en: 1
    case .uk: 2
    case .de: 3
    }
  }
}
