import Callbacks
import Ground
import Timing

/// One call as the exchange's events show it, in whatever order and however often they come. What became of it is read from
/// the hangup causes of the customer's own channels: Asterisk's "Reason" and dial status mix up a declined call, a wrong
/// number and one that nobody answered.
struct CallTrack: Hashable, Sendable {
  /// How long what belongs to an ending may lag behind.
  static let grace = Span.seconds(1)
  /// After ringing time and this the exchange is asked where a call stands.
  static let patience = Span.seconds(30)
  /// A talk that takes longer is asked after as often.
  static let longTalk = Span.minutes(15)

  let name: CallName
  let placedAt: Moment
  /// It is known from its beginning. Of another one only what is clear is told: whoever placed it knows the rest.
  let isWhole: Bool
  private(set) var legs: CallLegs
  /// What came of asking for the first channel; nil while it is not known.
  private(set) var originated: Bool?
  /// What listening to whoever answered gave; nil where nobody listened.
  private(set) var isMachine: Bool?
  /// We asked for its end.
  var isGivenUp = false
  /// Something of it went away while nobody listened.
  private var isMissed = false
  /// When all that is known looks like an end.
  private var overSince: Moment?
  private(set) var settleAt: Moment
  private var hasRung = false
  private var isAnswered = false
  private(set) var isFinished = false

  init(_ name: CallName, at now: Moment, isWhole: Bool) {
    self.name = name
    placedAt = now
    self.isWhole = isWhole
    legs = CallLegs(name)
    settleAt = now + .seconds(name.ringSeconds * (name.first == .agent ? 2 : 1)) + Self.patience
  }

  var isTalking: Bool { isAnswered }

  // MARK: what comes in

  mutating func take(_ message: AMIMessage, at now: Moment) -> [CallEvent.What] {
    switch message.event {
    case "originateresponse":
      originated = message["response"]?.lowercased() == "success"
      if originated == true { legs.change(name.channel) { $0.answeredAt = $0.answeredAt ?? now } }
    case "newchannel", "newstate", "coreshowchannel": takeState(message, at: now)
    case "dialbegin", "dialstate", "dialend": takeDial(message, at: now)
    case "hangup": takeHangup(message, at: now)
    case "userevent":
      if message["userevent"]?.lowercased() == "amdresult" {
        isMachine = ["MACHINE", "FAX"].contains(message["status"]?.uppercased() ?? "")
      }
    default: return []
    }
    return news(at: now)
  }

  /// After the exchange listed every channel that it has: what is not among `ids` is gone.
  mutating func settle(_ ids: Set<String>, at now: Moment) -> [CallEvent.What] {
    for leg in legs.all where leg.end == nil && !ids.contains(leg.id) {
      legs.change(leg.id) { $0.end = CallLeg.End(at: now, isMissed: true) }
      isMissed = true
    }
    if legs.all.isEmpty { isMissed = true }
    settleAt = now + (isAnswered ? Self.longTalk : Self.patience)
    return news(at: now)
  }

  /// The line was down: where the call stands is asked as soon as its channel must be there.
  mutating func lineIsBack(at now: Moment) { settleAt = max(now, placedAt + Self.grace) }

  private mutating func takeState(_ message: AMIMessage, at now: Moment) {
    guard let id = message["uniqueid"] else { return }
    legs.change(id) { leg in
      if let name = message["channel"] { leg.name = name }
      // AST_STATE_RINGING and AST_STATE_UP of Asterisk's channelstate.h.
      switch message.number("channelstate") {
      case 5: Self.ring(&leg, at: now)
      case 6:
        leg.responded = true
        if leg.answeredAt == nil { leg.answeredAt = now }
      default: break
      }
    }
  }

  private mutating func takeDial(_ message: AMIMessage, at now: Moment) {
    guard let id = message["destuniqueid"] else { return }
    legs.change(id) { leg in
      if let name = message["destchannel"] { leg.name = name }
      if let parent = message["uniqueid"], parent != id { leg.parent = parent }
      let status = message["dialstatus"]?.uppercased()
      if message.event == "dialend" {
        leg.dialStatus = status
        if status == "ANSWER", leg.answeredAt == nil { leg.answeredAt = now }
      } else if let status {
        leg.responded = true
        if status == "RINGING" || status == "PROGRESS" { Self.ring(&leg, at: now) }
      }
    }
  }

  private mutating func takeHangup(_ message: AMIMessage, at now: Moment) {
    guard let id = message["uniqueid"] else { return }
    legs.change(id) { leg in
      if let name = message["channel"] { leg.name = name }
      guard leg.end == nil else { return }
      leg.end = CallLeg.End(
        at: now, cause: message.number("cause"), networkCode: Self.networkCode(message["techcause"]))
    }
  }

  private static func ring(_ leg: inout CallLeg, at now: Moment) {
    leg.responded = true
    if leg.rangAt == nil { leg.rangAt = now }
  }

  /// The number in `486`, `SIP 486` or `SIP 486 Busy Here`.
  private static func networkCode(_ text: String?) -> Int? {
    text?.split(separator: " ").lazy.compactMap { Int($0) }.first { (100...699).contains($0) }
  }

  // MARK: what it comes to

  /// What became true with what is known now; to be asked again when time went by.
  mutating func news(at now: Moment) -> [CallEvent.What] {
    var news: [CallEvent.What] = []
    let phones = legs.customerPhones
    if !hasRung, !isAnswered, phones.contains(where: { $0.rangAt != nil && $0.end == nil }) {
      hasRung = true
      news.append(.ringing)
    }
    if !isAnswered, answeredAt(phones) != nil {
      isAnswered = true
      settleAt = now + Self.longTalk
      news.append(.answered)
    }
    guard looksOver(phones) else {
      overSince = nil
      return news
    }
    if overSince == nil { overSince = now }
    let isCertain = isCertain(phones)
    guard isCertain || now >= overSince! + Self.grace else { return news }
    isFinished = true
    if isWhole || isAnswered || isCertain { news.append(ending(phones, at: now)) }
    return news
  }

  private func answeredAt(_ phones: [CallLeg]) -> Moment? {
    phones.lazy.filter { !$0.isRules }.compactMap(\.answeredAt).min()
  }

  private func looksOver(_ phones: [CallLeg]) -> Bool {
    guard !phones.isEmpty else { return originated == false || legs.isOver && (isMissed || !legs.all.isEmpty) }
    return legs.customer.allSatisfy { $0.end != nil }
  }

  /// Nothing that may still come would change the verdict.
  private func isCertain(_ phones: [CallLeg]) -> Bool {
    guard !phones.isEmpty, originated != nil || name.first == .agent else { return false }
    if isAnswered { return isMachine != nil }
    guard let last = verdictLeg(phones), let end = last.end else { return false }
    switch CauseTable.outcome(cause: end.cause, networkCode: end.networkCode) {
    case .busy, .rejected, .invalidNumber: return true
    case .noAnswer: return last.responded
    default: return false
    }
  }

  private func ending(_ phones: [CallLeg], at now: Moment) -> CallEvent.What {
    let end = legs.customer.compactMap { $0.end?.at }.max() ?? now
    let last = verdictLeg(phones)
    let rangAt = isWhole ? phones.compactMap(\.rangAt).min() : nil
    let isMissed = last?.end?.isMissed ?? self.isMissed
    if let answeredAt = answeredAt(phones) {
      return .ended(
        CallEnding(
          outcome: isMachine == true ? .voicemail : .answered, cause: last?.end?.cause,
          networkCode: last?.end?.networkCode,
          ringSeconds: rangAt.map { Self.seconds($0, answeredAt) },
          talkSeconds: isMissed || !isWhole ? nil : Self.seconds(answeredAt, end)))
    }
    if isMissed, !isGivenUp { return .lost }
    let first = legs.root?.end
    return .ended(
      CallEnding(
        outcome: outcome(last), cause: last?.end?.cause ?? (phones.isEmpty ? first?.cause : nil),
        networkCode: last?.end?.networkCode ?? (phones.isEmpty ? first?.networkCode : nil),
        ringSeconds: rangAt.map { Self.seconds($0, end) }))
  }

  private func outcome(_ last: CallLeg?) -> CallOutcome {
    if isGivenUp { return .cancelled }
    guard let last, let end = last.end else {
      guard name.first == .agent, legs.root != nil || originated == false else { return .network }
      // The customer was never called. Where the agent was there, what should have called them failed.
      return originated == true && legs.root?.end?.cause != 16 ? .network : .cancelled
    }
    if Self.isVague(last) {
      switch last.dialStatus {
      case "BUSY": return .busy
      case "NOANSWER": return last.responded ? .noAnswer : .network
      case "CANCEL": return .cancelled
      case "CONGESTION", "CHANUNAVAIL": return .network
      default: break
      }
    }
    let outcome = CauseTable.outcome(cause: end.cause, networkCode: end.networkCode)
    // Asterisk gives up with the same cause whether it rang or the far end never said a word.
    let waited = Self.seconds(placedAt, end.at) >= name.ringSeconds
    return outcome == .noAnswer && !last.responded && waited ? .network : outcome
  }

  /// The last telephone that was tried; of the halves of a Local channel the one that knows a cause.
  private func verdictLeg(_ phones: [CallLeg]) -> CallLeg? {
    let ended = phones.filter { $0.end != nil }
    return ended.last { ($0.end?.cause ?? 0) != 0 } ?? ended.last
  }

  /// A cause that stands for many things, our own giving up among them: only then the dial status has a word.
  private static func isVague(_ leg: CallLeg) -> Bool {
    switch leg.end?.cause {
    case nil, 0, 16, 26: true
    case 127: leg.end?.networkCode == nil || leg.end?.networkCode == 487
    default: false
    }
  }

  private static func seconds(_ from: Moment, _ to: Moment) -> Int {
    Int((max(to, from) - from).milliseconds + 500) / 1_000
  }
}
