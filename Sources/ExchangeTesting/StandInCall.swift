import HouseTesting
import NIOCore
import Synchronization

/// One call that the stand-in plays. Everything of it happens on the stand-in's event loop.
final class StandInCall: Sendable {
  private struct Play {
    var steps: [(afterMilliseconds: Int64, what: @Sendable (StandInCall) -> Void)] = []
    var next = 0
    var waits = false
    /// It was told to go on before it came to where it waits.
    var goesOn = false
    var isOver = false
  }

  private let exchange: StandInExchange
  private let order: [String: String]
  private let loop: any EventLoop
  private let play = Mutex(Play())
  private let news: StandInNews
  private let root: String
  private let dialled: String
  private let timeout: Int64

  init(_ exchange: StandInExchange, _ order: [String: String], on loop: any EventLoop) {
    self.exchange = exchange
    self.order = order
    self.loop = loop
    news = StandInNews(exchange, order)
    root = order["channelid"] ?? ""
    dialled = order["channel"] ?? ""
    timeout = Int64(order["timeout"] ?? "") ?? 30_000
  }

  private var isAgentFirst: Bool { root.contains(".a") }
  /// The customer's dial string, wherever it stands in the order.
  private var customer: String { isAgentFirst ? String((order["data"] ?? "").split(separator: ",")[0]) : dialled }

  func owns(_ channel: String) -> Bool { news.open.contains(channel) }

  // MARK: the plot

  func begin() {
    let digits = customer.filter(\.isNumber)
    let wish = exchange.state.withLock { state in state.wishes.first { digits.hasSuffix($0.key) }?.value }
    let one = wish ?? .of(digits)
    if isAgentFirst { agentFirst(one) } else { customerFirst(one) }
    run()
  }

  private func customerFirst(_ one: StandInCase) {
    switch one {
    case .noTrunk: then { $0.news.response(false, reason: 0) }
    case .localBusy: local(cause: 17, reason: 5, status: "BUSY")
    case .localCongestion: local(cause: 34, reason: 8, status: "CONGESTION")
    case .sip(let port):
      then { $0.news.appear($0.root, as: $0.dialled + "-00000001") }
      then { $0.callBySIP(port) }
      pause()
    default:
      then { $0.news.appear($0.root, as: $0.dialled + "-00000001") }
      far(root, one, parent: nil)
    }
  }

  /// The agent's telephone first; once it is up, Dial calls the customer from it.
  private func agentFirst(_ one: StandInCase) {
    then { $0.news.appear($0.root, as: $0.dialled + "-00000001") }
    then { $0.news.dial("DialBegin", to: $0.root, from: nil) }
    then { $0.news.ring($0.root, from: nil) }
    if one == .agentAway {
      then(after: timeout) { $0.news.hangUp($0.root, 19, "User alerting, no answer", "480") }
      return then { $0.news.response(false, reason: 3) }
    }
    then { $0.news.up($0.root, from: nil) }
    then { $0.news.response(true, reason: 4) }
    if one != .noTrunk {
      let leg = "1700000000." + root.filter(\.isNumber).suffix(6)
      then { $0.news.appear(leg, as: $0.customer + "-00000002") }
      far(leg, one, parent: root)
    }
    then { $0.news.hangUp($0.root, one == .noTrunk ? 20 : 16, "Normal Clearing", nil) }
  }

  private func local(cause: Int, reason: Int, status: String) {
    let second = root + ";2"
    then { $0.news.appear($0.root, as: "Local/s@callback-00000001;1") }
    then { $0.news.appear(second, as: "Local/s@callback-00000001;2") }
    then { $0.news.dial("DialBegin", to: $0.root, from: nil) }
    then { $0.news.dial("DialEnd", to: $0.root, from: nil, status: status) }
    then { $0.news.hangUp(second, cause, "", nil) }
    then { $0.news.hangUp($0.root, 0, "Unknown", nil) }
    then { $0.news.response(false, reason: reason) }
  }

  /// The customer's telephone, called by the exchange itself or from the agent's channel.
  private func far(_ leg: String, _ one: StandInCase, parent: String?) {
    then { $0.news.dial("DialBegin", to: leg, from: parent) }
    switch one {
    case .refused(let code, let rings):
      if rings { then { $0.news.ring(leg, from: parent) } }
      let (cause, text, status) = StandInCase.cause(code)
      then { $0.news.dial("DialEnd", to: leg, from: parent, status: status) }
      then { $0.news.hangUp(leg, cause, text, "\(code)") }
      if parent == nil { then { $0.news.response(false, reason: 0) } }
    case .ringsOut, .deaf:
      if one == .ringsOut { then { $0.news.ring(leg, from: parent) } }
      if parent == nil {
        then(after: timeout) { $0.news.hangUp(leg, 19, "User alerting, no answer", "480") }
        then { $0.news.response(false, reason: 3) }
      } else {
        // Dial's own time is over: it cancels the call, and the far end confirms that.
        then(after: timeout) { $0.news.dial("DialEnd", to: leg, from: parent, status: "NOANSWER") }
        then { $0.news.hangUp(leg, 127, "Interworking, unspecified", "487") }
      }
    case .answered, .machine, .holds:
      then { $0.news.ring(leg, from: parent) }
      if one == .holds { pause() }
      then { $0.news.up(leg, from: parent) }
      if parent == nil { then { $0.news.response(true, reason: 4) } }
      if one == .machine {
        then {
          $0.news.tell([
            ("Event", "UserEvent"), ("UserEvent", "AMDResult"), ("Status", "MACHINE"), ("Uniqueid", leg),
            ("Linkedid", $0.root),
          ])
        }
      }
      if one == .answered(waits: true) { pause() }
      then { $0.news.hangUp(leg, 16, "Normal Clearing", nil) }
    case .noTrunk, .localBusy, .localCongestion, .agentAway, .sip: break
    }
    if case .refused = one, parent == nil { spoolFailed() }
  }

  /// What the real telephone says becomes what chan_pjsip was seen to make of it.
  private func callBySIP(_ port: Int) {
    let trunk = exchange.trunk
    let (id, number) = (root, dialled.filter(\.isNumber))
    let end = loop.scheduleTask(in: .milliseconds(timeout)) {
      trunk.cancel(id)
      self.news.hangUp(id, 19, "User alerting, no answer", "480")
      self.news.response(false, reason: 3)
    }
    trunk.invite(id, port: port, number: number) { heard in
      self.loop.execute {
        switch heard {
        case .provisional: self.news.ring(id, from: nil)
        case .answered:
          end.cancel()
          self.news.up(id, from: nil)
          self.news.response(true, reason: 4)
          trunk.bye(id)
          self.news.hangUp(id, 16, "Normal Clearing", nil)
        case .refused(let code):
          // Answers our own giving up, which was told already.
          guard self.owns(id) else { return }
          end.cancel()
          let (cause, text, status) = StandInCase.cause(code)
          self.news.dial("DialEnd", to: id, from: nil, status: status)
          self.news.hangUp(id, cause, text, "\(code)")
          self.news.response(false, reason: 0)
        }
      }
    }
  }

  /// What a failed order leaves behind: a channel of its own with a cause that means nothing.
  private func spoolFailed() {
    then {
      $0.news.tell([
        ("Event", "Hangup"), ("Channel", "OutgoingSpoolFailed"), ("Uniqueid", $0.root), ("Linkedid", $0.root),
        ("Cause", "16"), ("Cause-txt", "Normal Clearing"),
      ])
    }
  }

  // MARK: the stage

  private func then(after milliseconds: Int64 = 1, _ what: @escaping @Sendable (StandInCall) -> Void) {
    play.withLock { $0.steps.append((milliseconds, what)) }
  }

  private func pause() {
    then { call in
      call.play.withLock { play in
        play.waits = !play.goesOn
        play.goesOn = false
      }
    }
  }

  private func run() {
    let step = play.withLock { play -> (afterMilliseconds: Int64, what: @Sendable (StandInCall) -> Void)? in
      guard !play.waits, !play.isOver, play.next < play.steps.count else { return nil }
      defer { play.next += 1 }
      return play.steps[play.next]
    }
    guard let step else { return finish() }
    loop.scheduleTask(in: .milliseconds(step.afterMilliseconds)) {
      guard self.play.withLock({ !$0.isOver }) else { return }
      step.what(self)
      self.run()
    }
  }

  private func finish() {
    guard play.withLock({ !$0.waits && !$0.isOver }) else { return }
    play.withLock { $0.isOver = true }
    news.release()
  }

  func goOn() {
    let waited = play.withLock { play in
      defer { play.waits = false }
      play.goesOn = !play.waits
      return play.waits
    }
    if waited { run() }
  }

  /// As the manager's Hangup does: every channel goes, the ringing ones cancelled. False when none is there.
  func hangUp() -> Bool {
    let wasOver = play.withLock { play in
      defer { play.isOver = true }
      return play.isOver
    }
    let open = wasOver ? [] : news.open
    for channel in open { news.hangUp(channel, 16, "Normal Clearing", nil) }
    if !open.isEmpty { news.response(false, reason: 1) }
    return !open.isEmpty
  }
}
