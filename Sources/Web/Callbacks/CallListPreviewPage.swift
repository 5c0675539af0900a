import Callbacks
import FirmFolder
import Ground
import Language

/// What a list would do, and what is wrong with it: `/callbacks/lists/preview`. It holds the list, to be sent back.
struct CallListPreviewPage {
  struct Tile {
    let name: String
    let value: Int
  }
  struct Row { let name, phone, topic, when, place: String }
  struct Fault {
    let line: Int
    let words, cure: String
  }
  struct Finding {
    let name, cure, lines: String
    let count: Int
  }

  /// Rows and faults that are shown.
  private static let shown = (rows: 10, faults: 50, lines: 12)

  let bar: TeamBar
  let t: [String: String]
  let csrf, firm, list, action, repair, again: String
  let tiles: [Tile]
  let rows: [Row]
  let faults: [Fault]
  let findings: [Finding]
  let rows_of, more, verdict: String?
  let guessed, takes, has_again, has_rows, has_faults, has_audit, has_findings, has_repair: Bool

  init(
    _ preview: CallListPreview, _ input: CallListInput, bar: TeamBar, csrf: String, firm: String,
    words: TeamCallWords
  ) {
    self.bar = bar
    self.csrf = csrf
    self.firm = firm
    t = words.texts
    list = input.sheet.text
    action = Address.callbackLists
    repair = Address.callbackLists + "/repair.csv"
    guessed = input.sheet.isGuessed
    let refused = Set(preview.faults.map(\.line).filter { $0 > 1 }).count
    tiles =
      [Tile(name: words["list_rows"], value: input.list.count)]
      + CallListPreview.Place.allCases.filter { $0 == .new || preview.count($0) > 0 }.map {
        Tile(name: words["list_\($0.rawValue)"], value: preview.count($0))
      } + [Tile(name: words["list_refused"], value: refused)]
    let isAgain = preview.count(.again) > 0
    takes = preview.count(.new) + preview.count(.joins) > 0 || isAgain
    has_again = isAgain
    again = words.say("list_take_again", ["n": preview.count(.again)])
    verdict = takes ? nil : words[preview.isKnown ? "list_all_known" : "list_none"]
    rows = preview.places.prefix(Self.shown.rows).map { Self.row($0.entry, $0.place, words) }
    has_rows = !rows.isEmpty
    rows_of = words.say("share_of", ["n": rows.count, "of": preview.places.count])
    faults = preview.faults.prefix(Self.shown.faults).map { fault in
      let (text, cure) = words.fault(fault)
      return Fault(line: fault.line, words: text, cure: cure)
    }
    has_faults = !faults.isEmpty
    let further = preview.faults.count - faults.count
    more = further > 0 ? words.say("list_more", ["n": further]) : nil
    // A header that cannot be read says nothing of the numbers.
    has_audit = !preview.places.isEmpty || refused > 0
    findings = has_audit ? Self.findings(preview.audit, words) : []
    has_findings = !findings.isEmpty
    has_repair = has_faults || has_audit && preview.audit.findings.contains(where: \.kind.isOfNumber)
  }

  private static func row(
    _ entry: CallList.Entry, _ place: CallListPreview.Place, _ words: TeamCallWords
  ) -> Row {
    let when: String =
      switch (entry.from, entry.to) {
      case (nil, nil): words["list_any_time"]
      case (let from?, nil): words.say("list_from", ["time": words.near(from)])
      case (nil, let to?): words.say("list_to", ["time": words.near(to)])
      case (let from?, let to?): CallWindow(from: from, to: to).map(words.window) ?? ""
      }
    return Row(
      name: entry.name ?? words["nameless"], phone: entry.phone.spaced, topic: entry.topic ?? "", when: when,
      place: words["list_\(place.rawValue)_one"])
  }

  private static func findings(_ audit: DataAudit, _ words: TeamCallWords) -> [Finding] {
    DataAudit.Kind.allCases.compactMap { kind in
      let lines = Set(audit.findings.filter { $0.kind == kind }.compactMap { Int($0.customer) }).sorted()
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
  func fault(_ fault: CallList.Fault) -> (words: String, cure: String) {
    let key = "fault_\(fault.kind.rawValue)"
    let value = fault.value.count > 60 ? fault.value.prefix(57) + "…" : fault.value[...]
    let next = fault.next.map { say("outside_next", ["time": window($0)]) }
    return (say(key, ["value": value]), next ?? self["\(key)_cure"])
  }
}
