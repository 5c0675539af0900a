public import Ground
public import Language

/// Somebody who wants to be called back: a row of a list `phone,name,topic,from,to,language`, in which only the number must
/// be there.
public struct FolderCallback: Sendable, Hashable {
  /// Where it stands in its file, from 1.
  public let line: Int
  public let phone: PhoneNumber
  public let name: String?
  public let topic: String?
  public let from: Moment?
  public let to: Moment?
  public let language: Lang?

  static let columns = ["phone", "name", "topic", "from", "to", "language"]
}

extension FirmFolder {
  /// Reads a list of people who want to be called back.
  /// - Throws: every problem found, with its line, column and cure.
  public static func callbacks(in path: String) throws(FolderProblems) -> [FolderCallback] {
    let findings = Findings()
    var rows: [FolderCallback] = []
    if let file = SourceFile(path, at: path, findings),
      var table = CSVTable(file, columns: FolderCallback.columns, findings)
    {
      while let cells = table.next() {
        let phone = cells.required("phone").flatMap { _ in cells.phone("phone") }
        let (from, to) = (cells.moment("from", required: false), cells.moment("to", required: false))
        if let from, let to, to <= from {
          cells.note("to", "to does not come after from", cure: "mend one of the two")
        }
        let language = cells.choice("language", required: false, Lang.self)
        guard let phone else { continue }
        rows.append(
          FolderCallback(
            line: cells.row.line, phone: phone, name: cells.text("name"), topic: cells.text("topic"), from: from,
            to: to, language: language))
      }
    }
    guard findings.isClean else { throw FolderProblems(findings.problems, more: findings.more) }
    return rows
  }
}
