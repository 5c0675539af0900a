import Callbacks
import Customers
import Foundation
import Ground
import House
import HouseTesting
import Language
import Staff
import Store
import Testing
import Timing

@testable import Web

/// A list of people who want to be called, handed over by page.
@Suite struct CallListPageTests {
  static let address = "/callbacks/lists"
  static let rows = """
    telefon;imię i nazwisko;temat;od;do;język
    601 234 567;Marianna Żółkiewicz;kaski;;;
    22 300 10 99;Nowa <b>Osoba</b>;rower, rama;24.11.2026 10:00;24.11.2026 12:00;uk
    12;Ktoś;;;;
    601 000 003;;;24.11.2026 20:00;24.11.2026 21:00;
    """

  @Test(arguments: Engine.allCases)
  func `first a look that changes nothing, then the good rows are taken, and twice is once`(
    engine: Engine
  ) async throws {
    try await Live.run(on: engine) { live in
      let celina = try await live.signIn(Cast.celina)
      let preview = try await celina.upload(Self.rows)
      #expect(preview.status == 200 && preview["cache-control"] == "no-store")
      for part in [
        "Wiersze</h2><p class=\"tile-value\">4<", "Nowe zgłoszenia</h2><p class=\"tile-value\">2<",
        "Odrzucone</h2><p class=\"tile-value\">2<", "To nie jest numer telefonu: 12.", "O tej porze nikt nie dzwoni.",
        "Najbliżej: 25 listopada, 9:00–18:00.", "Nowa &lt;b&gt;Osoba&lt;/b&gt;", "jutro, 10:00–12:00",
        "Brak zgody na przewidywanie", "Wiersze: 2, 3, 4, 5", "Pobierz listę do poprawy",
      ] { #expect(preview.text.contains(part), "\(part)") }
      #expect(try await live.house.callbacks.open().isEmpty)
      #expect(try await live.lines("callback.list-taken").isEmpty)

      let list = try #require(preview.hidden("list"))
      let taken = try await celina.upload(list, as: "list", to: Self.address)
      #expect(taken.status == 303 && taken["location"] == "/callbacks/lists?done=2-0-0-0-2")
      let open = try await live.house.callbacks.open()
      #expect(open.count == 2 && open.allSatisfy { $0.source == .file })
      #expect(open.contains { $0.customer == Cast.maria.id } && open.contains { $0.language == .uk })
      let line = try #require(try await live.lines("callback.list-taken").first)
      #expect(line.by == "staff:\(Cast.celina.id)")
      #expect(line.data == "{\"taken\":2,\"joined\":0,\"known\":0,\"again\":0,\"refused\":2}")
      let done = try await celina.page(taken["location"] ?? "")
      #expect(done.text.contains("Nowe zgłoszenia: 2, dołączone do otwartych: 0.") && done.text.contains("odrzucone 2"))

      let again = try await celina.upload(Self.rows)
      #expect(again.text.contains("Już przyjęte z tej listy</h2><p class=\"tile-value\">2<"))
      #expect(!again.text.contains("Przyjmij poprawne wiersze"))
      let twice = try await celina.upload(list, as: "list", to: Self.address)
      #expect(twice["location"] == "/callbacks/lists?done=0-0-2-0-2")
      #expect(try await celina.page(twice["location"] ?? "").text.contains("Nic nowego"))
      #expect(try await live.house.callbacks.open().count == 2)
      #expect(try await live.lines("callback.list-taken").count == 1)
    }
  }

  @Test(arguments: Engine.allCases)
  func `a list that was put right calls nobody again who was called since, unless that is wished`(
    engine: Engine
  ) async throws {
    try await Live.run(on: engine) { live in
      let owner = try await live.signIn(Cast.owner)
      _ = try await owner.upload("phone\n601 234 567\n601 000 003\n12\n", as: "list", to: Self.address)
      let open = try await live.house.callbacks.open()
      let maria = try #require(open.first { $0.customer == Cast.maria.id })
      _ = try await live.house.callbacks.cancel(maria.id, as: .byTeam, by: "test")
      let mended = "phone\n601 234 567\n601 000 003\n601 000 004\n"
      let preview = try await owner.upload(mended)
      for part in ["zakończyło się w ostatniej dobie (1)", "dołączy do otwartego zgłoszenia", "nowe zgłoszenie"] {
        #expect(preview.text.contains(part), "\(part)")
      }
      let taken = try await owner.upload(mended, as: "list", to: Self.address)
      #expect(taken["location"] == "/callbacks/lists?done=1-1-0-1-0")
      let wished = try await owner.upload(mended, as: "list", to: Self.address, ["again": "1"])
      #expect(wished["location"] == "/callbacks/lists?done=1-0-2-0-0")
      #expect(try await live.house.callbacks.open().count == 3)
    }
  }

  @Test(arguments: Engine.allCases)
  func `the audit of a list knows the firm's calls, and its repair list names lines and cures`(
    engine: Engine
  ) async throws {
    try await Live.run(on: engine) { live in
      _ = try await live.house.store.write { tx in
        for days in [70, 40, 20, 10, 5] {
          let call = ImportedCall(
            customer: Cast.maria.id, startedAt: Cast.now - .days(days), direction: .outgoing, outcome: .noAnswer,
            seconds: 0)
          _ = try live.house.callbacks.talk(in: tx).take(call)
        }
      }
      let celina = try await live.signIn(Cast.celina)
      let list = """
        phone;name;from
        601 234 567;Marianna Żółkiewicz;
        tel. 601 000 001;;jutro
        601000002;;
        601 000 002;;
        """
      let preview = try await celina.upload(list)
      for part in ["Od dawna nikt nie odbiera<br><span class=\"hint\">Wiersze: 2<", "Wiersze: 4, 5"] {
        #expect(preview.text.contains(part), "\(part)")
      }
      let repair = try await celina.upload(list, as: "list", to: Self.address + "/repair.csv")
      #expect(repair["content-type"] == "text/csv; charset=utf-8")
      #expect(repair["content-disposition"] == "attachment; filename=\"lista-do-poprawy.csv\"")
      let lines = repair.text.split(separator: "\r\n").map(String.init)
      #expect(lines.first == "\u{feff}Wiersz;Co;Wartość;Co zrobić" && lines.count == 6)
      for part in [
        "3;Nie rozumiemy tej pory: jutro.;jutro;Napisz na przykład 24.11.2026 10:00.", "(+48601000001)",
        "2;Od dawna nikt nie odbiera;601 234 567;", "4;Ten sam numer u kilku klientów;",
      ] { #expect(repair.text.contains(part), "\(part)") }
      #expect(try await live.house.callbacks.open().isEmpty)
    }
  }

  @Test func `owners and supervisors may, others may not, and no form of somebody else`() async throws {
    try await Live.run { live in
      for (who, status) in [(Cast.owner, 200), (Cast.celina, 200), (Cast.anna, 403), (Cast.dawid, 403)] {
        let member = try await live.signIn(who)
        #expect(try await member.page(Self.address).status == status, "\(who.name)")
        #expect(try await member.page(Self.address + "/sample.csv").status == status, "\(who.name)")
        #expect(try await member.upload(Self.rows).status == status, "\(who.name)")
        let taken = try await member.upload("phone\n601234567\n", as: "list", to: Self.address)
        #expect(taken.status == (status == 200 ? 303 : 403), "\(who.name)")
      }
      #expect(try await live.caller.call("POST", Self.address, "", headers: ["Accept": "text/html"]).status == 401)
      let celina = try await live.signIn(Cast.celina)
      for csrf in ["", "x"] {
        for path in ["", "/preview", "/repair.csv"] {
          let answer = try await celina.upload(Self.rows, as: "list", to: Self.address + path, ["csrf": csrf])
          #expect(answer.status == 403, "\(path)")
        }
      }
      #expect(try await live.house.callbacks.open().count == 1)
    }
  }

  @Test func `what cannot be a list says what to do`() async throws {
    try await Live.run { live in
      let celina = try await live.signIn(Cast.celina)
      let large = "phone\n" + String(repeating: "601 234 567\n", count: 50_000)
      let many = "phone\n" + String(repeating: "601234567\n", count: CallListInput.Limit.people.rows + 1)
      let cases: [([UInt8], Int, String)] = [
        (Array(large.utf8), 413, "Plik jest za duży: przyjmujemy najwyżej 512 KB."),
        (Array(String(repeating: large, count: 4).utf8), 413, "Plik jest za duży"),
        (Array(many.utf8), 413, "Za dużo wierszy: 2001, a przyjmujemy najwyżej 2000."), ([], 422, "Wybierz plik CSV"),
        ([0x50, 0x4B, 3, 4, 0], 422, "To plik arkusza, a nie CSV."), ([65, 0, 66], 422, "To nie jest plik tekstowy."),
        (Array("phone;topic\n1;2\n3;\"4".utf8), 422, "Wiersz 3: cudzysłowy do siebie nie pasują."),
        (Array("phone\n".utf8), 200, "Na liście nikogo nie ma."),
        (Array("nazwisko\nNowak\n".utf8), 200, "Brakuje kolumny z telefonem."),
      ]
      for (bytes, status, words) in cases {
        let answer = try await celina.upload(bytes)
        #expect(answer.status == status && answer.text.contains(words), "\(words)")
        #expect(!answer.text.contains("Przyjmij poprawne wiersze"))
      }
      let old = try await celina.upload(Array("telefon;temat\n601234567;".utf8) + [0xBF, 0xF3, 0xB3, 0x77])
      #expect(old.text.contains("odczytaliśmy go jako Windows-1250") && old.text.contains("żółw"))
      let form = try await celina.call("POST", Self.address, "csrf=x")
      #expect(form.status == 415)
    }
  }

  @Test func `the sample is a list that is taken as it is, in both languages`() async throws {
    try await Live.run { live in
      let celina = try await live.signIn(Cast.celina)
      for (lang, header, take, refused) in [
        ("pl", "telefon;imię i nazwisko", "Przyjmij poprawne wiersze", "Odrzucone"),
        ("en", "phone,name,topic", "Take the good rows", "Refused"),
      ] {
        let sample = try await celina.page(Self.address + "/sample.csv?lang=\(lang)")
        #expect(sample.text.contains(header))
        let preview = try await celina.upload(sample.body, to: Self.address + "/preview?lang=\(lang)")
        #expect(preview.text.contains(take) && preview.text.contains("\(refused)</h2><p class=\"tile-value\">0<"))
      }
    }
  }

  @Test func `parts of a form are found by its marks, and a broken form is none`() {
    func form(_ text: String) -> UploadForm? { UploadForm(Data(text.utf8), boundary: "mark") }
    let sound = form(
      "--mark\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--mar\r\n-mark\r\n--mark\r\n"
        + "content-disposition: form-data; name=\"f\"; filename=\"\"\r\nContent-Type: text/csv\r\n\r\n\r\n--mark--\r\n")
    #expect(sound?.files == ["f": []] && sound?.fields == ["a": "x\r\n--mar\r\n-mark"])
    for broken in ["", "--mark", "--mark\r\n\r\nx", "--mark\r\nX: y\r\n\r\nx\r\n--mark--", "--mark\r\n\r\n"] {
      #expect(form(broken) == nil, "\(broken)")
    }
  }
}

extension Live {
  /// The journal's lines of a kind, straight from the table: others on the same server may keep a line from followers for
  /// a moment.
  func lines(_ kind: String) async throws -> [(by: String, data: String)] {
    try await house.store.read { tx in
      try tx.all("SELECT by_whom, data FROM journal WHERE kind = \(kind) ORDER BY position").map {
        ($0.text("by_whom"), $0.text("data"))
      }
    }
  }
}

extension Answer {
  /// What a hidden field of the page holds, as a browser reads it.
  func hidden(_ name: String) -> String? {
    guard let start = text.range(of: "name=\"\(name)\" value=\"")?.upperBound,
      let end = text[start...].firstIndex(of: "\"")
    else { return nil }
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(
      String(text[start..<end])
    ) { $0.replacing($1.0, with: $1.1) }
  }
}

extension Member {
  func page(_ path: String) async throws -> Answer {
    try await caller.call("GET", path, headers: headers.merging(["Accept": "text/html"]) { $1 })
  }

  func upload(
    _ text: String, as field: String = "file", to path: String = CallListPageTests.address + "/preview",
    _ more: [String: String] = [:]
  ) async throws -> Answer {
    try await upload(Array(text.utf8), as: field, to: path, more)
  }

  /// Sends a form as a browser does: without the header of scripts.
  func upload(
    _ bytes: [UInt8], as field: String = "file", to path: String = CallListPageTests.address + "/preview",
    _ more: [String: String] = [:]
  ) async throws -> Answer {
    let mark = "----mark\(UUID().uuidString)"
    var body: [UInt8] = []
    for (name, value) in ["csrf": csrf].merging(more, uniquingKeysWith: { $1 }) {
      body += Array("--\(mark)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
    }
    let file = field == "file" ? "; filename=\"lista.csv\"\r\nContent-Type: text/csv" : ""
    body += Array("--\(mark)\r\nContent-Disposition: form-data; name=\"\(field)\"\(file)\r\n\r\n".utf8) + bytes
    body += Array("\r\n--\(mark)--\r\n".utf8)
    let head = Caller.request(
      "POST", path,
      headers: [
        "Cookie": "odzew_session=\(session)", "Accept": "text/html", "Content-Length": "\(body.count)",
        "Content-Type": "multipart/form-data; boundary=\(mark)",
      ])
    let request = Array(head.utf8) + body
    return try await offPool { [port = caller.port] in
      let wire = try Wire(port: port)
      try wire.send(request)
      return try wire.answer()
    }
  }
}
