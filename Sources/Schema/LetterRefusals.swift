import Store

/// Step 12: a letter that no mailbox takes is not tried for ever.
enum LetterRefusals {
  static let migration = Migration(
    number: 12, name: "letter refusals",
    statements: [
      "ALTER TABLE letter ADD COLUMN refused_at \(.integer)",
      "ALTER TABLE letter ADD COLUMN refused_why TEXT",
    ])
}
