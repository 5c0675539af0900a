import Ground
import Timing

@testable import struct Timing.SplitMix

/// A town of our own: some people answer in the morning, some in the evening, some numbers are dead. What is true is
/// known here, so that forecasts can be held against it.
struct SmallWorld {
  static let monday = Day(year: 2026, month: 3, day: 2)!
  let almanac = Almanac(holidays: .none, zones: [.warsaw], days: monday + -10...monday + 120)
  private(set) var dossiers: [ID<Callee>: Dossier] = [:]
  private(set) var requests: [ID<CallRequest>: CallRequest] = [:]
  private var luck: SplitMix

  var history: CallHistory { CallHistory(dossiers: dossiers, requests: requests) }

  static func at(_ day: Int, _ minutes: Int) -> Moment {
    Zone.warsaw.moment(monday + day, TimeOfDay(minutes: minutes)!)
  }

  init(people: Int, weeks: Int, seed: UInt64 = 1) {
    luck = SplitMix(seed: seed)
    for number in 0..<people {
      let id = ID<Callee>("c\(number)")
      dossiers[id] = Dossier(
        callee: Callee(
          id: id, segment: number % 2 == 0 ? .business : .individual, industry: number % 3 == 0 ? "building" : "shop",
          phone: .mobile, tracked: true))
    }
    for day in 0..<weeks * 7 where day % 7 < 5 {
      for number in 0..<people { liveThrough(day, number) }
    }
  }

  /// That the person answers in a slot: a stranger to the model.
  static func truth(_ number: Int, minute: Int, fresh: Bool) -> Double {
    if number % 10 == 9 { return 0 }
    let morning = number % 4 < 2
    let likes = morning == (minute < 13 * 60)
    return min(0.95, (likes ? 0.5 : 0.1) + (fresh ? 0.2 : 0))
  }

  private mutating func liveThrough(_ day: Int, _ number: Int) {
    let id = ID<Callee>("c\(number)")
    for _ in 0..<2 {
      let minute = Int.random(in: 8 * 60..<18 * 60, using: &luck)
      if Double.random(in: 0..<1, using: &luck) < SmallWorld.truth(number, minute: minute, fresh: false) * 0.5 {
        dossiers[id]?.note(CallSignal(callee: id, at: SmallWorld.at(day, minute), kind: .pageVisit))
      }
    }
    guard Int.random(in: 0..<6, using: &luck) == 0 else { return }
    let asked = Int.random(in: 8 * 60..<16 * 60, using: &luck)
    let request = CallRequest(id: ID("r\(day)-\(number)"), callee: id, created: SmallWorld.at(day, asked))
    requests[request.id] = request
    dossiers[id]?.note(requestAt: request.created)
    var minute = asked + Int.random(in: 5..<100, using: &luck)
    for attempt in 1...3 {
      let chance = SmallWorld.truth(number, minute: minute, fresh: minute - asked < 30)
      let answered = Double.random(in: 0..<1, using: &luck) < chance
      dossiers[id]?.note(
        CallAttempt(
          request: request.id, callee: id, at: SmallWorld.at(day, minute), number: attempt,
          outcome: answered ? .answered : .noAnswer))
      minute += Int.random(in: 60..<180, using: &luck)
      if answered || minute >= 18 * 60 { return }
    }
  }
}
