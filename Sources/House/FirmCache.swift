import Firm
import Store
import Synchronization

/// The firm in memory, read again when the journal says that it changed.
final class FirmCache: Sendable {
  private let firm = Mutex<Firm?>(nil)

  var now: Firm? { firm.withLock { $0 } }
  /// For places that are reached only with a firm set up.
  var orNameless: Firm { now ?? Firm(name: "Odzew") }

  func reload(from store: any Database) async throws {
    let fresh = try await store.read { try FirmRecords.load(in: $0) }
    firm.withLock { $0 = fresh }
  }
}
