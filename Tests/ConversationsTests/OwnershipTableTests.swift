import Conversations
import Ground
import HouseTesting
import Staff
import Testing

/// The hand-over, written out: every event on every owner.
@Suite struct OwnershipTableTests {
  static let earlier = Cast.now - .minutes(5)
  static let anna = Cast.anna.id
  static let bartek = Cast.bartek.id
  static let celina = Cast.celina.id

  /// The owners that there are. Anna stands for any colleague.
  enum Before: String, CaseIterable, Sendable {
    case assistant, waiting, annas, nobodys

    var owner: Owner {
      switch self {
      case .assistant: .assistant
      case .waiting: .waiting(since: earlier, reason: .rule)
      case .annas: .person(anna)
      case .nobodys: .nobody
      }
    }
  }

  /// What comes of it.
  enum After: Hashable, Sendable {
    /// Equal to the one before: nothing to write, nothing to announce.
    case same
    case assistant
    /// Since now, for this reason.
    case waits(HandoverReason)
    case person(ID<Staff>)
    case nobody
    case refused(OwnershipRefusal)

    init(_ outcome: Result<Ownership, OwnershipRefusal>, before: Owner) {
      switch outcome {
      case .failure(let refusal): self = .refused(refusal)
      case .success(let next) where next.owner == before: self = .same
      case .success(let next):
        switch next.owner {
        case .assistant: self = .assistant
        case .person(let id): self = .person(id)
        case .nobody: self = .nobody
        case .waiting(Cast.now, let reason): self = .waits(reason)
        case .waiting: self = .refused(.notResolved)
        }
      }
    }
  }

  /// One row: the event, and what it makes of the assistant's, a waiting, Anna's and a resolved conversation.
  struct Case: Sendable, CustomTestStringConvertible {
    let event: OwnershipEvent
    let after: [After]

    init(
      _ event: OwnershipEvent, _ assistant: After, _ waiting: After, _ annas: After,
      _ nobodys: After
    ) {
      self.event = event
      after = [assistant, waiting, annas, nobodys]
    }

    var testDescription: String { "\(event)" }
  }

  static let notHers = After.refused(.notTheAssistants)
  static let annaHas = After.refused(.ownedBy(anna))

  static let table: [Case] =
    [
      Case(.customerWrites, .same, .same, .same, .assistant),
      Case(.customerAsksForPerson, .waits(.asked), .same, .same, .waits(.asked)),
      Case(.taken(by: anna, for: anna), .person(anna), .person(anna), .same, .person(anna)),
      // A colleague may not just take what Anna has …
      Case(
        .taken(by: bartek, for: bartek), .person(bartek), .person(bartek), annaHas, .person(bartek)),
      // … unless they say whose it was when they looked, and are right.
      Case(
        .taken(by: bartek, for: bartek, from: anna), .person(bartek), .person(bartek),
        .person(bartek), .person(bartek)),
      Case(
        .taken(by: bartek, for: bartek, from: celina), .person(bartek), .person(bartek), annaHas,
        .person(bartek)),
      // Anna may give it away, and so may anybody who hands it to a third.
      Case(
        .taken(by: anna, for: bartek), .person(bartek), .person(bartek), .person(bartek),
        .person(bartek)),
      Case(
        .taken(by: celina, for: bartek), .person(bartek), .person(bartek), .person(bartek),
        .person(bartek)),
      Case(.taken(by: bartek, for: anna), .person(anna), .person(anna), .same, .person(anna)),
      Case(.personReplies(anna), .person(anna), .person(anna), .same, .person(anna)),
      Case(.personReplies(bartek), .person(bartek), .person(bartek), annaHas, .person(bartek)),
      Case(.handedBack(by: anna), .same, .assistant, .assistant, .refused(.alreadyResolved)),
      Case(.handedBack(by: bartek), .same, .assistant, annaHas, .refused(.alreadyResolved)),
      Case(.resolved(by: anna), .nobody, .nobody, .nobody, .refused(.alreadyResolved)),
      Case(.resolved(by: bartek), .nobody, .nobody, .nobody, .refused(.alreadyResolved)),
      Case(
        .reopened(by: anna), .refused(.notResolved), .refused(.notResolved), .refused(.notResolved),
        .person(anna)),
      Case(
        .reopened(by: bartek), .refused(.notResolved), .refused(.notResolved),
        .refused(.notResolved), .person(bartek)),
    ]
    + HandoverReason.allCases.map {
      Case(.assistantHandsOver($0), .waits($0), notHers, notHers, notHers)
    }

  @Test(arguments: table)
  func `every event does to every owner what the table says`(row: Case) {
    for (before, wanted) in zip(Before.allCases, row.after) {
      let outcome = Result { () throws(OwnershipRefusal) in
        try Ownership(before.owner).after(row.event, at: Cast.now)
      }
      #expect(After(outcome, before: before.owner) == wanted, "\(row.event) on \(before)")
    }
  }

  @Test func `a reason and a wait belong to a waiting conversation, a colleague to a person's`() {
    for before in Before.allCases {
      let one = Ownership(before.owner)
      #expect((one.reason != nil) == (one.kind == "waiting"))
      #expect((one.waitingSince != nil) == (one.kind == "waiting"))
      #expect((one.staff != nil) == (one.kind == "person"))
    }
    #expect(
      Before.allCases.map { Ownership($0.owner).kind } == [
        "assistant", "waiting", "person", "nobody",
      ])
  }

  @Test func `asking again does not begin the wait anew`() throws {
    let waiting = Ownership(.waiting(since: Self.earlier, reason: .upset))
    #expect(try waiting.after(.customerAsksForPerson, at: Cast.now) == waiting)
    #expect(try waiting.after(.customerWrites, at: Cast.now) == waiting)
  }
}
