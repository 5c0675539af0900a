public import Ground
public import Store

/// The only SQL on the table `journal`.
public enum JournalRecords {
  /// Writes one line inside the transaction of the fact itself.
  public static func note(
    _ kind: String, _ subject: some CustomStringConvertible, by: String, data: String = "{}", at: Moment,
    in tx: Transaction
  ) throws {
    try tx.run(
      """
      INSERT INTO journal (at, kind, subject, by_whom, data)
      VALUES (\(at), \(kind), \(subject.description), \(by), \(data))
      """)
  }

  /// Up to `limit` lines behind `place`, oldest first. No line can turn up before one that was given.
  public static func after(_ place: JournalPlace, limit: Int, in tx: Transaction) throws -> [JournalLine] {
    try tx.all(
      """
      SELECT era, position, at, kind, subject, by_whom, data FROM journal
      WHERE (era, position) > (\(place.era), \(place.number)) AND \(.settled)
      ORDER BY era, position LIMIT \(limit)
      """
    ).map(line)
  }

  /// The place of the newest settled line: where a follower starts that only cares for what comes.
  public static func end(in tx: Transaction) throws -> JournalPlace {
    let row = try tx.first(
      "SELECT era, position FROM journal WHERE \(.settled) ORDER BY era DESC, position DESC LIMIT 1")
    return row.map { JournalPlace(era: $0.integer("era"), number: $0.integer("position")) } ?? .start
  }

  /// Every line about one subject, oldest first.
  public static func about(_ subject: some CustomStringConvertible, in tx: Transaction) throws -> [JournalLine] {
    try tx.all(
      """
      SELECT era, position, at, kind, subject, by_whom, data FROM journal
      WHERE subject = \(subject.description) ORDER BY era, position
      """
    ).map(line)
  }

  private static func line(_ row: Row) -> JournalLine {
    JournalLine(
      place: JournalPlace(era: row.integer("era"), number: row.integer("position")), at: row.moment("at"),
      kind: row.text("kind"), subject: row.text("subject"), by: row.text("by_whom"), data: row.text("data"))
  }
}
