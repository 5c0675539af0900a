import Booking
import Foundation
import Ground
import House
import HouseTesting
import Staff
import Store
import Testing

/// Two programs that serve the same firm from one PostgreSQL, and many who want the same at once.
@Suite(.serialized) struct TwoNodesTests {
  static let rivals = 64

  /// What became of one rival: the address of their visit, and how often somebody else was quicker.
  private struct Outcome: Sendable {
    let visit: String
    let lost: Int
  }

  @Test(.timeLimit(.minutes(10)))
  func `of 64 who want one time on two nodes one gets it, and the others the next best that the page offers`()
    async throws
  {
    let server = try await Server(on: .postgres)
    let settings = server.settings
    let house = try await House(
      store: try settings.openDatabase(), key: try settings.houseKey(), logger: Cast.silent)
    try await house.bookings.put(
      services: [
        Service(
          id: "repair", name: "Przegląd", minutes: 45, bufferMinutes: 15, staff: [Cast.dawid.id, Cast.bartek.id],
          room: "stand")
      ], by: "test")
    let today = Zone.warsaw.day(Surroundings.real.now())
    let free = try await house.bookings.freeTimes(
      for: "repair", wish: TimeWish(days: today + 2...today + 40), limit: 1)
    let wanted = try #require(free.first).startsAt
    let nodes = [try await server.start(), try await server.start()]

    let path = "/book?service=repair&at=\(wanted.iso.prefix(19))Z"
    let outcomes = try await together(Self.rivals) { number in
      try await Self.book(path, number, at: Caller(port: nodes[number % 2].port))
    }
    #expect(outcomes.count { $0.lost == 0 } == 1, "one winner")
    #expect(Set(outcomes.map(\.visit)).count == Self.rivals, "everybody has a visit of their own")

    let visits = try await house.bookings.bookings(from: wanted - .days(1), to: wanted + .days(60))
      .filter { $0.status == .booked }.sorted { $0.startsAt < $1.startsAt }
    #expect(visits.count == Self.rivals)
    #expect(visits.count { $0.startsAt == wanted } == 1)
    for (one, next) in zip(visits, visits.dropFirst()) {
      #expect(one.freeAt <= next.startsAt, "the stand is one: \(one.startsAt.iso) and \(next.startsAt.iso)")
    }
    for node in nodes {
      node.program.signal(SIGTERM)
      #expect(try await node.program.end() == 0, "\(node.program.printed)")
    }
    await house.store.close()
  }

  /// Books by the page as a browser without scripts does: the wanted time, else one of those that the page offers instead,
  /// until one is theirs.
  private static func book(_ path: String, _ number: Int, at caller: Caller) async throws -> Outcome {
    var page = try await caller.call("GET", path, headers: ["Accept": "text/html"])
    for lost in 0..<200 {
      var fields = ["name": "Rywal Numer\(number)", "email": "rywal\(number)@poczta.example"]
      for match in page.text.matches(of: /<input type="hidden" name="([a-z]+)" value="([^"]*)">/) {
        fields[String(match.output.1)] = String(match.output.2)
      }
      guard fields["service"] != nil else {
        // Somebody was quicker than the page: it has no form then, but links to times that are free.
        let links = page.text.matches(of: /<a class="(?:offer|time)" href="([^"]*)"/).map { String($0.output.1) }
        guard !links.isEmpty else { throw Wire.Failure(description: "no free time: \(page.text.suffix(300))") }
        page = try await caller.call(
          "GET", links[number % links.count].replacing("&amp;", with: "&"), headers: ["Accept": "text/html"])
        continue
      }
      let others = page.text.matches(of: /<input type="radio" name="at" value="([^"]*)"/).map { String($0.output.1) }
      if !others.isEmpty { fields["at"] = others[number % others.count] }
      if fields["at"] == nil {
        // Everything near is gone: what the page links to lies further on.
        fields["at"] = page.text.firstMatch(of: /at=(\d{4}-\d\d-\d\dT\d\d(?::|%3A)\d\d(?::|%3A)\d\dZ)/).map {
          String($0.output.1).replacing("%3A", with: ":")
        }
      }
      page = try await caller.call(
        "POST", "/book", form(fields),
        headers: ["Content-Type": "application/x-www-form-urlencoded", "Accept": "text/html"])
      if page.status == 303, let place = page["location"] {
        return Outcome(visit: String(place.prefix { $0 != "?" }), lost: lost)
      }
      guard page.status == 409 else { throw Wire.Failure(description: "\(page.status): \(page.text.prefix(300))") }
    }
    throw Wire.Failure(description: "rival \(number) never got a time")
  }

  private static func form(_ fields: [String: String]) -> String {
    let allowed = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-._"))
    return fields.sorted { $0.key < $1.key }.map {
      "\($0.key)=\($0.value.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")"
    }.joined(separator: "&")
  }
}
