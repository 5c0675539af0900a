/// One thing that is wrong in a folder, where it is and how to mend it.
public struct FolderProblem: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Within the folder: `knowledge/faq.csv`; empty for the folder itself.
  public let file: String
  /// From 1; 0 when the whole file is meant.
  public let line: Int
  /// From 1, in code points; 0 when the whole line is meant.
  public let column: Int
  public let reason: String
  public let cure: String?

  public init(file: String, line: Int, column: Int, reason: String, cure: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
    self.cure = cure
  }

  /// `knowledge/faq.csv:12:3: reason (cure)`.
  public var description: String {
    "\(file.isEmpty ? "folder" : file):\(line):\(column): \(reason)\(cure.map { " (\($0))" } ?? "")"
  }

  public static func < (left: FolderProblem, right: FolderProblem) -> Bool {
    (left.file, left.line, left.column, left.reason) < (right.file, right.line, right.column, right.reason)
  }
}

/// Why a folder was refused whole: every problem found, ordered by file, line and column.
public struct FolderProblems: Error, Hashable, Sendable, CustomStringConvertible {
  public let problems: [FolderProblem]
  /// Further problems that were counted but not kept.
  public let more: Int

  public init(_ problems: [FolderProblem], more: Int = 0) {
    self.problems = problems.sorted()
    self.more = more
  }

  /// A line each.
  public var description: String {
    let lines = problems.map(\.description) + (more > 0 ? ["… and \(more) more"] : [])
    return lines.joined(separator: "\n")
  }
}
