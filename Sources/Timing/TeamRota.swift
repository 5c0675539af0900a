public import Ground

/// Somebody of the team who calls.
public struct CallAgent: Hashable, Sendable {
  public let id: ID<CallAgent>
  /// ISO 639-1.
  public var languages: Set<String>
  /// How many slots in a row they have called until now.
  public var inARow: Int

  public init(id: ID<CallAgent>, languages: Set<String>, inARow: Int = 0) {
    self.id = id
    self.languages = languages
    self.inARow = inARow
  }
}

/// Who is there to call, slot by slot, in the days ahead; an agent makes one call a slot.
public struct TeamRota: Sendable {
  public struct Slot: Hashable, Sendable {
    public let at: Moment
    /// Indices into `agents`, rising.
    public var agents: [Int]

    public init(at: Moment, agents: [Int]) {
      self.at = at
      self.agents = agents
    }
  }

  public let agents: [CallAgent]
  /// By time; those without agents are left out.
  public let slots: [Slot]

  public init(agents: [CallAgent], slots: [Slot]) {
    self.agents = agents
    self.slots = slots.filter { !$0.agents.isEmpty }.sorted { $0.at < $1.at }
  }
}
