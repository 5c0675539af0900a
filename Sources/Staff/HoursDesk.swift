public import Ground
import Journal
import Store

extension StaffDesk {
  /// Sets when somebody of the team works, as `mon-fri 09:00-17:00`; empty = the firm's hours. Nothing for an unknown
  /// member.
  public func put(hours: String, of id: ID<Staff>, by colleague: ID<Staff>) async throws {
    let now = surroundings.now()
    try await store.write { tx in
      guard var staff = try StaffRecords.one(id, in: tx), staff.details.hours != hours else { return }
      staff.details.hours = hours
      try StaffRecords.put(staff, at: now, in: tx)
      try JournalRecords.note("staff.changed", id, by: "staff:\(colleague)", at: now, in: tx)
    }
  }
}
