public import Customers
public import Ground
public import Store

/// What this room holds of one person.
public enum LetterHeldTalk {
  /// `ids`: all identities of the person. A letter's page is left out: it says what its text says.
  public static func held(of ids: [ID<Customer>], keyring: Keyring, in tx: Transaction) throws -> [HeldTable] {
    [
      HeldTable(
        "letter",
        try LetterRecords.all(to: ids, keyring: keyring, in: tx).map { letter, sentAt, refusedAt in
          HeldRow([
            "at": .moment(letter.at), "sent_at": .at(sentAt), "refused_at": .at(refusedAt), "to": .text(letter.to),
            "subject": .words(letter.subject),
            "text": .words(letter.text),
          ])
        })
    ]
  }
}
