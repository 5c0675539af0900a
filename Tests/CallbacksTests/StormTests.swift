import Callbacks
import Ground
import Testing
import Timing

struct StormTests {
  private let start = Moment(milliseconds: 1_700_000_000_000)

  private func storm(_ outcomes: [CallOutcome], every: Span = .seconds(10)) -> Storm {
    Storm(
      outcomes.enumerated().map { number, outcome in
        (at: start + Span(milliseconds: every.milliseconds * Int64(number)), outcome: outcome)
      })
  }

  @Test func `half of five calls failing stops the dialling`() throws {
    let pause = try #require(storm([.answered, .network, .noAnswer, .network, .network]).pause)
    #expect(pause.failures == 3)
    #expect(pause.of == 5)
    #expect(pause.until == start + .seconds(40) + Storm.pause)
  }

  @Test func `four calls are too few to tell`() {
    #expect(storm([.network, .network, .network, .network]).pause == nil)
  }

  @Test func `less than half is no storm`() {
    #expect(storm([.network, .network, .answered, .busy, .noAnswer]).pause == nil)
  }

  @Test func `customers who do not answer are no storm`() {
    #expect(storm(Array(repeating: .noAnswer, count: 50) + Array(repeating: .invalidNumber, count: 50)).pause == nil)
  }

  @Test func `calls that we gave up ourselves do not count`() {
    #expect(storm([.network, .network, .network, .cancelled, .cancelled, .cancelled]).pause == nil)
  }

  @Test func `failures that lie apart do not add up`() {
    #expect(storm(Array(repeating: .network, count: 20), every: .seconds(31)).pause == nil)
    #expect(storm(Array(repeating: .network, count: 20), every: .seconds(29)).pause != nil)
  }

  @Test func `after the pause one call tries the network and dialling goes on`() throws {
    var storm = storm(Array(repeating: .network, count: 5))
    let until = try #require(storm.pause).until
    #expect(storm.permission(at: until - .seconds(1)) == .wait(until: until))
    #expect(storm.permission(at: until) == .tryOne)
    storm.note(.noAnswer, at: until + .seconds(30))
    #expect(storm.permission(at: until + .seconds(30)) == .dial)
    storm.note(.network, at: until + .seconds(31))
    #expect(storm.pause == nil, "what was before is forgotten")
  }

  @Test func `each try that fails doubles the pause up to its longest`() throws {
    var storm = storm(Array(repeating: .network, count: 5))
    var lengths: [Int] = []
    for _ in 0..<5 {
      let until = try #require(storm.pause).until
      storm.note(.network, at: until)
      let pause = try #require(storm.pause)
      lengths.append((pause.until - pause.since).minutes)
    }
    #expect(lengths == [10, 20, 40, 40, 40])
  }

  @Test func `calls that end within the pause neither lift nor lengthen it`() throws {
    var storm = storm(Array(repeating: .network, count: 5))
    let pause = try #require(storm.pause)
    storm.note(.answered, at: pause.since + .seconds(5))
    storm.note(.network, at: pause.since + .seconds(6))
    #expect(storm.pause == pause)
  }

  @Test func `a person may lift it`() {
    var storm = storm(Array(repeating: .network, count: 5))
    storm.resume()
    #expect(storm.permission(at: start + .seconds(60)) == .dial)
  }
}
