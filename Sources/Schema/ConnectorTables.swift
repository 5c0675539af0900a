import Store

/// Step 9: the firm's own jobs, in the order of its folder.
enum ConnectorTables {
  static let migration = Migration(
    number: 9, name: "connectors",
    statements: [
      """
      CREATE TABLE connector (
        name TEXT PRIMARY KEY, place \(.integer) NOT NULL UNIQUE, definition TEXT NOT NULL,
        changed_at \(.integer) NOT NULL)
      """
    ])
}
