public import Foundation
public import Testing

/// Text that is compared with a committed file under `Tests/Snapshots`. `RECORD=1` writes the file instead; what
/// changed is then read in the diff.
public enum Snapshot {
  public static func check(
    _ text: String, _ name: String, file: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let url = url(name, file: file)
    if isRecording {
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    let kept = try? String(contentsOf: url, encoding: .utf8)
    #expect(text == kept, "Tests/Snapshots/\(name) differs; RECORD=1 writes it", sourceLocation: sourceLocation)
  }

  public static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }

  /// Where the snapshot is kept, seen from a test's own `#filePath`.
  public static func url(_ name: String, file: String = #filePath) -> URL {
    let tests = file.range(of: "/Tests/").map { file[..<$0.upperBound] } ?? "Tests/"
    return URL(filePath: "\(tests)Snapshots/\(name)")
  }
}
