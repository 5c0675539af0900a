import Ground
import Seal
import Store

/// The only SQL on the table `house`: facts of the installation itself.
enum HouseRecords {
  /// Keeps a fingerprint of the house key at first, and compares it ever after: with another key nothing could be read.
  static func check(_ key: HouseKey, in tx: Transaction) throws {
    let fingerprint = key.lookup("house", "key")
    if let row = try tx.first("SELECT value FROM house WHERE name = 'key'") {
      guard row.text("value") == fingerprint else {
        throw HouseProblem(
          "the house key is not the one that this database was made with: put the right house.key (or ODZEW_HOUSE_KEY) in place"
        )
      }
      return
    }
    try tx.run("INSERT INTO house (name, value) VALUES ('key', \(fingerprint))")
  }
}
