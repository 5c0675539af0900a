public import Booking
public import Customers
import Firm
import Foundation
public import Ground
public import Jobs
import Staff
public import Store

/// Does the job `calendar.sync`: brings one person's calendar and their visits in step. First it takes in what changed
/// there, then it writes there what changed here; each write names what it expects to find, so nothing that somebody did
/// meanwhile is written over. It may end at any point and begin anew.
public struct CalendarSyncWorker: Sendable {
  public static let kind = "calendar.sync"

  private let store: any Database
  private let bookings: BookingDesk
  private let keyring: Keyring
  private let surroundings: Surroundings
  private let server: CalendarServer
  private let uids: VisitUID
  /// How long to wait when nothing happens here; changes there are seen so late.
  static let every = Span.seconds(60)

  public init(
    store: any Database, bookings: BookingDesk, keyring: Keyring, surroundings: Surroundings, server: CalendarServer
  ) {
    self.store = store
    self.bookings = bookings
    self.keyring = keyring
    self.surroundings = surroundings
    self.server = server
    uids = VisitUID(keyring.house)
  }

  public func handle(_ job: Job) async throws {
    switch try await begin(ID(job.payload)) {
    case .noLink: break
    case .busy:
      // Another pass is at work and may be past the point that this job is about.
      let due = surroundings.now() + .seconds(3)
      return try await store.write {
        try JobRecords.retry(job, due: due, error: "another pass is at work", in: $0)
      }
    case .pass(let pass):
      do { try await run(pass) } catch let problem as CalendarProblem {
        try await fail(pass, problem)
      } catch is PassLost {
        return
      } catch {
        try? await store.write { try CalendarRecords.release(pass.staff, fence: pass.fence, in: $0) }
        throw error
      }
    }
    do {
      try await store.write { try JobRecords.finish(job, at: surroundings.now(), in: $0) }
    } catch is LeaseLost {
      // It took long and somebody else has the job: once more does no harm.
    }
    bookings.wake()
  }

  private enum Beginning: Sendable {
    case noLink, busy
    case pass(SyncPass)
  }

  private func begin(_ staff: ID<Staff>) async throws -> Beginning {
    let now = surroundings.now()
    return try await store.write { tx in
      guard let link = try CalendarRecords.one(staff, in: tx) else { return .noLink }
      guard let held = try CalendarRecords.hold(staff, at: now, until: now + SyncPass.hold, in: tx) else {
        return .busy
      }
      let setup = try bookings.talk(in: tx).setup()
      return .pass(
        SyncPass(
          staff: staff, link: link, fence: held.fence, token: held.token,
          isPartial: held.wholeAt.map { now - $0 < SyncPass.wholeEvery } ?? false, wholeAt: held.wholeAt,
          zone: setup.zone, language: setup.firm.language, window: now - .days(1)..<now + SyncPass.ahead))
    }
  }

  private func run(_ pass: SyncPass) async throws {
    let place = pass.link.calendar
    let began = surroundings.now()
    let changes = try await server.changes(place, pass.isPartial ? pass.token : nil)
    let known = try await store.read { tx in
      Dictionary(
        uniqueKeysWithValues: try CalendarRecords.items(of: pass.staff, in: tx).map { ($0.href, $0.etag) })
    }
    // What we wrote ourselves comes back with the tag that we know.
    let wanted = changes.files.filter { !pass.isPartial || known[$0.key] != $0.value }.keys.sorted()
    var gone = changes.gone
    if changes.isWhole { gone.formUnion(Set(known.keys).subtracting(changes.files.keys)) }
    for start in stride(from: 0, to: wanted.count, by: 50) {
      try await take(Array(wanted[start..<min(start + 50, wanted.count)]), pass)
    }
    let lost = gone
    try await step(pass) { talk in
      for href in lost.sorted() { try talk.takeGone(href) }
      try talk.look()
    }
    let isClear = try await push(pass)
    let now = surroundings.now()
    let wholeAt = pass.isPartial && !changes.isWhole ? pass.wholeAt : began
    try await store.write { tx in
      try CalendarRecords.finish(
        pass.staff, fence: pass.fence, token: changes.token, wholeAt: wholeAt, at: now,
        due: isClear ? now + Self.every : now, in: tx)
    }
  }

  /// Reads files and takes them in; what cannot be found any more is gone.
  private func take(_ hrefs: [String], _ pass: SyncPass) async throws {
    let files = try await server.fetch(pass.link.calendar, hrefs)
    let readings = files.map { file in
      (file, Result { () throws(CalendarTextProblem) in try server.read(file.text, pass.window, pass.zone) })
    }
    let missing = Set(hrefs).subtracting(files.map(\.href))
    try await step(pass) { talk in
      for (file, reading) in readings { try talk.take(file, reading) }
      for href in missing.sorted() { try talk.takeGone(href) }
    }
  }

  /// False when something there was not as expected, so that another pass should follow at once.
  private func push(_ pass: SyncPass) async throws -> Bool {
    let errands = try await step(pass) { try $0.errands() }
    var isClear = true
    for errand in errands {
      switch errand {
      case .delete(let href, let etag):
        if try await server.remove(pass.link.calendar, href, etag) {
          try await step(pass) { try $0.forget(href) }
          continue
        }
      case .write(let visit, let href, let etag):
        let text = try await text(of: visit, pass)
        let expected = etag.map(CalendarServer.Expected.etag) ?? .nothing
        switch try await server.put(pass.link.calendar, href, text, expected) {
        case .done(let etag):
          try await step(pass) { try $0.keep(visit, href: href, etag: etag) }
          continue
        case .rejected(let reason): throw CalendarProblem.strange("it does not take a visit: \(reason)")
        case .changed: break
        }
      }
      isClear = false
      try await take([errand.href], pass)
    }
    return isClear
  }

  private func text(of visit: Booking, _ pass: SyncPass) async throws -> String {
    let now = surroundings.now()
    return try await store.read { tx in
      let writer = EventTalk(bookings: bookings.talk(in: tx), keyring: keyring, in: tx)
      return ICalendar.object(try writer.events([visit], names: pass.link.names, stamp: now)[0])
    }
  }

  private func fail(_ pass: SyncPass, _ problem: CalendarProblem) async throws {
    let failures = pass.link.failures + 1
    let due = surroundings.now() + problem.wait(afterFailures: failures)
    try await store.write { tx in
      try CalendarRecords.fail(
        pass.staff, fence: pass.fence, problem: problem.description, failures: failures, due: due, in: tx)
    }
  }

  /// One transaction of a pass, if it is still the newest.
  @discardableResult
  private func step<T: Sendable>(
    _ pass: SyncPass, _ body: @escaping @Sendable (SyncTalk) throws -> T
  ) async throws -> T {
    let until = surroundings.now() + SyncPass.hold
    return try await store.write { tx in
      guard try CalendarRecords.holdOn(pass.staff, fence: pass.fence, until: until, in: tx) else { throw PassLost() }
      return try body(
        SyncTalk(pass, bookings: bookings.talk(in: tx), uids: uids, surroundings: surroundings, in: tx))
    }
  }
}
