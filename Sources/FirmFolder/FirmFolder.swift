/// A firm's set-up as a folder of plain files: reads it, refuses it whole when anything is wrong, and writes it.
public enum FirmFolder {
  /// Reads and checks everything in the folder; throws every problem found, not only the first.
  public static func read(_ path: String) throws(FolderProblems) -> FolderContents {
    let findings = Findings()
    let reader = FolderReader(path, findings)
    let contents = reader?.read()
    guard let contents, findings.isClean else { throw FolderProblems(findings.problems, more: findings.more) }
    return contents
  }

  /// Writes firm.yaml, knowledge, staff.csv and customers.csv in a stable order, whole or not at all.
  /// Refuses a folder that holds anything.
  public static func write(_ contents: FolderContents, to path: String) throws(FolderProblems) {
    try FolderWriter(contents).write(to: path)
  }
}
