public import Knowledge
public import Language

/// The lines that intents are trained from. Each source gives a list, so that another one can join: what connectors
/// bring, say.
public enum IntentLines {
  /// Examples of every job in every language, and lines that belong to none.
  public static let jobs = Lang.allCases.flatMap(examples)

  /// A firm's own job, by the name of its connector.
  public static func connector(_ name: String, examples: [String]) -> [LabelledLine] {
    examples.prefix(linesPerLabel * Lang.allCases.count).map { LabelledLine(label: "connector.\(name)", text: $0) }
  }

  /// Questions and other wordings of the firm's knowledge, titles and headings of its articles. Of much knowledge the
  /// entries with most lines, so that memory and time stay bounded; search finds the others by itself.
  public static func knowledge(_ entries: [Entry]) -> [LabelledLine] {
    let byID = Dictionary(grouping: entries, by: \.id).mapValues { $0.sorted { $0.lang.rawValue < $1.lang.rawValue } }
    let lines = byID.mapValues { $0.flatMap { asked(of: $0).prefix(linesPerLabel) } }
    let order = lines.keys.sorted { (lines[$1]?.count ?? 0, $0) < (lines[$0]?.count ?? 0, $1) }
    return order.prefix(entryLimit).flatMap { id in
      (lines[id] ?? []).map { LabelledLine(label: "entry.\(id)", text: $0) }
    }.prefix(knowledgeLimit).map { $0 }
  }

  static let linesPerLabel = 12
  /// Knowledge beyond this is not trained. 116 entries with 1,054 lines took 1.3 s and 113 MB while training, 600 with
  /// 4,800 lines 19 s and 742 MB.
  static let entryLimit = 200
  static let knowledgeLimit = 1_600

  private static func asked(of entry: Entry) -> [String] {
    switch entry.kind {
    case .faq: entry.lines
    case .article: [entry.title] + Article(markdown: entry.body).sections.compactMap(\.heading)
    }
  }

  static func examples(_ lang: Lang) -> [LabelledLine] { catalogue[lang] ?? [] }

  private static let catalogue: [Lang: [LabelledLine]] = [
    .pl: read(IntentsPolish.lines), .en: read(IntentsEnglish.lines), .uk: read(IntentsUkrainian.lines),
    .de: read(IntentsGerman.lines),
  ]

  /// `= label` begins a label; each further line is an example of it.
  private static func read(_ text: String) -> [LabelledLine] {
    var lines: [LabelledLine] = []
    var label = LabelledLine.outOfScope
    for line in text.split(separator: "\n") {
      if line.hasPrefix("= ") {
        label = String(line.dropFirst(2))
      } else {
        lines.append(LabelledLine(label: label, text: String(line)))
      }
    }
    return lines
  }
}
