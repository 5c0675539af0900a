import Callbacks
import Testing

@testable import SwitchboardDoor

struct CallNameTests {
  @Test(arguments: [("cb-4711", CallOrder.First.agent, 30), ("cb-01HX-z", .customer, 1), ("cb-A", .customer, 600)])
  func `the name of a channel says all of its call`(reference: String, first: CallOrder.First, ring: Int) throws {
    let name = try #require(CallName(CallReference(reference), first: first, ringSeconds: ring))
    #expect(CallName(channel: name.channel) == name)
    #expect(CallName(channel: name.secondHalf) == name)
  }

  @Test(arguments: [
    "", "cb-", "cb-4711", "cb-4711.", "cb-4711.x30", "cb-4711.c", "cb-4711.c0", "cb-4711.c601", "cb-47 11.c30",
    "1700000000.12", "cb-4711.c30x", "xcb-4711.c30", "cb-ż.c30",
  ])
  func `another channel is none of ours`(channel: String) { #expect(CallName(channel: channel) == nil) }

  @Test(arguments: [
    "4711", "cb-a.b", "cb-a\r\nAction: Logoff", "cb-a;2", "cb-a/b", "cb- a", String(repeating: "cb-", count: 40),
  ])
  func `a reference that could be read as something else is refused`(reference: String) {
    #expect(CallName(CallReference(reference), first: .agent, ringSeconds: 30) == nil)
  }
}
