import Callbacks
import HouseTesting
import Testing

@testable import SwitchboardDoor

struct AMIParserTests {
  private static let stream = """
    Asterisk Call Manager/11.0.0\r
    Response: Success\r
    ActionID: odzew-1\r
    Message: Authentication accepted\r
    \r
    Event: Hangup\r
    Channel: PJSIP/trunk-00000001\r
    Cause: 17\r
    Cause-txt: User busy\r
    \r

    """

  private func read(_ text: String, in pieces: Int) -> [AMIMessage] {
    var parser = AMIParser()
    let bytes = Array(text.utf8)
    return stride(from: 0, to: bytes.count, by: pieces).flatMap {
      parser.take(bytes[$0..<min($0 + pieces, bytes.count)])
    }
  }

  @Test func `the greeting belongs to no message`() {
    let messages = read(Self.stream, in: 10_000)
    #expect(messages.count == 2)
    #expect(messages.first?["response"] == "Success")
    #expect(messages.first?["actionid"] == "odzew-1")
    #expect(messages.last?.event == "hangup")
    #expect(messages.last?.number("cause") == 17)
    #expect(messages.last?["cause-txt"] == "User busy")
  }

  @Test func `it does not matter how the network cuts the stream`() {
    let whole = read(Self.stream, in: 10_000)
    for pieces in 1...60 { #expect(read(Self.stream, in: pieces) == whole, "in pieces of \(pieces)") }
  }

  @Test func `what Asterisk does not know is nothing`() {
    let message = read("Event: OriginateResponse\r\nUniqueid: <unknown>\r\nCallerIDNum:\r\n\r\n", in: 100).first
    #expect(message?["uniqueid"] == nil)
    #expect(message?["calleridnum"] == nil)
  }

  @Test func `of a field that comes twice the first counts`() {
    #expect(read("Event: Hangup\r\nCause: 17\r\nCause: 1\r\n\r\n", in: 100).first?.number("cause") == 17)
  }

  @Test func `a line without an end takes no memory and spoils only itself`() {
    var parser = AMIParser()
    for _ in 0..<200 { #expect(parser.take(Array(repeating: UInt8(ascii: "x"), count: 10_000)).isEmpty) }
    let messages = parser.take(Array("\r\nEvent: Hangup\r\n\r\n".utf8))
    #expect(messages.map(\.event) == ["hangup"])
  }

  @Test func `a message without an end keeps only so many fields`() {
    var parser = AMIParser()
    for number in 0..<2_000 { #expect(parser.take(Array("Key\(number): x\r\n".utf8)).isEmpty) }
    #expect(parser.take([13, 10]).first?.count == AMIParser.mostFields)
  }

  @Test(arguments: 0..<200)
  func `spoiled bytes break nothing, and what follows is read`(seed: Int) {
    var dice = Dice(seed)
    var parser = AMIParser()
    var bytes = Array(Self.stream.utf8)
    for _ in 0..<Int.random(in: 1...40, using: &dice) {
      let place = Int.random(in: 0..<bytes.count, using: &dice)
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: bytes[place] = .random(in: 0...255, using: &dice)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(contentsOf: [13, 10, 0, 255, UInt8(ascii: ":")].shuffled(using: &dice), at: place)
      default: bytes.append(contentsOf: bytes[place...].prefix(50))
      }
    }
    var book = CallBook()
    for message in parser.take(bytes) { _ = book.take(message, at: Cast.now) }
    let after = parser.take(Array("\r\n\r\nEvent: Hangup\r\nCause: 1\r\n\r\n".utf8))
    #expect(after.last?.number("cause") == 1)
  }

  @Test(arguments: ["a\r\nAction: Command", "a\nb", "a\rb", "\u{0}", "\u{7f}", "a\u{b}"])
  func `no value begins a line of its own`(value: String) {
    let action = AMIAction(name: "Originate", fields: [("Channel", value)])
    #expect(throws: SwitchboardFault.self) { try action.wire(id: "1") }
  }

  @Test func `an action goes out with its name first and an empty line behind it`() throws {
    let action = AMIAction(name: "Ping", fields: [("Żółć", "zażółć")])
    #expect(try action.wire(id: "odzew-7") == "Action: Ping\r\nActionID: odzew-7\r\nŻółć: zażółć\r\n\r\n")
  }
}
