import Callbacks
import Ground

/// A channel of the exchange that has to do with one of our calls.
struct CallLeg: Hashable, Sendable {
  struct End: Hashable, Sendable {
    let at: Moment
    var cause: Int?
    var networkCode: Int?
    /// It went away while nobody listened.
    var isMissed = false
  }

  let id: String
  var name = ""
  /// The channel that called this one.
  var parent: String?
  var rangAt: Moment?
  /// The far end gave any sign of life.
  var responded = false
  var answeredAt: Moment?
  var dialStatus: String?
  var end: End?

  var isLocal: Bool { name.hasPrefix("Local/") }
  /// Half of a Local channel, which runs the exchange's rules: it may be up long before anybody answers.
  var isRules: Bool { isLocal && name.hasSuffix(";2") }
  /// What the two halves of a Local channel have in common; nil for any other.
  var pair: Substring? { isLocal && (name.hasSuffix(";1") || name.hasSuffix(";2")) ? name.dropLast(2) : nil }
}

/// The channels of one call, and who is at the end of each. Events come in any order, so nothing is decided here before it
/// is asked.
struct CallLegs: Hashable, Sendable {
  private let name: CallName
  /// In the order in which they were first heard of.
  private(set) var all: [CallLeg] = []

  init(_ name: CallName) { self.name = name }

  subscript(_ id: String) -> CallLeg? { all.first { $0.id == id } }

  /// Changes the leg `id`, which is made when it is new.
  mutating func change(_ id: String, _ body: (inout CallLeg) -> Void) {
    if let place = all.firstIndex(where: { $0.id == id }) {
      body(&all[place])
    } else {
      var leg = CallLeg(id: id)
      body(&leg)
      all.append(leg)
    }
  }

  var root: CallLeg? { self[name.channel] }
  var isOver: Bool { all.allSatisfy { $0.end != nil } }

  /// The legs that lead to the customer.
  var customer: [CallLeg] { all.filter { side(of: $0) == .customer } }

  /// Of the customer's legs those that are telephones. The halves of a Local channel lead there and are none themselves;
  /// they stand in where the exchange's own rules ended the call before it went out.
  var customerPhones: [CallLeg] {
    let legs = customer
    let phones = legs.filter { !$0.isLocal }
    return phones.isEmpty ? legs : phones
  }

  /// The first channel stands for whoever is called first; what it dials once it is up is the other side.
  private func side(of leg: CallLeg) -> CallOrder.First {
    var leg = leg
    for _ in 0...all.count {
      if leg.id == name.channel || leg.id == name.secondHalf { return name.first }
      guard let parent = parent(of: leg) else { break }
      if parent == name.channel { return name.first == .agent ? .customer : .agent }
      guard let next = self[parent] else { break }
      leg = next
    }
    // Nobody said who called it: with a Local channel in front it is where that leads, else what was dialled from it.
    let leadsOn = root?.isLocal == true && root?.answeredAt == nil
    return leadsOn == (name.first == .customer) ? .customer : .agent
  }

  private func parent(of leg: CallLeg) -> String? {
    if let parent = leg.parent { return parent }
    guard let pair = leg.pair else { return nil }
    return all.first { $0.id != leg.id && $0.pair == pair && $0.parent != nil }?.id
  }
}
