import Firm
import Foundation
import Ground
import Language

/// Writes the parts of a firm that its rooms hold, in the form in which they are read.
struct FolderWriter {
  private let contents: FolderContents

  init(_ contents: FolderContents) { self.contents = contents }

  /// First beside the place wanted, then moved there in one step.
  func write(to path: String) throws(FolderProblems) {
    let target = URL(fileURLWithPath: path, isDirectory: true).standardizedFileURL
    let manager = FileManager.default
    if let names = try? manager.contentsOfDirectory(atPath: target.path), !names.isEmpty {
      throw refused("the folder \(path) is not empty", cure: "name a new folder or empty this one")
    }
    let partial = target.deletingLastPathComponent()
      .appendingPathComponent(".\(target.lastPathComponent).partial-\(ProcessInfo.processInfo.processIdentifier)")
    do {
      try? manager.removeItem(at: partial)
      for (name, text) in try files() {
        let file = partial.appendingPathComponent(name)
        try manager.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
      if manager.fileExists(atPath: target.path) { try manager.removeItem(at: target) }
      try manager.moveItem(at: partial, to: target)
    } catch {
      try? manager.removeItem(at: partial)
      throw refused(
        "the folder \(path) cannot be written: \(error.localizedDescription)", cure: "check path and permissions")
    }
  }

  private func refused(_ reason: String, cure: String) -> FolderProblems {
    FolderProblems([FolderProblem(file: "", line: 0, column: 0, reason: reason, cure: cure)])
  }

  /// Path within the folder and text.
  private func files() throws -> [(name: String, text: String)] {
    var files = [("firm.yaml", try FirmText.yaml(contents.firm))]
    let questions = contents.entries.filter { $0.kind == .faq }.sorted(by: before)
    if !questions.isEmpty { files.append(("knowledge/faq.csv", CSVText.faq(questions))) }
    var names: Set<String> = []
    for article in contents.entries.filter({ $0.kind == .article }).sorted(by: before) {
      var name = String(article.id.map { $0 == "/" || $0 == ":" || $0 == "#" ? "-" : $0 }.drop { $0 == "." })
      while !names.insert(name.lowercased()).inserted { name += "." + article.language.rawValue }
      files.append(("knowledge/\(name).md", try FirmText.article(article)))
    }
    if !contents.staff.isEmpty {
      files.append(("staff.csv", CSVText.staff(contents.staff.sorted { naturally($0.id, $1.id) })))
    }
    if !contents.customers.isEmpty {
      files.append(
        (
          "customers.csv",
          CSVText.customers(contents.customers.sorted { naturally($0.id, $1.id) }, zone: contents.firm.zone)
        ))
    }
    // Services keep the firm's order: it is the one in which they are shown.
    if !contents.services.isEmpty { files.append(("services.csv", CSVText.services(contents.services))) }
    if !contents.bookings.isEmpty {
      files.append(
        (
          "bookings.csv",
          CSVText.bookings(contents.bookings.sorted { naturally($0.id, $1.id) }, zone: contents.firm.zone)
        ))
    }
    for connector in contents.connectors {
      files.append(("connectors/\(connector.name).yaml", try ConnectorText.yaml(connector)))
    }
    // By time, as they came.
    let zone = contents.firm.zone
    if !contents.calls.isEmpty { files.append(("calls.csv", CSVText.calls(contents.calls, zone: zone))) }
    if !contents.signals.isEmpty { files.append(("signals.csv", CSVText.signals(contents.signals, zone: zone))) }
    return files
  }

  private func before(_ left: FolderEntry, _ right: FolderEntry) -> Bool {
    left.id == right.id ? left.language.rawValue < right.language.rawValue : naturally(left.id, right.id)
  }
}

/// The order in which people count: `c2` before `c10`.
func naturally(_ left: String, _ right: String) -> Bool {
  func parts(_ text: String) -> [(number: Int, text: String)] {
    var parts: [(number: Int, text: String)] = []
    for character in text {
      let isDigit = ("0"..."9").contains(character)
      if let last = parts.last, last.text.last.map({ ("0"..."9").contains($0) }) == isDigit {
        parts[parts.count - 1].text.append(character)
      } else {
        parts.append((0, String(character)))
      }
    }
    return parts.map { (Int($0.text) ?? -1, $0.text) }
  }
  for (one, two) in zip(parts(left), parts(right)) where one.text != two.text {
    if one.number >= 0, two.number >= 0, one.number != two.number { return one.number < two.number }
    return one.text < two.text
  }
  return left < right
}
