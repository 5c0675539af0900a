public import Ground
public import Staff

/// Who has a conversation now. There is always exactly one owner; `nobody` means that it is resolved.
public enum Owner: Sendable, Hashable {
  case assistant
  /// For a person: since when and why.
  case waiting(since: Moment, reason: HandoverReason)
  case person(ID<Staff>)
  case nobody
}

/// Why the assistant gave a conversation to a person.
public enum HandoverReason: String, Sendable, Codable, CaseIterable {
  case asked, upset, value, rule, unsure, failures, error, unusual
}

/// What can happen to the ownership of a conversation.
public enum OwnershipEvent: Sendable, Hashable {
  case assistantHandsOver(HandoverReason)
  case customerAsksForPerson
  case customerWrites
  /// A person takes it, or a colleague gives it to them; `by` is who clicks.
  /// `from` is the colleague who had it when they looked: taking it from them is meant, not an accident.
  case taken(by: ID<Staff>, for: ID<Staff>, from: ID<Staff>? = nil)
  case personReplies(ID<Staff>)
  case handedBack(by: ID<Staff>)
  case resolved(by: ID<Staff>)
  case reopened(by: ID<Staff>)
}

/// Why something cannot happen to the ownership now.
public enum OwnershipRefusal: Error, Hashable, Sendable {
  /// A colleague has it; take it over first.
  case ownedBy(ID<Staff>)
  /// The assistant may not speak or hand over: it does not have the conversation.
  case notTheAssistants
  case alreadyResolved
  case notResolved
}

/// The hand-over as a state machine: a pure rule. Software speaks only while `owner == .assistant`.
public struct Ownership: Sendable, Hashable {
  public var owner: Owner

  public init(_ owner: Owner) { self.owner = owner }

  /// The ownership after `event`; equal to the one before when nothing changes.
  public func after(_ event: OwnershipEvent, at now: Moment) throws(OwnershipRefusal) -> Ownership {
    switch (event, owner) {
    case (.assistantHandsOver(let reason), .assistant): Ownership(.waiting(since: now, reason: reason))
    case (.assistantHandsOver, _): throw .notTheAssistants

    case (.customerAsksForPerson, .assistant), (.customerAsksForPerson, .nobody):
      Ownership(.waiting(since: now, reason: .asked))
    case (.customerAsksForPerson, _): self

    // A resolved conversation that goes on is a new engagement: the assistant's, without the old reasons.
    case (.customerWrites, .nobody): Ownership(.assistant)
    case (.customerWrites, _): self

    case (.taken(let by, let staff, let from), .person(let owner)) where owner != staff && by == staff && from != owner:
      throw .ownedBy(owner)
    case (.taken(_, let staff, _), _): Ownership(.person(staff))

    case (.personReplies(let staff), .person(let owner)) where owner != staff: throw .ownedBy(owner)
    case (.personReplies(let staff), _): Ownership(.person(staff))

    case (.handedBack(let staff), .person(let owner)) where owner != staff: throw .ownedBy(owner)
    case (.handedBack, .nobody): throw .alreadyResolved
    case (.handedBack, _): Ownership(.assistant)

    case (.resolved, .nobody): throw .alreadyResolved
    case (.resolved, _): Ownership(.nobody)

    case (.reopened(let staff), .nobody): Ownership(.person(staff))
    case (.reopened, _): throw .notResolved
    }
  }

  /// The owner's kind as tables and the API name it.
  public var kind: String {
    switch owner {
    case .assistant: "assistant"
    case .waiting: "waiting"
    case .person: "person"
    case .nobody: "nobody"
    }
  }

  // Never inlined: where they are, Swift 6.3.1 stops with a fault of its own when it optimizes (CopyPropagation).
  @inline(never) public var staff: ID<Staff>? { if case .person(let id) = owner { id } else { nil } }
  @inline(never) public var reason: HandoverReason? { if case .waiting(_, let reason) = owner { reason } else { nil } }
  @inline(never) public var waitingSince: Moment? { if case .waiting(let since, _) = owner { since } else { nil } }
}
