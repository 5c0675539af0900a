import Foundation
import Ground
public import Store

/// The only SQL on the table `connector`.
public enum ConnectorRecords {
  /// In the order of the firm's folder.
  public static func all(in tx: Transaction) throws -> [Connector] {
    try tx.all("SELECT definition FROM connector ORDER BY place").map { row in
      try JSONDecoder().decode(Connector.self, from: Data(row.text("definition").utf8))
    }
  }

  static func replaceAll(with connectors: [Connector], at now: Moment, in tx: Transaction) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try tx.run("DELETE FROM connector")
    for (place, connector) in connectors.enumerated() {
      let definition = String(decoding: try encoder.encode(connector), as: UTF8.self)
      try tx.run(
        """
        INSERT INTO connector (name, place, definition, changed_at)
        VALUES (\(connector.name), \(place), \(definition), \(now))
        """)
    }
  }
}
