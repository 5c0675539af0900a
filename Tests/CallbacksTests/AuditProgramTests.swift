import Foundation
import HouseTesting
import Testing

/// `odzew audit` on a folder as firms send them.
struct AuditProgramTests {
  private static func run(_ files: [String: String]) async throws -> (code: Int32, printed: String, repair: String) {
    let folder = NSTemporaryDirectory() + "odzew-audit-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)")) }
    let program = try Program(["audit", folder, "--repair", "\(folder)/repair.csv"])
    let code = try await program.end()
    let repair = (try? String(contentsOfFile: "\(folder)/repair.csv", encoding: .utf8)) ?? ""
    return (code, program.printed.replacing(folder, with: "FOLDER"), repair)
  }

  @Test func `what an import would refuse is named and listed`() async throws {
    let answer = try await Self.run([
      "customers.csv": """
      id,phone,region,consents,time_zone
      c1,tel. 601 234 567,mazowieckie,service;prediction,Europe/Warsaw
      c2,601234567,,prediction,
      c3,+48 601 234 567,śląskie,service,
      c4,,śląskie,prediction,
      """,
      "calls.csv": """
      customer_id,started_at,direction,outcome,seconds
      c2,2026-05-04T09:54:24+02:00,out,wrong_number,3
      c9,2026-05-04T10:54:24+02:00,out,answered,60
      c2,yesterday,out,busy,0
      """,
    ])
    #expect(answer.code == 0)
    #expect(
      answer.printed == """
        4 customers, 3 calls. Can be called: 25%.
        1\twithout a telephone number
        1\tnumbers that cannot be numbers
        2\tcustomers who share a number with another
        1\tnumbers that lead nowhere or to somebody else, by the calls made
        1\twithout a region: habits and school holidays are guessed
        1\twithout consent to prediction: called by plain rules
        1\tcalls of customers who are not on the list
        1\tcalls that cannot be read
        Written to FOLDER/repair.csv: 8 findings.

        """)
    #expect(
      answer.repair.hasPrefix(
        "customer_id,problem,value,suggestion\r\nc1,wrong_number,tel. 601 234 567,+48601234567\r\n"))
  }

  @Test func `a file that is no table is said to be none`() async throws {
    let answer = try await Self.run(["customers.csv": "id,phone\nc1,\"601"])
    #expect(answer.code == 1)
    #expect(answer.printed.contains("customers.csv:2:4: this quote is never closed"))
  }
}
