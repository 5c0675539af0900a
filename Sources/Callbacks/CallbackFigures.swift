public import Ground
import Timing

/// How a set of requests went, for the board and for comparing before with after.
public struct CallbackFigures: Hashable, Sendable {
  /// What is known of one request that is over.
  public struct Row: Hashable, Sendable {
    public let requestedAt: Moment
    /// Of its attempts; calls that only the network failed are none.
    public let firstCallAt: Moment?
    public let attempts: Int
    /// When a person was talked with, if ever.
    public let reachedAt: Moment?
    /// Until when it was promised to call, if it was.
    public let promisedUntil: Moment?
    /// The window that the customer was told, if they were.
    public let announced: ClosedRange<Moment>?
    /// The customer took it back: counts neither as reached nor as lost.
    public let isWithdrawn: Bool

    public init(
      requestedAt: Moment, firstCallAt: Moment?, attempts: Int, reachedAt: Moment?, promisedUntil: Moment? = nil,
      announced: ClosedRange<Moment>? = nil, isWithdrawn: Bool = false
    ) {
      self.requestedAt = requestedAt
      self.firstCallAt = firstCallAt
      self.attempts = attempts
      self.reachedAt = reachedAt
      self.promisedUntil = promisedUntil
      self.announced = announced
      self.isWithdrawn = isWithdrawn
    }
  }

  public let requests: Int
  /// Reached with the first attempt, of those that were called at all.
  public let atFirst: Share
  /// Reached with one of three attempts, of all that the customer did not take back.
  public let withinThree: Share
  public let lost: Share
  /// The first call came before the promised time was over, of those that had a promise.
  public let promiseKept: Share
  /// The first call came in the window that the customer was told, of those that were told one.
  public let windowKept: Share
  /// Calls for a request that was called; nil when none was.
  public let attemptsEach: Double?
  /// From the request to the talk, in minutes, of those reached; half waited less. Nil when nobody was reached.
  public let medianWait: Int?
  public let meanWait: Int?

  public init(_ rows: some Sequence<Row>) {
    let rows = rows.filter { !$0.isWithdrawn }
    let called = rows.filter { $0.attempts > 0 }
    let reached = rows.filter { $0.reachedAt != nil }
    let promised = rows.filter { $0.promisedUntil != nil }
    let announced = rows.filter { $0.announced != nil }
    let waits = reached.map { ($0.reachedAt! - $0.requestedAt).minutes }.sorted()
    requests = rows.count
    atFirst = Share(reached.count { $0.attempts == 1 }, of: called.count)
    withinThree = Share(reached.count { $0.attempts <= 3 }, of: rows.count)
    lost = Share(rows.count - reached.count, of: rows.count)
    promiseKept = Share(
      promised.count { row in row.firstCallAt.map { $0 <= row.promisedUntil! } ?? false }, of: promised.count)
    windowKept = Share(
      announced.count { row in row.firstCallAt.map { row.announced!.contains($0) } ?? false }, of: announced.count)
    attemptsEach =
      called.isEmpty ? nil : Double(called.reduce(0) { $0 + $1.attempts }) / Double(called.count)
    medianWait = waits.isEmpty ? nil : (waits[(waits.count - 1) / 2] + waits[waits.count / 2]) / 2
    meanWait = waits.isEmpty ? nil : waits.reduce(0, +) / waits.count
  }
}

extension CallbackFigures {
  /// So long after a call another one to the same customer belongs to a new request.
  public static let newRequestAfter = Span.days(7)

  /// The outgoing calls of a time without requests on record, put together to what must have been requests: calls to one
  /// customer, until one is picked up or a week passes. The wait before the first call is not known, so it counts as none.
  public static func rows(of calls: some Sequence<PastCall>) -> [Row] {
    Dictionary(grouping: calls, by: \.customer).sorted { $0.key < $1.key }.flatMap { _, calls in
      var rows: [Row] = []
      var open: (first: Moment, last: Moment, attempts: Int)?
      func close(_ reachedAt: Moment? = nil) {
        guard let one = open else { return }
        rows.append(
          Row(requestedAt: one.first, firstCallAt: one.first, attempts: one.attempts, reachedAt: reachedAt))
        open = nil
      }
      for call in calls.sorted(by: { $0.at < $1.at }) where call.outcome != .network && call.outcome != .cancelled {
        if let last = open?.last, call.at - last > newRequestAfter { close() }
        open = (open?.first ?? call.at, call.at, (open?.attempts ?? 0) + 1)
        if call.outcome.wasPickedUp, call.outcome != .wrongParty { close(call.at) }
      }
      close()
      return rows
    }
  }
}
