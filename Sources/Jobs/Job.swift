public import Ground

/// Something that is to be done, claimed by one worker at a time.
public struct Job: Sendable, Hashable {
  public let id: ID<Job>
  public let kind: String
  public let payload: String
  /// How often it was claimed, this time included.
  public let tries: Int
  /// Rises with each claim: only the holder of the newest may finish it.
  public let fence: Int
}

/// The job was claimed by another after the lease ran out; what this worker did must not be recorded.
public struct LeaseLost: Error, Hashable, Sendable {
  public let job: ID<Job>
}

/// When to try a failed job again: 1, 2, 4 … seconds, at most 10 minutes.
public enum Backoff {
  public static func wait(afterTries tries: Int) -> Span {
    .seconds(min(600, 1 << min(10, max(0, tries - 1))))
  }
}
