import Callbacks
import Firm
import Foundation
import Ground
import HouseTesting
import Language
import Store
import Testing
import Timing

@testable import House
@testable import Staff
@testable import Web

/// What the team is told of forecasts and rules, in its language.
@Suite struct TeamCallPageTests {
  @Test func `both languages leave the same gaps, and have words for every code`() {
    let (polish, english) = (TeamCallTexts.catalogue[.pl], TeamCallTexts.catalogue[.en])
    func gaps(_ text: String) -> Set<String> { Set(text.matches(of: /\{[a-z]+\}/).map { String($0.output) }) }
    for (key, text) in polish { #expect(gaps(text) == gaps(english[key] ?? ""), "\(key)") }
    let coded =
      CallOutcome.allCases.map { "outcome_\($0.rawValue)" } + Callback.Source.allCases.map { "source_\($0.rawValue)" }
      + Evidence.allCases.map { "evidence_\($0.rawValue)" }
      + ForecastMember.Kind.allCases.map { "model_\($0.rawValue)" }
      + DataAudit.Kind.allCases.flatMap { [$0.rawValue, "\($0.rawValue)_cure"] }
      + CustomerSignal.allCases.map { "reason_\($0.rawValue)" } + (1...7).map { "on_\($0)" }
    for key in coded { #expect(polish[key] != nil, "\(key)") }
  }

  @Test func `a reason is said as a colleague would say it`() {
    let words = TeamCallWords(.pl, zone: .warsaw, now: Cast.now)
    let reasons: [Reason] = [
      .habit(weekday: .tuesday, from: TimeOfDay("14:00")!, to: TimeOfDay("16:00")!, picked: 4, of: 5),
      .signal(.pageView, minutes: 10), .known,
    ]
    #expect(
      words.reasons(Choice(basis: .model, reasons: reasons)).joined(separator: "; ")
        == "zwykle odbiera we wtorki 14:00–16:00 (4 z 5); na stronie 10 min temu; zespół wie, że to dobra pora")
    #expect(words.decimal(-0.00042, places: 4) == "−0,0004" && words.decimal(99.5) == "99,5")
    #expect(words.decimal(-0.00001, places: 4) == "0,0000" && words.decimal(nil) == "–")
  }

  @Test(arguments: Engine.allCases)
  func `the board says that rules took over and why, and the page of models that there is too little to learn from`(
    engine: Engine
  ) async throws {
    try await Live.run(on: engine) { live in
      let now = live.clock.now
      _ = try await live.house.store.write { tx in
        try tx.run(
          "INSERT INTO callback_watch (since, basis, reason) VALUES (\(now), 'rules', 'calibration')")
      }
      let celina = try await live.signIn(Cast.celina)
      let basis = try await celina.call("GET", "/callbacks/queue").json["basis"]
      #expect(basis["words"].text == "Zwykłe zasady: model rozmijał się z wynikami")
      #expect(try await celina.call("GET", "/callbacks/models").text.contains("Model jeszcze się nie uczył"))
      try live.house.forecaster.learn(try await live.house.callbacks.history(), at: now)
      let page = try await celina.call("GET", "/callbacks/models?lang=en").text
      #expect(page.contains("Too few calls to learn from: 0, and it takes 300") && !page.contains("<table>"))
      #expect(try await live.signIn(Cast.anna).call("GET", "/callbacks/models").status == 403)
    }
  }

  @Test func `models stand beside each other, and sources by what they are worth`() throws {
    let forecaster = CallForecaster(grow: nil)
    try forecaster.learn(Self.history(), at: Cast.now)
    let words = TeamCallWords(.pl, zone: .warsaw, now: Cast.now)
    let session = Session(staff: Cast.celina, csrf: "", seen: Cast.now, expires: Cast.now)
    let page = ModelsPage(
      forecaster, watch: nil, bar: words.bar(session, at: .models), csrf: "", firm: "Dwa Koła", words: words)
    #expect(page.blank == nil && page.since.hasPrefix("Porównane na "))
    #expect(
      page.models.map(\.name).last == "Połączenie" && page.models.count == 4, "three without trees, and the blend")
    #expect(page.models.allSatisfy { $0.loss.contains(",") })
    #expect(page.sources.count == Evidence.allCases.count && page.sources.first?.percent == 100)
  }

  /// Forty people over ten weeks: half of them pick up in the morning, the others later.
  private static func history() -> CallHistory {
    var history = CallHistory(dossiers: [:], requests: [:])
    for person in 0..<40 {
      let id = ID<Callee>("c\(person)")
      var dossier = Dossier(callee: Callee(id: id))
      for week in 0..<10 {
        let hour = 9 + (person * 7 + week * 5) % 8
        let at = Cast.now - .days(7 * (10 - week)) + .hours(hour - 14)
        let request = CallRequest(id: ID("r\(person)-\(week)"), callee: id, created: at - .hours(1))
        history.requests[request.id] = request
        dossier.note(
          CallAttempt(
            request: request.id, callee: id, at: at, number: 1,
            outcome: person.isMultiple(of: 2) == (hour < 13) ? .answered : .noAnswer))
      }
      history.dossiers[id] = dossier
    }
    return history
  }
}
