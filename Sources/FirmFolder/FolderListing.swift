import Foundation

/// Which files of a folder are read. What leads out of the folder, is no plain file or has no part in the form is left
/// alone.
struct FolderListing {
  static let tables = [
    "services.csv", "staff.csv", "customers.csv", "orders.csv", "invoices.csv", "bookings.csv", "cases.csv",
    "calls.csv",
    "signals.csv",
  ]
  /// Folder → the ending of its files.
  private static let folders = [
    ("knowledge", "md"), ("invoices", "xml"), ("connectors", "yaml"), ("rehearsal", "jsonl"),
  ]

  /// Path within the folder → full path.
  private(set) var files: [String: String] = [:]
  private(set) var ignored: [String] = []

  /// Nil, with the reason noted, when there is no folder to read.
  init?(_ path: String, _ findings: Findings) {
    let whole = Place(file: "", line: 0, column: 0)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      findings.note(whole, "there is no folder \(path)", cure: "check the path")
      return nil
    }
    guard isFolder.boolValue else {
      findings.note(whole, "\(path) is no folder", cure: "name the folder that holds firm.yaml")
      return nil
    }
    let root = URL(fileURLWithPath: path, isDirectory: true).resolvingSymlinksInPath()
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: root.path) else {
      findings.note(whole, "the folder \(path) cannot be read", cure: "check its permissions")
      return nil
    }
    for name in names.sorted() { take(name, in: root, findings) }
    for (folder, ending) in Self.folders where names.contains(folder) {
      let inside = root.appendingPathComponent(folder)
      for name in ((try? FileManager.default.contentsOfDirectory(atPath: inside.path)) ?? []).sorted() {
        if folder == "connectors", name.hasSuffix(".yml") {
          findings.note(
            Place(file: "\(folder)/\(name)", line: 0, column: 0), "its name ends in .yml",
            cure: "rename it to end in .yaml")
        }
        let known = name.hasSuffix(".\(ending)") || (folder == "knowledge" && name == "faq.csv")
        add("\(folder)/\(name)", in: root, if: known && !name.hasPrefix("."))
      }
    }
    guard files["firm.yaml"] != nil else {
      let instead =
        names.contains("firm.yml")
        ? "rename firm.yml to firm.yaml" : "every firm's folder has one; odzew export writes it"
      findings.note(Place(file: "firm.yaml", line: 0, column: 0), "there is no firm.yaml in \(path)", cure: instead)
      return nil
    }
  }

  /// The files of one subfolder, in order.
  func files(in folder: String, ending: String) -> [String] {
    files.keys.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(ending) }.sorted()
  }

  private mutating func take(_ name: String, in root: URL, _ findings: Findings) {
    if Self.folders.contains(where: { $0.0 == name }) || name.hasPrefix(".") { return }
    let known = name == "firm.yaml" || Self.tables.contains(name)
    if !known, name.hasSuffix(".csv"),
      let meant = nearest(name.dropLast(4), among: Self.tables.map { String($0.dropLast(4)) })
    {
      findings.note(
        Place(file: name, line: 0, column: 0), "no file of this form is called so", cure: "did you mean \(meant).csv?")
    }
    add(name, in: root, if: known)
  }

  private mutating func add(_ path: String, in root: URL, if known: Bool) {
    let full = root.appendingPathComponent(path).resolvingSymlinksInPath()
    let type = try? FileManager.default.attributesOfItem(atPath: full.path)[.type] as? FileAttributeType
    if known, type == .typeRegular, full.path.hasPrefix(root.path + "/") {
      files[path] = full.path
    } else {
      ignored.append(path)
    }
  }
}
