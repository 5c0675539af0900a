import Assistant
import Callbacks
import Dispatch
import Ground
import Jobs
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

  /// Learns when people pick up: at the start and once a day, once an hour until there is enough to learn from or while
  /// plans have no use for the model. Until the task is cancelled.
  func learnForecasts() async {
    while !Task.isCancelled {
      do {
        try await learnForecast()
        Heap.trim()
      } catch is CancellationError { return } catch StoreError.closed { return } catch {
        logger.error("when people pick up was not learnt", metadata: ["error": "\(error)"])
      }
      let isUsed = (try? await callbacks.watch())?.basis == .model
      do { try await Task.sleep(for: .seconds(isUsed ? 24 * 3_600 : 3_600)) } catch { return }
    }
  }

  /// Learns once from the calls as they stand.
  func learnForecast() async throws {
    let history = try await callbacks.history()
    let now = surroundings.now()
    _ = try await Self.offPool { [forecaster] in try forecaster.learn(history, at: now) }
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
