import FirmFolder
import Foundation
import Testing

@Suite struct RefusedFolderTests {
  @Test func `no folder, a file instead of one, and no firm yaml are three clear words`() throws {
    let folder = try TestFolder(["staff.csv": "x"])
    func problem(_ path: String) -> String? {
      (#expect(throws: FolderProblems.self) { try FirmFolder.read(path) })?.description
    }
    #expect(problem(folder.path + "/none") == "folder:0:0: there is no folder \(folder.path)/none (check the path)")
    #expect(
      problem(folder.path + "/staff.csv")
        == "folder:0:0: \(folder.path)/staff.csv is no folder (name the folder that holds firm.yaml)")
    #expect(problem(folder.path)?.hasPrefix("firm.yaml:0:0: there is no firm.yaml") == true)
    try folder.write(Data("name: x".utf8), to: "firm.yml")
    #expect(problem(folder.path)?.contains("rename firm.yml to firm.yaml") == true)
  }

  @Test func `every problem of every file is named, in order`() throws {
    var files = sound
    files["customers.csv"] = sound["customers.csv"]!.replacing("601 234 567", with: "12").replacing(
      ",pl,service", with: ",xx,service")
    files["firm.yaml"] = sound["firm.yaml"]!.replacing("retail", with: "shop")
    files["rehearsal/info.jsonl"] = "{}\n"
    #expect(
      try TestFolder(files).problems.map { $0.split(separator: ": ")[0] } == [
        "customers.csv:2:77", "customers.csv:3:16", "firm.yaml:3:11", "rehearsal/info.jsonl:1:1",
        "rehearsal/info.jsonl:1:1", "rehearsal/info.jsonl:1:1", "rehearsal/info.jsonl:1:1", "rehearsal/info.jsonl:1:1",
      ])
  }

  @Test func `a file that could not be read does not make every reference to it wrong`() throws {
    var files = sound
    files["customers.csv"] = "id,name\n"
    #expect(try TestFolder(files).problems.allSatisfy { $0.hasPrefix("customers.csv:1:") })
    files["customers.csv"] = sound["customers.csv"]! + "c3,zu,kurz\n"
    #expect(try TestFolder(files).problems.count == 1)
    files["customers.csv"] = nil
    #expect(try TestFolder(files).problems.first?.contains("the folder has no customers.csv") == true)
  }

  @Test func `text in an older encoding is refused at its first byte`() throws {
    let folder = try TestFolder(sound)
    try folder.write(Data(Array("customer_id,at,kind\nc1,Ko".utf8) + [0xB3, 0x61]), to: "signals.csv")
    #expect(folder.problems.map { $0.split(separator: " (")[0] } == ["signals.csv:2:6: byte 0xB3 is no UTF-8"])
    try folder.write(Data([0xFF, 0xFE, 0x61, 0]), to: "signals.csv")
    #expect(folder.problems == ["signals.csv:1:1: the file is UTF-16 (save it as UTF-8)"])
    try folder.write(Data("customer_id,at,kind\nłc\0".utf8), to: "signals.csv")
    #expect(folder.problems == ["signals.csv:2:3: a zero byte (this is no text file)"])
    // A code point that is cut off at the file's end.
    try folder.write(Data(Array("customer_id,at,kind\nąć".utf8.dropLast())), to: "signals.csv")
    #expect(folder.problems.map { $0.split(separator: " (")[0] } == ["signals.csv:2:2: byte 0xC4 is no UTF-8"])
  }

  @Test func `a file beyond 20 MB is refused before it is read`() throws {
    let folder = try TestFolder(sound)
    try folder.write(Data(count: 20 * 1_024 * 1_024 + 1), to: "calls.csv")
    #expect(folder.problems == ["calls.csv:1:1: the file has 20 MB (at most 20 MB; split it or leave old rows out)"])
  }

  @Test func `a slip in a file's own name is noticed`() throws {
    let folder = try TestFolder(sound)
    try folder.write(Data(), to: "customer.csv")
    try folder.write(Data(), to: "prices.csv")
    try folder.write(Data(), to: "connectors/zwrot.yml")
    #expect(
      folder.problems == [
        "connectors/zwrot.yml:0:0: its name ends in .yml (rename it to end in .yaml)",
        "customer.csv:0:0: no file of this form is called so (did you mean customers.csv?)",
      ])
  }

  @Test func `beyond a thousand problems the rest is counted`() throws {
    var files = sound
    files["signals.csv"] = "customer_id,at,kind\n" + String(repeating: "c9,2026-05-04T20:24:23Z,form\n", count: 1_500)
    let folder = try TestFolder(files)
    let refused = #expect(throws: FolderProblems.self) { try folder.read() }
    #expect(refused?.problems.count == 1_000)
    #expect(refused?.more == 500)
    #expect(refused?.description.hasSuffix("… and 500 more") == true)
  }

  @Test func `deep nesting is refused, not followed`() throws {
    var files = sound
    files["firm.yaml"] = "name: x\nclosed: " + String(repeating: "[", count: 200_000)
    files["rehearsal/info.jsonl"] = String(repeating: "[", count: 200_000)
    files["invoices/1.xml"] = "<Faktura>" + String(repeating: "<a>", count: 200_000)
    let problems = try TestFolder(files).problems
    #expect(problems.map { $0.split(separator: ":")[0] } == ["firm.yaml", "invoices/1.xml", "rehearsal/info.jsonl"])
  }

  @Test func `an XML invoice may not reach for files or blow itself up`() throws {
    var files = sound
    files["invoices/1.xml"] = """
      <?xml version="1.0"?><!DOCTYPE Faktura [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "\(String(repeating: "x", count: 1_000))">
      <!ENTITY c "\(String(repeating: "&b;", count: 1_000))"><!ENTITY d "\(String(repeating: "&c;", count: 1_000))">]>
      <Faktura>&d;&a;</Faktura>
      """
    let problems = try TestFolder(files).problems
    #expect(!problems.joined().contains("root:"))
  }
}
