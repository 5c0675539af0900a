import Store

/// Step 3: proof of identity by a one-time code, and letters on their way out.
enum Proving {
  static let migration = Migration(
    number: 3, name: "proving",
    statements: [
      """
      CREATE TABLE proof (
        id TEXT PRIMARY KEY, talk TEXT NOT NULL,
        customer_id TEXT NOT NULL REFERENCES customer (id) ON DELETE CASCADE, hash TEXT NOT NULL,
        made_at \(.integer) NOT NULL, expires_at \(.integer) NOT NULL, tries_left \(.integer) NOT NULL)
      """,
      "CREATE INDEX proof_talk ON proof (talk)",
      "CREATE INDEX proof_customer ON proof (customer_id, made_at)",
      """
      CREATE TABLE letter (
        id TEXT PRIMARY KEY, customer_id TEXT NOT NULL REFERENCES customer (id), content \(.bytes) NOT NULL,
        at \(.integer) NOT NULL, sent_at \(.integer))
      """,
      "CREATE INDEX letter_customer ON letter (customer_id)",
    ])
}
