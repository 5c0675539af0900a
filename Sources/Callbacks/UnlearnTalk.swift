public import Customers
public import Ground
import Journal
import Store

/// Taking consent to prediction back. What served to predict this one person goes in the transaction that takes it back;
/// what was learnt of everybody together is learnt anew without them, see `CallForecaster.outdate`.
extension CallbackTalk {
  /// In the journal, about the customer: they are predicted no more.
  public static let withdrawn = "prediction.withdrawn"

  /// From now on plain rules choose when this person is called: signs that they were about are deleted, and what was
  /// planned of their chances. What they were promised holds. Does nothing where nobody had agreed.
  public func withdrawPrediction(of customer: ID<Customer>, source: String, by: String) throws {
    guard try CustomerDesk.withdraw("prediction", of: customer, source: source, by: by, at: now, in: tx) else { return }
    let ids = try CustomerRecords.allOf(customer, in: tx)
    let signals = try SignalRecords.forget(of: ids, in: tx)
    for callback in try CallbackRecords.of(ids, in: tx) where callback.status == .open {
      try PlanRecords.drop(callback.id, in: tx)
    }
    try JournalRecords.note(
      Self.withdrawn, customer, by: by, data: "{\"signals\":\(signals)}", at: now, in: tx)
    try replan()
  }

  /// Those that were thought of as predicted, and whose customers have taken it back since.
  func withdrawn(of book: PlanBook, among open: [ID<Callback>: Callback]) throws -> Set<ID<Callback>> {
    let predicted = book.predicted.compactMap { open[$0] }
    let agreed = try predictable(Set(predicted.map(\.customer)))
    return Set(predicted.filter { !agreed.contains($0.customer) }.map(\.id))
  }
}
