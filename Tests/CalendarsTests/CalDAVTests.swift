import Foundation
import Ground
import Outbound
import Testing

@testable import CalendarDoor
@testable import Calendars

@Suite(.serialized) struct CalDAVTests {
  @Test func `the calendars of an account are found from any of its addresses`() async throws {
    let radicale = try await Radicale()
    defer { radicale.remove() }
    for path in ["", "/", "/anna/", "/anna/work/", "/.well-known/caldav"] {
      let found = try await Radicale.server.calendars(radicale.place("http://127.0.0.1:\(radicale.port)\(path)"))
      #expect(found == [FoundCalendar(url: radicale.calendar.url, name: "Praca", isWritable: true)], "\(path)")
    }
  }

  @Test func `what a server refuses is said in words`() async throws {
    let radicale = try await Radicale()
    defer { radicale.remove() }
    let server = Radicale.server
    func problem(_ place: CalendarPlace) async -> CalendarProblem? {
      do throws(CalendarProblem) {
        _ = try await server.changes(place, nil)
        return nil
      } catch { return error }
    }
    #expect(await problem(radicale.calendar) == nil)
    #expect(await problem(radicale.place(radicale.calendar.url, secret: "wrong")) == .refused)
    #expect(await problem(radicale.place(radicale.calendar.url, secret: "none")) == .noSecret(name: "none"))
    #expect(
      await problem(radicale.place("http://127.0.0.1:\(radicale.port)/anna/no/")) == .noCalendar("nothing is there"))
    #expect(await problem(radicale.place("http://example.com/x/")) == .noCalendar("an https:// address is wanted"))
    radicale.stop()
    guard case .unreachable = await problem(radicale.calendar) else {
      Issue.record("a server that is down is unreachable")
      return
    }
  }

  @Test func `changes are told once, by token and by tag`() async throws {
    let radicale = try await Radicale()
    defer { radicale.remove() }
    let (server, phone) = (Radicale.server, Phone(radicale.calendar))
    for first in [nil, "odzew-ctag:old"] as [String?] {
      let empty = try await server.changes(radicale.calendar, first)
      #expect(empty.isWhole && empty.files.isEmpty)
      try await phone.put("a b ż.ics", event("09:00", "10:00"))
      let one = try await server.changes(radicale.calendar, empty.token)
      let file = try #require(try await server.fetch(radicale.calendar, one.files.keys.sorted()).first)
      #expect(one.files == [file.href: file.etag])
      let none = try await server.changes(radicale.calendar, one.token)
      #expect(none.files.isEmpty && none.gone.isEmpty && !none.isWhole)
      try await phone.delete(file)
      let gone = try await server.changes(radicale.calendar, none.token)
      #expect(gone.isWhole ? gone.files.isEmpty : gone.gone == [file.href])
    }
  }

  @Test func `a write names what it expects to find`() async throws {
    let radicale = try await Radicale()
    defer { radicale.remove() }
    let (server, place) = (Radicale.server, radicale.calendar)
    let href = place.url + "x.ics"
    guard case .done(let etag) = try await server.put(place, href, event("09:00", "10:00"), .nothing) else {
      Issue.record("the first write is done")
      return
    }
    #expect(try await server.put(place, href, event("10:00", "11:00"), .nothing) == .changed)
    #expect(try await server.put(place, href, event("10:00", "11:00"), .etag("\"other\"")) == .changed)
    #expect(try await server.put(place, href, "no calendar", .etag(etag)) == .rejected("it answers 400"))
    guard case .done(let second) = try await server.put(place, href, event("10:00", "11:00"), .etag(etag)) else {
      Issue.record("the second write is done")
      return
    }
    #expect(try await !server.remove(place, href, etag))
    #expect(try await server.remove(place, href, second))
    #expect(try await server.remove(place, href, second))
    #expect(try await server.fetch(place, [href]).isEmpty)
  }

  @Test(arguments: [
    ("https://dav.firm.pl/a", "https://dav.firm.pl/b", true), ("https://dav.firm.pl/", "https://p7.firm.pl/", true),
    ("https://dav.firm.pl/", "https://firm.pl.evil.example/", false),
    ("https://dav.firm.pl/", "http://dav.firm.pl/", false),
    ("https://firm.pl/", "https://other.pl/", false), ("https://dav.firm.pl/", "https://evil.example/", false),
    ("http://localhost:5232/", "http://localhost:5232/x", true), ("http://localhost:1/", "http://localhost:2/", false),
    ("http://localhost/", "http://example.com/", false),
  ])
  func `a password goes only where it belongs`(from: String, to: String, may: Bool) throws {
    #expect(WebExchange.mayFollow(try #require(URL(string: from)), try #require(URL(string: to))) == may)
  }

  @Test(arguments: [
    "", "<a", "<a><b></a>", #"<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>"#,
    #"<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>"#,
    String(repeating: "<a>", count: 500) + String(repeating: "</a>", count: 500),
  ])
  func `an answer that is no plain XML is refused`(text: String) {
    #expect(throws: CalendarProblem.self) { try DAVElement.read(Data(text.utf8)) }
  }

  @Test func `two spellings of an address are one`() throws {
    let base = try #require(URL(string: "https://DAV.firm.pl/anna/"))
    let plain = DAVAddress.absolute("/anna%40firm/a%20b.ics", at: base)
    #expect(plain == "https://dav.firm.pl/anna@firm/a%20b.ics")
    #expect(plain == DAVAddress.absolute("https://dav.firm.pl/anna@firm/a b.ics", at: base))
    #expect(DAVAddress.absolute("../x", at: base) == "https://dav.firm.pl/x")
  }

  @Test func `passwords come from the environment or the data folder, and from nowhere else`() throws {
    let folder = NSTemporaryDirectory() + "odzew-secrets-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder + "/secrets", withIntermediateDirectories: true)
    try Data("z pliku \n".utf8).write(to: URL(filePath: folder + "/secrets/calendar-anna-kos"))
    try Data("x".utf8).write(to: URL(filePath: folder + "/house.key"))
    let secrets = Secrets(folder: folder, environment: ["ODZEW_CALENDAR_JAN_LIS": "z otoczenia"])
    #expect(secrets.text("calendar-anna-kos") == "z pliku ")
    #expect(secrets.text("calendar-jan-lis") == "z otoczenia")
    for name in ["", "nobody", "../house.key", "calendar-Anna-Kos", "a/b", String(repeating: "a", count: 71)] {
      #expect(secrets.text(name) == nil, "\(name)")
    }
  }
}
