import Foundation
import Ground

/// Puts letters into a folder, one file each, as a mail program reads them. Stands in until a mail server is set up.
public struct FileLetterDoor: LetterDoor {
  private let folder: String

  /// The folder is made when the first letter comes; only its owner may read it.
  public init(folder: String) { self.folder = folder }

  public func send(_ letter: Letter) async throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let path = "\(folder)/\(letter.at.milliseconds)-\(letter.id).eml"
    guard
      FileManager.default.createFile(
        atPath: path, contents: Data(LetterMessage(letter).text.utf8), attributes: [.posixPermissions: 0o600])
    else { throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path]) }
  }
}

/// Keeps nothing and sends nothing: for rehearsals.
public struct NoLetterDoor: LetterDoor {
  public init() {}
  public func send(_ letter: Letter) async throws {}
}
