public import Customers
import Foundation
public import Ground
public import Jobs
public import Store

/// Does the jobs of visits: tells and reminds (`booking.tell`), offers freed times (`booking.offer`) and ends offers that
/// nobody took (`booking.lapse`). What a job was asked for may be gone by now; each looks first, in the transaction in
/// which it finishes.
public struct NoticeWorker: Sendable {
  private let store: any Database
  private let keyring: Keyring
  private let surroundings: Surroundings
  private let door: NoticeDoor
  /// Called after a commit that gave others something to do.
  private let wake: @Sendable () -> Void

  public init(
    store: any Database, keyring: Keyring, surroundings: Surroundings, door: NoticeDoor,
    wake: @escaping @Sendable () -> Void
  ) {
    self.store = store
    self.keyring = keyring
    self.surroundings = surroundings
    self.door = door
    self.wake = wake
  }

  public var handlers: [String: JobRunner.Handler] {
    [
      BookingTalk.tellKind: { job in try await work(job, tell) },
      BookingTalk.offerKind: { job in
        let freed = try JSONDecoder().decode(BookingTalk.Freed.self, from: Data(job.payload.utf8))
        try await work(job) { try $1.keep(freed, through: door) }
      },
      BookingTalk.lapseKind: { job in
        let freed = try JSONDecoder().decode(BookingTalk.Freed.self, from: Data(job.payload.utf8))
        try await work(job) {
          try $1.lapse(freed)
          return nil
        }
      },
    ]
  }

  /// One transaction: the step, then the end of the job, or the moment at which to try again.
  private func work(
    _ job: Job, _ step: @escaping @Sendable (Job, BookingTalk) throws -> Moment?
  ) async throws {
    try await store.write { tx in
      let talk = BookingTalk(keyring: keyring, surroundings: surroundings, in: tx)
      if let later = try step(job, talk) {
        try JobRecords.retry(job, due: later, error: "waits for a decent hour", in: tx)
      } else {
        try JobRecords.finish(job, at: surroundings.now(), in: tx)
      }
    }
    wake()
  }

  private func tell(_ job: Job, _ talk: BookingTalk) throws -> Moment? {
    let telling = try JSONDecoder().decode(BookingTalk.Telling.self, from: Data(job.payload.utf8))
    guard let booking = try talk.booking(ID(telling.booking)), booking.revision == telling.revision,
      booking.status == (telling.kind == .cancelled ? .cancelled : .booked)
    else { return nil }
    if telling.again, try !talk.isRisky(booking) { return nil }
    let notice = Notice(
      id: ID(job.id.text), customer: booking.customer, kind: telling.kind, booking: booking.id,
      startsAt: booking.startsAt, at: surroundings.now())
    return try talk.notify(notice, end: booking.startsAt, through: door)
  }
}
