import Callbacks
import ExchangeTesting
import Foundation
import HouseTesting
import Synchronization
import Testing
import Timing

@testable import SwitchboardDoor

/// SIPp, a real SIP peer, as the customer's telephone: from its answer through the exchange's events to the outcome.
final class Telephone: Sendable {
  let port: Int
  private let process: Process
  private let folder: String

  /// A telephone that does what `scenario` (SIPp's XML without the frame) says, once.
  init(_ scenario: String) throws {
    folder = NSTemporaryDirectory() + "odzew-sipp-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let frame = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<scenario name=\"t\">\n\(scenario)\n</scenario>\n"
    try Data(frame.utf8).write(to: URL(filePath: folder + "/telephone.xml"))
    port = try Self.freePort()
    process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sipp")
    process.currentDirectoryURL = URL(filePath: folder)
    process.arguments = [
      "-sf", "telephone.xml", "-i", "127.0.0.1", "-p", "\(port)", "-nostdin", "-m", "1", "-timeout", "60",
    ]
    process.standardInput = FileHandle(forReadingAtPath: "/dev/null")
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/null")
    process.standardError = FileHandle(forWritingAtPath: "/dev/null")
    do { try process.run() } catch {
      throw Wire.Failure(description: "no SIPp: run `tools/setup test` (\(error))")
    }
  }

  deinit {
    if process.isRunning { process.terminate() }
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Whether it saw the whole of its scenario.
  func isContent() async -> Bool {
    guard await eventually({ !self.process.isRunning }) else { return false }
    return process.terminationStatus == 0
  }

  static func answer(_ line: String, tag: Bool = true, sequence: String = "[last_CSeq:]") -> String {
    """
    <send><![CDATA[

    SIP/2.0 \(line)
    [last_Via:]
    [last_From:]
    [last_To:]\(tag ? ";tag=far" : "")
    [last_Call-ID:]
    \(sequence)
    Contact: <sip:[local_ip]:[local_port]>
    Content-Length: 0

    ]]></send>
    """
  }

  static let invited = "<recv request=\"INVITE\"/>"
  static let acknowledged = "<recv request=\"ACK\"/>"

  private static func freePort() throws -> Int {
    let file = socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0)
    defer { close(file) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(file, $0, size) == 0 && getsockname(file, $0, &size) == 0
      }
    }
    guard bound else { throw Wire.Failure(description: "no free port") }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}

@Suite(.serialized) struct SIPTests {
  private func outcome(_ telephone: Telephone, ring: Int = 20) async throws -> CallEnding? {
    let ending = Mutex<CallEnding?>(nil)
    try await Sample.run { sample in
      sample.exchange.play(.sip(port: telephone.port), for: "00")
      let order = try sample.order("cb-1", ring: ring)
      try await sample.board.place(order)
      let end = await sample.end(of: order.reference)?.ending
      ending.withLock { $0 = end }
    }
    return ending.withLock { $0 }
  }

  @Test(arguments: [
    ("486 Busy Here", CallOutcome.busy, 17), ("600 Busy Everywhere", .busy, 17), ("404 Not Found", .invalidNumber, 1),
    ("410 Gone", .invalidNumber, 22), ("484 Address Incomplete", .invalidNumber, 28),
    ("480 Temporarily Unavailable", .noAnswer, 19), ("603 Decline", .rejected, 21), ("403 Forbidden", .network, 21),
    ("503 Service Unavailable", .network, 34), ("502 Bad Gateway", .network, 27), ("500 Server Error", .network, 127),
  ])
  func `what a telephone answers becomes its outcome`(line: String, outcome: CallOutcome, cause: Int) async throws {
    let telephone = try Telephone(
      [Telephone.invited, Telephone.answer("180 Ringing"), Telephone.answer(line), Telephone.acknowledged]
        .joined(separator: "\n"))
    let ending = try #require(try await self.outcome(telephone))
    #expect(ending.outcome == outcome)
    #expect(ending.cause == cause)
    #expect(ending.networkCode == Int(line.prefix(3)))
    #expect(await telephone.isContent())
  }

  @Test func `a telephone that is picked up and hung up again`() async throws {
    let telephone = try Telephone(
      [
        Telephone.invited, Telephone.answer("180 Ringing"), Telephone.answer("200 OK"), Telephone.acknowledged,
        "<recv request=\"BYE\"/>", Telephone.answer("200 OK", tag: false),
      ].joined(separator: "\n"))
    let ending = try #require(try await outcome(telephone))
    #expect(ending.outcome == .answered)
    #expect(await telephone.isContent())
  }

  @Test func `a telephone that rings until we give up`() async throws {
    let telephone = try Telephone(
      [
        Telephone.invited, Telephone.answer("180 Ringing"), "<recv request=\"CANCEL\"/>",
        Telephone.answer("200 OK", tag: false),
        Telephone.answer("487 Request Terminated", tag: false, sequence: "CSeq: 1 INVITE"), Telephone.acknowledged,
      ].joined(separator: "\n"))
    let ending = try #require(try await outcome(telephone, ring: 1))
    #expect(ending.outcome == .noAnswer)
    #expect(ending.ringSeconds == 1)
    #expect(await telephone.isContent())
  }
}
