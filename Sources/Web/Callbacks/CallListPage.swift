import Callbacks
import Language

/// The form for a list: `/callbacks/lists`, `/callbacks/lists/calls`.
struct CallListPage {
  struct Column { let name, how: String }

  let bar: TeamBar
  let t: [String: String]
  let csrf, firm, limit, action, sample, next: String
  let alert, done, left, learning: String?
  let refresh: String
  let columns: [Column]

  init(
    _ kind: any CallListKind, bar: TeamBar, csrf: String, firm: String, alert: CallListInput.Trouble?,
    done: CallListDone?, words: TeamCallWords
  ) {
    self.bar = bar
    self.csrf = csrf
    self.firm = firm
    self.alert = alert?.words(words, kind.limit)
    t = words.texts
    limit = words.say("list_limit", ["kb": kind.limit.bytes / 1_024, "most": kind.limit.rows])
    action = kind.address + "/preview"
    sample = kind.address + "/sample.csv"
    next = kind.next
    self.done = done?.words(words)
    left = done?.left(words)
    learning = kind.learning(words)
    refresh = kind.address + (done.map { "?\($0.query)" } ?? "")
    columns = kind.columns.map { Column(name: words[$0], how: words["\($0)_how"]) }
  }
}

/// What was taken, as the address says it after the form was carried out: loading that page again does nothing.
struct CallListDone: Hashable {
  private let counts: [Int]

  init(_ report: CallListReport) {
    counts = [report.taken, report.joined, report.known, report.again, Set(report.faults.map(\.line)).count]
  }

  /// Nil for anything but five counts.
  init?(_ text: some StringProtocol) {
    counts = text.split(separator: "-", omittingEmptySubsequences: false).compactMap { Int($0) }
    guard counts.count == 5, counts.allSatisfy({ 0...CallListInput.Limit.pastCalls.rows ~= $0 }) else { return nil }
  }

  var query: String { "done=" + counts.map(String.init).joined(separator: "-") }

  func words(_ words: TeamCallWords) -> String {
    counts[0] + counts[1] == 0
      ? words["list_done_nothing"] : words.say("list_done", ["taken": counts[0], "joined": counts[1]])
  }

  /// Nil when nothing was left out.
  func left(_ words: TeamCallWords) -> String? {
    guard counts[2] + counts[3] + counts[4] > 0 else { return nil }
    return words.say("list_left", ["known": counts[2], "again": counts[3], "refused": counts[4]])
  }
}
