import Booking
import Customers
import Ground
import HouseTesting
import Staff
import Testing

@testable import Calendars

/// What an event there means for a visit here, as a table.
@Suite struct EventChangeTests {
  static let nine = Practice.at("09:00")

  /// A visit from 9:00 for 45 minutes, changed twice since it was booked.
  static func visit(_ status: Booking.Status = .booked, at start: Moment = nine) -> Booking {
    Booking(
      id: "b1", customer: Cast.maria.id, service: "repair", staff: Cast.dawid.id, startsAt: start,
      endsAt: start + .minutes(45), freeAt: start + .minutes(60), status: status, revision: 3, createdAt: Cast.now)
  }

  static func event(
    _ start: Moment, minutes: Int = 45, sequence: Int = 2, repeats: Bool = false, isCancelled: Bool = false
  ) -> CalendarReading.Event {
    .init(
      uid: "u", sequence: sequence, startsAt: start, endsAt: start + .minutes(minutes), repeats: repeats,
      isCancelled: isCancelled)
  }

  static func written(_ revision: Int, at start: Moment = nine) -> EventChange.Written {
    .init(revision: revision, startsAt: start, endsAt: start + .minutes(45))
  }

  static let ten = nine + .hours(1)
  static let eleven = nine + .hours(2)

  static let cases: [(CalendarReading.Event, Booking, EventChange.Written?, EventChange)] = [
    (event(nine), visit(), written(3), .same),
    (event(nine), visit(), written(1, at: ten), .same),
    (event(nine), visit(), nil, .same),
    (event(ten), visit(), written(3), .moved(to: ten)),
    (event(ten), visit(), nil, .moved(to: ten)),
    (event(ten, sequence: 99), visit(), nil, .moved(to: ten)),
    (event(ten), visit(), written(2, at: ten), .behind),
    (event(ten, sequence: 0), visit(), nil, .behind),
    (event(eleven), visit(), written(2, at: ten), .conflict(.both)),
    (event(nine, minutes: 90), visit(), written(3), .conflict(.length)),
    (event(ten, minutes: 30), visit(), written(3), .conflict(.length)),
    (event(nine, repeats: true), visit(), written(3), .conflict(.repeats)),
    (event(nine, isCancelled: true), visit(), written(3), .conflict(.deleted)),
    (event(ten), visit(.cancelled), written(2), .behind),
    (event(ten, isCancelled: true), visit(.cancelled), written(2), .behind),
  ]

  @Test(arguments: cases)
  func `an event means for its visit`(
    event: CalendarReading.Event, visit: Booking, written: EventChange.Written?, change: EventChange
  ) {
    #expect(EventChange.of(event, visit, written: written) == change)
  }

  @Test func `only this house makes names of visits`() {
    let (ours, others) = (VisitUID(Cast.key), VisitUID(Cast.strangersKey))
    for id in ["b1", "01j.with.dots", "~x@y", "ż"] as [ID<Booking>] {
      #expect(ours.booking(ours.text(id)) == id)
      #expect(ours.booking(others.text(id)) == nil)
      #expect(ours.fileName(id).allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-.".contains($0)) })
    }
    for made in ["", "b1", "b1@odzew", "b1.0123456789ab@odzew", "\(ours.text("b1"))x"] {
      #expect(ours.booking(made) == nil, "\(made)")
    }
    #expect(ours.text("b1") != ours.text("b2") && ours.fileName("b1") != ours.fileName("b2"))
  }
}
