import Testing
import Callbacks
import Ground
import Timing

@testable import SwitchboardDoor

/// A row of what a real Asterisk 22.10.1 (chan_pjsip, Async) was seen to send, and what it means.
struct Row: Sendable, CustomTestStringConvertible {
  let name: String
  var first = CallOrder.First.customer
  let events: [AMIMessage]
  let outcome: CallOutcome
  var cause: Int?
  var networkCode: Int?
  /// How long after the order, in seconds, the events come: own time-outs are as long as the ringing may be.
  var after = 3

  var testDescription: String { name }

  static let root = "cb-4711.c30"
  static let agentRoot = "cb-4711.a30"
  static let leg = "1700000000.7"

  static func response(_ succeeded: Bool, _ reason: Int, _ root: String = root) -> AMIMessage {
    [
      "Event": "OriginateResponse", "Response": succeeded ? "Success" : "Failure", "ActionID": root,
      "Reason": "\(reason)", "Uniqueid": "<unknown>",
    ]
  }

  static func new(_ id: String, _ name: String = "PJSIP/trunk-00000001", _ root: String = root) -> AMIMessage {
    ["Event": "Newchannel", "Channel": name, "ChannelState": "0", "Uniqueid": id, "Linkedid": root]
  }

  static func state(_ id: String, _ state: Int, _ name: String = "PJSIP/trunk-00000001", _ root: String = root)
    -> AMIMessage
  { ["Event": "Newstate", "Channel": name, "ChannelState": "\(state)", "Uniqueid": id, "Linkedid": root] }

  static func dial(_ event: String, _ id: String, from parent: String? = nil, _ status: String = "") -> AMIMessage {
    ["Event": event, "Uniqueid": parent ?? "", "DestUniqueid": id, "DialStatus": status]
  }

  static func hangup(
    _ id: String, _ cause: Int, _ code: String = "", _ name: String = "PJSIP/trunk-00000001", _ root: String = root
  ) -> AMIMessage {
    [
      "Event": "Hangup", "Channel": name, "Uniqueid": id, "Linkedid": root, "Cause": "\(cause)", "TechCause": code,
    ]
  }

  /// The customer first: the far end refuses.
  static func refused(_ code: Int, _ cause: Int, _ status: String, _ outcome: CallOutcome) -> Row {
    Row(
      name: "SIP \(code)",
      events: [
        new(root), dial("DialBegin", root), dial("DialEnd", root, status), hangup(root, cause, "\(code)"),
        response(false, 0),
      ], outcome: outcome, cause: cause, networkCode: code)
  }

  /// The agent first; both are there, and this comes of the customer's leg.
  static func agentFirst(
    _ name: String, _ events: [AMIMessage], _ outcome: CallOutcome, cause: Int?, networkCode: Int? = nil, after: Int = 3
  ) -> Row {
    Row(
      name: "agent first, " + name, first: .agent,
      events: [
        state(agentRoot, 6, "PJSIP/101-00000001", agentRoot), response(true, 4, agentRoot),
        dial("DialBegin", leg, from: agentRoot),
      ] + events + [hangup(agentRoot, 16, "", "PJSIP/101-00000001", agentRoot)], outcome: outcome, cause: cause,
      networkCode: networkCode, after: after)
  }

  static let all: [Row] = [
    Row(
      name: "answered",
      events: [
        new(root), dial("DialState", root, "RINGING"), state(root, 6), dial("DialEnd", root, "ANSWER"),
        response(true, 4), hangup(root, 16),
      ], outcome: .answered, cause: 16),
    Row(
      name: "answered by a machine",
      events: [
        new(root), state(root, 6), response(true, 4),
        ["Event": "UserEvent", "UserEvent": "AMDResult", "Status": "MACHINE", "Uniqueid": root], hangup(root, 16),
      ], outcome: .voicemail, cause: 16),
    refused(486, 17, "BUSY", .busy),
    refused(404, 1, "NOANSWER", .invalidNumber),
    refused(480, 19, "NOANSWER", .noAnswer),
    refused(603, 21, "NOANSWER", .rejected),
    refused(403, 21, "NOANSWER", .network),
    refused(503, 34, "CONGESTION", .network),
    Row(
      name: "rings until our time is over",
      events: [new(root), dial("DialState", root, "RINGING"), hangup(root, 19, "480"), response(false, 3)],
      outcome: .noAnswer, cause: 19, networkCode: 480, after: 30),
    Row(
      name: "the far end never says a word",
      events: [new(root), dial("DialBegin", root), hangup(root, 19, "480"), response(false, 3)],
      outcome: .network, cause: 19, networkCode: 480, after: 30),
    Row(name: "no such trunk", events: [response(false, 0)], outcome: .network),
    Row(
      name: "Local channel and Busy()",
      events: [
        new(root, "Local/s@x-1;1"), new(root + ";2", "Local/s@x-1;2"), dial("DialEnd", root, "BUSY"),
        hangup(root + ";2", 17, "", "Local/s@x-1;2"), hangup(root, 0, "", "Local/s@x-1;1"), response(false, 5),
      ], outcome: .busy, cause: 17),
    Row(
      name: "Local channel and Congestion()",
      events: [
        new(root, "Local/s@x-1;1"), new(root + ";2", "Local/s@x-1;2"), dial("DialEnd", root, "CONGESTION"),
        hangup(root + ";2", 34, "", "Local/s@x-1;2"), hangup(root, 0, "", "Local/s@x-1;1"), response(false, 8),
      ], outcome: .network, cause: 34),
    Row(
      name: "Local channel with the real telephone behind it, declined",
      events: [
        new(root, "Local/s@x-1;1"), new(root + ";2", "Local/s@x-1;2"), dial("DialBegin", leg, from: root + ";2"),
        hangup(leg, 21, "603"), hangup(root + ";2", 21, "", "Local/s@x-1;2"), hangup(root, 0, "", "Local/s@x-1;1"),
        response(false, 0),
      ], outcome: .rejected, cause: 21, networkCode: 603),
    agentFirst(
      "answered", [state(leg, 6, "PJSIP/t-2", agentRoot), hangup(leg, 16, "", "PJSIP/t-2", agentRoot)], .answered,
      cause: 16),
    agentFirst("busy", [hangup(leg, 17, "486", "PJSIP/t-2", agentRoot)], .busy, cause: 17, networkCode: 486),
    agentFirst(
      "rings until Dial's time is over",
      [
        dial("DialState", leg, from: agentRoot, "RINGING"), dial("DialEnd", leg, from: agentRoot, "NOANSWER"),
        hangup(leg, 127, "487", "PJSIP/t-2", agentRoot),
      ], .noAnswer, cause: 127, networkCode: 487, after: 45),
    agentFirst(
      "busy, by a trunk that gives no cause",
      [dial("DialEnd", leg, from: agentRoot, "BUSY"), hangup(leg, 16, "", "DAHDI/i1/601234567-2", agentRoot)], .busy,
      cause: 16),
    agentFirst(
      "given up by the agent",
      [
        dial("DialState", leg, from: agentRoot, "RINGING"), dial("DialEnd", leg, from: agentRoot, "CANCEL"),
        hangup(leg, 127, "487", "PJSIP/t-2", agentRoot),
      ], .cancelled, cause: 127, networkCode: 487),
    Row(
      name: "agent first, and the agent does not answer", first: .agent,
      events: [
        new(agentRoot, "PJSIP/101-1", agentRoot), state(agentRoot, 5, "PJSIP/101-1", agentRoot),
        hangup(agentRoot, 19, "480", "PJSIP/101-1", agentRoot), response(false, 3, agentRoot),
      ], outcome: .cancelled, cause: 19, networkCode: 480, after: 30),
  ]
}

extension AMIMessage: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, String)...) {
    self.init()
    for (name, value) in elements { add(name, value) }
  }
}
