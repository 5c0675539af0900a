public import Customers
public import Ground
import Language
import Seal
import Staff
public import Store
import Timing

/// What this room holds of one person: requests with everything that was planned, promised and tried for them, calls
/// that belong to no request, and signs that they were about.
public enum CallbackHeldTalk {
  /// `ids`: all identities of the person. Calls to the same number under another customer are that customer's.
  public static func held(of ids: [ID<Customer>], keyring: Keyring, in tx: Transaction) throws -> [HeldTable] {
    let always = Moment(milliseconds: 0)
    let calls = try CallRecords.history(of: ids, numbers: [], since: always, in: tx)
    let requests = try CallbackRecords.of(ids, in: tx).sorted { $0.createdAt < $1.createdAt }
    let known = Set(requests.map(\.id))
    let loose = calls.filter { call in call.callback.map { !known.contains($0) } ?? true }
    return [
      HeldTable(
        "callback",
        try requests.map { request in
          try row(request, calls: calls.filter { $0.callback == request.id }, keyring: keyring, in: tx)
        }),
      HeldTable("phone_call", loose.map(row)),
      HeldTable(
        "customer_signal",
        try SignalRecords.of(ids, since: always, in: tx).map {
          HeldRow(["at": .moment($0.at), "kind": .code($0.kind.rawValue)])
        }),
    ]
  }

  private static func row(
    _ one: Callback, calls: [Call], keyring: Keyring, in tx: Transaction
  ) throws -> HeldRow {
    let sealed = try CallbackRecords.sealed(one.id, keyring: keyring, in: tx)
    let notes = try keyring.keys(of: [one.customer], in: tx)[one.customer].map {
      try CallbackNoteRecords.of(one.id, key: $0, in: tx)
    }
    return HeldRow(
      [
        "created_at": .moment(one.createdAt), "source": .code(one.source.rawValue),
        "phone": .words(sealed.phone?.spaced), "text": .words(sealed.topic), "language": .code(one.language.rawValue),
        "wish_from": .at(one.wish.from), "wish_to": .at(one.wish.to), "exact": one.wish.exact ? .truth(true) : nil,
        "status": .code(one.status.rawValue), "ending": .word(one.ending?.rawValue), "held": .word(one.hold?.rawValue),
        "due_at": .moment(one.dueAt), "attempts": .number(one.attempts), "window_from": .at(one.window?.from),
        "window_to": .at(one.window?.to), "arm": one.arm == .none ? nil : .code(one.arm.rawValue),
        "closed_at": .at(one.closedAt),
      ],
      parts: [
        HeldTable("callback_ask", try CallbackRecords.asks(of: one.id, in: tx).map(row)),
        HeldTable("callback_plan", try PlanRecords.one(one.id, in: tx).map { [row($0)] } ?? []),
        HeldTable("callback_promise", try PlanRecords.promises(of: one.id, in: tx).map(row)),
        HeldTable("phone_call", calls.map(row)),
        HeldTable("callback_overrule", try PlanRecords.overrules(of: one.id, in: tx).map(row)),
        HeldTable(
          "callback_note", (notes ?? []).map { HeldRow(["at": .moment($0.at), "text": .words($0.text)]) }),
      ])
  }

  private static func row(_ one: CallbackAsk) -> HeldRow {
    HeldRow([
      "at": .moment(one.at), "source": .code(one.source.rawValue), "wish_from": .at(one.wish.from),
      "wish_to": .at(one.wish.to), "withdrawn_at": .at(one.withdrawnAt),
    ])
  }

  private static func row(_ one: PlanEntry) -> HeldRow {
    HeldRow([
      "starts_at": .moment(one.startsAt), "made_at": .moment(one.madeAt), "basis": one.choice.heldBasis,
      "chance": one.choice.heldChance, "reasons": one.choice.heldReasons,
    ])
  }

  private static func row(_ one: CallPromise) -> HeldRow {
    HeldRow([
      "window_from": .moment(one.window.from), "window_to": .moment(one.window.to), "made_at": .moment(one.madeAt),
      "told": .code(one.told.rawValue), "basis": one.choice.heldBasis, "chance": one.choice.heldChance,
      "reasons": one.choice.heldReasons, "called_at": .at(one.calledAt), "kept": one.kept.map { .truth($0) },
    ])
  }

  private static func row(_ one: Call) -> HeldRow {
    HeldRow([
      "started_at": .moment(one.startedAt), "direction": .code(one.direction.rawValue),
      "state": one.state == .over ? nil : .code(one.state.rawValue), "outcome": .word(one.outcome?.rawValue),
      "heard": one.heard == one.outcome ? nil : .word(one.heard?.rawValue), "answered_at": .at(one.answeredAt),
      "ended_at": .at(one.endedAt), "ring_seconds": one.ringSeconds.map { .number($0) },
      "talk_seconds": one.talkSeconds.map { .number($0) }, "colleague": .person(one.staff),
      "basis": one.choice.heldBasis,
      "chance": one.choice.heldChance, "reasons": one.choice.heldReasons,
    ])
  }

  private static func row(_ one: Overrule) -> HeldRow {
    HeldRow([
      "at": .moment(one.at), "what": .code(one.what.rawValue), "reason": .code(one.reason.rawValue),
      "planned_at": .at(one.plannedAt), "chance": one.chance.map { .share($0) }, "moved_to": .at(one.movedTo),
    ])
  }
}
