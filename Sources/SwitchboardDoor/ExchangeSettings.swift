public import Callbacks
public import Ground
import Foundation

/// Which exchange calls for the house, and how. Its secret is kept elsewhere.
public struct ExchangeSettings: Hashable, Sendable {
  public enum Kind: String, Sendable {
    /// Asterisk or FreePBX, over the Asterisk Manager Interface.
    case ami
    /// A cloud exchange with calls over HTTP, as Twilio's.
    case cloud
  }

  public var kind: Kind
  /// `host:port` of the manager, or the `https://` address that makes a call.
  public var address: String
  public var user: String
  /// How a customer is called: `PJSIP/{number}@trunk`, with `{number}` as +48601234567, `{digits}` without the plus and
  /// `{national}` as 601234567 in Poland and 00… elsewhere. AMI only.
  public var customer = "PJSIP/{number}@trunk"
  /// How an agent is called: `PJSIP/{line}`. AMI only.
  public var agent = "PJSIP/{line}"
  /// The number that is shown to customers.
  public var caller: PhoneNumber?
  /// A context of the exchange's own rules that takes over the first channel, instead of simply dialling the other side.
  public var context: String?
  public var limits = DialLimits()
  /// Our own address as the cloud exchange reaches it: `https://chat.firm.pl`.
  public var publicAddress = ""
  /// The cloud exchange listens whether a machine answers.
  public var detectsMachines = false

  public init(kind: Kind, address: String, user: String) {
    self.kind = kind
    self.address = address
    self.user = user
  }

  var host: String { String(address[..<(address.lastIndex(of: ":") ?? address.endIndex)]) }
  var port: Int { address.lastIndex(of: ":").flatMap { Int(address[address.index(after: $0)...]) } ?? 5_038 }

  // MARK: what a call looks like at an Asterisk

  /// Refuses what could be read as more than a telephone: the exchange's dial strings know options and lists.
  func originate(_ order: CallOrder) throws(SwitchboardFault) -> (CallName, AMIAction) {
    guard let name = CallName(order.reference, first: order.first, ringSeconds: order.ringSeconds) else {
      throw .refused("\(order.reference) with \(order.ringSeconds) s of ringing is no call that can be placed")
    }
    let (customer, agent) = (customerChannel(order.number), try agentChannel(order.agentLine))
    let (one, other) = order.first == .customer ? (customer, agent) : (agent, customer)
    var fields = [("Channel", one), ("ChannelId", name.channel)]
    if let context {
      fields += [("Context", context), ("Exten", "s"), ("Priority", "1")]
    } else {
      fields += [("Application", "Dial"), ("Data", "\(other),\(order.ringSeconds)")]
    }
    if let caller { fields.append(("CallerID", "<\(caller)>")) }
    fields += [
      ("Timeout", "\(order.ringSeconds * 1_000)"), ("Async", "true"), ("Variable", "ODZEW_CALL=\(order.reference)"),
      ("Variable", "ODZEW_OTHER=\(other)"), ("Variable", "ODZEW_RING=\(order.ringSeconds)"),
    ]
    return (name, AMIAction(name: "Originate", fields: fields.map { (name: $0.0, value: $0.1) }))
  }

  private func customerChannel(_ number: PhoneNumber) -> String {
    let digits = number.description.drop { $0 == "+" }
    let national = digits.hasPrefix("48") ? digits.dropFirst(2) : "00" + digits
    return customer.replacing("{number}", with: number.description).replacing("{digits}", with: digits)
      .replacing("{national}", with: national)
  }

  private func agentChannel(_ line: String) throws(SwitchboardFault) -> String {
    let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/@._-+".unicodeScalars)
    guard !line.isEmpty, line.utf8.count <= 80, line.unicodeScalars.allSatisfy(allowed.contains) else {
      throw .refused("'\(line.prefix(80))' is no line of an agent: letters, digits and / @ . _ - + are wanted")
    }
    return line.contains("/") ? line : agent.replacing("{line}", with: line)
  }
}
