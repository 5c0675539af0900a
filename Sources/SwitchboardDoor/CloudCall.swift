import Callbacks
import Ground
import Timing

/// A call at a cloud exchange, as its status notices show it: they come in any order, twice, and in words that may be new.
struct CloudCall: Hashable, Sendable {
  /// How long the customer's notices may lag behind the agent's.
  static let grace = Span.seconds(10)

  enum Leg: String, Sendable {
    case agent, customer
  }

  /// One notice. `sequence` orders the notices of a leg; where it is missing they count as they come.
  struct Status: Hashable, Sendable {
    let leg: Leg
    let word: String
    var id: String?
    var sequence: Int?
    var duration: Int?
    var networkCode: Int?
    var answeredBy: String?
  }

  private struct Seen: Hashable, Sendable {
    var sequence = -1
    var word = ""
    var rangAt: Moment?
    var answeredAt: Moment?
    var end: Status?
  }

  let first: CallOrder.First
  let placedAt: Moment
  private(set) var heardAt: Moment
  /// The exchange's own name of the first leg, to ask for it and to end it.
  var id: String?
  private var agent = Seen()
  private var customer = Seen()
  private var isMachine = false
  private var hasRung = false
  private var isAnswered = false
  private var overSince: Moment?

  init(first: CallOrder.First, at now: Moment) {
    self.first = first
    placedAt = now
    heardAt = now
  }

  var isTalking: Bool { isAnswered }

  mutating func take(_ status: Status, at now: Moment) -> [CallEvent.What] {
    heardAt = now
    if status.leg.rawValue == first.rawValue, id == nil { id = status.id }
    if let by = status.answeredBy { isMachine = by.hasPrefix("machine") || by == "fax" }
    switch status.leg {
    case .agent: Self.take(status, into: &agent, at: now)
    case .customer: Self.take(status, into: &customer, at: now)
    }
    return news(at: now)
  }

  /// A leg that has ended stays so, and what is older than what is known changes nothing.
  private static func take(_ status: Status, into seen: inout Seen, at now: Moment) {
    guard seen.end == nil else { return }
    switch status.word {
    case "completed", "busy", "no-answer", "failed", "canceled": seen.end = status
    case "ringing": seen.rangAt = seen.rangAt ?? now
    case "in-progress", "answered": seen.answeredAt = seen.answeredAt ?? now
    default: break
    }
    if let sequence = status.sequence, sequence < seen.sequence { return }
    seen.sequence = status.sequence ?? seen.sequence
    seen.word = status.word
  }

  /// What became true with what is known now; to be asked again when time went by.
  mutating func news(at now: Moment) -> [CallEvent.What] {
    var news: [CallEvent.What] = []
    if !hasRung, !isAnswered, customer.rangAt != nil, customer.answeredAt == nil, customer.end == nil {
      hasRung = true
      news.append(.ringing)
    }
    if !isAnswered, customer.answeredAt != nil || customer.end?.word == "completed" {
      isAnswered = true
      news.append(.answered)
    }
    if let end = customer.end {
      news.append(.ended(ending(end, at: now)))
    } else if first == .agent, let end = agent.end {
      // The customer's own notices may still be on their way.
      if overSince == nil { overSince = now }
      if now >= overSince! + Self.grace { news.append(withoutCustomer(end)) }
    }
    return news
  }

  /// The agent's leg is over, and nothing came of how the customer's ended.
  private func withoutCustomer(_ end: Status) -> CallEvent.What {
    if isAnswered {
      let talk = customer.answeredAt.map { Int((max(overSince ?? $0, $0) - $0).milliseconds + 500) / 1_000 }
      return .ended(CallEnding(outcome: isMachine ? .voicemail : .answered, talkSeconds: talk))
    }
    // Before the agent is there nobody calls the customer. After that nobody can say.
    return end.word == "completed" ? .lost : .ended(CallEnding(outcome: .cancelled))
  }

  private func ending(_ end: Status, at now: Moment) -> CallEnding {
    let answeredAt = customer.answeredAt
    let ring = customer.rangAt.map { Int((max(answeredAt ?? now, $0) - $0).milliseconds + 500) / 1_000 }
    let isAnswered = end.word == "completed" || answeredAt != nil
    return CallEnding(
      outcome: isAnswered ? (isMachine ? .voicemail : .answered) : Self.outcome(end), networkCode: end.networkCode,
      ringSeconds: ring,
      talkSeconds: isAnswered
        ? end.duration ?? answeredAt.map { Int((max(now, $0) - $0).milliseconds + 500) / 1_000 } : nil)
  }

  /// "No answer" and "cancelled" are the exchange's own words; "failed" hides everything else behind the network's code.
  private static func outcome(_ end: Status) -> CallOutcome {
    switch (end.word, end.networkCode) {
    case ("busy", _): .busy
    case ("no-answer", _), ("failed", 487): .noAnswer
    case ("canceled", _): .cancelled
    case ("failed", let code?): CauseTable.outcome(networkCode: code)
    default: .network
    }
  }
}
