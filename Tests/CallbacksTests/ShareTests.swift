import Callbacks
import HouseTesting
import Testing

struct ShareTests {
  // Newcombe 1998 (Statistics in Medicine 17, p. 857): 81 of 263, 15 of 148 and 0 of 20, Wilson's interval.
  @Test(arguments: [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718)])
  func `a share has the interval of the published examples`(count: Int, of: Int, low: Double, high: Double) {
    let interval = Share(count, of: of).interval
    #expect(abs(interval.lowerBound - low) < 0.000_1)
    #expect(abs(interval.upperBound - high) < 0.000_1)
  }

  // Newcombe 1998 (Statistics in Medicine 17, p. 873), table II, method 10.
  @Test(arguments: [
    (56, 70, 48, 80, 0.0524, 0.3339), (9, 10, 3, 10, 0.1705, 0.8090), (6, 7, 2, 7, 0.0582, 0.8062),
    (5, 56, 0, 29, -0.0381, 0.1926), (0, 10, 0, 20, -0.1611, 0.2775), (0, 10, 0, 10, -0.2775, 0.2775),
    (10, 10, 0, 20, 0.6791, 1), (10, 10, 0, 10, 0.6075, 1),
  ])
  func `a difference has the interval of the published examples`(
    a: Int, m: Int, b: Int, n: Int, low: Double, high: Double
  ) {
    let interval = ShareDifference(Share(a, of: m), minus: Share(b, of: n)).interval
    #expect(abs(interval.lowerBound - low) < 0.000_1)
    #expect(abs(interval.upperBound - high) < 0.000_1)
  }

  @Test func `of nothing nothing is known`() {
    #expect(Share(0, of: 0).value == nil)
    #expect(Share(0, of: 0).interval == 0...1)
    let difference = ShareDifference(Share(1, of: 2), minus: Share(0, of: 0))
    #expect(difference.value == nil)
    #expect(difference.interval == -1...1)
  }

  @Test func `the interval holds the true difference in about nineteen draws of twenty`() {
    var dice = Dice(7)
    var held = 0
    for _ in 0..<2_000 {
      let (p, q) = (0.4, 0.3)
      let a = (0..<120).count { _ in Double.random(in: 0..<1, using: &dice) < p }
      let b = (0..<150).count { _ in Double.random(in: 0..<1, using: &dice) < q }
      if ShareDifference(Share(a, of: 120), minus: Share(b, of: 150)).interval.contains(p - q) { held += 1 }
    }
    #expect((1_860...1_960).contains(held), "\(held) of 2000")
  }
}

struct PilotResultTests {
  private func half(_ requests: Int, atFirst: Int) -> PilotResult.Half {
    PilotResult.Half(requests: requests, reached: atFirst + 10, atFirst: atFirst, attempts: requests * 2)
  }

  @Test func `the number of requests that is wanted follows the difference that is looked for`() {
    // 2 · 0.24 · (1.96 + 0.8416)² / 0.01 = 376.7
    #expect(PilotResult(engine: half(0, atFirst: 0), control: half(0, atFirst: 0)).wanted == 377)
    #expect(PilotResult(engine: half(0, atFirst: 0), control: half(0, atFirst: 0), worthwhile: 0.2).wanted == 95)
  }

  @Test func `before that number no difference is told, however large it looks`() {
    let result = PilotResult(engine: half(300, atFirst: 290), control: half(290, atFirst: 5))
    #expect(result.verdict == .tooEarly(missing: 87))
  }

  @Test func `then it is said plainly`() {
    func verdict(_ engine: Int, _ control: Int) -> PilotResult.Verdict {
      PilotResult(engine: half(400, atFirst: engine), control: half(400, atFirst: control)).verdict
    }
    #expect(verdict(190, 140) == .better)
    #expect(verdict(140, 190) == .worse)
    #expect(verdict(150, 148) == .noDifference)
  }

  @Test func `a pilot without any difference finds one in at most one case of twenty`() {
    var dice = Dice(3)
    var found = 0
    for _ in 0..<1_000 {
      func draw() -> Int { (0..<377).count { _ in Double.random(in: 0..<1, using: &dice) < 0.4 } }
      if PilotResult(engine: half(377, atFirst: draw()), control: half(377, atFirst: draw())).verdict != .noDifference {
        found += 1
      }
    }
    #expect(found <= 70, "\(found) of 1000")
  }

  @Test func `a pilot with the difference that is looked for finds it in four cases of five`() {
    var dice = Dice(5)
    var found = 0
    for _ in 0..<1_000 {
      func draw(_ p: Double) -> Int { (0..<377).count { _ in Double.random(in: 0..<1, using: &dice) < p } }
      let result = PilotResult(engine: half(377, atFirst: draw(0.45)), control: half(377, atFirst: draw(0.35)))
      if result.verdict == .better { found += 1 }
    }
    #expect(found >= 750, "\(found) of 1000")
  }
}
