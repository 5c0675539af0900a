import Callbacks
import Firm
import Ground
import Language

/// Lists as files to take along. A byte order mark tells spreadsheets that they are UTF-8; Polish ones part columns with
/// semicolons.
enum CallListText {
  static func sample(_ kind: any CallListKind, _ firm: Firm, _ words: TeamCallWords) -> String {
    text([kind.columns.map { words[$0] }] + kind.sample(firm, words), words)
  }

  /// Every fault and what the audit finds, by line; the kinds that are both are told once, with what could stand there.
  /// Region and consent are not the list's to mend.
  static func repair(_ look: CallListLook, _ words: TeamCallWords) -> String {
    let told: [ListFault.Kind] = [.missingPhone, .wrongPhone, .unknownPerson, .ahead]
    let findings = look.audit.findings.filter(\.kind.isOfRows).flatMap { finding in
      let cure = words["\(finding.kind.rawValue)_cure"]
      let others = finding.suggestion.isEmpty ? cure : "\(cure) (\(finding.suggestion))"
      return look.lines(finding).map { line in
        (line, ["\(line)", words[finding.kind.rawValue], finding.value, others])
      }
    }
    let lines = Set(findings.map(\.0))
    let faults = look.faults.filter { !told.contains($0.kind) || !lines.contains($0.line) }.map { fault in
      let (text, cure) = words.fault(fault)
      return (fault.line, ["\(fault.line)", text, fault.value, cure])
    }
    let header = [words["list_line"], words["audit_what"], words["list_value"], words["audit_cure"]]
    return text([header] + (faults + findings).sorted { $0.0 < $1.0 }.map(\.1), words)
  }

  private static func text(_ rows: [[String]], _ words: TeamCallWords) -> String {
    "\u{feff}" + RepairList.csv(rows, separator: words.lang == .pl ? ";" : ",")
  }
}

extension DataAudit.Kind {
  /// It is of a row of a list, not of what else is known of its person.
  var isOfRows: Bool { isOfNumber || self == .unknownCustomer || self == .doubledCall || self == .callInFuture }
}

extension TeamCallWords {
  /// As it is written where the spreadsheet stands: `24.11.2026 10:00`, `2026-11-24 10:00`.
  func written(_ moment: Moment?) -> String {
    guard let moment else { return "" }
    let (day, time) = (zone.day(moment), zone.time(moment))
    return lang == .pl ? "\(day.day).\(day.month).\(day.year) \(time)" : "\(day) \(time)"
  }
}
