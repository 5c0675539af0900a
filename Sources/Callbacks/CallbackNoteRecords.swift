import Ground
import Seal
import Staff
import Store

/// The only SQL on the table `callback_note`.
enum CallbackNoteRecords {
  private static let place = "callback_note.text"

  static func add(_ note: CallbackNote, key: PersonKey, in tx: Transaction) throws {
    try tx.run(
      """
      INSERT INTO callback_note (id, callback_id, staff_id, at, text, client_id)
      VALUES (\(note.id), \(note.callback), \(note.staff), \(note.at), \(try key.seal(note.text, for: place)),
        \(note.clientID.map { own($0, of: note.staff) }))
      """)
  }

  /// Whether its writer's program has sent one of this name already.
  static func isTaken(
    _ clientID: String, by staff: ID<Staff>, on callback: ID<Callback>, in tx: Transaction
  ) throws -> Bool {
    try tx.first(
      """
      SELECT 1 AS one FROM callback_note
      WHERE callback_id = \(callback) AND client_id = \(own(clientID, of: staff))
      """) != nil
  }

  /// A writer's names are their own.
  private static func own(_ clientID: String, of staff: ID<Staff>) -> String { "\(staff)/\(clientID)" }

  /// The oldest first.
  static func of(_ callback: ID<Callback>, key: PersonKey, in tx: Transaction) throws -> [CallbackNote] {
    try tx.all("SELECT * FROM callback_note WHERE callback_id = \(callback) ORDER BY at, id").map { row in
      CallbackNote(
        id: row.id("id"), callback: callback, staff: row.id("staff_id"), at: row.moment("at"),
        text: try key.open(row.optionalBytes("text") ?? [], for: place),
        clientID: row.optionalText("client_id").flatMap { $0.split(separator: "/", maxSplits: 1).last.map(String.init) }
      )
    }
  }

  /// Those of requests that were closed before `moment`.
  static func forget(before moment: Moment, limit: Int, in tx: Transaction) throws -> Int {
    try tx.run(
      """
      DELETE FROM callback_note WHERE id IN (
        SELECT callback_note.id FROM callback_note JOIN callback ON callback.id = callback_note.callback_id
        WHERE callback.closed_at < \(moment) LIMIT \(limit))
      """)
  }
}
