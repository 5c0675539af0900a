import Callbacks
import Customers
import Firm
import Ground
import Language
import Timing

// What the queue page is told, as JSON.

struct QueueView: Encodable {
  struct Line: Encodable {
    let line: String
    let ready: Bool
  }
  struct Pause: Encodable { let until, words: String }
  struct Basis: Encodable {
    let model: Bool
    let words, since: String
  }
  struct Today: Encodable { let calls, picked, kept, promises: Int }
  struct Now: Encodable {
    let id, state, words: String
    let started_at: String
    let outcome: String?
    let request: Item?
  }
  struct Item: Encodable {
    let id, name, source, when, reason, language: String
    let phone, tel, window, hold: String?
    let chance: Int?
    let due, mine, late, chosen: Bool
    let attempts, most: Int
  }

  let now, exchange: String
  let exchange_words: String?
  let me: Line
  let pause: Pause?
  let basis: Basis?
  let call: Now?
  let items: [Item]
  let count: Int
  let today: Today
  let automatic: Bool
}

struct StoryView: Encodable {
  struct Past: Encodable { let at, words: String; let good: Bool }
  struct Fact: Encodable { let name, words: String }
  struct Note: Encodable {
    let at, words: String
    let client_id: String?
  }

  let id, name: String
  let phone, tel, topic: String?
  let facts: [Fact]
  let reasons: [String]
  let history, promises: [Past]
  let notes: [Note]
  let script: [String]
  let open: Bool
}

/// Makes views of what the room tells.
struct QueueViews: Sendable {
  let firm: Firm
  let words: TeamCallWords

  private var now: Moment { words.now }

  func view(_ queue: CallbackQueue, me: String, exchange: SwitchboardState, automatic: Bool) -> QueueView {
    let (code, trouble): (String, String?) =
      switch exchange {
      case .none: ("none", words["no_exchange"])
      case .ready: ("ready", nil)
      case .down(let why): ("down", words.say("exchange_down", ["why": why]))
      }
    return QueueView(
      now: now.iso, exchange: code, exchange_words: trouble,
      me: .init(line: queue.line?.line ?? "", ready: queue.line.map { $0.readyUntil > now } ?? false),
      pause: queue.pause.map {
        .init(
          until: $0.until.iso,
          words: words.say("paused", ["time": words.clock($0.until), "failed": $0.failures, "of": $0.of]))
      },
      basis: queue.watch.map {
        .init(model: $0.basis == .model, words: words.basis($0), since: words.near($0.since))
      },
      call: queue.call.map { call($0, queue.callItem, me: me) }, items: queue.items.map { item($0, me: me) },
      count: queue.count,
      today: .init(
        calls: queue.today.calls, picked: queue.today.picked, kept: queue.today.kept, promises: queue.today.promises),
      automatic: automatic)
  }

  private func call(_ call: Call, _ request: QueueItem?, me: String) -> QueueView.Now {
    QueueView.Now(
      id: call.id.text, state: call.state.rawValue, words: words["call_\(call.state.rawValue)"],
      started_at: (call.answeredAt ?? call.startedAt).iso, outcome: call.outcome.map(outcome),
      request: request.map { item($0, me: me) })
  }

  private func item(_ item: QueueItem, me: String) -> QueueView.Item {
    let callback = item.callback
    let start = item.plan?.startsAt
    let isDue = start.map { $0 <= now } ?? false
    let when = isDue ? words["now"] : start.map(words.near) ?? words["planning"]
    return QueueView.Item(
      id: callback.id.text, name: item.name ?? words["nameless"], source: source(callback.source),
      when: callback.hold != nil ? words["to_decide"] : when,
      reason: words.reasons(item.plan?.choice).joined(separator: "; "), language: callback.language.rawValue,
      phone: item.phone?.spaced, tel: item.phone?.description, window: callback.window.map(words.window),
      hold: callback.hold.map { words["hold_\($0.rawValue)"] },
      chance: item.plan?.choice.chance.map { Int(($0 * 100).rounded()) }, due: isDue,
      mine: item.plan?.staff?.text == me, late: callback.attempts == 0 && callback.dueAt < now,
      chosen: callback.wish.exact, attempts: callback.attempts, most: firm.callbacks.attempts)
  }

  func story(_ story: CallbackStory) -> StoryView {
    let (callback, profile) = (story.sheet.callback, story.customer?.profile)
    var facts: [(String, String)] = [
      ("request", "\(source(callback.source)), \(words.near(callback.createdAt))"), ("due", words.near(callback.dueAt)),
    ]
    if let company = profile?.company { facts.append(("company", company)) }
    if let window = callback.window { facts.append(("told", words.window(window))) }
    if story.asks.count > 1 { facts.append(("asked", "\(story.asks.count)")) }
    if let region = story.customer?.facts.region { facts.append(("region", region)) }
    return StoryView(
      id: callback.id.text, name: profile?.name ?? words["nameless"], phone: story.sheet.phone?.spaced,
      tel: story.sheet.phone?.description, topic: story.sheet.topic,
      facts: facts.map { .init(name: words["fact_\($0.0)"], words: $0.1) },
      reasons: words.reasons(story.plan?.choice), history: story.history.prefix(20).map(past),
      promises: story.promises.map(past),
      notes: story.notes.map { note, by in
        .init(
          at: [by, words.near(note.at)].filter { !$0.isEmpty }.joined(separator: ", "), words: note.text,
          client_id: note.clientID)
      }, script: script(profile?.firstName), open: callback.status == .open)
  }

  private func past(_ call: Call) -> StoryView.Past {
    let parts = [
      call.direction == .incoming ? words["incoming"] : nil, call.outcome.map(outcome) ?? words["ongoing"],
      call.talkSeconds.flatMap { $0 > 0 ? words.length($0) : nil },
    ]
    return .init(
      at: words.near(call.startedAt), words: parts.compactMap(\.self).joined(separator: ", "),
      good: call.outcome?.wasPickedUp ?? false)
  }

  private func past(_ promise: CallPromise) -> StoryView.Past {
    let state = promise.kept.map { $0 ? "kept" : "broken" } ?? (promise.calledAt == nil ? "told" : "changed")
    return .init(at: words.window(promise.window), words: words[state], good: promise.kept ?? false)
  }

  private func script(_ name: String?) -> [String] {
    [
      words.say("script_hello", ["firm": firm.name]), name.map { words.say("script_name", ["name": $0]) },
      words["script_moment"], words["script_end"],
    ].compactMap(\.self)
  }

  private func outcome(_ outcome: CallOutcome) -> String { words["outcome_\(outcome.rawValue)"] }
  private func source(_ source: Callback.Source) -> String { words["source_\(source.rawValue)"] }
}
