import Foundation

extension FirmFolder {
  /// The rows of one CSV file by the names of its columns, whatever stands in them: for looking at what an import would
  /// refuse. Empty when there is no such file; throws when it is no table.
  public static func rows(of file: String, in folder: String) throws(FolderProblems) -> [[String: String]] {
    let path = "\(folder)/\(file)"
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    let findings = Findings()
    guard let source = SourceFile(file, at: path, findings) else { throw FolderProblems(findings.problems) }
    var reader = CSVReader(source.text)
    do throws(CSVProblem) {
      guard let header = try reader.next()?.fields.map({ $0.text.trimmed }) else { return [] }
      var rows: [[String: String]] = []
      while let row = try reader.next() {
        rows.append(Dictionary(zip(header, row.fields.map(\.text))) { first, _ in first })
      }
      return rows
    } catch {
      throw FolderProblems([
        FolderProblem(
          file: file, line: error.line, column: error.column, reason: error.reason, cure: error.cure)
      ])
    }
  }
}
