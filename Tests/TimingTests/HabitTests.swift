import Foundation
import Ground
import Testing

@testable import Timing

/// What tells of a person's week beside their calls.
@Suite struct HabitTests {
  private static let almanac = SmallWorld(people: 0, weeks: 0).almanac

  private func view(_ dossier: Dossier, _ population: Population, now: Moment) -> PersonView {
    PersonView(
      dossier, kind: population.kind(dossier.callee), population: population, almanac: HabitTests.almanac, now: now)
  }

  private func row(_ dossier: Dossier, _ population: Population, day: Int, hour: Int) -> [Float] {
    let request = CallRequest(id: "r", callee: dossier.callee.id, created: SmallWorld.at(day, 8 * 60))
    let view = view(dossier, population, now: request.created)
    return CallSight(request, view: view, population: population, almanac: HabitTests.almanac)
      .row(SmallWorld.at(day, hour * 60)).features
  }

  @Test func `who once named an hour is thought to have time at that hour on other days, from when they named it`() {
    var dossier = Dossier(callee: Callee(id: "c", segment: .business))
    dossier.note(
      NamedWindow(said: SmallWorld.at(0, 9 * 60), hours: SmallWorld.at(1, 14 * 60)..<SmallWorld.at(1, 16 * 60)))
    var people: [ID<Callee>: Dossier] = ["c": dossier]
    for hour in 8..<18 {
      people[ID("c\(hour)")] = Dossier(
        callee: Callee(id: ID("c\(hour)"), segment: .business),
        windows: [
          NamedWindow(said: SmallWorld.at(0, 0), hours: SmallWorld.at(1, hour * 60)..<SmallWorld.at(1, hour * 60 + 60))
        ])
    }
    let population = ForecastLesson(
      CallHistory(dossiers: people, requests: [:]), almanac: HabitTests.almanac
    ).population
    let (good, other) = (row(dossier, population, day: 9, hour: 15), row(dossier, population, day: 9, hour: 10))
    #expect(good[.windowHabit] > 0 && other[.windowHabit] < 0)
    #expect(row(dossier, population, day: 0, hour: 15)[.windowHabit] == 0, "nothing was named yet")
    #expect(row(Dossier(callee: dossier.callee), population, day: 9, hour: 15)[.windowHabit] == 0)
  }

  @Test func `a window weighs as much as one sign, however long it is, and lies in its own hours`() {
    let clock = HabitTests.almanac.clock(.warsaw)
    for hours in [1, 4] {
      var grid = HabitGrid()
      grid.add(SmallWorld.at(1, 10 * 60)..<SmallWorld.at(1, (10 + hours) * 60), on: clock, weight: 1)
      #expect(abs(grid.total - 1) < 1e-5)
      let best = grid.anyDay.indices.max { grid.anyDay[$0] < grid.anyDay[$1] } ?? 0
      #expect((40..<40 + 4 * hours).contains(best))
    }
  }

  @Test func `of whom nothing is known, the week is that of those who live alike`() {
    let (morning, evening) = (9 * 4, 18 * 4)
    let people = (0..<200).map { number in
      var person = HabitClasses.Evidence()
      person.peers = number % 2
      let cell = number % 2 == 0 ? morning : evening
      person.active = [(cell, 1), (cell + 1, 1), (cell + 2, 1)]
      return person
    }
    let classes = HabitClasses(people, classes: 2)
    for peers in [0, 1] {
      var stranger = HabitClasses.Evidence()
      stranger.peers = peers
      let curve = classes.curve(classes.posterior(stranger))
      #expect((curve[morning] > curve[evening]) == (peers == 0))
      #expect(abs(curve[morning] - curve[evening]) > 0.5)
    }
    let nobody = classes.curve(classes.posterior(HabitClasses.Evidence()))
    #expect(abs(nobody[morning] - nobody[evening]) < 0.2)
  }

  @Test func `a firm's landline that is silent in the evening is told from its mobile numbers`() {
    var history = CallHistory(dossiers: [:], requests: [:])
    for number in 0..<120 {
      let id = ID<Callee>("c\(number)")
      let landline = number % 2 == 0
      var dossier = Dossier(callee: Callee(id: id, segment: .business, phone: landline ? .landline : .mobile))
      let hour = number % 4 < 2 ? 10 : 18
      let request = CallRequest(id: ID("r\(number)"), callee: id, created: SmallWorld.at(number % 5, 8 * 60))
      history.requests[request.id] = request
      dossier.note(
        CallAttempt(
          request: request.id, callee: id, at: SmallWorld.at(number % 5, hour * 60), number: 1,
          outcome: landline && hour == 18 || number % 8 > 5 ? .noAnswer : .answered))
      history.dossiers[id] = dossier
    }
    let population = ForecastLesson(history, almanac: HabitTests.almanac).population
    func lift(_ phone: Callee.Phone, _ segment: Callee.Segment, hour: Int) -> Float {
      row(Dossier(callee: Callee(id: "new", segment: segment, phone: phone)), population, day: 9, hour: hour)[
        .phoneHour]
    }
    #expect(lift(.landline, .business, hour: 18) < -0.5)
    #expect(lift(.landline, .business, hour: 18) < lift(.mobile, .business, hour: 18) - 0.5)
    #expect(lift(.landline, .individual, hour: 18) == 0, "of private people's nothing is known")
  }
}
