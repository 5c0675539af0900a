import Callbacks
import Ground
import Outbound
import Testing

@testable import SwitchboardDoor

struct ExchangeFileTests {
  @Test func `an Asterisk is read`() throws {
    let settings = try ExchangeSettings(
      yaml: """
        kind: ami
        address: 127.0.0.1:5039
        user: odzew
        customer: Local/{national}@from-internal/n
        agent: Local/{line}@from-internal/n
        caller: "+48 22 300 10 20"
        context: odzew
        calls_per_second: 0.5
        at_once: 4
        """)
    #expect(settings.kind == .ami)
    #expect(settings.host == "127.0.0.1")
    #expect(settings.port == 5_039)
    #expect(settings.caller == PhoneNumber("+48223001020"))
    #expect(settings.limits == DialLimits(callsPerSecond: 0.5, atOnce: 4))
    let order = CallOrder(
      reference: CallReference("cb-1"), number: try #require(PhoneNumber("+48601234567")), agentLine: "101",
      first: .customer, ringSeconds: 20)
    let fields = Dictionary(try settings.originate(order).1.fields.map { ($0.name, $0.value) }) { first, _ in first }
    #expect(fields["Channel"] == "Local/601234567@from-internal/n")
    #expect(fields["Context"] == "odzew")
    #expect(fields["Application"] == nil)
    let abroad = CallOrder(
      reference: CallReference("cb-2"), number: try #require(PhoneNumber("+4930123456")), agentLine: "101",
      first: .customer, ringSeconds: 20)
    #expect(try settings.originate(abroad).1.fields.first?.value == "Local/004930123456@from-internal/n")
  }

  @Test func `a cloud exchange is read`() throws {
    let settings = try ExchangeSettings(
      yaml: """
        kind: cloud
        address: https://api.example.com/Accounts/AC1/Calls.json
        user: AC1
        caller: "+48223001020"
        public: https://chat.firm.pl/
        detect_machines: true
        """)
    #expect(settings.publicAddress == "https://chat.firm.pl")
    #expect(settings.detectsMachines)
  }

  @Test(arguments: [
    ("", "the keys of an exchange are wanted"), ("[1]", "the keys of an exchange are wanted"),
    ("kind: isdn\naddress: a:1\nuser: b", "kind is ami or cloud"), ("kind: ami\nuser: b", "address is missing"),
    ("kind: ami\naddress: a:1", "user is missing"), ("kind: ami\naddress: a:99999\nuser: b", "address is host:port"),
    ("kind: ami\naddress: a:1\nuser: b\nat_once: many", "at_once is a number from 1.0 to 1000.0"),
    ("kind: ami\naddress: a:1\nuser: b\ncaller: nobody", "caller is no telephone number"),
    (
      "kind: ami\naddress: a:1\nuser: b\ncustomer: PJSIP/trunk",
      "customer wants {number}, {digits} or {national} where the number goes"
    ),
    ("kind: ami\naddress: a:1\nuser: b\nagent: PJSIP", "agent wants {line} where the line goes"),
    ("kind: ami\naddress: a:1\nuser: \"b\\r\\nAction: x\"", "line 3: user holds a control character"),
    ("kind: cloud\naddress: https://a\nuser: b", "public is missing"),
    (
      "kind: cloud\naddress: https://a\nuser: b\npublic: http://a.pl\ncaller: \"601234567\"",
      "public is the address of this house without a path: https://chat.firm.pl"
    ),
    (
      "kind: cloud\naddress: https://a\nuser: b\npublic: https://a.pl",
      "caller is missing: a cloud exchange calls from a number"
    ),
  ])
  func `what is wrong is said with its cure`(text: String, words: String) {
    let problem = #expect(throws: SettingsProblem.self) { try ExchangeSettings(yaml: text) }
    #expect(problem?.description == words)
  }

  @Test func `a key that is spelled wrong is no key`() {
    let problem = #expect(throws: SettingsProblem.self) {
      try ExchangeSettings(yaml: "kind: ami\naddress: a:1\nuser: b\nat_onse: 3")
    }
    #expect(problem?.description.hasPrefix("line 4: unknown key; there are kind, ") == true)
  }
}
