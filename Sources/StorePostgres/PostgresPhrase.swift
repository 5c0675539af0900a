import Store

extension Phrase {
  var postgres: String {
    switch self {
    case .integer: "BIGINT"
    case .bytes: "BYTEA"
    case .counter: "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"
    case .skipLocked: "FOR UPDATE SKIP LOCKED"
    case .era: "(pg_current_xact_id()::text::bigint)"
    case .overriding: "OVERRIDING SYSTEM VALUE"
    case .countOn(let table, let column):
      """
      SELECT setval(pg_get_serial_sequence('\(table)', '\(column)'),
        (SELECT COALESCE(MAX(\(column)), 0) + 1 FROM \(table)), false)
      """
    // Every transaction below the snapshot's xmin has ended, so no line can still turn up among theirs.
    case .settled: "era < pg_snapshot_xmin(pg_current_snapshot())::text::bigint"
    }
  }
}
