import Callbacks
import Firm
import Ground
import Language

/// What is handed over on a page of lists: people to call back, or calls that were made elsewhere. Everything else of
/// the pages is the same.
protocol CallListKind: Sendable {
  var address: String { get }
  var limit: CallListInput.Limit { get }
  /// Where the page leads once a list was taken.
  var next: String { get }
  /// Keys of the columns' names.
  var columns: [String] { get }

  func words(_ words: TeamCallWords) -> TeamCallWords
  /// Changes nothing.
  func look(at input: CallListInput, _ firm: Firm, _ words: TeamCallWords) async throws -> CallListLook
  func take(_ input: CallListInput, _ firm: Firm, by: String) async throws -> CallListReport
  /// A list that is taken as it is, without the names of its columns.
  func sample(_ firm: Firm, _ words: TeamCallWords) -> [[String]]
  /// What is learnt from the lists, and how far it is; nil where nothing is.
  func learning(_ words: TeamCallWords) -> String?
}

/// What a look at a list found, whichever list it is.
struct CallListLook {
  struct Row { let name, phone, topic, when, place: String }

  /// Keys of their names, and how many.
  let tiles: [(key: String, count: Int)]
  /// The first ones.
  let rows: [Row]
  /// Sound rows in all.
  let sound: Int
  let faults: [ListFault]
  let audit: DataAudit
  /// Where a finding of the audit stands.
  let lines: @Sendable (DataAudit.Finding) -> [Int]
  let takes: Bool
  /// Rows that are left out unless that is wished.
  let again: Int
  /// Everything of it is here already.
  let isKnown: Bool

  /// Rows that a page shows.
  static let shown = 10

  var refused: Int { Set(faults.map(\.line).filter { $0 > 1 }).count }
}

/// People who want to be called.
struct PeopleList: CallListKind {
  let rooms: WebRooms
  let address = Address.callbackLists
  let limit = CallListInput.Limit.people
  let next = Address.callbacks
  let columns = CallList.Column.allCases.map { "column_\($0.rawValue)" }

  func words(_ words: TeamCallWords) -> TeamCallWords { words }

  private func list(_ input: CallListInput, _ firm: Firm) -> CallList { CallList(input.rows, zone: firm.zone) }

  func look(at input: CallListInput, _ firm: Firm, _ words: TeamCallWords) async throws -> CallListLook {
    let list = list(input, firm)
    let preview = try await rooms.callbacks.look(at: list)
    let again = preview.count(.again)
    return CallListLook(
      tiles: [("list_rows", list.count)]
        + CallListPreview.Place.allCases.filter { $0 == .new || preview.count($0) > 0 }.map {
          ("list_\($0.rawValue)", preview.count($0))
        },
      rows: preview.places.prefix(CallListLook.shown).map { Self.row($0.entry, $0.place, words) },
      sound: preview.places.count, faults: preview.faults, audit: preview.audit,
      lines: { Int($0.customer).map { [$0] } ?? [] },
      takes: preview.count(.new) + preview.count(.joins) + again > 0, again: again, isKnown: preview.isKnown)
  }

  func take(_ input: CallListInput, _ firm: Firm, by: String) async throws -> CallListReport {
    try await rooms.callbacks.take(list(input, firm), .sound(again: input.form.fields["again"] == "1"), by: by)
  }

  /// Two people with made-up numbers; one has a time at which the firm calls.
  func sample(_ firm: Firm, _ words: TeamCallWords) -> [[String]] {
    let tomorrow = words.zone.moment(words.zone.day(words.now) + 1, TimeOfDay(minutes: 0)!)
    let window = CallingHours(firm).next(after: tomorrow, days: 14)
    return [
      ["601 000 001", words["list_sample_name"], words["list_sample_topic"], "", "", ""],
      ["601 000 002", "", "", words.written(window?.from), words.written(window?.to), words.lang.rawValue],
    ]
  }

  func learning(_ words: TeamCallWords) -> String? { nil }

  private static func row(
    _ entry: CallList.Entry, _ place: CallListPreview.Place, _ words: TeamCallWords
  ) -> CallListLook.Row {
    let when: String =
      switch (entry.from, entry.to) {
      case (nil, nil): words["list_any_time"]
      case (let from?, nil): words.say("list_from", ["time": words.near(from)])
      case (nil, let to?): words.say("list_to", ["time": words.near(to)])
      case (let from?, let to?): CallWindow(from: from, to: to).map(words.window) ?? ""
      }
    return CallListLook.Row(
      name: entry.name ?? words["nameless"], phone: entry.phone.spaced, topic: entry.topic ?? "", when: when,
      place: words["list_\(place.rawValue)_one"])
  }
}
