import Firm
import Store
import Synchronization

/// The firm and its own jobs in memory, read again when the journal says that they changed.
final class FirmCache: Sendable {
  private let firm = Mutex<Firm?>(nil)
  private let jobs = Mutex<[Connector]>([])

  var now: Firm? { firm.withLock { $0 } }
  /// For places that are reached only with a firm set up.
  var orNameless: Firm { now ?? Firm(name: "Odzew") }
  var connectors: [Connector] { jobs.withLock { $0 } }

  /// Journal lines upon which it is to be read again.
  static let kinds: Set<String> = ["firm.changed", "connectors.changed"]

  func reload(from store: any Database) async throws {
    let (fresh, connectors) = try await store.read { (try FirmRecords.load(in: $0), try ConnectorRecords.all(in: $0)) }
    firm.withLock { $0 = fresh }
    jobs.withLock { $0 = connectors }
  }
}
