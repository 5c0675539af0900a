import Forecast
import Ground
import Testing

@testable import Timing

@Suite struct ModelForecastTests {
  static let world = SmallWorld(people: 200, weeks: 12)
  static let model = Result {
    try ForecastTraining(almanac: world.almanac, grow: TreeTrainer.train).train(world.history)
  }

  private func forecast() throws -> ModelForecast {
    ModelForecast(model: try #require(try ModelForecastTests.model.get()), almanac: ModelForecastTests.world.almanac)
  }

  /// A request of this person on the first day after the history.
  private func matter(_ number: Int, asked minute: Int = 9 * 60, callee: Callee? = nil) throws -> CallCase {
    let id = ID<Callee>("c\(number)")
    var dossier = try #require(ModelForecastTests.world.dossiers[id])
    if let callee { dossier = Dossier(callee: callee) }
    let request = CallRequest(id: "open", callee: dossier.callee.id, created: SmallWorld.at(84, minute))
    dossier.note(requestAt: request.created)
    return CallCase(request: request, dossier: dossier)
  }

  @Test func `what is said comes true: over all people and hours, probabilities are near the truth`() throws {
    let forecast = try forecast()
    var (said, truth) = ([Double](), [Double]())
    for number in 0..<200 {
      for minute in [10 * 60, 15 * 60 + 30] {
        let matter = try matter(number, asked: 9 * 60)
        said += forecast.chances(of: matter, at: [SmallWorld.at(84, minute)], now: matter.request.created)
        truth.append(SmallWorld.truth(number, minute: minute, fresh: false))
      }
    }
    let mean = said.reduce(0, +) / Double(said.count)
    #expect(abs(mean - truth.reduce(0, +) / Double(truth.count)) < 0.05)
    let high = zip(said, truth).filter { $0.0 > 0.4 }.map(\.1)
    let low = zip(said, truth).filter { $0.0 < 0.15 }.map(\.1)
    #expect(high.count > 50 && abs(high.reduce(0, +) / Double(high.count) - 0.5) < 0.07)
    #expect(low.count > 50 && low.reduce(0, +) / Double(low.count) < 0.15)
  }

  @Test func `the hour at which somebody usually answers is told from the other`() throws {
    let forecast = try forecast()
    var right = 0
    let people = (0..<200).filter { $0 % 10 != 9 }
    for number in people {
      let matter = try matter(number)
      let chances = forecast.chances(
        of: matter, at: [SmallWorld.at(84, 10 * 60 + 30), SmallWorld.at(84, 15 * 60 + 30)], now: matter.request.created)
      if (chances[0] > chances[1]) == (number % 4 < 2) { right += 1 }
    }
    #expect(Double(right) > 0.95 * Double(people.count))
  }

  @Test func `a number that never answers is not read as a bad hour`() throws {
    let forecast = try forecast()
    let slots = [SmallWorld.at(84, 10 * 60), SmallWorld.at(84, 15 * 60)]
    let dead = try matter(19)
    #expect(try #require(forecast.chances(of: dead, at: slots, now: dead.request.created).max()) < 0.12)
    let reasons = forecast.parts(of: dead, at: slots[0], now: dead.request.created).map(\.reason)
    #expect(reasons.contains { if case .silentNumber = $0 { true } else { false } })
  }

  @Test func `the parts add up to the chance`() throws {
    let forecast = try forecast()
    for number in 0..<20 {
      let matter = try matter(number)
      let slot = SmallWorld.at(84, 11 * 60)
      let chance = forecast.chances(of: matter, at: [slot], now: matter.request.created)[0]
      let sum = forecast.parts(of: matter, at: slot, now: matter.request.created).reduce(0) { $0 + $1.weight }
      // Parts below 0.005 are left out.
      #expect(abs(Logit.of(chance) - sum) < 0.05)
    }
  }

  @Test func `categories that were never seen get a chance between those that were`() throws {
    let stranger = Callee(
      id: "new", segment: .business, industry: "space flight", role: "astronaut", region: "Mare Tranquillitatis",
      country: "XX", zone: Zone("Asia/Kathmandu")!, language: "eo", phone: .unknown)
    let matter = try matter(0, callee: stranger)
    let chance = try forecast().chances(of: matter, at: [SmallWorld.at(84, 11 * 60)], now: matter.request.created)[0]
    #expect(chance > 0.05 && chance < 0.7)
  }

  @Test func `many slots at once get what each gets alone`() throws {
    let forecast = try forecast()
    let slots = (0..<40).map { SmallWorld.at(84 + $0 / 20, 9 * 60 + $0 % 20 * 20) }
    let matter = try matter(3)
    let together = forecast.chances(of: matter, at: slots, now: matter.request.created)
    for (slot, chance) in zip(slots, together) {
      #expect(abs(forecast.chances(of: matter, at: [slot], now: matter.request.created)[0] - chance) < 1e-5)
    }
  }

  @Test func `the same past gives the same model`() throws {
    let small = SmallWorld(people: 60, weeks: 8)
    let slot = SmallWorld.at(60, 11 * 60)
    let chances = try (0..<2).map { _ in
      let model = try #require(try ForecastTraining(almanac: small.almanac, grow: nil).train(small.history))
      let matter = CallCase(
        request: CallRequest(id: "open", callee: "c1", created: SmallWorld.at(60, 10 * 60)),
        dossier: try #require(small.dossiers["c1"]))
      return ModelForecast(model: model, almanac: small.almanac).chances(of: matter, at: [slot], now: slot)[0]
    }
    #expect(chances[0] == chances[1])
  }

  @Test func `models are compared on later weeks, and what tells of people is worth most in this town`() throws {
    let contest = try #require(try ModelForecastTests.model.get()).contest
    #expect(
      contest.entries.map(\.kind).sorted { $0.rawValue < $1.rawValue }
        == ForecastMember.Kind.allCases.sorted { $0.rawValue < $1.rawValue })
    #expect(contest.entries.allSatisfy { $0.score.auc > 0.55 && $0.weight >= 0 })
    #expect(contest.blended.logLoss <= contest.entries.map(\.score.logLoss).min()! + 0.005)
    let worth = Dictionary(uniqueKeysWithValues: contest.evidence.map { ($0.evidence, $0.logLoss) })
    #expect(try #require(worth[.history]) > 0.01)
    #expect(abs(try #require(worth[.calendar])) < 0.001, "there are no holidays in this town")
  }

  @Test func `a past that is too short teaches nothing`() throws {
    let small = SmallWorld(people: 5, weeks: 1)
    #expect(try ForecastTraining(almanac: small.almanac, grow: TreeTrainer.train).train(small.history) == nil)
  }
}
