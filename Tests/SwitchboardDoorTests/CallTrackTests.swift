import Callbacks
import Ground
import HouseTesting
import Testing
import Timing

@testable import SwitchboardDoor

struct CallTrackTests {
  private static let placed = Cast.now

  /// What was told of `row`, its events in the given order.
  private func play(_ row: Row, _ events: [AMIMessage]) throws -> [CallEvent.What] {
    var book = CallBook()
    let name = try #require(CallName(channel: row.first == .agent ? Row.agentRoot : Row.root))
    book.open(name, at: Self.placed)
    let now = Self.placed + .seconds(row.after)
    var told = events.flatMap { book.take($0, at: now) }
    told += book.due(at: now + CallTrack.grace)
    told += events.flatMap { book.take($0, at: now + .seconds(9)) }
    #expect(book.open == 0, "the call is over")
    return told.map(\.what)
  }

  private func ending(_ told: [CallEvent.What]) -> CallEnding? {
    let endings = told.compactMap { if case .ended(let ending) = $0 { ending } else { nil } }
    #expect(endings.count == 1, "told once")
    #expect(!told.contains(.lost))
    return endings.first
  }

  @Test(arguments: Row.all)
  func `each row means what was seen`(row: Row) throws {
    let ending = try #require(ending(try play(row, row.events)))
    #expect(ending.outcome == row.outcome)
    #expect(ending.cause == row.cause)
    #expect(ending.networkCode == row.networkCode)
  }

  @Test(arguments: Row.all)
  func `the order of the events and their coming twice change nothing`(row: Row) throws {
    for seed in 0..<300 {
      var dice = Dice(seed)
      let events = (row.events + row.events).shuffled(using: &dice)
      let told = try play(row, events)
      #expect(ending(told)?.outcome == row.outcome, "seed \(seed)")
    }
  }

  @Test(arguments: Row.all)
  func `an answer is told before its end, and only of a call that was answered`(row: Row) throws {
    let told = try play(row, row.events)
    #expect(told.count { $0 == .answered } == ([.answered, .voicemail].contains(row.outcome) ? 1 : 0))
    if let answered = told.firstIndex(of: .answered) { #expect(answered < told.count - 1) }
  }

  @Test func `ringing and talking are counted in seconds`() throws {
    var book = CallBook()
    book.open(try #require(CallName(channel: Row.root)), at: Self.placed)
    func at(_ second: Int, _ message: AMIMessage) -> [CallEvent] {
      book.take(message, at: Self.placed + .seconds(second))
    }
    #expect(at(2, Row.dial("DialState", Row.root, "RINGING")).map(\.what) == [.ringing])
    #expect(at(14, Row.state(Row.root, 6)).map(\.what) == [.answered])
    #expect(at(14, Row.response(true, 4)).isEmpty)
    #expect(at(134, Row.hangup(Row.root, 16)).isEmpty, "perhaps it was a machine, as may be told yet")
    let ending = book.due(at: Self.placed + .seconds(135)).map(\.what)
    #expect(ending == [.ended(CallEnding(outcome: .answered, cause: 16, ringSeconds: 12, talkSeconds: 120))])
  }

  @Test func `the pseudo channel of a failed order is passed over`() throws {
    var book = CallBook()
    book.open(try #require(CallName(channel: Row.root)), at: Self.placed)
    #expect(book.take(Row.hangup(Row.root, 16, "", "OutgoingSpoolFailed"), at: Self.placed).isEmpty)
    #expect(book.due(at: Self.placed + .seconds(20)).isEmpty)
    #expect(book.open == 1)
  }

  @Test func `calls of others are none of ours`() {
    var book = CallBook()
    for _ in 0..<1_000 {
      #expect(book.take(Row.hangup("1700000000.1", 17, "", "PJSIP/x", "1700000000.1"), at: Self.placed).isEmpty)
    }
    #expect(book.open == 0)
  }

  @Test func `a trunk that is tried after another decides`() throws {
    let (one, two) = ("1.1", "1.2")
    let row = Row(
      name: "fail-over",
      events: [
        Row.new(Row.root, "Local/s@x-1;1"), Row.new(Row.root + ";2", "Local/s@x-1;2"),
        Row.dial("DialBegin", one, from: Row.root + ";2"), Row.hangup(one, 34, "503"),
        Row.dial("DialBegin", two, from: Row.root + ";2"), Row.hangup(two, 17, "486"),
        Row.hangup(Row.root + ";2", 17, "", "Local/s@x-1;2"), Row.hangup(Row.root, 0, "", "Local/s@x-1;1"),
        Row.response(false, 0),
      ], outcome: .busy)
    let told = try play(row, row.events)
    #expect(ending(told)?.outcome == .busy)
  }

  @Test func `the agent's own telephone says nothing of the customer`() throws {
    let row = Row(
      name: "customer there, agent busy",
      events: [
        Row.new(Row.root), Row.state(Row.root, 6), Row.response(true, 4),
        Row.dial("DialBegin", Row.leg, from: Row.root),
        Row.hangup(Row.leg, 17, "486", "PJSIP/101-2"), Row.hangup(Row.root, 16),
      ], outcome: .answered)
    let told = try play(row, row.events)
    #expect(ending(told)?.outcome == .answered)
  }

  @Test func `rules that are up early are no answer`() throws {
    var book = CallBook()
    book.open(try #require(CallName(channel: Row.root)), at: Self.placed)
    let events = [
      Row.new(Row.root, "Local/s@x-1;1"), Row.new(Row.root + ";2", "Local/s@x-1;2"),
      Row.state(Row.root + ";2", 6, "Local/s@x-1;2"),
    ]
    #expect(events.flatMap { book.take($0, at: Self.placed) }.isEmpty)
  }

  @Test func `of a call that is heard of at its end only what is clear is told`() throws {
    func told(_ events: [AMIMessage]) -> [CallEvent.What] {
      var book = CallBook()
      let told = events.flatMap { book.take($0, at: Self.placed) } + book.due(at: Self.placed + CallTrack.grace)
      #expect(book.open == 0)
      return told.map(\.what)
    }
    #expect(told([Row.hangup(Row.root, 16)]).isEmpty, "perhaps it was a long talk")
    #expect(told([Row.response(false, 0), Row.hangup(Row.root, 17, "486")]).map(\.ending?.outcome) == [.busy])
    let talk = told([Row.state(Row.root, 6), Row.hangup(Row.root, 16)])
    #expect(talk == [.answered, .ended(CallEnding(outcome: .answered, cause: 16))])
  }

  // MARK: after the line was down

  private func settled(_ before: [AMIMessage], listed: [AMIMessage]) throws -> [CallEvent.What] {
    var book = CallBook()
    book.open(try #require(CallName(channel: Row.root)), at: Self.placed)
    for event in before { _ = book.take(event, at: Self.placed) }
    let back = Self.placed + .seconds(60)
    book.lineIsBack(at: back)
    #expect(book.wantsSettling(at: back))
    let told = book.settle(listed, asked: back, at: back) + book.due(at: back + CallTrack.grace)
    return told.map(\.what)
  }

  private static let up: AMIMessage = [
    "Event": "CoreShowChannel", "Channel": "PJSIP/trunk-1", "ChannelState": "6", "Uniqueid": Row.root,
    "Linkedid": Row.root,
  ]

  @Test func `a call that went on is found again`() throws {
    #expect(try settled([Row.state(Row.root, 5)], listed: [Self.up]) == [.answered])
    #expect(try settled([Row.state(Row.root, 6)], listed: [Self.up]) == [])
  }

  @Test func `how a call ended meanwhile nobody can say`() throws {
    #expect(try settled([Row.state(Row.root, 5)], listed: []) == [.lost])
    #expect(try settled([], listed: []) == [.lost])
  }

  @Test func `a call that was answered stays answered, without its length`() throws {
    #expect(
      try settled([Row.state(Row.root, 6)], listed: []) == [.ended(CallEnding(outcome: .answered))])
  }

  @Test func `a call that we gave up meanwhile is that`() throws {
    var book = CallBook()
    let name = try #require(CallName(channel: Row.root))
    book.open(name, at: Self.placed)
    _ = book.take(Row.state(Row.root, 5), at: Self.placed)
    book.giveUp(name.reference)
    let told = book.take(Row.hangup(Row.root, 16), at: Self.placed) + book.due(at: Self.placed + CallTrack.grace)
    #expect(told.map(\.what).last == .ended(CallEnding(outcome: .cancelled, cause: 16, ringSeconds: 0)))
  }
}
