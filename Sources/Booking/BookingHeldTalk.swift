public import Customers
public import Ground
import Staff
public import Store

/// What this room holds of one person.
public enum BookingHeldTalk {
  /// `ids`: all identities of the person.
  public static func held(of ids: [ID<Customer>], keyring: Keyring, in tx: Transaction) throws -> [HeldTable] {
    let services = Dictionary(
      try ServiceRecords.all(in: tx).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    return [
      HeldTable("booking", try BookingRecords.of(ids, keyring: keyring, in: tx).map { row($0, services) }),
      HeldTable("waiting", try WaitingRecords.of(ids, in: tx).map { row($0, services) }),
      HeldTable(
        "notice",
        try ids.flatMap { try NoticeRecords.all(to: $0, in: tx) }.sorted { $0.at < $1.at }.map { one in
          HeldRow(["at": .moment(one.at), "kind": .code(one.kind.rawValue), "starts_at": .moment(one.startsAt)])
        }),
    ]
  }

  private static func row(_ one: Booking, _ services: [ID<Service>: String]) -> HeldRow {
    HeldRow([
      "starts_at": .moment(one.startsAt), "ends_at": .moment(one.endsAt),
      "service": .text(services[one.service] ?? one.service.text), "colleague": .person(one.staff),
      "room": .words(one.room), "status": .code(one.status.rawValue), "confirmed_at": .at(one.confirmedAt),
      "text": .words(one.note), "created_at": .moment(one.createdAt),
    ])
  }

  private static func row(_ one: Waiting, _ services: [ID<Service>: String]) -> HeldRow {
    HeldRow([
      "at": .moment(one.createdAt), "service": .text(services[one.service] ?? one.service.text),
      "first_day": .day(one.wish.first), "last_day": .day(one.wish.last), "from_time": one.wish.from.map { .time($0) },
      "to_time": one.wish.to.map { .time($0) },
      "weekdays": .some(of: (one.wish.weekdays ?? []).map { .weekday($0) }), "colleague": .person(one.wish.staff),
      "status": .code(one.status.rawValue), "offered": .at(one.offer?.startsAt),
      "offered_until": .at(one.offer?.until),
    ])
  }
}
