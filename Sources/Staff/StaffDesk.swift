import Crypto
import Foundation
public import Ground
import Journal
public import Store

/// The verbs of the team: join, sign in, sign out.
public struct StaffDesk: Sendable {
  let store: any Database
  let surroundings: Surroundings

  public init(store: any Database, surroundings: Surroundings) {
    self.store = store
    self.surroundings = surroundings
  }

  public func all() async throws -> [Staff] { try await store.read { try StaffRecords.all(in: $0) } }

  /// Makes a one-time link secret for a member: whoever opens the link may choose a password.
  public func issueLink(for id: ID<Staff>) async throws -> String {
    let secret = surroundings.newSecret()
    let now = surroundings.now()
    try await store.write { tx in
      try StaffRecords.addLink(hash: digest(secret), staff: id, expires: now + Session.linkLife, in: tx)
      try JournalRecords.note("staff.link-issued", id, by: "system", at: now, in: tx)
    }
    return secret
  }

  /// Whose link this is; does not use it up.
  public func linkOwner(_ secret: String) async throws -> Staff {
    let now = surroundings.now()
    guard let staff = try await store.read({ try StaffRecords.linkOwner(hash: digest(secret), now: now, in: $0) })
    else { throw SignInRefusal.linkGone }
    return staff
  }

  /// Uses the link up, sets the password, ends other sessions and signs in. Returns the session's secret.
  public func redeem(link secret: String, password: String) async throws -> String {
    guard password.count >= Password.shortest else { throw SignInRefusal.passwordTooShort }
    guard password.count <= Password.longest else { throw SignInRefusal.passwordTooLong }
    _ = try await linkOwner(secret)
    let salt = surroundings.bytes(16)
    let hashed = try await offPool { try Password(hashing: password, salt: salt) }
    let (session, csrf, now) = (surroundings.newSecret(), surroundings.newSecret(), surroundings.now())
    try await store.write { tx in
      guard let staff = try StaffRecords.linkOwner(hash: digest(secret), now: now, in: tx),
        try StaffRecords.useLink(hash: digest(secret), now: now, in: tx)
      else { throw SignInRefusal.linkGone }
      try StaffRecords.setPassword(hashed, of: staff.id, in: tx)
      try StaffRecords.endSessions(of: staff.id, in: tx)
      try StaffRecords.addSession(
        hash: digest(session), staff: staff.id, csrf: csrf, now: now, expires: now + Session.idle, in: tx)
      try JournalRecords.note("staff.password-set", staff.id, by: "staff:\(staff.id)", at: now, in: tx)
    }
    return session
  }

  /// Returns the session's secret, for a cookie. The refusal does not tell whether the account exists.
  public func signIn(email: String, password: String) async throws -> String {
    let address = email.lowercased().trimmingCharacters(in: .whitespaces)
    let found = try await store.read { try StaffRecords.byEmail(address, in: $0) }
    let stored = found?.password ?? .nobody
    let tried = String(password.prefix(Password.longest))
    let right = try await offPool { stored.matches(tried) }
    guard right, let staff = found?.staff, found?.password != nil else { throw SignInRefusal.wrong }
    let (session, csrf, now) = (surroundings.newSecret(), surroundings.newSecret(), surroundings.now())
    try await store.write { tx in
      try StaffRecords.addSession(
        hash: digest(session), staff: staff.id, csrf: csrf, now: now, expires: now + Session.idle, in: tx)
      try JournalRecords.note("staff.signed-in", staff.id, by: "staff:\(staff.id)", at: now, in: tx)
    }
    return session
  }

  /// The session behind a cookie, kept alive by being used; nil when it ended.
  public func session(_ secret: String) async throws -> Session? {
    let now = surroundings.now()
    let hash = digest(secret)
    guard let session = try await store.read({ try StaffRecords.session(hash: hash, now: now, in: $0) })
    else { return nil }
    if now - session.seen > Session.touchEvery {
      try await store.write { try StaffRecords.touchSession(hash: hash, now: now, expires: now + Session.idle, in: $0) }
    }
    return session
  }

  public func signOut(_ secret: String) async throws {
    let now = surroundings.now()
    try await store.write { tx in
      guard let session = try StaffRecords.session(hash: digest(secret), now: now, in: tx) else { return }
      try StaffRecords.endSession(hash: digest(secret), in: tx)
      try JournalRecords.note(
        "staff.signed-out", session.staff.id, by: "staff:\(session.staff.id)", at: now, in: tx)
    }
  }
}

/// Secrets are kept as their SHA-256: whoever reads the table cannot use what stands in it.
private func digest(_ secret: String) -> String {
  SHA256.hash(data: Data(secret.utf8)).map { String(format: "%02x", $0) }.joined()
}

/// Long computing on a thread of its own, so that other requests go on.
private func offPool<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
  try await withCheckedThrowingContinuation { continuation in
    DispatchQueue.global(qos: .userInitiated).async { continuation.resume(with: Result { try work() }) }
  }
}
