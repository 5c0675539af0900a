public import Ground
public import Staff

/// The firm's verbs: services, days off and policy. Each refreshes what is kept in memory here; other nodes follow the
/// journal.
extension BookingDesk {
  @discardableResult
  public func put(services: [Service], by: String) async throws -> Int {
    let count = try await write { try $0.put(services: services, by: by) }
    try await refresh()
    return count
  }

  /// Gives the visits to come that lie on the days off.
  @discardableResult
  public func put(daysOff: [ClosedRange<Day>], of person: ID<Staff>, by: String) async throws -> [Booking] {
    let visits = try await write { try $0.put(daysOff: daysOff, of: person, by: by) }
    try await refresh()
    return visits
  }

  public func put(policy: BookingPolicy, by: String) async throws {
    try await write { try $0.put(policy: policy, by: by) }
    try await refresh()
  }
}
