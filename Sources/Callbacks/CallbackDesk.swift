public import Customers
public import Ground
public import Staff
public import Store

/// The verbs of callbacks, each one transaction.
public struct CallbackDesk: Sendable {
  let store: any Database
  let keyring: Keyring
  public let surroundings: Surroundings
  /// To be called after a commit that gave others something to do; only a hint.
  public let wake: @Sendable () -> Void
  /// The number that customers see when they are called; nil = the firm's own.
  private let caller: PhoneNumber?

  public init(
    store: any Database, keyring: Keyring, surroundings: Surroundings, caller: PhoneNumber? = nil,
    wake: @escaping @Sendable () -> Void = {}
  ) {
    self.caller = caller
    self.store = store
    self.keyring = keyring
    self.surroundings = surroundings
    self.wake = wake
  }

  /// The steps inside somebody else's transaction.
  public func talk(in tx: Transaction) -> CallbackTalk {
    CallbackTalk(keyring: keyring, surroundings: surroundings, caller: caller, in: tx)
  }

  // MARK: reading

  public func callback(_ id: ID<Callback>) async throws -> Callback? { try await read { try $0.callback(id) } }
  public func policy() async throws -> CallbackPolicy { try await read { try $0.policy() } }
  public func open() async throws -> [Callback] { try await read { try CallbackRecords.open(in: $0.tx) } }
  public func plan() async throws -> [PlanEntry] { try await read { try PlanRecords.all(in: $0.tx) } }
  public func calls(of id: ID<Callback>) async throws -> [Call] { try await read { try CallRecords.of(id, in: $0.tx) } }
  public func promises(of id: ID<Callback>) async throws -> [CallPromise] {
    try await read { try PlanRecords.promises(of: id, in: $0.tx) }
  }
  /// The number that customers see when they are called.
  public func caller() async throws -> PhoneNumber? { try await read { try $0.caller() } }
  /// What chooses the times now, since when and why; nil before the first plan.
  public func watch() async throws -> WatchSpan? { try await read { try PlanRecords.watched(in: $0.tx) } }
  public func pause() async throws -> Storm.Pause? { try await read { try $0.pause() } }

  // MARK: changing; see `CallbackTalk` for what each throws

  public func ask(_ order: CallbackOrder, by: String, key: String? = nil) async throws -> CallbackReceipt {
    try await write { try $0.ask(order, by: by, key: key) }
  }

  public func move(_ id: ID<Callback>, ask: Int, to wish: CallbackWish, by: String) async throws -> Callback {
    try await write { try $0.move(id, ask: ask, to: wish, by: by) }
  }

  public func withdraw(_ id: ID<Callback>, ask: Int, by: String) async throws -> Callback {
    try await write { try $0.withdraw(id, ask: ask, by: by) }
  }

  public func cancel(_ id: ID<Callback>, as ending: Callback.Ending, by: String) async throws -> Callback {
    try await write { try $0.cancel(id, as: ending, by: by) }
  }

  public func release(_ id: ID<Callback>, by staff: ID<Staff>) async throws -> Callback {
    try await write { try $0.release(id, by: staff) }
  }

  public func put(policy: CallbackPolicy, by: String) async throws {
    try await write { try $0.put(policy: policy, by: by) }
  }

  /// Says that an agent is there, with which line; it holds for `AgentLine.readySpan`. `ready` false ends it at once.
  public func put(agent staff: ID<Staff>, line: String?, ready: Bool) async throws -> AgentLine {
    try await write { try $0.put(agent: staff, line: line, ready: ready) }
  }

  /// Takes what the exchange told; about a call of somebody else it does nothing.
  public func hear(_ event: CallEvent) async throws {
    guard let id = Call.id(of: event.reference) else { return }
    try await write { _ = try $0.record(event.what, of: id, at: event.at) }
  }

  /// Asks for the plan to be looked at again: by the clock, every minute.
  public func planByClock() async throws { try await write { try $0.planByClock() } }

  /// Lets calls go out again before a pause is over. Harmless twice.
  public func liftPause(by staff: ID<Staff>) async throws {
    try await write { try $0.liftPause(by: staff) }
  }

  /// Notes that somebody looks at a page, where they agreed to prediction; of nobody else, and once a visit.
  public func noteVisit(of customer: ID<Customer>) async throws {
    guard try await read({ try $0.isVisit(of: customer) }) else { return }
    _ = try await write { try $0.take(.pageView, of: customer, at: $0.now) }
  }

  func read<T: Sendable>(_ body: @escaping @Sendable (CallbackTalk) throws -> T) async throws -> T {
    try await store.read { try body(talk(in: $0)) }
  }

  func write<T: Sendable>(_ body: @escaping @Sendable (CallbackTalk) throws -> T) async throws -> T {
    var turn = 0
    while true {
      do {
        let result = try await store.write { try body(talk(in: $0)) }
        wake()
        return result
      } catch StoreError.conflict where turn < 6 {
        // Others kept winning. Whoever steps back for a moment leaves them the room to finish.
        turn += 1
        try await Task.sleep(for: .milliseconds((Int(surroundings.bytes(1)[0]) << turn) / 16))
      }
    }
  }
}
