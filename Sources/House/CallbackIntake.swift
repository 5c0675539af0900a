public import Callbacks
import Firm
import FirmFolder
import Ground

/// Takes a list of people who want to be called back out of a file: whole or not at all.
public enum CallbackIntake {
  /// Asks for every row. Loading the same list again asks nobody twice.
  /// - Throws: `FolderProblems` for a file that is no table and for rows with faults, with their lines; then nothing was
  ///   taken.
  public static func take(file path: String, into house: House) async throws -> CallListReport {
    let sheet = try FirmFolder.sheet(at: path)
    let zone = house.firm.orNameless.zone
    let list = CallList(sheet.rows.map { ($0.line, $0.cells) }, zone: zone)
    do {
      let report = try await house.callbacks.take(list, .whole, by: "import")
      guard report.faults.isEmpty else { throw FolderProblems(report.faults.map { problem($0, path, zone) }) }
      return report
    } catch CallbackRefusal.noSuchCallback {
      throw FolderProblems([
        FolderProblem(
          file: "", line: 0, column: 0, reason: "no firm is set up yet", cure: "run 'odzew import FOLDER' first")
      ])
    }
  }

  private static func problem(_ fault: ListFault, _ path: String, _ zone: Zone) -> FolderProblem {
    let columns = CallList.Column.allCases.map(\.rawValue).joined(separator: ",")
    let value = "“\(fault.value)”"
    let (reason, cure): (String, String) =
      switch fault.kind {
      case .empty: ("the list is empty", "its first line names the columns: \(columns)")
      case .noPhoneColumn: ("column phone is missing", "the first line names the columns: \(columns)")
      case .unknownColumn: ("unknown column \(value)", "known: \(columns)")
      case .doubledColumn: ("column \(value) stands here twice", "leave one of them out")
      case .cells: ("\(fault.value) fields, not as many as columns", "a field with a separator in it stands in quotes")
      case .missingPhone: ("phone is empty", "every row needs one")
      case .wrongPhone: ("\(value) is no phone number", "nine digits, or with the country: +48 601 234 567")
      case .wrongTime: ("\(value) is no date and time", "write 2026-11-24T09:00:00+01:00, or 2026-11-24 09:00")
      case .turnedTime: ("to does not come after from", "mend one of the two")
      case .wrongLanguage: ("\(value) is no language", "write pl, en, uk or de")
      case .passed: ("the time has passed or is too far ahead", "name one to come, or leave from and to empty")
      case .noTimeColumn, .noOutcomeColumn, .missingTime, .missingOutcome, .wrongOutcome, .wrongDirection, .wrongLength,
        .ahead, .tooOld, .unknownPerson, .severalPeople:
        ("\(value) is of a list of past calls", "see docs/operators.md")
      case .closed:
        (
          "nobody calls at that time",
          fault.next.map { "the next time is \(zone.text($0.from)) to \(zone.text($0.to))" }
            ?? "leave from and to empty"
        )
      }
    return FolderProblem(file: path, line: fault.line, column: 0, reason: reason, cure: cure)
  }
}
