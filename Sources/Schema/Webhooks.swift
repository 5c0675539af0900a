import Store

/// Step 5: events that leave the house, and the customer who was asked because of a calendar's conflict. A hook's secret
/// is not in the database: it is made of its number and the house key.
enum Webhooks {
  static let migration = Migration(
    number: 5, name: "webhooks",
    statements: [
      """
      CREATE TABLE webhook (
        id TEXT PRIMARY KEY, url TEXT NOT NULL, kinds TEXT NOT NULL, number \(.integer) NOT NULL,
        changed_at \(.integer), state TEXT NOT NULL CHECK (state IN ('active', 'paused', 'removed')), why TEXT,
        state_at \(.integer) NOT NULL, era \(.integer) NOT NULL, position \(.integer) NOT NULL,
        failing_since \(.integer), created_at \(.integer) NOT NULL)
      """,
      """
      CREATE TABLE webhook_delivery (
        id TEXT PRIMARY KEY, webhook_id TEXT NOT NULL REFERENCES webhook (id), number \(.integer) NOT NULL,
        kind TEXT NOT NULL, body TEXT NOT NULL, at \(.integer) NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'failed')), tries \(.integer) NOT NULL,
        status \(.integer), answer TEXT, tried_at \(.integer), due \(.integer), UNIQUE (webhook_id, number))
      """,
      "CREATE INDEX webhook_delivery_waiting ON webhook_delivery (webhook_id, number) WHERE state = 'waiting'",
      "ALTER TABLE calendar_conflict ADD COLUMN asked_at \(.integer)",
    ])
}
