public import Booking
import Callbacks
public import Customers
public import Ground
public import Store

/// Explains within a transaction that is only read: with the firm's books as they are.
public struct ExplanationTalk {
  private let mind: AssistantMind
  private let books: JobBooksTalk
  private let now: Moment

  public init(
    mind: AssistantMind, bookings: BookingDesk, keyring: Keyring, now: Moment, in tx: Transaction
  ) {
    self.mind = mind
    self.now = now
    let calls = CallbackTalk(
      keyring: keyring, surroundings: Surroundings(now: { now }, bytes: Surroundings.real.bytes), in: tx)
    books = JobBooksTalk(
      talk: bookings.talk(in: tx), calls: calls, id: ID("nobody"), keyring: keyring, now: now, tx: tx)
  }

  public func explain(_ text: String) throws -> Explanation { try mind.explain(text, now: now, books: books) }
}
