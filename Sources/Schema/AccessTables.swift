import Store

/// Step 8: tokens of the firm's own programs. Only a hash of each is kept.
enum AccessTables {
  static let migration = Migration(
    number: 8, name: "access",
    statements: [
      """
      CREATE TABLE access_token (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, tail TEXT NOT NULL, scopes TEXT NOT NULL,
        created_at \(.integer) NOT NULL, used_at \(.integer), withdrawn_at \(.integer))
      """
    ])
}
