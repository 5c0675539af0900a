import Booking
import Foundation
import Ground
import House
import HouseTesting
import Seal
import Staff

/// The bicycle shop with services that can be booked, and a browser without JavaScript.
extension Live {
  static let tuning = Service(
    id: "tuning", name: "Przegląd <b>&", minutes: 45, bufferMinutes: 15, price: Money(minor: 14_900, currency: "PLN"),
    staff: [Cast.dawid.id, Cast.bartek.id])
  static let fitting = Service(id: "fitting", name: "Bike fitting", minutes: 60, staff: [Cast.dawid.id])

  func offerServices(_ policy: BookingPolicy = BookingPolicy()) async throws {
    try await house.bookings.put(services: [Self.tuning, Self.fitting], by: "test")
    try await house.bookings.put(policy: policy, by: "test")
  }

  func page(_ path: String, language: String = "pl") async throws -> Answer {
    try await caller.call("GET", path, headers: ["Accept": "text/html", "Accept-Language": language])
  }

  /// Sends a form as a browser does, with the hidden fields of the page that it stands on.
  func send(_ path: String, _ fields: [String: String], of page: Answer? = nil) async throws -> Answer {
    var all: [String: String] = [:]
    if let page {
      for match in page.text.matches(of: /<input type="hidden" name="([a-z]+)" value="([^"]*)">/) {
        all[String(match.output.1)] = String(match.output.2)
      }
    }
    return try await caller.call(
      "POST", path, SignInTests.encoded(all.merging(fields) { $1 }),
      headers: ["Content-Type": "application/x-www-form-urlencoded", "Accept": "text/html"])
  }

  static let person = ["name": "Anna Nowak", "phone": "601 234 567"]
  static let tuesdayNine = Moment(iso: "2026-11-24T09:00:00+01:00")!
  static let nine = "/book?service=tuning&at=2026-11-24T08:00:00Z"

  /// Books Tuesday at 9 by the page; gives the path of the visit.
  func book(_ path: String = Live.nine, _ fields: [String: String] = Live.person) async throws -> String {
    let answer = try await send("/book", fields, of: try await page(path))
    guard answer.status == 303, let place = answer["location"] else {
      throw Wire.Failure(description: "not booked: \(answer.status) \(answer.text.prefix(400))")
    }
    return String(place.prefix { $0 != "?" })
  }

  func visits() async throws -> [Booking] {
    try await house.bookings.bookings(from: Cast.now - .days(30), to: Cast.now + .days(400))
  }
}
