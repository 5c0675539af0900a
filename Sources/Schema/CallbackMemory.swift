import Store

/// Step 10: notes on requests to be called back, and to what time the team moved one. The tables that nobody read are gone:
/// counts of forgotten calls, and a place for a model that every node learns for itself.
enum CallbackMemory {
  static let migration = Migration(
    number: 10, name: "callback memory",
    statements: [
      """
      CREATE TABLE callback_note (
        id TEXT PRIMARY KEY, callback_id TEXT NOT NULL REFERENCES callback (id),
        staff_id TEXT NOT NULL REFERENCES staff (id), at \(.integer) NOT NULL, text \(.bytes) NOT NULL)
      """,
      "CREATE INDEX callback_note_callback ON callback_note (callback_id, at)",
      "ALTER TABLE callback_overrule ADD COLUMN moved_to \(.integer)",
      "DROP TABLE call_tally",
      "DROP TABLE forecast_model",
    ])
}
