import Callbacks
import ExchangeTesting
import Ground
import HouseTesting
import Testing
import Timing

@testable import SwitchboardDoor

/// The line breaks, falls silent or carries nonsense.
struct LineTests {
  @Test func `a call in which the line drops is found again`() async throws {
    try await Sample.run { sample in
      sample.exchange.play(.holds, for: "00")
      let order = try sample.order("cb-1")
      try await sample.board.place(order)
      #expect(await eventually { sample.told(of: order.reference) == [.ringing] })
      sample.exchange.drop(stay: true)
      #expect(await eventually { sample.board.state() != .ready })
      sample.exchange.play(.answered(waits: true), for: "00")
      sample.exchange.comeBack()
      #expect(await eventually { sample.board.state() == .ready })
      let standing = try await sample.board.standing([order.reference])
      #expect(standing == [order.reference: .ringing])
      sample.exchange.goOn("cb-1.c20")
      #expect(await sample.end(of: order.reference)?.ending?.outcome == .answered)
    }
  }

  @Test func `a call that ended while the line was down is lost and not unanswered`() async throws {
    try await Sample.run { sample in
      sample.exchange.play(.holds, for: "00")
      let order = try sample.order("cb-1")
      try await sample.board.place(order)
      #expect(await eventually { sample.told(of: order.reference) == [.ringing] })
      sample.exchange.drop(stay: true)
      #expect(await eventually { sample.board.state() != .ready })
      sample.exchange.goOn("cb-1.c20")
      #expect(await eventually { sample.exchange.isQuiet })
      sample.exchange.comeBack()
      #expect(await sample.end(of: order.reference) == .lost)
      let standing = try await sample.board.standing([order.reference])
      #expect(standing == [order.reference: .gone])
    }
  }

  @Test func `an exchange that hangs up at once, again and again, holds nothing up`() async throws {
    let exchange = try await StandInExchange()
    exchange.drop(stay: true)
    try await Sample.run(exchange, Sample.settings(exchange), waits: false) { sample in
      for _ in 0..<2 {
        let before = exchange.greeted
        #expect(await eventually { exchange.greeted > before })
      }
      exchange.comeBack()
      #expect(await eventually { sample.board.state() == .ready })
    }
    try await exchange.stop()
  }

  @Test func `an order behind which the line goes down is unknown`() async throws {
    try await Sample.run { sample in
      let before = sample.exchange.heard
      sample.exchange.fallSilent()
      async let placing: Result<Void, any Error> = {
        do { return .success(try await sample.board.place(try sample.order("cb-1"))) } catch { return .failure(error) }
      }()
      #expect(await eventually { sample.exchange.heard > before })
      sample.exchange.drop()
      guard case .failure(let error) = await placing, case SwitchboardFault.unknown = error else {
        Issue.record("it must be unknown")
        return
      }
      sample.exchange.fallSilent(false)
      #expect(await eventually { sample.board.state() == .ready })
      #expect(await sample.end(of: CallReference("cb-1")) == .lost)
    }
  }

  @Test func `a house that starts anew knows the calls that are open`() async throws {
    let exchange = try await StandInExchange()
    exchange.play(.answered(waits: true), for: "00")
    let reference = CallReference("cb-1")
    try await Sample.run(exchange, Sample.settings(exchange)) { sample in
      try await sample.board.place(try sample.order("cb-1"))
      #expect(await eventually { sample.told(of: reference).contains(.answered) })
    }
    try await Sample.run(exchange, Sample.settings(exchange)) { sample in
      let other = CallReference("cb-2")
      let standing = try await sample.board.standing([reference, other])
      #expect(standing == [reference: .talking, other: .gone])
      exchange.goOn("cb-1.c20")
      #expect(await sample.end(of: reference)?.ending?.outcome == .answered)
    }
    try await exchange.stop()
  }

  @Test func `a hundred thousand lines of others pass, and our calls go on`() async throws {
    try await Sample.run { sample in
      let event = """
        Event: RTCPSent\r
        Privilege: reporting,all\r
        Channel: PJSIP/other-00000007\r
        ChannelState: 6\r
        Uniqueid: 1700000000.7\r
        Linkedid: 1700000000.7\r
        To: 127.0.0.1:40001\r
        SentNTP: 1700000000.12345678\r
        SentPackets: 250\r
        \r

        """
      let block = Array(String(repeating: event, count: 1_000).utf8)
      async let pouring: Void = {
        for _ in 0..<10 { try await sample.exchange.pour(block) }
      }()
      for number in 0..<20 { try await sample.board.place(try sample.order("cb-\(number)", "+48601234517")) }
      try await pouring
      for number in 0..<20 {
        #expect(await sample.end(of: CallReference("cb-\(number)"))?.ending?.outcome == .busy)
      }
      #expect(sample.board.state() == .ready)
    }
  }

  @Test(arguments: 0..<20)
  func `nonsense on the line breaks nothing`(seed: Int) async throws {
    try await Sample.run { sample in
      var dice = Dice(seed)
      let words = [
        "Event: ", "Hangup", "OriginateResponse", "Uniqueid: cb-1.c20", "DestUniqueid: cb-9.a30;2",
        "Cause: -99999999999999",
        "ChannelState: 6", "Response: Success", "ActionID: odzew-1", "Linkedid: cb-", ": : :", "\r\n", "\r\n\r\n", "\0",
        "Channel: Local/x;1", "DialStatus: NOANSWER", "Event: CoreShowChannelsComplete", "UserEvent: AMDResult",
      ]
      for _ in 0..<20 {
        var bytes: [UInt8] = []
        for _ in 0..<200 {
          if Bool.random(using: &dice) {
            bytes += words.randomElement(using: &dice)!.utf8
          } else {
            bytes += (0..<Int.random(in: 0...30, using: &dice)).map { _ in .random(in: 0...255, using: &dice) }
          }
        }
        try await sample.exchange.pour(bytes)
      }
      try await sample.exchange.pour(Array("\r\n\r\n".utf8))
      let order = try sample.order("cb-after", "+48601234517")
      try await sample.board.place(order)
      #expect(await sample.end(of: order.reference)?.ending?.outcome == .busy)
    }
  }
}
