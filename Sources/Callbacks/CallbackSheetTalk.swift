import Customers
public import Ground
import Journal

/// What the pages of one request show, and taking consent back.
extension CallbackTalk {
  /// Nil for an unknown one.
  func sheet(_ id: ID<Callback>) throws -> CallbackSheet? {
    guard let callback = try callback(id) else { return nil }
    let sealed = try CallbackRecords.sealed(id, keyring: keyring, in: tx)
    let promise = try PlanRecords.promises(of: id, in: tx).last { $0.kept == nil && $0.calledAt == nil }
    let planned = try PlanRecords.one(id, in: tx)?.choice
    let calls = try CallRecords.of(id, in: tx)
    return CallbackSheet(
      callback: callback, phone: sealed.phone, topic: sealed.topic, caller: try caller(),
      choice: callback.window != nil ? promise?.choice ?? planned : planned,
      isCalling: calls.contains { $0.state != .over },
      isPredicted: try !CustomerRecords.agreed(to: "prediction", among: [callback.customer], in: tx).isEmpty)
  }

  /// Takes the consent to prediction back: from now on plain rules choose the time.
  func refusePrediction(_ id: ID<Callback>, by: String) throws {
    guard let callback = try callback(id) else { return }
    try withdrawPrediction(of: callback.customer, source: "callback-page", by: by)
    if callback.status == .open, callback.wish.isEmpty, callback.window != nil {
      var open = callback
      open.window = nil
      try PlanRecords.end(id, kept: nil, at: now, in: tx)
      try CallbackRecords.save(open, in: tx)
    }
    try PlanRecords.drop(id, in: tx)
    try JournalRecords.note("callback.unpredicted", id, by: by, at: now, in: tx)
    try replan()
  }
}

extension CallbackDesk {
  public func sheet(_ id: ID<Callback>) async throws -> CallbackSheet? { try await read { try $0.sheet(id) } }

  /// See `CallbackTalk`.
  public func refusePrediction(_ id: ID<Callback>, by: String) async throws {
    try await write { try $0.refusePrediction(id, by: by) }
  }
}
