import Store

/// Step 13: a note has a key from the program that sends it, so that sending it again after a lost answer writes nothing.
enum NoteKeys {
  static let migration = Migration(
    number: 13, name: "note keys",
    statements: [
      "ALTER TABLE note ADD COLUMN client_id TEXT",
      "CREATE UNIQUE INDEX note_client ON note (conversation_id, client_id) WHERE client_id IS NOT NULL",
      "ALTER TABLE callback_note ADD COLUMN client_id TEXT",
      "CREATE UNIQUE INDEX callback_note_client ON callback_note (callback_id, client_id) WHERE client_id IS NOT NULL",
    ])
}
