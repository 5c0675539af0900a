import Ground
import Language

/// `knowledge/*.md`: front matter between two lines `---`, then Markdown.
enum ArticleFile {
  static let keys = ["id", "title", "language", "tags", "valid_until"]

  /// The article and where its identity stands.
  static func read(_ file: SourceFile, _ findings: Findings) -> (entry: FolderEntry, idPlace: Place)? {
    let lines = file.text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    guard lines[0].trimmed == "---" else {
      findings.note(
        file.start, "the article has no front matter",
        cure: "begin with --- and the keys \(keys.joined(separator: ", ")), then --- again")
      return nil
    }
    guard let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" }) else {
      findings.note(file.start, "the front matter is never closed", cure: "end it with a line ---")
      return nil
    }
    let body = text(lines[(end + 1)...])
    if body.isEmpty {
      findings.note(
        Place(file: file.path, line: end + 1, column: 1), "the article has no text",
        cure: "write it below the front matter")
    }
    let reader = YAMLReader(path: file.path, findings: findings, lineShift: 1)
    guard let root = reader.root(of: lines[1..<end].joined(separator: "\n")),
      let map = reader.mapping(root, keys: keys, of: "the front matter")
    else { return nil }
    let id = map.value("id") { text throws(Form.Wrong) in
      guard Form.isID(text) else { throw Form.Wrong(reason: "\(quoted(text)) is no identity", cure: Form.idCure) }
      return text
    }
    let idNode = map.required("id")
    let title = map.requiredText("title")
    let language = map.required("language").flatMap { reader.choice($0, "language", Lang.self) }
    let validUntil = map.value("valid_until") { text throws(Form.Wrong) in
      guard let day = Form.day(text) else {
        throw Form.Wrong(reason: "\(quoted(text)) is no day", cure: "write year-month-day: 2026-12-24")
      }
      return day
    }
    var tags: [String] = []
    for tag in map["tags"].map({ reader.texts($0, "tags") }) ?? [] where !tags.contains(tag) { tags.append(tag) }
    guard let id, let idNode, let title, let language, !body.isEmpty else { return nil }
    let entry = FolderEntry(
      id: id, kind: .article, language: language, title: title, body: body, tags: tags, validUntil: validUntil)
    return (entry, reader.place(idNode))
  }

  /// The lines without blank ones at either end.
  private static func text(_ lines: ArraySlice<Substring>) -> String {
    let first = lines.firstIndex { !$0.trimmed.isEmpty } ?? lines.endIndex
    let last = lines.lastIndex { !$0.trimmed.isEmpty } ?? first
    return first < lines.endIndex ? lines[first...last].joined(separator: "\n") : ""
  }
}
