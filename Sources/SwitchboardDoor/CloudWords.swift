import Callbacks
import Foundation
import Ground

/// The words of a cloud exchange of Twilio's kind: the form that makes a call, where its notices go, and what they say.
struct CloudWords: Sendable {
  /// Notices go there; the name of the call and of its leg follow.
  static let path = "/exchange/calls/"

  let settings: ExchangeSettings

  /// The form that makes a call. The second leg is dialled by the instructions that go with it.
  func form(_ order: CallOrder) throws(SwitchboardFault) -> FormBody {
    guard let name = CallName(order.reference, first: order.first, ringSeconds: order.ringSeconds) else {
      throw .refused("\(order.reference) with \(order.ringSeconds) s of ringing is no call that can be placed")
    }
    guard let agent = PhoneNumber(order.agentLine) else {
      throw .refused(
        "'\(order.agentLine.prefix(80))' is no telephone number of an agent, and this exchange dials nothing else")
    }
    let (one, other) = order.first == .customer ? (order.number, agent) : (agent, order.number)
    let (leg, otherLeg): (CloudCall.Leg, CloudCall.Leg) =
      order.first == .customer ? (.customer, .agent) : (.agent, .customer)
    let caller = settings.caller?.description ?? ""
    var form = FormBody()
    form.add("To", one.description)
    form.add("From", caller)
    form.add("Timeout", "\(order.ringSeconds)")
    form.add(
      "Twiml",
      #"<Response><Dial timeout="\#(order.ringSeconds)" callerId="\#(caller)"><Number statusCallbackEvent="initiated ringing answered completed" statusCallback="\#(notices(name, otherLeg))">\#(other)</Number></Dial></Response>"#
    )
    form.add("StatusCallback", notices(name, leg))
    for event in ["initiated", "ringing", "answered", "completed"] { form.add("StatusCallbackEvent", event) }
    if settings.detectsMachines, order.first == .customer { form.add("MachineDetection", "Enable") }
    return form
  }

  private func notices(_ name: CallName, _ leg: CloudCall.Leg) -> String {
    "\(settings.publicAddress)\(Self.path)\(name.channel)/\(leg.rawValue)"
  }

  /// What a notice says of which call; nil for one that is none of ours.
  func read(_ notice: SwitchboardNotice) -> (CallName, CloudCall.Status)? {
    let path = notice.target.prefix { $0 != "?" }
    guard path.hasPrefix(Self.path) else { return nil }
    let parts = path.dropFirst(Self.path.count).split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let name = CallName(channel: String(parts[0])),
      let leg = CloudCall.Leg(rawValue: String(parts[1]))
    else { return nil }
    let fields = fields(of: notice)
    guard let word = fields["CallStatus"] ?? fields["status"] else { return nil }
    return (name, status(word, leg, fields))
  }

  /// What the exchange answers when it is asked for a call, or when it made one.
  func status(_ json: Data, leg: CloudCall.Leg) -> CloudCall.Status? {
    let fields = Self.fields(json)
    return fields["status"].map { status($0, leg, fields) }
  }

  private func status(_ word: String, _ leg: CloudCall.Leg, _ fields: [String: String]) -> CloudCall.Status {
    CloudCall.Status(
      leg: leg, word: word.lowercased(), id: fields["CallSid"] ?? fields["sid"],
      sequence: fields["SequenceNumber"].flatMap { Int($0) },
      duration: (fields["CallDuration"] ?? fields["duration"]).flatMap { Int($0) },
      networkCode: fields["SipResponseCode"].flatMap { Int($0) },
      answeredBy: fields["AnsweredBy"] ?? fields["answered_by"])
  }

  private func fields(of notice: SwitchboardNotice) -> [String: String] {
    guard !notice.contentType.lowercased().hasPrefix("application/json") else { return Self.fields(Data(notice.body)) }
    return Dictionary(FormBody(notice.body).fields.map { ($0.name, $0.value) }) { first, _ in first }
      .filter { !$0.value.isEmpty }
  }

  /// The plain values of a JSON object; nothing for any other body.
  static func fields(_ json: Data) -> [String: String] {
    guard let object = try? JSONDecoder().decode([String: Plain].self, from: json) else { return [:] }
    return object.compactMapValues(\.text).filter { !$0.value.isEmpty }
  }

  private struct Plain: Decodable {
    let text: String?

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      text = (try? value.decode(String.self)) ?? (try? value.decode(Int.self)).map { "\($0)" }
    }
  }
}
