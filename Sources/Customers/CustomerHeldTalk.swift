public import Ground
import Language
public import Store

/// What this room holds of one person.
public enum CustomerHeldTalk {
  /// `ids`: all identities of the person; see `CustomerRecords.allOf`.
  public static func held(of ids: [ID<Customer>], keyring: Keyring, in tx: Transaction) throws -> [HeldTable] {
    let people = try CustomerRecords.some(Set(ids), keyring: keyring, in: tx)
    return [
      HeldTable("customer", ids.compactMap { people[$0] }.map(row)),
      HeldTable(
        "consent",
        try CustomerRecords.consentHistory(of: ids, in: tx).map { one in
          HeldRow([
            "at": .moment(one.at), "purpose": .code(one.purpose), "granted": .truth(one.granted),
            "source": .code(one.source),
          ])
        }),
      HeldTable(
        "customer_lookup",
        try CustomerRecords.lookups(of: ids, in: tx).map { kind, count in
          HeldRow(["kind": .code(kind), "count": .number(count)])
        }),
      HeldTable(
        "proof",
        try ProofRecords.asked(of: ids, in: tx).map { HeldRow(["at": .moment($0.at), "expires_at": .moment($0.end)]) }),
    ]
  }

  private static func row(_ one: Customer) -> HeldRow {
    HeldRow([
      "id": .text(one.id.text), "created_at": .moment(one.createdAt), "first_name": .words(one.profile.firstName),
      "last_name": .words(one.profile.lastName), "email": .words(one.profile.email),
      "phone": .words(one.profile.phone?.spaced), "company": .words(one.profile.company),
      "tax_id": .words(one.profile.taxID), "external_id": .words(one.profile.externalID),
      "language": .code(one.language.rawValue), "industry": .words(one.facts.industry),
      "region": .words(one.facts.region), "time_zone": .words(one.facts.timeZone),
    ])
  }
}
