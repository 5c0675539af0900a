import Conversations
import Ground
import Staff
import Store
import Synchronization

/// Names of the team, kept in memory: read again when somebody new turns up or the journal says so.
final class Names: Sendable {
  private let staff: StaffDesk
  private let known = Mutex<[ID<Staff>: Staff]>([:])

  init(staff: StaffDesk) { self.staff = staff }

  func all() async throws -> [Staff] {
    let all = try await staff.all()
    known.withLock { $0 = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) }) }
    return all
  }

  /// The name that customers see; nil for nobody.
  func short(_ id: ID<Staff>?) async throws -> String? { try await one(id)?.shortName }

  func one(_ id: ID<Staff>?) async throws -> Staff? {
    guard let id else { return nil }
    if let staff = known.withLock({ $0[id] }) { return staff }
    _ = try await all()
    return known.withLock { $0[id] }
  }

  func forget() { known.withLock { $0 = [:] } }

  func view(_ message: Message, zone: Zone, forTeam: Bool = false) async throws -> MessageView {
    MessageView(message, zone: zone, name: try await short(message.staff), forTeam: forTeam)
  }

  func owner(_ ownership: Ownership) async throws -> OwnerView {
    let person = try await one(ownership.staff)
    return OwnerView(kind: ownership.kind, id: person?.id.text, name: person?.shortName)
  }
}
