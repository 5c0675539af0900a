public import Ground
public import Store

/// The only SQL on the tables `job` and `tick`.
public enum JobRecords {
  /// Writes a job inside the transaction of the fact that causes it. `id` says what it is for
  /// (`consider-<message>`), so asking twice is asking once.
  public static func ask(
    _ id: ID<Job>, kind: String, payload: String, due: Moment, in tx: Transaction
  ) throws {
    try tx.run(
      """
      INSERT INTO job (id, kind, payload, due, held_until, fence, tries)
      VALUES (\(id), \(kind), \(payload), \(due), 0, 0, 0) ON CONFLICT (id) DO NOTHING
      """)
  }

  /// Claims up to `limit` due jobs of `kinds` for `worker` until `now + lease`. To be run in `Database.claim`.
  public static func claim(
    kinds: [String], worker: String, now: Moment, lease: Span, limit: Int, in tx: Transaction
  ) throws -> [Job] {
    // MATERIALIZED: PostgreSQL may run a plain subquery again for each row of `job`, and each time skip what it has
    // locked already, until it holds all of them.
    try tx.all(
      """
      WITH picked AS MATERIALIZED (
        SELECT id FROM job
        WHERE done_at IS NULL AND due <= \(now) AND held_until <= \(now) AND kind IN (\(list: kinds))
        ORDER BY due, id LIMIT \(limit) \(.skipLocked))
      UPDATE job SET holder = \(worker), held_until = \(now + lease), fence = fence + 1, tries = tries + 1
      WHERE done_at IS NULL AND held_until <= \(now) AND id IN (SELECT id FROM picked)
      RETURNING id, kind, payload, tries, fence, due
      """
    )
    .sorted { ($0.integer("due"), $0.text("id")) < ($1.integer("due"), $1.text("id")) }
    .map {
      Job(
        id: $0.id("id"), kind: $0.text("kind"), payload: $0.text("payload"), tries: $0.integer("tries"),
        fence: $0.integer("fence"))
    }
  }

  /// Marks a job done, in the transaction that writes its result; throws `LeaseLost` when another holds it by now.
  public static func finish(_ job: Job, at now: Moment, in tx: Transaction) throws {
    let count = try tx.run(
      """
      UPDATE job SET done_at = \(now), last_error = NULL
      WHERE id = \(job.id) AND fence = \(job.fence) AND done_at IS NULL
      """)
    guard count == 1 else { throw LeaseLost(job: job.id) }
  }

  /// Gives a failed job back, to be tried again at `due`.
  public static func retry(_ job: Job, due: Moment, error: String, in tx: Transaction) throws {
    try tx.run(
      """
      UPDATE job SET due = \(due), held_until = 0, last_error = \(error)
      WHERE id = \(job.id) AND fence = \(job.fence) AND done_at IS NULL
      """)
  }

  /// Drops a job that has not begun; a running one ends, but its result finds no fence to hold.
  public static func drop(_ id: ID<Job>, in tx: Transaction) throws {
    try tx.run("DELETE FROM job WHERE id = \(id) AND done_at IS NULL")
  }

  /// Wins one tick of the clock: of any number of nodes exactly one gets true for the same task and time.
  public static func tick(_ task: String, at: Moment, in tx: Transaction) throws -> Bool {
    try tx.run("INSERT INTO tick (task, at) VALUES (\(task), \(at)) ON CONFLICT (task, at) DO NOTHING") == 1
  }

  /// The moment of the earliest job that waits, for a worker that wants to sleep; nil when none does.
  public static func nextDue(in tx: Transaction) throws -> Moment? {
    try tx.first(
      "SELECT MIN(CASE WHEN held_until > due THEN held_until ELSE due END) AS due FROM job WHERE done_at IS NULL")?
      .optionalMoment("due")
  }

  /// Forgets what was done before `moment`. Returns how many rows went.
  public static func forget(before moment: Moment, in tx: Transaction) throws -> Int {
    try tx.run("DELETE FROM tick WHERE at < \(moment)")
    return try tx.run("DELETE FROM job WHERE done_at IS NOT NULL AND done_at < \(moment)")
  }
}
