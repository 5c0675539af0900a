import Assistant
import Dispatch
import Jobs
import Language
import Logging

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
}

extension Intents {
  /// Trains on a thread of its own, so that answers go on. Nobody waits for it when the task is cancelled. Returns whether
  /// it trained.
  @discardableResult
  func learnOffPool() async throws -> Bool {
    let (results, end) = AsyncThrowingStream.makeStream(of: Bool.self)
    DispatchQueue.global(qos: .utility).async {
      end.yield(with: Result { try self.learn() })
      end.finish()
    }
    for try await hasTrained in results { return hasTrained }
    return false
  }
}
