import Callbacks
import Customers
import Firm
import Ground
import Language
import Timing

// What the queue page is told, as JSON. Words are Polish: they are for the team.

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

  let id, name: String
  let phone, tel, topic: String?
  let facts: [Fact]
  let reasons: [String]
  let history, promises: [Past]
  let script: [String]
  let open: Bool
}

/// Makes views of what the room tells.
struct QueueWords: Sendable {
  let firm: Firm
  let now: Moment
  private let days = DayWords(lang: .pl)

  init(firm: Firm, now: Moment) {
    self.firm = firm
    self.now = now
  }

  func view(_ queue: CallbackQueue, me: String, exchange: SwitchboardState, automatic: Bool) -> QueueView {
    let (code, words): (String, String?) =
      switch exchange {
      case .none: ("none", "Bez centrali: numer wybiera się ręcznie.")
      case .ready: ("ready", nil)
      case .down(let why): ("down", "Centrala nie odpowiada: \(why)")
      }
    return QueueView(
      now: now.iso, exchange: code, exchange_words: words,
      me: .init(line: queue.line?.line ?? "", ready: queue.line.map { $0.readyUntil > now } ?? false),
      pause: queue.pause.map {
        .init(
          until: $0.until.iso,
          words:
            "Wybieranie wstrzymane do \(clock($0.until)): \($0.failures) z \($0.of) połączeń nie udało się w sieci.")
      },
      basis: queue.watch.map { .init(model: $0.basis == .model, words: basis($0), since: near($0.since)) },
      call: queue.call.map { call($0, queue.callItem, me: me) }, items: queue.items.map { item($0, me: me) },
      count: queue.count,
      today: .init(
        calls: queue.today.calls, picked: queue.today.picked, kept: queue.today.kept, promises: queue.today.promises),
      automatic: automatic)
  }

  private func call(_ call: Call, _ request: QueueItem?, me: String) -> QueueView.Now {
    let words =
      switch call.state {
      case .placing: "Łączymy…"
      case .ringing: "Dzwoni…"
      case .talking: "Rozmowa trwa"
      case .over: "Po rozmowie – co z niej wynikło?"
      }
    return QueueView.Now(
      id: call.id.text, state: call.state.rawValue, words: words, started_at: (call.answeredAt ?? call.startedAt).iso,
      outcome: call.outcome.map(Self.outcome), request: request.map { item($0, me: me) })
  }

  private func item(_ item: QueueItem, me: String) -> QueueView.Item {
    let callback = item.callback
    let start = item.plan?.startsAt
    let isDue = start.map { $0 <= now } ?? false
    return QueueView.Item(
      id: callback.id.text, name: item.name ?? "Bez nazwiska", source: Self.source(callback.source),
      when: callback.hold != nil ? "do decyzji" : isDue ? "teraz" : start.map(near) ?? "planujemy…",
      reason: item.plan.map { $0.choice.reasons.map(ReasonWords.team).joined(separator: "; ") } ?? "",
      language: callback.language.rawValue, phone: item.phone?.spaced, tel: item.phone?.description,
      window: callback.window.map(window), hold: callback.hold.map(Self.hold),
      chance: item.plan?.choice.chance.map { Int(($0 * 100).rounded()) }, due: isDue,
      mine: item.plan?.staff?.text == me, late: callback.attempts == 0 && callback.dueAt < now,
      chosen: callback.wish.exact, attempts: callback.attempts, most: firm.callbacks.attempts)
  }

  func story(_ story: CallbackStory) -> StoryView {
    let (callback, profile) = (story.sheet.callback, story.customer?.profile)
    var facts = [
      StoryView.Fact(name: "Zgłoszenie", words: "\(Self.source(callback.source)), \(near(callback.createdAt))"),
      .init(name: "Termin firmy", words: near(callback.dueAt)),
    ]
    if let company = profile?.company { facts.append(.init(name: "Firma", words: company)) }
    if let window = callback.window { facts.append(.init(name: "Podane klientowi", words: self.window(window))) }
    if story.asks.count > 1 { facts.append(.init(name: "Prosił(a)", words: "\(story.asks.count) razy")) }
    if let region = story.customer?.facts.region { facts.append(.init(name: "Region", words: region)) }
    let name = profile?.name ?? "Bez nazwiska"
    return StoryView(
      id: callback.id.text, name: name, phone: story.sheet.phone?.spaced, tel: story.sheet.phone?.description,
      topic: story.sheet.topic, facts: facts, reasons: story.plan?.choice.reasons.map(ReasonWords.team) ?? [],
      history: story.history.prefix(20).map { call in
        .init(
          at: near(call.startedAt),
          words: (call.direction == .incoming ? "przychodzące, " : "")
            + (call.outcome.map(Self.outcome) ?? "trwa")
            + (call.talkSeconds.map { $0 > 0 ? ", \(length($0))" : "" } ?? ""),
          good: call.outcome?.wasPickedUp ?? false)
      },
      promises: story.promises.map {
        .init(
          at: window($0.window),
          words: $0.kept.map { $0 ? "dotrzymane" : "niedotrzymane" } ?? ($0.calledAt == nil ? "podane" : "zmienione"),
          good: $0.kept ?? false)
      },
      script: script(profile?.firstName), open: callback.status == .open)
  }

  private func script(_ name: String?) -> [String] {
    [
      "Dzień dobry, \(firm.name). Oddzwaniam na prośbę\(name.map { " – czy rozmawiam z: \($0)?" } ?? ".")",
      "Czy to dobry moment na rozmowę? Jeśli nie: kiedy mamy zadzwonić?",
      "Na koniec: powtórz ustalenia i podaj, co dalej.",
    ]
  }

  // MARK: words

  static func outcome(_ outcome: CallOutcome) -> String {
    switch outcome {
    case .answered: "rozmowa"
    case .noAnswer: "bez odpowiedzi"
    case .busy: "zajęte"
    case .voicemail: "poczta głosowa"
    case .rejected: "odrzucone"
    case .invalidNumber: "nie ma takiego numeru"
    case .wrongParty: "ktoś inny"
    case .declined: "rezygnacja"
    case .network: "błąd sieci"
    case .cancelled: "przerwane"
    }
  }

  static func source(_ source: Callback.Source) -> String {
    switch source {
    case .chat: "czat"
    case .form: "formularz"
    case .api: "z systemu"
    case .file: "z pliku"
    case .missed: "nieodebrane"
    case .team: "zespół"
    }
  }

  private static func hold(_ hold: Callback.Hold) -> String {
    switch hold {
    case .unsure: "Nie wiadomo, czy ostatni telefon zadzwonił. Sprawdź i zdecyduj."
    case .number: "Sieć mówi, że nie ma takiego numeru. Sprawdź numer."
    }
  }

  func basis(_ span: WatchSpan) -> String {
    if span.basis == .model { return "Porę przewiduje model" }
    let why =
      switch span.reason {
      case "missing": "model nie jest jeszcze wytrenowany"
      case "stale": "model jest za stary"
      case "slow": "model liczył za długo"
      case "calibration": "model rozmijał się z wynikami"
      case "switched-off": "model wyłączono"
      default: span.reason
      }
    return "Zwykłe zasady: \(why)"
  }

  func near(_ moment: Moment) -> String {
    let zone = firm.zone
    let (day, today) = (zone.day(moment), zone.day(now))
    if day == today { return clock(moment) }
    let name = abs(day - today) == 1 && day > today ? "jutro" : day == today + -1 ? "wczoraj" : days.date(day)
    return "\(name), \(clock(moment))"
  }

  private func clock(_ moment: Moment) -> String { days.time(firm.zone.time(moment)) }
  private func window(_ window: CallWindow) -> String { "\(near(window.from))–\(clock(window.to))" }
  private func length(_ seconds: Int) -> String { seconds < 60 ? "\(seconds) s" : "\(seconds / 60) min" }
}
