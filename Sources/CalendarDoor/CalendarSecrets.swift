public import Foundation

/// Passwords of calendars, kept outside of the database: in the environment or in the data folder.
public struct CalendarSecrets: Sendable {
  private let folder: String
  private let environment: [String: String]

  /// `folder` is the data folder.
  public init(folder: String, environment: [String: String] = ProcessInfo.processInfo.environment) {
    self.folder = folder
    self.environment = environment
  }

  /// Names are made of small letters, digits and hyphens, so that none leads out of the folder.
  public static func isName(_ name: String) -> Bool {
    (1...60).contains(name.count) && name.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) }
  }

  /// `anna` is the variable `ODZEW_CALENDAR_ANNA` or, without it, the file `secrets/calendar-anna` without its last line
  /// end. Read anew each time, so that a change of password needs no restart.
  public func password(_ name: String) -> String? {
    guard Self.isName(name) else { return nil }
    let variable = "ODZEW_CALENDAR_" + name.uppercased().replacing("-", with: "_")
    if let value = environment[variable] { return value }
    guard let data = FileManager.default.contents(atPath: "\(folder)/secrets/calendar-\(name)") else { return nil }
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}
