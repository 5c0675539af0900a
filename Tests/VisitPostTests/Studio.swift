import Booking
import Conversations
import Customers
import Foundation
import Ground
import HouseTesting
import Jobs
import Letters
import Staff
import Store
import Testing

@testable import House

/// A house of the cast in which Dawid mends bicycles, with a postbox for its letters.
struct Studio: Sendable {
  let house: House
  let clock: FakeClock
  let post: Postbox

  static let repair = Service(
    id: "repair", name: "Przegląd <szybki>", minutes: 45, bufferMinutes: 15, staff: [Cast.dawid.id])
  static func at(_ time: String, _ day: String = "2026-11-24") -> Moment { Moment(iso: "\(day)T\(time):00+01:00")! }

  init(on engine: Engine) async throws {
    (clock, post) = (FakeClock(), Postbox())
    house = try await Cast.house(on: engine, clock: clock, letters: post)
    try await house.bookings.put(services: [Self.repair], by: "test")
    try await house.bookings.refresh()
  }

  /// Does every job that is due, letters included.
  func work() async throws {
    try await house.runner.drain()
    try await house.postRunner.drain()
  }

  func pass(until end: Moment) async throws {
    while clock.now < end {
      clock.set(min(end, clock.now + .minutes(15)))
      try await work()
    }
  }

  func agree(_ customer: Customer) async throws {
    let yes = Consent(purpose: "reminders", granted: true, at: clock.now, source: "chat")
    try await house.store.write { [clock] tx in
      _ = try CustomerDesk.put(
        customer, consents: [yes], by: "test", at: clock.now, keyring: Cast.keyring, in: tx)
    }
  }

  @discardableResult
  func book(_ start: Moment, for customer: Customer = Cast.maria) async throws -> Booking {
    try await house.bookings.book(
      BookingOrder(customer: customer.id, service: "repair", startsAt: start), by: .customer)
  }
}

/// A letter's parts as a mail program takes them apart.
struct Mail {
  let headers: [String: String]
  let body: String
  let parts: [Mail]

  /// Reads RFC 5322 and MIME as far as letters use it: folded headers, multipart, base64.
  init(_ text: String) throws {
    let split = try #require(text.range(of: "\r\n\r\n"))
    var headers: [String: String] = [:]
    let head = text[..<split.lowerBound].replacing("\r\n ", with: " ")
    for line in head.components(separatedBy: "\r\n") {
      let colon = try #require(line.firstIndex(of: ":"))
      headers[line[..<colon].lowercased()] = String(line[line.index(after: colon)...]).trimmingCharacters(
        in: .whitespaces)
    }
    self.headers = headers
    let rest = String(text[split.upperBound...])
    if let mark = headers["content-type"]?.firstMatch(of: /boundary="([^"]+)"/)?.output.1 {
      body = ""
      let pieces = rest.components(separatedBy: "--\(mark)")
      #expect(pieces.first == "" && pieces.last == "--\r\n")
      parts = try pieces.dropFirst().dropLast().map { try Mail(String($0.dropFirst())) }
    } else {
      let data = try #require(Data(base64Encoded: rest, options: .ignoreUnknownCharacters))
      (body, parts) = (String(decoding: data, as: UTF8.self), [])
    }
  }

  var type: String { String((headers["content-type"] ?? "").prefix { $0 != ";" }) }

  /// Types from the outside in.
  var types: [String] { [type] + parts.flatMap(\.types) }

  func part(_ type: String) -> Mail? { self.type == type ? self : parts.lazy.compactMap { $0.part(type) }.first }
}
