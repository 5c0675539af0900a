import Store

/// Step 6: what customers and colleagues said of the assistant's answers. The question is sealed with the customer's key.
enum FeedbackTables {
  static let migration = Migration(
    number: 6, name: "feedback",
    statements: [
      """
      CREATE TABLE feedback (
        id TEXT PRIMARY KEY, conversation_id TEXT NOT NULL REFERENCES conversation (id), seq \(.integer) NOT NULL,
        customer_id TEXT NOT NULL REFERENCES customer (id), entry_id TEXT NOT NULL, language TEXT NOT NULL,
        question \(.bytes) NOT NULL, verdict TEXT NOT NULL CHECK (verdict IN ('helped', 'missed', 'answered')),
        source TEXT NOT NULL, said_by TEXT NOT NULL, at \(.integer) NOT NULL, undone_at \(.integer), undone_by TEXT,
        UNIQUE (conversation_id, seq), CHECK ((undone_at IS NULL) = (undone_by IS NULL)))
      """,
      "CREATE INDEX feedback_at ON feedback (at)",
    ])
}
