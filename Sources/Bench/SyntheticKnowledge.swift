import FirmFolder
import Foundation
import Knowledge
import Language

/// Knowledge for measuring: a firm's own entries, and as many more as wanted, put together from its texts.
struct SyntheticKnowledge {
  let own: [Entry]
  /// What customers really write: the rehearsals' lines, and the questions of Polish entries.
  let questions: [(text: String, lang: Lang)]
  private let sentences: [Lang: [String]]
  private let names: [String]

  init(_ contents: FolderContents) throws {
    own = contents.entries.map { entry in
      Entry(
        id: entry.id, lang: entry.language, kind: Entry.Kind(rawValue: entry.kind.rawValue) ?? .faq, title: entry.title,
        wordings: entry.wordings.filter { $0 != entry.title }, body: entry.body, tags: entry.tags,
        validUntil: entry.validUntil)
    }
    sentences = Dictionary(grouping: own, by: \.lang).mapValues { entries in
      entries.flatMap { $0.body.split(whereSeparator: { $0 == "." || $0 == "\n" }) }
        .map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0.count > 20 }
    }
    names =
      contents.services.map(\.name) + contents.orders.flatMap { $0.items.map(\.name) } + contents.cases.map(\.title)
    var questions = try contents.rehearsals.flatMap(SyntheticKnowledge.said)
    questions += own.filter { $0.kind == .faq && $0.lang == .pl }.map { ($0.title, $0.lang) }
    self.questions = questions
  }

  /// `count` entries: the firm's own first; then each takes one entry's question, turned towards another thing that the
  /// firm sells or does, and an answer of sentences from three entries of its language. The same each time.
  func entries(_ count: Int) -> [Entry] {
    var luck = SplitMix(state: 20_261_123)
    let faq = own.filter { $0.kind == .faq }
    guard !faq.isEmpty, !names.isEmpty else { return own }
    var entries = own
    while entries.count < count {
      let base = faq[Int(luck.next() % UInt64(faq.count))]
      let pool = sentences[base.lang] ?? []
      let body = (0..<3).map { _ in pool[Int(luck.next() % UInt64(pool.count))] }.joined(separator: ". ")
      let name = names[Int(luck.next() % UInt64(names.count))]
      var made = base
      made = Entry(
        id: "made-\(entries.count)", lang: base.lang, kind: .faq,
        title: "\(base.title) \(name) (\(luck.next() % 900 + 100))",
        wordings: base.wordings.prefix(2).map { "\(name): \($0)" }, body: body + ".", tags: base.tags)
      entries.append(made)
    }
    return Array(entries.prefix(count))
  }

  private static func said(_ line: FolderRehearsal) throws -> [(text: String, lang: Lang)] {
    struct Dialogue: Decodable {
      struct Turn: Decodable { let say: String? }
      let language: String
      let turns: [Turn]
    }
    let dialogue = try JSONDecoder().decode(Dialogue.self, from: Data(line.json.utf8))
    return dialogue.turns.compactMap(\.say).map { ($0, Lang(rawValue: dialogue.language) ?? .pl) }
  }
}

/// Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators" (2014): the same luck each time.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
