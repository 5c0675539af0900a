import Firm
import FirmFolder
import Foundation
import Ground
import Language
import Testing

@Suite struct RoundTripTests {
  /// Writes and reads again what the rooms hold.
  private func again(_ contents: FolderContents) throws -> (FolderContents, TestFolder) {
    let folder = try TestFolder()
    try FirmFolder.write(contents, to: folder.path)
    return (try folder.read(), folder)
  }

  private func same(_ one: FolderContents, _ two: FolderContents) {
    #expect(one.firm == two.firm)
    #expect(one.entries.sorted(by: order) == two.entries.sorted(by: order))
    #expect(one.staff == two.staff)
    #expect(one.customers == two.customers)
    #expect(one.services == two.services)
    #expect(one.bookings == two.bookings)
    #expect(one.connectors.sorted { $0.name < $1.name } == two.connectors.sorted { $0.name < $1.name })
  }

  private func order(_ left: FolderEntry, _ right: FolderEntry) -> Bool {
    (left.id, left.language.rawValue) < (right.id, right.language.rawValue)
  }

  @Test func `the sample clinic comes back as it went`() throws {
    let contents = try FirmFolder.read(klinika)
    let (back, folder) = try again(contents)
    same(contents, back)
    // Its firm.yaml keeps the words of the form and its order.
    let keys = try folder.text("firm.yaml").split(separator: "\n").filter { !$0.hasPrefix(" ") }.map {
      $0.prefix { $0 != ":" }
    }
    let original = try String(contentsOfFile: klinika + "/firm.yaml", encoding: .utf8)
    #expect(keys == original.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } })
    // Written again it is the same to the byte.
    let (_, second) = try again(back)
    for name in ["firm.yaml", "knowledge/faq.csv", "staff.csv", "customers.csv", "services.csv", "bookings.csv"] {
      #expect(try folder.text(name) == second.text(name))
    }
  }

  @Test func `texts that look like something else come back as texts`() throws {
    var firm = Firm(name: "null", legalName: "Yes: no # [a]", address: "'", languages: [.uk], tone: .formal)
    firm.assistant.name = "0123"
    firm.handover = Firm.Handover(afterFailures: 1, always: ["booking.cancel"], team: "true")
    firm.hours = try WeekHours("mon-sun 00:00-24:00")
    firm.closed = [Day("2026-12-24")!]
    let entries = [
      FolderEntry(
        id: "a", kind: .faq, language: .pl, title: "Czy \"tak\", czy nie?",
        wordings: ["Czy \"tak\", czy nie?", "=1+1", "-"],
        body: "Dwa\nwiersze, i „cudzysłów”", tags: ["x y", "z"]),
      FolderEntry(id: "b/1", kind: .article, language: .pl, title: "~", body: "---\n\n- a\n\n---", tags: ["no", "12"]),
      FolderEntry(
        id: "b/1", kind: .article, language: .de, title: "Ja: nein", body: "text", validUntil: Day("2027-01-31")),
    ]
    let staff = [
      FolderStaff(
        id: "st2", name: "Ó, \"ł\"", email: EmailAddress("a@b.pl")!, role: .agent, languages: [.pl],
        hours: try WeekHours("mon 08:00-12:00, 13:00-14:00")),
      FolderStaff(id: "st10", name: "B", email: EmailAddress("b@b.pl")!, role: .owner),
    ]
    let customers = [
      FolderCustomer(id: "c2", phone: PhoneNumber("+48601234567"), consents: ["service", "own-purpose"]),
      FolderCustomer(id: "c10", taxID: "DE123456789", zoneName: "UTC", createdAt: Moment(iso: "2026-10-25T00:30:00Z")),
    ]
    let contents = FolderContents(firm: firm, entries: entries, staff: staff, customers: customers)
    same(contents, try again(contents).0)
  }

  @Test func `a folder that holds anything is not written over`() throws {
    let folder = try TestFolder(sound)
    let contents = try folder.read()
    let refused = #expect(throws: FolderProblems.self) { try FirmFolder.write(contents, to: folder.path) }
    #expect(refused?.problems.first?.reason.contains("is not empty") == true)
    #expect(try folder.read() == contents)
    #expect(throws: FolderProblems.self) { try FirmFolder.write(contents, to: "/proc/none/firm") }
    // Other tests write beside it: only what is left of this folder counts.
    let url = URL(fileURLWithPath: folder.path)
    let left = try FileManager.default.contentsOfDirectory(atPath: url.deletingLastPathComponent().path)
      .filter { $0.hasPrefix(".\(url.lastPathComponent).partial") }
    #expect(left.isEmpty)
  }

  @Test func `a new folder is made, its parents too`() throws {
    let folder = try TestFolder()
    let path = folder.path + "/a/b/firma/"
    try FirmFolder.write(FolderContents(firm: Firm(name: "Solo")), to: path)
    #expect(try FirmFolder.read(path).firm == Firm(name: "Solo"))
  }
}
