import Callbacks
import Firm
import Ground
import Language

/// Lists as files to take along. A byte order mark tells spreadsheets that they are UTF-8; Polish ones part columns with
/// semicolons.
enum CallListText {
  /// Two people with made-up numbers, as a list should have them; one has a time at which the firm calls.
  static func sample(_ firm: Firm, _ words: TeamCallWords) -> String {
    let tomorrow = words.zone.moment(words.zone.day(words.now) + 1, TimeOfDay(minutes: 0)!)
    let window = CallingHours(firm).next(after: tomorrow, days: 14)
    return text(
      [
        CallList.Column.allCases.map { words["column_\($0.rawValue)"] },
        ["601 000 001", words["list_sample_name"], words["list_sample_topic"], "", "", ""],
        ["601 000 002", "", "", time(window?.from, words), time(window?.to, words), words.lang.rawValue],
      ], words)
  }

  /// As it is written where the spreadsheet stands: `24.11.2026 10:00`, `2026-11-24 10:00`.
  private static func time(_ moment: Moment?, _ words: TeamCallWords) -> String {
    guard let moment else { return "" }
    let (day, time) = (words.zone.day(moment), words.zone.time(moment))
    return words.lang == .pl ? "\(day.day).\(day.month).\(day.year) \(time)" : "\(day) \(time)"
  }

  /// Every fault and what the audit finds of numbers, by line; the kinds that are both are told once, with what could stand
  /// there. Region and consent are not the list's to mend.
  static func repair(_ preview: CallListPreview, _ words: TeamCallWords) -> String {
    let faults = preview.faults.filter { $0.kind != .missingPhone && $0.kind != .wrongPhone }.map { fault in
      let (text, cure) = words.fault(fault)
      return (fault.line, ["\(fault.line)", text, fault.value, cure])
    }
    let findings = preview.audit.findings.filter(\.kind.isOfNumber).map { finding in
      let cure = words["\(finding.kind.rawValue)_cure"]
      return (
        Int(finding.customer) ?? 0,
        [
          finding.customer, words[finding.kind.rawValue], finding.value,
          finding.suggestion.isEmpty ? cure : "\(cure) (\(finding.suggestion))",
        ]
      )
    }
    let header = [words["list_line"], words["audit_what"], words["list_value"], words["audit_cure"]]
    return text([header] + (faults + findings).sorted { $0.0 < $1.0 }.map(\.1), words)
  }

  private static func text(_ rows: [[String]], _ words: TeamCallWords) -> String {
    "\u{feff}" + RepairList.csv(rows, separator: words.lang == .pl ? ";" : ",")
  }
}
