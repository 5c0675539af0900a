import Customers
import Foundation
import Ground
import Jobs
import Journal
import Seal
import Store

/// Asking for notices and reminders, and taking them back.
extension BookingTalk {
  /// What a job `booking.tell` is about.
  struct Telling: Codable {
    let kind: Notice.Kind
    let booking: String
    let revision: Int
    /// Only for those who are likely not to come.
    let again: Bool
  }

  static let tellKind = "booking.tell"

  func tell(_ kind: Notice.Kind, of booking: Booking, due: Moment, again: Bool = false) throws {
    let telling = Telling(kind: kind, booking: booking.id.text, revision: booking.revision, again: again)
    try JobRecords.ask(
      Self.job(kind, booking, again: again), kind: Self.tellKind,
      payload: String(decoding: try JSONEncoder.sorted.encode(telling), as: UTF8.self), due: due, in: tx)
  }

  /// Asks for the reminders that still lie ahead, if the customer wants any.
  func remind(of booking: Booking) throws {
    guard let person = try reader(booking.customer), person.agreed else { return }
    let moments = Reminders.moments(
      before: booking.startsAt, zone: person.zone, policy: try ServiceRecords.policy(in: tx), at: now)
    if let first = moments.first { try tell(.reminder, of: booking, due: first) }
    if let again = moments.again { try tell(.reminder, of: booking, due: again, again: true) }
  }

  /// Whether a customer is so likely not to come that a second reminder is worth it.
  func isRisky(_ booking: Booking) throws -> Bool {
    try risk(of: booking.customer) >= ServiceRecords.policy(in: tx).riskyFrom
  }

  /// What was asked for this state of the visit and has not gone out.
  func forget(_ booking: Booking) throws {
    for kind in [Notice.Kind.booked, .moved, .reminder] { try JobRecords.drop(Self.job(kind, booking), in: tx) }
    try JobRecords.drop(Self.job(.reminder, booking, again: true), in: tx)
  }

  /// Whether they want reminders, and on which clock they live; nil for somebody erased.
  func reader(_ customer: ID<Customer>) throws -> (agreed: Bool, zone: Zone)? {
    let identities = try CustomerRecords.allOf(customer, in: tx)
    let known = try identities.compactMap { try CustomerRecords.one($0, keyring: keyring, in: tx) }.first
    guard let known else { return nil }
    let agreed = try identities.contains { id in
      try CustomerRecords.consents(of: id, in: tx).contains { $0.purpose == "reminders" && $0.granted }
    }
    return (agreed, try known.facts.timeZone.flatMap { Zone($0) } ?? zone())
  }

  /// Decides on a notice and, when it goes out, puts it behind the door. Gives the moment to try again, if any.
  func notify(_ notice: Notice, end: Moment, through door: NoticeDoor) throws -> Moment? {
    guard let person = try reader(notice.customer) else { return nil }
    let verdict = NoticeVerdict.on(
      notice.kind, agreed: person.agreed,
      sent: try NoticeRecords.count(to: notice.customer, since: now - .days(1), in: tx), zone: person.zone, end: end,
      policy: try ServiceRecords.policy(in: tx), at: now)
    let subject = notice.booking?.text ?? notice.waiting?.text ?? notice.id.text
    switch verdict {
    case .send:
      try NoticeRecords.add(notice, in: tx)
      if try door.put(notice, tx) { try NoticeRecords.setSent(notice.id, at: now, in: tx) }
      try JournalRecords.note(
        "notice.\(notice.kind.rawValue)", subject, by: "system", data: "{\"notice\":\"\(notice.id)\"}", at: now, in: tx)
      return nil
    case .wait(let until): return until
    case .drop(let reason):
      try JournalRecords.note(
        "notice.dropped", subject, by: "system",
        data: "{\"kind\":\"\(notice.kind.rawValue)\",\"reason\":\"\(reason.rawValue)\"}", at: now, in: tx)
      return nil
    }
  }

  private static func job(_ kind: Notice.Kind, _ booking: Booking, again: Bool = false) -> ID<Job> {
    ID("tell-\(booking.id)-\(booking.revision)-\(kind.rawValue)\(again ? "-again" : "")")
  }
}
