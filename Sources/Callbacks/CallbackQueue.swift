public import Customers
public import Ground

/// One request as the agent's queue shows it.
public struct QueueItem: Hashable, Sendable {
  public let callback: Callback
  public let name: String?
  public let phone: PhoneNumber?
  /// Nil while it has no place yet, or a person must decide first.
  public let plan: PlanEntry?
  public let isCalling: Bool
}

/// What an agent sees: their own call, and who comes next.
public struct CallbackQueue: Sendable {
  public let now: Moment
  public let line: AgentLine?
  /// The agent's call that is under way, or the last one of which they have not said what came of it.
  public let call: Call?
  public let callItem: QueueItem?
  public let items: [QueueItem]
  /// Open requests in all; `items` has only the first.
  public let count: Int
  public let pause: Storm.Pause?
  public let watch: WatchSpan?
  public let today: Today

  public struct Today: Hashable, Sendable {
    public let calls: Int
    public let picked: Int
    public let kept: Int
    public let promises: Int
  }
}

/// One request with everything that is known of it: for the agent, and for a person who asks what is held of them.
public struct CallbackStory: Sendable {
  public let sheet: CallbackSheet
  public let customer: Customer?
  public let plan: PlanEntry?
  /// All calls with this person or number, the newest first.
  public let history: [Call]
  public let promises: [CallPromise]
  public let overrules: [Overrule]
  public let asks: [CallbackAsk]
  /// With the names of those who wrote them, the oldest first.
  public let notes: [(note: CallbackNote, by: String)]
}
