/// Synonyms as one index sees them: only words that occur in it, as term numbers.
struct Thesaurus: Sendable {
  /// A way to say a group's meaning in the index: all of `terms` together.
  struct Way: Sendable {
    var terms: [Int32]
    var quality: Float
  }

  private struct Trigger: Sendable {
    var rest: [String]
    var group: Int32
  }

  private var ways: [[Way]] = []
  private var triggers: [Lang: [String: [Trigger]]] = [:]
  private var words: [Lang: [String]] = [:]
  private var neighbours: [Lang: Neighbours] = [:]
  private var concepts: [Lang: Set<String>] = [:]

  init() {}

  /// Keeps the groups that lead into `lang` and have a member in `vocabulary`.
  init(_ synonyms: Synonyms, into lang: Lang, _ vocabulary: Vocabulary) {
    for group in synonyms.groups where group.into == lang {
      var found: [Way] = []
      for member in group.written {
        let terms = member.compactMap { vocabulary.number(of: $0) }
        if terms.count == member.count { found.append(Way(terms: terms, quality: group.quality)) }
      }
      if found.isEmpty { continue }
      let number = Int32(ways.count)
      ways.append(found)
      for member in group.asked {
        triggers[group.from, default: [:]][member[0], default: []].append(
          Trigger(rest: Array(member.dropFirst()), group: number))
      }
    }
    for group in synonyms.groups {
      for member in group.asked where member.count == 1 { concepts[group.from, default: []].insert(member[0]) }
    }
    for (lang, table) in triggers {
      let known = table.keys.sorted()
      words[lang] = known
      neighbours[lang] = Neighbours(known)
    }
  }

  func knows(_ stem: String, _ lang: Lang) -> Bool { triggers[lang]?[stem] != nil }

  /// True for a word that the lists know, whether or not this index has anything for it.
  func isConcept(_ stem: String, _ lang: Lang) -> Bool { concepts[lang]?.contains(stem) ?? false }

  /// Gives words of the lists one slip from `stem`.
  func near(_ stem: String, _ lang: Lang) -> [String] {
    guard let neighbours = neighbours[lang], let words = words[lang] else { return [] }
    return neighbours.near(stem, among: words).map { words[Int($0)] }
  }

  /// Calls `found` for each group whose member begins at `place` of the query's line, with the slots that it covers.
  /// Stop words inside may be skipped, two at most.
  func each(
    of stem: String, _ lang: Lang, line: [Query.Slot], place: Int, _ found: (_ ways: [Way], _ slots: [Int]) -> Void
  ) {
    guard let list = triggers[lang]?[stem] else { return }
    for trigger in list {
      var slots = [place]
      var next = place + 1
      var skipped = 0
      for wanted in trigger.rest {
        while next < line.count, line[next].stem != wanted, line[next].term < 0, skipped < 2 {
          next += 1
          skipped += 1
        }
        guard next < line.count, line[next].stem == wanted, line[next].sentence == line[place].sentence else {
          slots = []
          break
        }
        slots.append(next)
        next += 1
      }
      if slots.count > 1 || !slots.isEmpty && line[place].term >= 0 { found(ways[Int(trigger.group)], slots) }
    }
  }
}
