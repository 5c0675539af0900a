/// Whether a number is alive: a number that rings out again and again may have nobody behind it, but a busy line, a
/// machine or a rejected call is a sign of life, whatever the hour. Bayes' rule, call by call, so that "unreachable" is
/// not read as "bad time".
struct LineState: Sendable {
  /// What is usual among a firm's numbers.
  struct Usual: Sendable {
    /// The share of numbers that nobody ever answers.
    private(set) var dead: Float = 0.05
    /// The share of calls to living numbers that ring out.
    private(set) var ringsOut: Float = 0.55

    init() {}

    /// From people's calls, each in order of time; drawn to the guesses above as if forty people or calls had been seen.
    init(_ people: [[CallOutcome]]) {
      var (rang, all) = (40 * ringsOut, Float(40))
      // Of each person, how often it rang before there was life, and whether there ever was.
      var silent: [Int] = []
      for calls in people where !calls.isEmpty {
        let first = calls.firstIndex(where: \.isSignOfLife)
        if first == nil { silent.append(calls.count { $0 == .noAnswer }) }
        for call in calls.suffix(from: first.map { $0 + 1 } ?? calls.endIndex) where call != .invalidNumber {
          all += 1
          if call == .noAnswer { rang += 1 }
        }
      }
      ringsOut = min(0.95, rang / all)
      silent.sort()
      let count = Float(people.count { !$0.isEmpty })
      let guess = dead
      // Expectation and maximisation: who never answered is dead or was only unlucky.
      for _ in 0..<12 {
        let found = silent.reduce(Float(0)) { sum, rings in
          sum + dead / (dead + (1 - dead) * power(ringsOut, rings))
        }
        dead = min(0.5, (found + 40 * guess) / (count + 40))
      }
    }

    private func power(_ base: Float, _ times: Int) -> Float { (0..<times).reduce(1) { power, _ in power * base } }
  }

  /// Odds that the number is dead.
  private(set) var deadOdds: Float
  private(set) var machines: Float = 0
  private(set) var busies: Float = 0
  private(set) var rejections: Float = 0
  /// Calls that met no number or somebody else.
  private(set) var deadEnds: Float = 0
  private(set) var last: CallOutcome?

  init(_ usual: Usual = Usual()) { deadOdds = usual.dead / (1 - usual.dead) }

  mutating func note(_ outcome: CallOutcome, _ usual: Usual) {
    last = outcome
    switch outcome {
    case .noAnswer: deadOdds /= usual.ringsOut
    case .invalidNumber, .wrongParty:
      deadEnds += 1
      // The record may have been mended since.
      deadOdds = 20
    case .voicemail: machines += 1
    case .busy: busies += 1
    case .rejected: rejections += 1
    case .answered, .declined, .network, .cancelled: break
    }
    // Numbers change hands, but seldom.
    // What a stranger's line does tells nothing of the person, until they answer it after all.
    let theirs = deadEnds == 0 || outcome == .answered || outcome == .declined
    if outcome.isSignOfLife, theirs { deadOdds = 0.01 }
    deadOdds = min(1e6, deadOdds)
  }
}

extension CallOutcome {
  /// Whether there was a line, or a machine, that somebody uses.
  var isSignOfLife: Bool {
    switch self {
    case .answered, .declined, .busy, .voicemail, .rejected: true
    case .noAnswer, .invalidNumber, .wrongParty, .network, .cancelled: false
    }
  }
}
