import Ground
import Timing

/// People with habits, drawn at random, who ask to be called.
struct TimingTown {
  static let monday = Day(year: 2026, month: 3, day: 2)!
  let almanac = Almanac(holidays: .none, zones: [.warsaw], days: monday + -10...monday + 130)
  let end: Moment
  private(set) var dossiers: [ID<Callee>: Dossier] = [:]
  private var requests: [ID<CallRequest>: CallRequest] = [:]
  private(set) var calls = 0

  var history: CallHistory { CallHistory(dossiers: dossiers, requests: requests) }

  static func at(_ day: Int, _ minutes: Int) -> Moment {
    Zone.warsaw.moment(monday + day, TimeOfDay(minutes: minutes) ?? TimeOfDay(minutes: 0)!)
  }

  init(people: Int, weeks: Int) {
    end = TimingTown.at(weeks * 7, 8 * 60)
    var luck = TimingLuck(seed: 4)
    for number in 0..<people {
      let id = ID<Callee>("c\(number)")
      dossiers[id] = Dossier(
        callee: Callee(
          id: id, segment: number % 2 == 0 ? .business : .individual, industry: "i\(number % 7)",
          language: number % 10 == 0 ? "en" : "pl", phone: .mobile, tracked: true))
      for day in 0..<weeks * 7 where day % 7 < 5 { live(day, number, &luck) }
    }
  }

  private mutating func live(_ day: Int, _ number: Int, _ luck: inout TimingLuck) {
    let id = ID<Callee>("c\(number)")
    let favourite = 9 + number % 8
    if luck.unit() < 0.3 {
      let minute = favourite * 60 + Int(luck.unit() * 90)
      dossiers[id]?.note(CallSignal(callee: id, at: TimingTown.at(day, minute), kind: .pageVisit))
    }
    guard luck.unit() < 0.15 else { return }
    let asked = 8 * 60 + Int(luck.unit() * 360)
    let request = CallRequest(id: ID("r\(day)-\(number)"), callee: id, created: TimingTown.at(day, asked))
    requests[request.id] = request
    dossiers[id]?.note(requestAt: request.created)
    for attempt in 1...3 {
      let minute = asked + attempt * 90
      let answered = luck.unit() < (abs(minute / 60 - favourite) < 2 ? 0.5 : 0.15)
      calls += 1
      dossiers[id]?.note(
        CallAttempt(
          request: request.id, callee: id, at: TimingTown.at(day, minute), number: attempt,
          outcome: answered ? .answered : .noAnswer))
      if answered { return }
    }
  }

  /// Open requests of so many people.
  func open(_ count: Int, before now: Moment? = nil) -> [CallCase] {
    let now = now ?? end
    var luck = TimingLuck(seed: 6)
    return (0..<count).compactMap { number in
      guard let dossier = dossiers[ID("c\(number)")] else { return nil }
      let created = now - .minutes(Int(luck.unit() * 1_000))
      let request = CallRequest(
        id: ID("open\(number)"), callee: dossier.callee.id, created: created, value: Double(1 + luck.unit() * 9))
      var known = dossier
      known.note(requestAt: created)
      return CallCase(request: request, dossier: known)
    }
  }
}

/// Luck that is the same each time (Steele, Lea & Flood 2014).
struct TimingLuck {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// From 0 to below 1.
  mutating func unit() -> Float {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Float((mixed ^ (mixed >> 31)) >> 40) / 16_777_216
  }
}
