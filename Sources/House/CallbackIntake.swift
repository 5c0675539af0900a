import Callbacks
import Customers
import Firm
public import FirmFolder
import Ground
import Jobs
import Language
import Seal
import Store

/// Takes a list of people who want to be called back: whole or not at all.
public enum CallbackIntake {
  public struct Report: Hashable, Sendable {
    /// New requests.
    public var taken = 0
    /// Rows that joined a request which was open already, one from further up in the list among them.
    public var joined = 0
    /// Rows that were loaded before, from the same list.
    public var known = 0
  }

  /// Asks for every row. Loading the same list again asks nobody twice.
  /// - Parameter path: How the list is called where a row is complained of.
  /// - Throws: `FolderProblems` for rows whose time the firm cannot keep, with their lines; then nothing was taken.
  public static func take(_ rows: [FolderCallback], of path: String, into house: House) async throws -> Report {
    let list = rows.map { "\($0)" }.joined(separator: "\n")
    let keys = rows.indices.map { house.keyring.house.lookup("callback-file", "\($0)\n\(list)") }
    let firm = house.firm.orNameless
    let report = try await house.store.write { tx in
      let talk = house.callbacks.talk(in: tx)
      var report = Report()
      var problems: [FolderProblem] = []
      for (row, key) in zip(rows, keys) {
        if try talk.isKnown(key: key) {
          report.known += 1
          continue
        }
        do {
          if try talk.ask(order(row, firm.language), by: "import", key: key).joined {
            report.joined += 1
          } else {
            report.taken += 1
          }
        } catch let refusal as CallbackRefusal { problems.append(problem(refusal, row, path, firm.zone)) }
      }
      guard problems.isEmpty else { throw FolderProblems(problems) }
      return report
    }
    house.workBell.ring()
    return report
  }

  private static func order(_ row: FolderCallback, _ language: Lang) -> CallbackOrder {
    CallbackOrder(
      who: .person(name: row.name, email: nil), phone: row.phone, topic: row.topic,
      wish: CallbackWish(from: row.from, to: row.to), source: .file, language: row.language ?? language)
  }

  private static func problem(
    _ refusal: CallbackRefusal, _ row: FolderCallback, _ path: String, _ zone: Zone
  ) -> FolderProblem {
    let (reason, cure): (String, String?) =
      switch refusal {
      case .badWindow: ("the time has passed or is too far ahead", "name one to come, or leave from and to empty")
      case .outsideHours(let next):
        ("nobody calls at that time", next.map { "the next time is \(zone.text($0.from)) to \(zone.text($0.to))" })
      case .noSuchCallback: ("no firm is set up yet", "run 'odzew import FOLDER' first")
      default: ("it was refused: \(refusal)", nil)
      }
    return FolderProblem(file: path, line: row.line, column: 1, reason: reason, cure: cure)
  }
}
