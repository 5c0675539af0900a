import Customers
import Firm
import Ground
import Language
import Privacy
import Seal

/// The file of a customer as a document: the model of its template. What may be missing is a list of none or one: a
/// template would look for a missing value further out.
struct CustomerFileView {
  struct About {
    let title: String
    let text: [String]
  }
  struct Kept { let what, why, long: String }
  struct Field {
    let label: String
    let lines: [String]
  }
  struct Row {
    /// When it was, and what in a word; none where a row has no moment.
    let head: [String]
    let fields: [Field]
    let text: [String]
    let parts: [Table]
  }
  struct Table {
    let table, title: String
    let rows: [Row]
    let none: Bool
  }
  struct Chapter {
    let id, title: String
    let lead: [String]
    let kept: [Kept]
    let tables: [Table]
  }

  let t: [String: String]
  let language, style, name, lead, made: String
  let before: [String]
  let holder: [String]
  let automatic: [About]
  let chapters: [Chapter]

  init(_ file: CustomerFile, _ words: CustomerFileWords, style: String) {
    t = words.texts
    language = words.lang.rawValue
    self.style = style
    name = file.name ?? words["nameless"]
    let firm = file.firm
    lead = words.say("lead", ["firm": firm?.name ?? "Odzew"])
    made = words.say("made", ["when": words.when(file.madeAt), "id": file.customer.text])
    before =
      file.taken.isEmpty ? [] : [words.say("before", ["when": file.taken.map(words.when).joined(separator: "; ")])]
    holder = [
      firm?.legalName ?? firm?.name, firm?.address, firm?.email?.description, firm?.phone?.spaced,
    ].compactMap { $0 }
    let takenBack = file.unpredictedAt.map { [words.say("auto_taken_back", ["when": words.when($0)])] } ?? []
    automatic = [
      ("about_assistant", [words["auto_assistant"]]),
      ("about_callbacks", [words[file.isPredicted ? "auto_predicted" : "auto_rules"]] + takenBack),
      ("about_visits", [words["auto_visits"]]),
    ].map { About(title: words[$0], text: $1) }
    chapters = file.chapters.map { chapter in
      let room = chapter.room.rawValue
      return Chapter(
        id: room, title: words["chapter.\(room)"], lead: [words.texts["lead.\(room)"]].compactMap { $0 },
        kept: chapter.room.declarations.map { one in
          Kept(what: words["what.\(one.table)"], why: words["why.\(one.table)"], long: words.kept(one.keepDays))
        },
        tables: chapter.tables.map { Self.table($0, words) })
    }
  }

  private static func table(_ table: HeldTable, _ words: CustomerFileWords) -> Table {
    Table(
      table: table.table, title: words["table.\(table.table)"],
      rows: table.rows.map { row($0, of: table.table, words) }, none: table.rows.isEmpty)
  }

  /// Words that stand beside the moment of a row.
  private static let headings: Set<String> = ["author", "purpose", "kind", "service", "direction", "subject", "owner"]
  private static let spans = ["window_from": "window_to", "starts_at": "ends_at"]

  private static func row(_ row: HeldRow, of table: String, _ words: CustomerFileWords) -> Row {
    var fields = row.fields
    var head: [String] = []
    if let first = fields.first, case .moment(let from) = first.value {
      fields.removeFirst()
      if let next = fields.first, next.name == spans[first.name], case .moment(let to) = next.value {
        fields.removeFirst()
        head.append(words.span(from, to))
      } else {
        head.append(words.when(from))
      }
      while let next = fields.first, headings.contains(next.name) {
        fields.removeFirst()
        head += words.lines(next.value, next.name, of: table)
      }
    }
    var text: [String] = []
    // A table's own word for its text, as "topic", is worth a label.
    if let place = fields.firstIndex(where: { $0.name == "text" }), words.texts["\(table).text"] == nil {
      text = words.lines(fields.remove(at: place).value, "text", of: table)
    }
    return Row(
      head: head.isEmpty ? [] : [head.joined(separator: " · ")],
      fields: fields.map {
        Field(label: words.label($0.name, of: table), lines: words.lines($0.value, $0.name, of: table))
      },
      text: text, parts: row.parts.map { Self.table($0, words) })
  }
}
