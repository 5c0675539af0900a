import Callbacks
import FirmFolder
import Ground
import Language

/// What a list would do, and what is wrong with it. It holds the list, to be sent back.
struct CallListPreviewPage {
  struct Tile {
    let name: String
    let value: Int
  }
  struct Fault {
    let line: Int
    let words, cure: String
  }
  struct Finding {
    let name, cure, lines: String
    let count: Int
  }

  /// Faults, and lines of a finding, that are shown.
  private static let shown = (faults: 50, lines: 12)

  let bar: TeamBar
  let t: [String: String]
  let csrf, firm, list, action, repair, again: String
  let tiles: [Tile]
  let rows: [CallListLook.Row]
  let faults: [Fault]
  let findings: [Finding]
  let rows_of, more, verdict: String?
  let guessed, takes, has_again, has_rows, has_faults, has_audit, has_findings, has_repair: Bool

  init(
    _ look: CallListLook, _ input: CallListInput, _ kind: any CallListKind, bar: TeamBar, csrf: String, firm: String,
    words: TeamCallWords
  ) {
    self.bar = bar
    self.csrf = csrf
    self.firm = firm
    t = words.texts
    list = input.sheet.text
    action = kind.address
    repair = kind.address + "/repair.csv"
    guessed = input.sheet.isGuessed
    tiles = (look.tiles + [("list_refused", look.refused)]).map { Tile(name: words[$0.key], value: $0.count) }
    takes = look.takes
    has_again = look.again > 0
    again = words.say("list_take_again", ["n": look.again])
    verdict = takes ? nil : words[look.isKnown ? "list_all_known" : "list_none"]
    rows = look.rows
    has_rows = !rows.isEmpty
    rows_of = words.say("share_of", ["n": rows.count, "of": look.sound])
    faults = look.faults.prefix(Self.shown.faults).map { fault in
      let (text, cure) = words.fault(fault)
      return Fault(line: fault.line, words: text, cure: cure)
    }
    has_faults = !faults.isEmpty
    let further = look.faults.count - faults.count
    more = further > 0 ? words.say("list_more", ["n": further]) : nil
    // A header that cannot be read says nothing of the numbers.
    has_audit = look.sound > 0 || look.refused > 0
    findings = has_audit ? Self.findings(look, words) : []
    has_findings = !findings.isEmpty
    has_repair = has_faults || has_audit && look.audit.findings.contains(where: \.kind.isOfRows)
  }

  private static func findings(_ look: CallListLook, _ words: TeamCallWords) -> [Finding] {
    DataAudit.Kind.allCases.compactMap { kind in
      let lines = Set(look.audit.findings.filter { $0.kind == kind }.flatMap(look.lines)).sorted()
      guard !lines.isEmpty else { return nil }
      let first = lines.prefix(shown.lines).map(String.init).joined(separator: ", ")
      return Finding(
        name: words[kind.rawValue], cure: words["\(kind.rawValue)_cure"],
        lines: words.say("list_lines", ["lines": lines.count > shown.lines ? first + " …" : first]),
        count: lines.count)
    }
  }
}

extension TeamCallWords {
  /// What is wrong with a row, and what to do.
  func fault(_ fault: ListFault) -> (words: String, cure: String) {
    let key = "fault_\(fault.kind.rawValue)"
    let value = fault.value.count > 60 ? fault.value.prefix(57) + "…" : fault.value[...]
    let next = fault.next.map { say("outside_next", ["time": window($0)]) }
    return (say(key, ["value": value]), next ?? self["\(key)_cure"])
  }
}
