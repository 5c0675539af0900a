import Ground
public import Jobs
import Store
public import Timing

/// Handles the job `callback.plan`: gathers in one read, thinks without the store, puts the plan into force in one write.
public struct PlanWorker: Sendable {
  /// What predicts now, and since when and why; nil forecast = plain rules.
  public typealias Brain = @Sendable (_ book: PlanBook) async -> (forecast: (any CallForecast)?, watch: WatchSpan)

  private let desk: CallbackDesk
  private let door: CallbackDoor
  private let brain: Brain

  public init(desk: CallbackDesk, door: CallbackDoor, brain: @escaping Brain) {
    self.desk = desk
    self.door = door
    self.brain = brain
  }

  public func handle(_ job: Job) async throws {
    let outcome = try await plan()
    let now = desk.surroundings.now()
    try await desk.write { talk in
      if let outcome {
        try talk.apply(outcome.plan, of: outcome.book, watch: outcome.watch, through: door)
      }
      try JobRecords.finish(job, at: now, in: talk.tx)
    }
  }

  private func plan() async throws -> (plan: PlanOutcome, book: PlanBook, watch: WatchSpan)? {
    guard let book = try await desk.read({ try $0.planBook() }) else { return nil }
    let (forecast, watch) = await brain(book)
    return (PlanRule(book, model: forecast).made(), book, watch)
  }
}
