/// A firm's set-up as a folder of plain files: reads it, refuses it whole when anything is wrong, and writes it.
public enum FirmFolder {
  /// Reads and checks everything in the folder; throws every problem found, not only the first.
  public static func read(_ path: String) throws(FolderProblems) -> FolderContents {
    throw FolderProblems([])
  }

  /// Writes firm.yaml, knowledge, staff.csv and customers.csv in a stable order, whole or not at all.
  /// Refuses a folder that holds anything.
  public static func write(_ contents: FolderContents, to path: String) throws(FolderProblems) {
    throw FolderProblems([])
  }
}
