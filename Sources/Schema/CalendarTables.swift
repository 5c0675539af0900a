import Store

/// Step 4: when people are busy elsewhere, and their calendars. A calendar's password is not in the database: `secret` only
/// names it.
enum CalendarTables {
  static let migration = Migration(
    number: 4, name: "calendars",
    statements: [
      """
      CREATE TABLE busy (
        staff_id TEXT NOT NULL REFERENCES staff (id), source TEXT NOT NULL, starts_at \(.integer) NOT NULL,
        ends_at \(.integer) NOT NULL, PRIMARY KEY (staff_id, source, starts_at, ends_at), CHECK (starts_at < ends_at))
      """,
      "CREATE INDEX busy_time ON busy (staff_id, ends_at, starts_at)",
      """
      CREATE TABLE calendar_link (
        staff_id TEXT PRIMARY KEY REFERENCES staff (id), url TEXT NOT NULL, user_name TEXT NOT NULL,
        secret TEXT NOT NULL, names \(.integer) NOT NULL CHECK (names IN (0, 1)), token TEXT,
        fence \(.integer) NOT NULL, held_until \(.integer) NOT NULL, due \(.integer) NOT NULL, whole_at \(.integer),
        synced_at \(.integer), failures \(.integer) NOT NULL, problem TEXT)
      """,
      """
      CREATE TABLE calendar_item (
        staff_id TEXT NOT NULL REFERENCES calendar_link (staff_id), href TEXT NOT NULL, etag TEXT NOT NULL,
        booking_id TEXT REFERENCES booking (id), revision \(.integer), starts_at \(.integer), ends_at \(.integer),
        problem TEXT, PRIMARY KEY (staff_id, href),
        CHECK ((booking_id IS NULL) = (revision IS NULL) AND (booking_id IS NULL) = (starts_at IS NULL)
          AND (booking_id IS NULL) = (ends_at IS NULL)))
      """,
      "CREATE UNIQUE INDEX calendar_item_booking ON calendar_item (staff_id, booking_id) WHERE booking_id IS NOT NULL",
      """
      CREATE TABLE calendar_conflict (
        id TEXT PRIMARY KEY, staff_id TEXT NOT NULL REFERENCES staff (id),
        booking_id TEXT NOT NULL REFERENCES booking (id), revision \(.integer) NOT NULL, href TEXT,
        kind TEXT NOT NULL CHECK (kind IN ('moved', 'both', 'length', 'repeats', 'deleted', 'overlap')),
        starts_at \(.integer), ends_at \(.integer), reason TEXT, at \(.integer) NOT NULL, settled_at \(.integer),
        settled_by TEXT, choice TEXT CHECK (choice IN ('here', 'there', 'over')),
        CHECK ((settled_at IS NULL) = (choice IS NULL)))
      """,
      """
      CREATE UNIQUE INDEX calendar_conflict_open ON calendar_conflict (staff_id, booking_id, kind)
      WHERE settled_at IS NULL
      """,
      """
      CREATE TABLE calendar_feed (
        staff_id TEXT PRIMARY KEY REFERENCES staff (id), number \(.integer) NOT NULL,
        names \(.integer) NOT NULL CHECK (names IN (0, 1)), open \(.integer) NOT NULL CHECK (open IN (0, 1)))
      """,
    ])
}
