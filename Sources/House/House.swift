public import Access
public import Assistant
public import Booking
import CallPost
public import Callbacks
import CalendarDoor
public import Calendars
import ConnectorDoor
public import Conversations
public import Customers
import Firm
import Forecast
public import Ground
import Jobs
import Journal
public import Knowledge
public import Language
public import Letters
public import Logging
public import Privacy
import Schema
public import Seal
public import Staff
public import Store
public import SwitchboardDoor
import VisitPost
import Web
import WebhookDoor
public import Webhooks

/// The whole of Odzew put together: engines and doors plugged into rooms. Only this target knows all of them.
public struct House: Sendable {
  public let store: any Database
  public let keyring: Keyring
  public let surroundings: Surroundings
  public let conversations: ConversationDesk
  public let team: TeamDesk
  public let staff: StaffDesk
  public let knowledge: KnowledgeIndex
  public let intents: Intents
  let mind: AssistantMind
  public let bookings: BookingDesk
  public let calendars: CalendarDesk
  public let callbacks: CallbackDesk
  public let dial: DialDesk
  let forecaster: CallForecaster
  public let feeds: FeedDesk
  public let webhooks: WebhookDesk
  public let access: AccessDesk
  public let files: CustomerFileDesk
  let retention: RetentionDesk
  public var switchboard: Switchboard { exchange.switchboard }
  let exchange: Exchange
  public let feedback: FeedbackDesk
  let firm: FirmCache
  let address: HouseAddress
  let runner: JobRunner
  /// What waits for servers of others, so that nothing else waits with it.
  let outsideRunner: JobRunner
  /// A slow mail server keeps nobody else waiting.
  let postRunner: JobRunner
  let announcer: Announcer
  let workBell: Bell
  let outsideBell: Bell
  let postBell: Bell
  let newsBell: Bell
  /// Rings when there may be something new to train intents from.
  let intentBell = Bell()
  /// Rings when there is more to learn from of when people pick up.
  let forecastBell = Bell()
  let logger: Logger

  /// Brings the schema up to date, checks the key, and fills the caches from rows. `passwords` gives what is kept under a
  /// name outside of the database: `calendar-…` for calendar servers, `connector-…` for other programs. `address` is where customers reach the house, as
  /// `https://wizyty.firma.example`; nil = it is known only once the house serves. `intents`: trained elsewhere; nil = to be
  /// trained from these rows. With `localWebhooks` they may go to private addresses and without HTTPS. `ask`: in place of
  /// the programs that connectors name.
  public init(
    store: any Database, key: HouseKey, surroundings: Surroundings = .real, logger: Logger,
    synonyms: Synonyms = .builtIn, intents: Intents? = nil, letters: any LetterDoor = NoLetterDoor(),
    address: String? = nil, localWebhooks: Bool = false,
    passwords: @escaping @Sendable (_ name: String) -> String? = { _ in nil }, exchange: Exchange = .none,
    ask: ConsiderWorker.AskOutside? = nil
  ) async throws {
    try await Schema.bringUpToDate(store, now: surroundings.now())
    try await store.write { try HouseRecords.check(key, in: $0) }
    let (workBell, outsideBell, postBell, newsBell) = (Bell(), Bell(), Bell(), Bell())
    let wake: @Sendable () -> Void = {
      workBell.ring()
      outsideBell.ring()
      postBell.ring()
      newsBell.ring()
    }
    let firm = FirmCache()
    let keyring = Keyring(house: key)
    let announcer = HandoverWords.announcer { firm.orNameless }
    let knowledge = KnowledgeIndex(synonyms: synonyms) { tx in
      try FeedbackRecords.memory(at: surroundings.now(), keyring: keyring, in: tx)
    }
    let intents =
      intents
      ?? Intents(
        lang: { firm.orNameless.language },
        sources: [
          { IntentLines.jobs }, { firm.connectors.flatMap { IntentLines.connector($0.name, examples: $0.examples) } },
          { IntentLines.knowledge(knowledge.entries) },
        ])
    let mind = AssistantMind(knowledge: knowledge, intents: intents, connectors: { firm.connectors }) {
      firm.orNameless
    }
    let bookings = BookingDesk(store: store, keyring: keyring, surroundings: surroundings, wake: wake)
    let home = HouseAddress(address)
    let callbacks = CallbackDesk(
      store: store, keyring: keyring, surroundings: surroundings, caller: exchange.switchboard.caller, wake: wake)
    let programs = ConnectorDoor { passwords("connector-\($0)") }
    let askOutside: ConsiderWorker.AskOutside =
      ask
      ?? { connector, values, key in
        let answer = await programs.ask(connector, values, key: key)
        if case .failed(let why) = answer {
          logger.warning("a connector did not answer", metadata: ["connector": "\(connector.name)", "why": "\(why)"])
        }
        return answer
      }
    let consider = ConsiderWorker(
      store: store, keyring: keyring, surroundings: surroundings, announcer: announcer, bookings: bookings,
      callbacks: callbacks, mind: mind, links: home.chatLinks(key), ask: askOutside,
      wake: {
        newsBell.ring()
        outsideBell.ring()
        postBell.ring()
      })
    let post = LetterWorker(store: store, keyring: keyring, surroundings: surroundings, door: letters)

    self.store = store
    self.exchange = exchange
    self.keyring = keyring
    self.surroundings = surroundings
    self.firm = firm
    self.address = home
    self.knowledge = knowledge
    self.intents = intents
    self.mind = mind
    self.announcer = announcer
    self.workBell = workBell
    self.outsideBell = outsideBell
    self.postBell = postBell
    self.newsBell = newsBell
    self.logger = logger
    conversations = ConversationDesk(
      store: store, keyring: keyring, surroundings: surroundings, announcer: announcer, wake: wake)
    team = TeamDesk(store: store, keyring: keyring, surroundings: surroundings, announcer: announcer, wake: wake)
    staff = StaffDesk(store: store, surroundings: surroundings)
    access = AccessDesk(store: store, surroundings: surroundings)
    files = CustomerFileDesk(store: store, keyring: keyring, surroundings: surroundings)
    retention = RetentionDesk(
      store: store, surroundings: surroundings, declared: PersonalRegister.allCases.flatMap(\.declarations),
      steps: PersonalRegister.retention)
    self.bookings = bookings
    self.callbacks = callbacks
    dial = DialDesk(desk: callbacks, switchboard: exchange.switchboard)
    let feeds = FeedDesk(store: store, bookings: bookings, keyring: keyring, surroundings: surroundings)
    self.feeds = feeds
    let visitPost = VisitPostTalk(
      bookings: bookings, feeds: feeds, keyring: keyring, surroundings: surroundings, links: home.links)
    let notices = NoticeWorker(
      store: store, keyring: keyring, surroundings: surroundings, door: home.opened(visitPost.door), wake: wake)
    let server = CalDAVDoor.open { passwords("calendar-\($0)") }
    calendars = CalendarDesk(
      store: store, bookings: bookings, surroundings: surroundings, server: server,
      ask: { try visitPost.ask(about: $0, in: $1) })
    let sync = CalendarSyncWorker(
      store: store, bookings: bookings, keyring: keyring, surroundings: surroundings, server: server)
    feedback = FeedbackDesk(store: store, keyring: keyring, surroundings: surroundings, wake: newsBell.ring)
    let learn = LearnWorker(
      store: store, keyring: keyring, surroundings: surroundings, knowledge: knowledge, wake: newsBell.ring)
    let callPost = CallPostTalk(keyring: keyring, surroundings: surroundings) { token in
      home.isKnown ? home.customers.callback(token) : nil
    }
    let forecaster = CallForecaster(grow: TreeTrainer.train)
    self.forecaster = forecaster
    let planner = PlanWorker(desk: callbacks, door: callPost.door) { forecaster.judge($0) }
    webhooks = WebhookDesk(store: store, house: key, surroundings: surroundings, local: localWebhooks, wake: wake)
    let hooks = WebhookWorker(
      store: store, bookings: bookings, house: key, surroundings: surroundings, door: .network(local: localWebhooks),
      wake: wake
    ) { logger.warning("a webhook was paused", metadata: ["webhook": "\($0.id)", "why": "\($0.why?.rawValue ?? "")"]) }
    let complain: @Sendable (Job, any Error) -> Void = { job, error in
      logger.error("job failed", metadata: ["job": "\(job.id)", "try": "\(job.tries)", "error": "\(error)"])
    }
    let node = "node-\(surroundings.newSecret().prefix(8))"
    runner = JobRunner(
      store: store, surroundings: surroundings, name: node,
      handlers: notices.handlers.merging([
        ConsiderWorker.kind: consider.handle, CallbackTalk.planKind: planner.handle,
        LearnWorker.kind: learn.handle,
      ]) { $1 }, complain: complain)
    outsideRunner = JobRunner(
      store: store, surroundings: surroundings, name: node,
      handlers: hooks.handlers.merging([
        CalendarSyncWorker.kind: sync.handle, ConsiderWorker.outsideKind: consider.handle,
      ]) { $1 }, complain: complain)
    postRunner = JobRunner(
      store: store, surroundings: surroundings, name: node, handlers: [LetterWorker.kind: post.handle],
      lease: .seconds(60), batch: 4, complain: complain)
    try await refresh()
  }

  /// Who letters are from; nil where the firm has no address.
  public var sender: Letter.Sender? { .init(name: firm.orNameless.name, email: firm.orNameless.email) }

  /// Fills the caches anew from rows.
  func refresh() async throws {
    try await firm.reload(from: store)
    try await knowledge.rebuild(from: store)
    try await bookings.refresh()
    intentBell.ring()
  }

  /// Forgets what rooms keep only for a while.
  func tidy() async throws {
    try await bookings.tidy()
    // What was said long ago counts less.
    try await knowledge.learn(from: store)
    try await webhooks.tidy()
    try await retention.carryOut()
  }

  /// Follows the journal for the caches; the web follows the same lines.
  func take(_ lines: [JournalLine]) async throws {
    if lines.contains(where: { FirmCache.kinds.contains($0.kind) }) { try await firm.reload(from: store) }
    if lines.contains(where: { $0.kind == "knowledge.changed" }) { try await knowledge.rebuild(from: store) }
    if lines.contains(where: { FirmCache.kinds.contains($0.kind) || $0.kind == "knowledge.changed" }) {
      intentBell.ring()
    }
    if lines.contains(where: { $0.kind == "feedback.changed" }) { try await knowledge.learn(from: store) }
    heedCalls(lines)
    if lines.contains(where: { BookingDesk.concerns($0.kind) }) { try await bookings.refresh() }
    try await calendars.take(lines)
    try await webhooks.take(lines)
  }
}
