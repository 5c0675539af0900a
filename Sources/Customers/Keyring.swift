public import Ground
public import Seal
public import Store

/// Gives other rooms a customer's key inside their own transaction, so that what they keep of the customer is sealed.
public struct Keyring: Sendable {
  public let house: HouseKey

  public init(house: HouseKey) { self.house = house }

  /// Throws `SealError.erased` once the customer's key was destroyed.
  public func key(of id: ID<Customer>, in tx: Transaction) throws -> PersonKey {
    guard let wrapped = try CustomerRecords.wrappedKey(id, in: tx) else { throw SealError.erased }
    return try PersonKey(wrapped: wrapped, by: house, owner: id.text)
  }

  /// The keys of several customers in one read; the erased are missing.
  public func keys(of ids: Set<ID<Customer>>, in tx: Transaction) throws -> [ID<Customer>: PersonKey] {
    var keys: [ID<Customer>: PersonKey] = [:]
    if ids.isEmpty { return keys }
    for (id, wrapped) in try CustomerRecords.wrappedKeys(ids, in: tx) {
      keys[id] = try PersonKey(wrapped: wrapped, by: house, owner: id.text)
    }
    return keys
  }
}
