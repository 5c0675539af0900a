import Callbacks
import Firm
import Ground
import Language
import Timing

/// Calls that were made elsewhere: what a model learns from before the house has called anybody.
struct PastCallsList: CallListKind {
  let rooms: WebRooms
  let address = Address.pastCallLists
  let limit = CallListInput.Limit.pastCalls
  let next = Address.callbackModels
  let columns = PastCallList.Column.allCases.map { "past_\($0.rawValue)" }

  func words(_ words: TeamCallWords) -> TeamCallWords { words.ofPastCalls }

  private func list(_ input: CallListInput, _ firm: Firm) -> PastCallList { PastCallList(input.rows, zone: firm.zone) }

  func look(at input: CallListInput, _ firm: Firm, _ words: TeamCallWords) async throws -> CallListLook {
    let list = list(input, firm)
    let preview = try await rooms.callbacks.look(at: list)
    return CallListLook(
      tiles: [
        ("list_rows", list.count), ("list_new", preview.count(.new)), ("past_lessons", preview.lessons),
        ("list_known", preview.count(.known)), ("past_doubled", preview.count(.doubled)),
      ],
      rows: preview.rows.prefix(CallListLook.shown).map { Self.row($0, words) }, sound: preview.rows.count,
      faults: preview.faults, audit: preview.audit, lines: { preview.lines(of: $0) },
      takes: preview.count(.new) > 0, again: 0,
      isKnown: preview.faults.isEmpty && preview.count(.known) > 0 && preview.count(.new) == 0)
  }

  /// The model is due as soon as calls came; another node hears of it by the journal.
  func take(_ input: CallListInput, _ firm: Firm, by: String) async throws -> CallListReport {
    let report = try await rooms.callbacks.take(list(input, firm), by: by)
    if report.taken > 0 { rooms.forecaster?.outdate() }
    return report
  }

  /// Two calls with a made-up number, the day before yesterday and the week before.
  func sample(_ firm: Firm, _ words: TeamCallWords) -> [[String]] {
    let day = words.zone.day(words.now)
    func call(_ days: Int, _ hour: Int, _ outcome: String, _ seconds: String) -> [String] {
      let at = words.zone.moment(day + -days, TimeOfDay(minutes: hour * 60 + 15)!)
      return ["601 000 001", "", words.written(at), words["outcome_\(outcome)"], seconds, words["past_out"]]
    }
    return [call(9, 10, "no_answer", ""), call(2, 16, "answered", "125")]
  }

  func learning(_ words: TeamCallWords) -> String? {
    guard let forecaster = rooms.forecaster else { return nil }
    switch forecaster.stage {
    case .waiting: return words["learning_waiting"]
    case .gathering: return words["learning_gathering"]
    case .learning(let share): return words.say("learning_on", ["n": Int(share * 100)])
    case .over(let at):
      guard let progress = forecaster.progress else { return nil }
      let values: KeyValuePairs<String, any CustomStringConvertible> = [
        "n": progress.calls, "least": progress.least, "when": words.near(at),
      ]
      return words.say(forecaster.contest == nil ? "learning_few" : "learning_over", values)
    }
  }

  private static func row(_ row: PastCallPreview.Row, _ words: TeamCallWords) -> CallListLook.Row {
    let entry = row.entry
    let direction = entry.direction == .incoming ? " (\(words["past_in"]))" : ""
    return CallListLook.Row(
      name: row.name ?? words["nameless"], phone: entry.phone?.spaced ?? entry.customer ?? "",
      topic: words["outcome_\(entry.outcome.rawValue)"] + direction, when: words.near(entry.at),
      place: words["list_\(row.place.rawValue)_one"])
  }
}
