import Crypto
import Foundation

/// One customer's key. Everything personal of that customer is sealed with it; destroy it, and backups forget too.
public struct PersonKey: Sendable {
  private let key: SymmetricKey

  public init() { key = SymmetricKey(size: .bits256) }
  private init(key: SymmetricKey) { self.key = key }

  /// Seals `text`; `place` (a table and column) is bound in, so that a value moved elsewhere does not open.
  /// AES-GCM with a fresh random nonce; the form is nonce, cipher text, tag (28 bytes longer than the text).
  public func seal(_ text: String, for place: String) throws -> [UInt8] {
    let box = try AES.GCM.seal(Data(text.utf8), using: key, authenticating: Data(place.utf8))
    guard let combined = box.combined else { throw SealError.damaged }
    return [UInt8](combined)
  }

  public func open(_ sealed: [UInt8], for place: String) throws -> String {
    guard let box = try? AES.GCM.SealedBox(combined: sealed),
      let data = try? AES.GCM.open(box, using: key, authenticating: Data(place.utf8))
    else { throw SealError.damaged }
    return String(decoding: data, as: UTF8.self)
  }

  /// The key as the database keeps it: sealed with the house key, bound to its owner.
  public func wrapped(by house: HouseKey, owner: String) throws -> [UInt8] {
    let raw = key.withUnsafeBytes { Data($0) }
    let box = try AES.GCM.seal(raw, using: house.wrapping, authenticating: Data(owner.utf8))
    guard let combined = box.combined else { throw SealError.damaged }
    return [UInt8](combined)
  }

  public init(wrapped: [UInt8], by house: HouseKey, owner: String) throws {
    guard let box = try? AES.GCM.SealedBox(combined: wrapped),
      let raw = try? AES.GCM.open(box, using: house.wrapping, authenticating: Data(owner.utf8))
    else { throw SealError.wrongHouseKey }
    self.init(key: SymmetricKey(data: raw))
  }
}

public enum SealError: Error, Hashable, Sendable {
  /// The sealed value was changed, cut, moved to another place, or belongs to another customer.
  case damaged
  /// The house key is not the one that this database was made with.
  case wrongHouseKey
  /// The customer's key was destroyed: the value is gone for good.
  case erased
}
