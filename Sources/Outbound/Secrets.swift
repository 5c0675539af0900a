public import Foundation

/// Passwords for servers of others, kept outside of the database: in the environment or in the data folder.
public struct Secrets: Sendable {
  private let folder: String
  private let environment: [String: String]

  /// `folder` is the data folder.
  public init(folder: String, environment: [String: String] = ProcessInfo.processInfo.environment) {
    self.folder = folder
    self.environment = environment
  }

  /// `calendar-anna` is the variable `ODZEW_CALENDAR_ANNA` or, without it, the file `secrets/calendar-anna` without its
  /// last line end. Read anew each time, so that a change of password needs no restart. Names are made of small letters,
  /// digits and hyphens, so that none leads out of the folder; nil for any other, and where there is nothing.
  public func text(_ name: String) -> String? {
    guard (1...70).contains(name.count),
      name.utf8.allSatisfy({ "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) })
    else { return nil }
    if let value = environment["ODZEW_" + name.uppercased().replacing("-", with: "_")] { return value }
    guard let data = FileManager.default.contents(atPath: "\(folder)/secrets/\(name)") else { return nil }
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}
