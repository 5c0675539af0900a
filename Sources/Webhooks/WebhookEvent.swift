import Booking
import Foundation
import Ground

/// What the outside is told of a line of the journal. Identities only: who is behind them is read by the API, by those
/// who may.
public struct WebhookEvent: Hashable, Sendable {
  /// What can be asked for, with the line of the journal that it comes of.
  static let sources = [
    "booking.booked": "booking.created", "booking.moved": "booking.moved", "booking.cancelled": "booking.cancelled",
    "booking.confirmed": "booking.confirmed", "booking.done": "booking.completed", "booking.missed": "booking.no_show",
  ]
  /// In the order of a visit's life.
  public static let kinds = [
    "booking.created", "booking.moved", "booking.confirmed", "booking.cancelled", "booking.completed",
    "booking.no_show",
  ]
  /// Sent when somebody tries an address out.
  public static let test = "webhook.test"

  let kind: String
  let body: String

  /// Of a line of the journal: its kind, who did it, its data and its moment. Nil for one that nobody outside is told of.
  /// `booking` is the visit as it is now: what the line does not say of it is taken from there.
  init?(_ line: String, by: String, data: String, at: Moment, booking: Booking, number: Int) {
    guard let kind = Self.sources[line] else { return nil }
    let told = (try? JSONDecoder().decode(Told.self, from: Data(data.utf8))) ?? Told()
    let start = told.starts_at ?? booking.startsAt.iso
    let end = Moment(iso: start).map { ($0 + (booking.endsAt - booking.startsAt)).iso }
    self.init(
      kind, at: at, number: number,
      Facts(
        booking: booking.id.text, customer: told.customer ?? booking.customer.text,
        service: told.service ?? booking.service.text, staff: told.staff ?? booking.staff.text, starts_at: start,
        ends_at: end, before: told.from, by: String(by.prefix { $0 != ":" })))
  }

  /// The event with which an address is tried out.
  init(testAt now: Moment, number: Int) { self.init(Self.test, at: now, number: number, nil) }

  private init(_ kind: String, at: Moment, number: Int, _ facts: Facts?) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let body = Body(type: kind, timestamp: at.iso, number: number, data: facts ?? Facts())
    self.kind = kind
    self.body = (try? encoder.encode(body)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  /// What `booking.*` lines say.
  private struct Told: Decodable {
    var customer, service, staff, starts_at, from: String?
  }
  private struct Facts: Encodable {
    var booking, customer, service, staff, starts_at, ends_at, before, by: String?
  }
  private struct Body: Encodable {
    let type, timestamp: String
    let number: Int
    let data: Facts
  }
}
