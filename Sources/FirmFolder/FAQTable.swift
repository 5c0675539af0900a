import Ground
import Language

/// `knowledge/faq.csv`: rows of one identity and language are one entry in several wordings.
enum FAQTable {
  static let columns = ["id", "language", "question", "answer", "tags", "valid_until"]

  /// An entry that is being gathered, and the line of its first row.
  fileprivate struct Draft {
    var entry: FolderEntry
    var line: Int
    var questions: [String: Int]
  }

  private struct Key: Hashable {
    let id: String
    let language: Lang
  }

  static func read(_ table: inout CSVTable) -> [FolderEntry] {
    var order: [Key] = []
    var drafts: [Key: Draft] = [:]
    while let cells = table.next() {
      let id = cells.id("id")
      let language = cells.choice("language", Lang.self)
      let question = cells.required("question")
      let validUntil = cells.day("valid_until", required: false)
      guard let id, let language, let question else {
        _ = cells.required("answer")
        continue
      }
      let key = Key(id: id, language: language)
      if drafts[key] == nil {
        guard let answer = cells.required("answer") else { continue }
        let entry = FolderEntry(
          id: id, kind: .faq, language: language, title: question, wordings: [question], body: answer,
          tags: cells.unique("tags"), validUntil: validUntil)
        drafts[key] = Draft(entry: entry, line: cells.row.line, questions: [question: cells.row.line])
        order.append(key)
      } else {
        drafts[key]?.take(question, validUntil, cells)
      }
    }
    return order.compactMap { drafts[$0]?.entry }
  }
}

extension FAQTable.Draft {
  /// A further wording. Its answer may be left empty; where it is written it is the same.
  fileprivate mutating func take(_ question: String, _ validUntil: Day?, _ cells: Cells) {
    if let line = questions.updateValue(cells.row.line, forKey: question) {
      cells.note("question", "this wording is already in line \(line)", cure: "leave one of the two rows out")
    } else {
      entry.wordings.append(question)
    }
    let name = "entry \(quoted(entry.id)) in \(entry.language.rawValue)"
    if let answer = cells.text("answer"), answer != entry.body {
      cells.note(
        "answer", "\(name) has another answer in line \(line)",
        cure: "rows with one id and language are wordings of one question: repeat the answer, or use another id")
    }
    if validUntil != entry.validUntil {
      cells.note(
        "valid_until",
        "\(name) is valid until \(entry.validUntil?.description ?? "any day") in line \(line)",
        cure: "write the same day in all its rows")
    }
    for tag in cells.unique("tags") where !entry.tags.contains(tag) { entry.tags.append(tag) }
  }
}
