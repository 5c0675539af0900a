import Firm
import FirmFolder
import Foundation
import Ground
import Language
import Testing

@Suite struct SoundFolderTests {
  @Test func `the sample clinic reads without a problem`() throws {
    try #require(FileManager.default.fileExists(atPath: klinika), "the sample firm is missing: \(klinika)")
    let contents = try FirmFolder.read(klinika)
    #expect(contents.firm.name == "Klinika Ostoja")
    #expect(contents.firm.hours.description == "mon-fri 08:00-20:00; sat 09:00-13:00")
    #expect(contents.firm.handover.valueOver == Money(minor: 800_000, currency: "PLN"))
    #expect(contents.entries.count { $0.kind == .faq } == 101)
    #expect(contents.entries.count { $0.kind == .article } == 6)
    #expect(contents.staff.count == 8)
    #expect(contents.customers.count == 60)
    #expect(contents.services.count == 12)
    #expect(contents.orders.count == 12)
    #expect(contents.invoices.count == 36)
    #expect(contents.bookings.count == 40)
    #expect(contents.calls.count == 320)
    #expect(contents.signals.count == 360)
    #expect(contents.rehearsals.count == 60)
    #expect(contents.connectors.map(\.name) == ["wyniki"])
    #expect(contents.cases.isEmpty)
    #expect(contents.ignored.isEmpty)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: repository.appendingPathComponent("demo/dwa-kola").path)))
  func `the demo shop reads without a problem`() throws {
    let contents = try FirmFolder.read(repository.appendingPathComponent("demo/dwa-kola").path)
    #expect(contents.firm.slug == "dwa-kola")
  }

  @Test func `every value of a sound folder arrives`() throws {
    let folder = try TestFolder(sound)
    let contents = try folder.read()
    let firm = contents.firm
    #expect(firm.slug == "dwa-kola")
    #expect(firm.hours[.friday].map(\.description) == ["09:00-13:00", "14:00-18:00"])
    #expect(firm.assistant == Firm.Assistant(name: "Ola", duties: [.knowledge, .booking], sureEnough: 0.6))
    #expect(firm.handover.always == ["complaint"])
    #expect(firm.callbacks.window.description == "09:00-19:00")
    let person = try #require(contents.staff.first)
    #expect(person.skills == ["rowery", "hamulce"])
    #expect(person.languages == [.pl, .en])
    #expect(person.hours?[.saturday].map(\.description) == ["10:00-14:00"])
    #expect(contents.staff[1].hours == nil)
    #expect(contents.customers[1].company == "Sowa, Syn")
    #expect(contents.customers[1].phone?.description == "+48601234567")
    #expect(contents.customers[0].createdAt == Moment(iso: "2025-03-17T11:50:00+01:00"))
    #expect(contents.services[0].staff == ["st1", "st2"])
    #expect(contents.orders[0].items.map(\.count) == [2, 1])
    #expect(contents.invoices[0].lines.map(\.unitPrice.minor) == [2_250, 20_000])
    #expect(contents.invoices[1].total.minor == -2_250)
    #expect(contents.bookings[0].startsAt == Moment(iso: "2026-11-24T08:00:00Z"))
    #expect(contents.cases[0].owner == "st2")
    #expect(contents.calls[0].outcome == .noAnswer)
    #expect(contents.signals[0].kind == .pageView)
    #expect(contents.rehearsals.map(\.id) == ["a-1", "a-2"])
    #expect(contents.rehearsals[1].line == 2)
    #expect(contents.xmlInvoices.map(\.file) == ["invoices/1.xml"])
    #expect(
      contents.files.map(\.path) == [
        "firm.yaml", "staff.csv", "customers.csv", "services.csv", "orders.csv", "invoices.csv", "bookings.csv",
        "cases.csv", "calls.csv", "signals.csv", "knowledge/faq.csv", "knowledge/dojazd.md",
        "connectors/gwarancja.yaml",
        "invoices/1.xml", "rehearsal/info.jsonl",
      ])
  }

  @Test func `rows of one id and language are wordings of one entry`() throws {
    let entries = try TestFolder(sound).read().entries
    #expect(entries.count == 3)
    #expect(entries[0].wordings == ["Ile mam czasu na zwrot?", "Do kiedy mogę oddać rower?"])
    #expect(entries[0].title == entries[0].wordings[0])
    #expect(entries[0].body == "30 dni, bez \"ale\".")
    #expect(entries[0].tags == ["zakupy", "zwroty"])
    #expect(entries[1].validUntil == Day("2026-12-31"))
    #expect(entries[2].kind == .article)
    #expect(entries[2].title == "Dojazd: tramwaj i rower")
    #expect(entries[2].body == "# Dojazd\n\nTramwaj 7.")
  }

  @Test func `a connector brings its fields, its call and its sample`() throws {
    let connector = try #require(try TestFolder(sound).read().connectors.first)
    #expect(connector.title.text(in: .en) == "Warranty")
    #expect(connector.title.text(in: .uk) == "Gwarancja")
    #expect(connector.fields[0].label.isForAll)
    #expect(connector.http.method == "POST")
    #expect(connector.http.headers == ["Authorization": "Bearer {secret:FRAMES}"])
    #expect(connector.http.body == #"{"number":"{frame}"}"#)
    #expect(connector.http.timeoutSeconds == 5)
    #expect(connector.sampleResponse?.at("state.en") == .text("valid"))
    #expect(connector.sampleResponse?.at("days") == .number(12))
    #expect(connector.sampleResponse?.at("open") == .truth(true))
  }

  @Test func `a firm needs no more than a name`() throws {
    let contents = try TestFolder(["firm.yaml": "name: Solo\n"]).read()
    #expect(contents.firm == Firm(name: "Solo"))
    #expect(contents.files.count == 1)
  }

  @Test func `columns stand in any order, lines end as they like, a byte order mark does no harm`() throws {
    let folder = try TestFolder(sound)
    let text =
      "kind,customer_id,at\r\nform,c1,2026-05-04T20:24:23Z\r\n\r\n\"page_view\",\"c1\",2026-05-04T20:24:23.25+02:00"
    try folder.write(Data([0xEF, 0xBB, 0xBF] + text.utf8), to: "signals.csv")
    let signals = try folder.read().signals
    #expect(signals.map(\.kind) == [.form, .pageView])
    #expect(signals[1].at.milliseconds % 1_000 == 250)
  }

  @Test func `files of other kinds are left alone, and so is what leads out of the folder`() throws {
    let outside = try TestFolder(["secret.csv": "id\n"])
    let folder = try TestFolder(sound)
    for name in ["README.md", "notes/todo.txt", "knowledge/draft.txt", ".git/config"] {
      try folder.write(Data(), to: name)
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/knowledge/out.md", withDestinationPath: outside.path + "/secret.csv")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/knowledge/up.md", withDestinationPath: "../../../../../etc/passwd")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/knowledge/in.md", withDestinationPath: folder.path + "/knowledge/gone.md")
    let contents = try folder.read()
    #expect(
      contents.ignored == [
        "README.md", "notes", "knowledge/draft.txt", "knowledge/in.md", "knowledge/out.md", "knowledge/up.md",
      ])
    #expect(contents.entries.count == 3)
  }
}
