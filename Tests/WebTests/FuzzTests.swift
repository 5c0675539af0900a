import Foundation
import House
import HouseTesting
import Staff
import Synchronization
import Testing

/// 100,000 spoiled requests at the door: it stays up, says no clearly, and never fails on its own side.
@Suite struct FuzzTests {
  static let count = Int(ProcessInfo.processInfo.environment["ODZEW_FUZZ"] ?? "") ?? 100_000
  static let seed = Int(ProcessInfo.processInfo.environment["ODZEW_SEED"] ?? "") ?? 20_261_122
  static let threads = 4

  /// What came back.
  struct Harvest: Sendable {
    var statuses: [Int: Int] = [:]
    /// Requests that were answered with 5xx, or that left the connection hanging.
    var failures: [String] = []

    mutating func add(_ other: Harvest) {
      statuses.merge(other.statuses, uniquingKeysWith: +)
      failures += other.failures
    }
  }

  @Test func `the server outlives 100,000 spoiled requests and answers none with a fault of its own`() async throws {
    print("fuzz of the door: \(Self.count) requests, ODZEW_SEED=\(Self.seed)")
    let start = ContinuousClock.now
    try await Live.run { live in
      try await live.givePasswords()
      let corpus = try await FuzzCorpus(live).requests
      // Checking a password is slow on purpose: use the address's tries up with cheap ones first.
      for _ in 0..<21 { _ = try await SignInTests.signIn(live, Cast.anna.email, "x") }
      let port = live.caller.port
      _ = try await offPool { Self.attack(port, corpus, Dice(Self.seed - 1), count: Self.count / 20) }
      let before = Self.residentMegabytes
      let harvests = try await together(Self.threads) { number in
        try await offPool { Self.attack(port, corpus, Dice(Self.seed + number), count: Self.count / Self.threads) }
      }
      let after = Self.residentMegabytes
      var harvest = Harvest()
      for one in harvests { harvest.add(one) }
      let answered = harvest.statuses.values.reduce(0, +)
      print(
        "fuzz of the door: \(answered) answers \(harvest.statuses.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }),",
        "\(before) → \(after) MB, \(ContinuousClock.now - start)")
      #expect(harvest.failures == [], "ODZEW_SEED=\(Self.seed)")
      #expect(live.errors.all == [], "ODZEW_SEED=\(Self.seed)")
      #expect(harvest.statuses.keys.allSatisfy { $0 < 500 })
      // The corpus is good enough to get in, the mutations are bad enough to be refused.
      for status in [200, 201, 204, 400, 401, 403, 404, 415] {
        #expect((harvest.statuses[status] ?? 0) > 20, "\(status)")
      }
      // A leak of 3 kB a request would show. Other tests share this process and take their part.
      #expect(after - before < 300, "megabytes")
      #expect(await eventually { live.listeners == 0 })
      // It works as before.
      let chat = try await live.caller.openChat()
      let stream = try await chat.listen()
      #expect(try await chat.write("nadal tu jestem", clientID: "1").status == 201)
      #expect(await stream.wait { $0.messages.first?.data["text"].text == "nadal tu jestem" })
    }
  }

  /// Sends spoiled requests, several on one connection, and reads all that comes back.
  private static func attack(_ port: Int, _ corpus: [[UInt8]], _ start: Dice, count: Int) -> Harvest {
    var dice = start
    var harvest = Harvest()
    var left = count
    while left > 0 {
      let batch = min(left, Int.random(in: 1...12, using: &dice))
      left -= batch
      let requests = (0..<batch).map { _ in
        FuzzMutations.spoil(corpus[Int.random(in: 0..<corpus.count, using: &dice)], &dice)
      }
      let came: [UInt8]
      do {
        let wire = try Wire(port: port, patience: 120)
        // The server may have closed already: then what follows goes nowhere, as it should.
        try? wire.send(requests.flatMap(\.self))
        wire.endSending()
        came = try wire.rest()
      } catch {
        // A reset is an answer, too; silence is not.
        if "\(error)".contains("unavailable") || "\(error)".contains("connect") {
          harvest.failures.append("\(error): \(shown(requests))")
        }
        continue
      }
      for status in statuses(in: came) {
        harvest.statuses[status, default: 0] += 1
        if status >= 500 { harvest.failures.append("\(status): \(shown(requests))") }
      }
    }
    return harvest
  }

  /// The statuses of the answers, found at the beginnings of lines: a body may end without one.
  private static func statuses(in bytes: [UInt8]) -> [Int] {
    let mark = Array("HTTP/1.1 ".utf8)
    var found: [Int] = []
    var place = 0
    while place + mark.count + 3 <= bytes.count {
      if bytes[place] == mark[0], bytes[place..<(place + mark.count)].elementsEqual(mark),
        let status = Int(String(decoding: bytes[(place + mark.count)..<(place + mark.count + 3)], as: UTF8.self))
      {
        found.append(status)
        place += mark.count
      }
      place += 1
    }
    return found
  }

  private static func shown(_ requests: [[UInt8]]) -> String {
    requests.map { String(decoding: $0.prefix(400), as: UTF8.self).debugDescription }.joined(separator: "\n  ")
  }

  static var residentMegabytes: Int {
    let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    return (text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 4_096 / 1_048_576
  }
}
