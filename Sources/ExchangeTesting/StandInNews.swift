import HouseTesting
import Synchronization

/// What the exchange tells of one call, as Asterisk's manager words it, and which of its channels are open.
final class StandInNews: Sendable {
  private struct State {
    var open: [String] = []
    /// Kept until the call is over, where events come in another order than they happened.
    var heldBack: [[(String, String)]] = []
  }

  private let exchange: StandInExchange
  private let order: [String: String]
  private let state = Mutex(State())
  private var root: String { order["channelid"] ?? "" }
  private var dialled: String { order["channel"] ?? "" }

  init(_ exchange: StandInExchange, _ order: [String: String]) {
    self.exchange = exchange
    self.order = order
  }

  var open: [String] { state.withLock { $0.open } }

  /// Tells what was held back, shuffled.
  func release() {
    guard case .shuffled(let seed) = exchange.state.withLock({ $0.telling }) else { return }
    var luck = Dice(seed)
    for event in state.withLock({ $0.heldBack }).shuffled(using: &luck) { exchange.emit(event) }
  }

  func tell(_ fields: [(String, String)]) {
    let isHeldBack = exchange.state.withLock { if case .shuffled = $0.telling { true } else { false } }
    if isHeldBack { state.withLock { $0.heldBack.append(fields) } } else { exchange.emit(fields) }
  }

  func appear(_ id: String, as name: String) {
    state.withLock { $0.open.append(id) }
    show(id, name, state: 0)
    tell([("Event", "Newchannel")] + channel(id, name, state: 0))
  }

  private func channel(_ id: String, _ name: String, state: Int) -> [(String, String)] {
    [
      ("Channel", name), ("ChannelState", "\(state)"),
      ("ChannelStateDesc", ["Down", "", "", "", "Ring", "Ringing", "Up"][state]),
      ("Uniqueid", id), ("Linkedid", root),
    ]
  }

  private func show(_ id: String, _ name: String, state: Int) {
    let fields = channel(id, name, state: state)
    exchange.state.withLock { $0.channels[id] = fields }
  }

  private func change(_ id: String, state number: Int) {
    let name = exchange.state.withLock { $0.channels[id]?.first { $0.0 == "Channel" }?.1 } ?? ""
    show(id, name, state: number)
    tell([("Event", "Newstate")] + channel(id, name, state: number))
  }

  func dial(_ event: String, to id: String, from parent: String?, status: String? = nil) {
    let caller = parent.map { [("Uniqueid", $0), ("Linkedid", root)] } ?? []
    tell(
      [("Event", event)] + caller + [("DestUniqueid", id), ("DestLinkedid", root)]
        + (status.map { [("DialStatus", $0)] } ?? []))
  }

  func ring(_ id: String, from parent: String?) {
    change(id, state: 5)
    dial("DialState", to: id, from: parent, status: "RINGING")
  }

  func up(_ id: String, from parent: String?) {
    change(id, state: 6)
    dial("DialEnd", to: id, from: parent, status: "ANSWER")
  }

  func hangUp(_ id: String, _ cause: Int, _ text: String, _ code: String?) {
    state.withLock { $0.open.removeAll { $0 == id } }
    let name = exchange.state.withLock { $0.channels.removeValue(forKey: id)?.first { $0.0 == "Channel" }?.1 } ?? ""
    tell(
      [("Event", "Hangup")] + channel(id, name, state: 6) + [("Cause", "\(cause)"), ("Cause-txt", text)]
        + (code.map { [("TechCause", $0)] } ?? []))
  }

  func response(_ succeeded: Bool, reason: Int) {
    tell([
      ("Event", "OriginateResponse"), ("Response", succeeded ? "Success" : "Failure"),
      ("ActionID", order["actionid"] ?? ""),
      ("Channel", dialled), ("Reason", "\(reason)"), ("Uniqueid", root),
    ])
  }
}
