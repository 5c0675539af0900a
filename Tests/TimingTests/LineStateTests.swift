import Testing

@testable import Timing

@Suite struct LineStateTests {
  private func odds(_ calls: [CallOutcome]) -> Float {
    var line = LineState()
    for call in calls { line.note(call, LineState.Usual()) }
    return line.deadOdds
  }

  @Test func `each call that rings out makes a dead number likelier, any sign of life hardly thinkable`() {
    let rings = (0..<9).map { odds(Array(repeating: .noAnswer, count: $0)) }
    #expect(zip(rings, rings.dropFirst()).allSatisfy { $0 < $1 } && rings[0] < 0.1 && rings[8] > 4)
    for sign in [CallOutcome.busy, .voicemail, .rejected, .answered, .declined] {
      #expect(odds(Array(repeating: .noAnswer, count: 8) + [sign]) < rings[0])
    }
    #expect(odds([.invalidNumber]) > 4 && odds([.wrongParty]) > 4)
  }

  @Test func `a stranger's line that is busy or has a machine is no sign of life of the person`() {
    for sign in [CallOutcome.busy, .voicemail, .rejected] {
      #expect(odds([.wrongParty, sign]) > 4 && odds([.invalidNumber, sign]) > 4)
    }
    #expect(odds([.wrongParty, .answered]) < 0.1, "the record was mended")
  }

  @Test func `what is usual is learnt: a firm with many dead numbers doubts sooner`() {
    let alive = (0..<900).map { [CallOutcome.noAnswer, $0 % 2 == 0 ? .answered : .voicemail, .noAnswer, .busy] }
    let dead = (0..<300).map { _ in Array(repeating: CallOutcome.noAnswer, count: 6) }
    let few = LineState.Usual(alive)
    let many = LineState.Usual(alive + dead)
    #expect(few.dead < 0.01 && abs(many.dead - 0.25) < 0.03)
    #expect(abs(few.ringsOut - 0.5) < 0.01, "after the first sign of life, one of two rang out")
    #expect(LineState.Usual([]).dead == LineState.Usual().dead)
  }

  @Test func `people who were only unlucky are not counted as dead`() {
    // Half of the calls ring out; one in eight people has three of them and nothing else.
    let people = (0..<800).map { person in
      person % 8 == 0
        ? [CallOutcome.noAnswer, .noAnswer, .noAnswer] : [.answered, person % 2 == 0 ? .noAnswer : .busy]
    }
    #expect(LineState.Usual(people).dead < 0.06)
  }
}
