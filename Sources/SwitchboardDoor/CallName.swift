import Callbacks

/// The name that a call's first channel gets at the exchange. It says all that is needed to follow the call, so that every
/// node, and one that has just started, understands calls that others placed: `cb-4711.c30` is the call `cb-4711`, the
/// customer first, ringing for 30 seconds at most.
struct CallName: Hashable, Sendable {
  let reference: CallReference
  let first: CallOrder.First
  let ringSeconds: Int

  /// Nil for a reference that is not `cb-` with letters, digits and hyphens, at most 80.
  init?(_ reference: CallReference, first: CallOrder.First, ringSeconds: Int) {
    let text = reference.description
    guard text.hasPrefix("cb-"), (4...80).contains(text.utf8.count), text.utf8.allSatisfy(Self.isPlain),
      (1...600).contains(ringSeconds)
    else { return nil }
    self.reference = reference
    self.first = first
    self.ringSeconds = ringSeconds
  }

  /// From the identity of a channel, also from that of a Local channel's second half; nil for a call that is not ours.
  init?(channel: String) {
    guard channel.hasPrefix("cb-"), let point = channel.lastIndex(of: ".") else { return nil }
    let rest = channel[channel.index(after: point)...].split(separator: ";", maxSplits: 1)
    let first: CallOrder.First? =
      switch rest.first?.first {
      case "a": .agent
      case "c": .customer
      default: nil
      }
    guard let first, let seconds = rest.first.flatMap({ Int($0.dropFirst()) }) else { return nil }
    self.init(CallReference(String(channel[..<point])), first: first, ringSeconds: seconds)
  }

  var channel: String { "\(reference).\(first == .agent ? "a" : "c")\(ringSeconds)" }
  /// The identity that Asterisk gives to the second half of a Local channel.
  var secondHalf: String { channel + ";2" }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
