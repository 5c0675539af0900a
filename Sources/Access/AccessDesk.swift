import Crypto
import Foundation
public import Ground
import Journal
public import Store

/// The verbs of access tokens.
public struct AccessDesk: Sendable {
  private let store: any Database
  private let surroundings: Surroundings

  /// So many tokens a house has at most.
  public static let most = 50
  /// A token's last use is noted no more often than this.
  static let touchEvery = Span.minutes(1)

  public init(store: any Database, surroundings: Surroundings) {
    self.store = store
    self.surroundings = surroundings
  }

  /// Those that open something, the newest first.
  public func all() async throws -> [AccessToken] { try await store.read { try AccessRecords.all(in: $0) } }

  /// Makes a token. Its secret is given here and never again.
  public func create(
    _ name: String, scopes: Set<AccessToken.Scope>, by: String
  ) async throws -> (token: AccessToken, secret: String) {
    let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !name.isEmpty, name.count <= AccessToken.longestName else { throw AccessRefusal.noName }
    guard !scopes.isEmpty else { throw AccessRefusal.noScope }
    let secret = AccessToken.prefix + surroundings.newSecret()
    let now = surroundings.now()
    let token = AccessToken(
      id: surroundings.newID(), name: name, scopes: scopes, tail: String(secret.suffix(4)), createdAt: now)
    try await store.write { tx in
      guard try AccessRecords.all(in: tx).count < Self.most else { throw AccessRefusal.tooMany }
      try AccessRecords.add(token, hash: Self.digest(secret), in: tx)
      try JournalRecords.note("access.created", token.id, by: by, at: now, in: tx)
    }
    return (token, secret)
  }

  /// From the next request on it opens nothing.
  public func withdraw(_ id: ID<AccessToken>, by: String) async throws {
    let now = surroundings.now()
    try await store.write { tx in
      guard try AccessRecords.withdraw(id, at: now, in: tx) else { throw AccessRefusal.noSuchToken }
      try JournalRecords.note("access.withdrawn", id, by: by, at: now, in: tx)
    }
  }

  /// The token behind a secret, noted as used; nil when it is unknown or was withdrawn.
  public func token(_ secret: String) async throws -> AccessToken? {
    guard secret.hasPrefix(AccessToken.prefix), secret.utf8.count <= 100 else { return nil }
    let (hash, now) = (Self.digest(secret), surroundings.now())
    guard var token = try await store.read({ try AccessRecords.one(hash: hash, in: $0) }) else { return nil }
    if token.usedAt.map({ now - $0 >= Self.touchEvery }) ?? true {
      token.usedAt = now
      try await store.write { [id = token.id] in try AccessRecords.touch(id, at: now, in: $0) }
    }
    return token
  }

  /// A secret has 256 bits of luck, so that nobody finds it from its hash by trying.
  private static func digest(_ secret: String) -> String {
    SHA256.hash(data: Data(secret.utf8)).map { String(format: "%02x", $0) }.joined()
  }
}
