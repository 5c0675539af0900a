import Assistant
import Callbacks
import Dispatch
import Ground
import Jobs
import Journal
import Language
import Logging
import Store

/// What is learnt in the background while the house serves.
extension House {
  /// Trains the intents whenever what they are made of has changed, one training at a time, until the task is cancelled.
  /// Changes that come meanwhile are one training.
  func learnIntents() async {
    await intentBell.whenever(often: .seconds(60)) {
      do {
        // What training took is given back to the system.
        if try await intents.learnOffPool() { Heap.trim() }
      } catch { logger.error("the intents were not trained", metadata: ["error": "\(error)"]) }
    }
  }

  /// Learns when people pick up: at the start and once a day, within the hour while there is too little to learn from,
  /// while plans have no use for the model, or when somebody took their consent back, and at once when past calls came.
  /// Until the task is cancelled.
  func learnForecasts() async {
    await forecastBell.whenever(often: .seconds(3_600)) {
      do {
        let isUsed = try await callbacks.watch()?.basis == .model
        guard forecaster.isDue(at: surroundings.now(), isUsed: isUsed) else { return }
        try await learnForecast()
        Heap.trim()
      } catch is CancellationError {} catch StoreError.closed {} catch {
        logger.error("when people pick up was not learnt", metadata: ["error": "\(error)"])
      }
    }
  }

  /// Learns once from the calls as they stand.
  func learnForecast() async throws {
    let now = surroundings.now()
    forecaster.begin(at: now)
    defer { forecaster.end(at: surroundings.now()) }
    let history = try await callbacks.history()
    _ = try await Self.offPool { [forecaster] in try forecaster.learn(history, at: now) }
  }

  /// What the journal tells of calls to learn from.
  func heedCalls(_ lines: [JournalLine]) {
    let isMore = lines.contains { $0.kind == CallbackTalk.historyTaken }
    if isMore || lines.contains(where: { $0.kind == CallbackTalk.withdrawn }) { forecaster.outdate() }
    if isMore { forecastBell.ring() }
  }

  /// Does long work on a thread of its own, so that answers go on. Nobody waits for it when the task is cancelled; nil
  /// then.
  static func offPool<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T? {
    let (results, end) = AsyncThrowingStream.makeStream(of: T.self)
    DispatchQueue.global(qos: .utility).async {
      end.yield(with: Result { try work() })
      end.finish()
    }
    for try await result in results { return result }
    return nil
  }
}

extension Intents {
  /// Trains on a thread of its own. Returns whether it trained.
  @discardableResult
  func learnOffPool() async throws -> Bool { try await House.offPool { try self.learn() } ?? false }
}
