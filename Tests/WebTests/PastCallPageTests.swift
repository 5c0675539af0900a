import Customers
import Foundation
import Ground
import HouseTesting
import Staff
import Store
import Language
import Testing

@testable import Callbacks
@testable import House
@testable import Web

/// Past calls, handed over by page.
@Suite struct PastCallPageTests {
  static let address = "/callbacks/lists/calls"
  static let rows = """
    telefon;kiedy;wynik;czas rozmowy
    601 234 567;20.11.2026 10:15;rozmowa;2:05
    601 234 567;19.11.2026 16:00;bez odpowiedzi;
    601 234 567;19.11.2026 16:00;bez odpowiedzi;
    600 000 009;19.11.2026 16:00;zajęte;
    601 234 567;1.12.2026 16:00;zajęte;
    601 234 567;18.11.2026 16:00;<b>hm</b>;
    """

  private static func calls(_ live: Live) async throws -> Int {
    try await live.house.store.read { try $0.first("SELECT COUNT(*) AS n FROM phone_call")!.integer("n") }
  }

  @Test(arguments: Engine.allCases)
  func `first a look that changes nothing, then the good rows are taken, learnt from, and twice is once`(
    engine: Engine
  ) async throws {
    try await Live.run(on: engine) { live in
      let celina = try await live.signIn(Cast.celina)
      let preview = try await celina.upload(Self.rows, to: Self.address + "/preview")
      #expect(preview.status == 200 && preview["cache-control"] == "no-store")
      for part in [
        "Wiersze</h2><p class=\"tile-value\">6<", "Nowe połączenia</h2><p class=\"tile-value\">2<",
        "Powtórzone w pliku</h2><p class=\"tile-value\">1<", "Odrzucone</h2><p class=\"tile-value\">3<",
        "W tym do nauki</h2><p class=\"tile-value\">", "Nie znamy takiego klienta: +48 600 000 009.",
        "Połączenie w przyszłości.", "Nie znamy takiego wyniku: &lt;b&gt;hm&lt;/b&gt;.", "To samo połączenie dwa razy",
        "Wiersze: 3, 4", "Marianna Żółkiewicz", "20 listopada, 10:15", "rozmowa",
      ] { #expect(preview.text.contains(part), "\(part)") }
      #expect(try await Self.calls(live) == 0)

      let repair = try await celina.upload(Self.rows, to: Self.address + "/repair.csv")
      #expect(repair["content-disposition"] == "attachment; filename=\"polaczenia-do-poprawy.csv\"")
      let lines = repair.text.split(separator: "\r\n").map(String.init)
      #expect(lines.first == "\u{feff}Wiersz;Co;Wartość;Co zrobić" && lines.count == 6, "\(lines)")
      #expect(lines.dropFirst().map { $0.prefix(2) } == ["3;", "4;", "5;", "6;", "7;"], "\(lines)")

      let list = try #require(preview.hidden("list"))
      let taken = try await celina.upload(list, as: "list", to: Self.address)
      #expect(taken.status == 303 && taken["location"] == "/callbacks/lists/calls?done=2-0-0-1-3")
      #expect(try await Self.calls(live) == 2)
      let line = try #require(try await live.lines(CallbackTalk.historyTaken).first)
      #expect(line.by == "staff:\(Cast.celina.id)")
      #expect(line.data == "{\"taken\":2,\"known\":0,\"doubled\":1,\"refused\":3}")
      let done = try await celina.page(taken["location"] ?? "")
      for part in [
        "Połączenia zapisane: 2.", "powtórzone w pliku 1, odrzucone 3", "href=\"/callbacks/models\"", "Nauka</h2>",
      ] {
        #expect(done.text.contains(part), "\(part)")
      }
      let twice = try await celina.upload(list, as: "list", to: Self.address)
      #expect(twice["location"] == "/callbacks/lists/calls?done=0-0-3-0-3" && twice.status == 303)
      #expect(try await Self.calls(live) == 2)
      let known = try await celina.upload(
        "telefon;kiedy;wynik\n601 234 567;20.11.2026 10:15;rozmowa\n", to: Self.address + "/preview")
      #expect(
        known.text.contains("Te połączenia są już zapisane.") && !known.text.contains("Przyjmij poprawne wiersze"))
      #expect(live.errors.all == [])
    }
  }

  @Test func `the page says how far learning is`() async throws {
    try await Live.run { live in
      let celina = try await live.signIn(Cast.celina)
      let forecaster = live.house.forecaster
      func said() async throws -> String { try await celina.page(Self.address + "?lang=pl").text }
      forecaster.begin(at: Cast.now)
      #expect(try await said().contains("Program zbiera połączenia, na których będzie się uczyć."))
      forecaster.learning(0.4)
      #expect(try await said().contains("uczy się teraz na zapisanych połączeniach: 40%."))
      try forecaster.learn(try await live.house.callbacks.history(), at: Cast.now)
      forecaster.end(at: Cast.now)
      #expect(try await said().contains("Na razie za mało do nauki: 0 połączeń"))
      forecaster.outdate()
      #expect(try await said().contains("Nauka zacznie się w tle"))
    }
  }

  @Test func `owners and supervisors may, others may not, and no form of somebody else`() async throws {
    try await Live.run { live in
      for (who, status) in [(Cast.owner, 200), (Cast.celina, 200), (Cast.anna, 403), (Cast.dawid, 403)] {
        let member = try await live.signIn(who)
        #expect(try await member.page(Self.address).status == status, "\(who.name)")
        #expect(try await member.page(Self.address + "/sample.csv").status == status, "\(who.name)")
        for path in ["/preview", "/repair.csv"] {
          #expect(try await member.upload(Self.rows, to: Self.address + path).status == status, "\(who.name) \(path)")
        }
        let taken = try await member.upload(Self.rows, as: "list", to: Self.address)
        #expect(taken.status == (status == 200 ? 303 : 403), "\(who.name)")
      }
      let celina = try await live.signIn(Cast.celina)
      for path in ["", "/preview", "/repair.csv"] {
        let answer = try await celina.upload(Self.rows, as: "list", to: Self.address + path, ["csrf": "x"])
        #expect(answer.status == 403, "\(path)")
      }
    }
  }

  @Test func `the sample is read as it is, in both languages, and what cannot be a list says what to do`() async throws
  {
    try await Live.run { live in
      let celina = try await live.signIn(Cast.celina)
      for (lang, header, told) in [
        ("pl", "telefon;identyfikator;kiedy", "Nie znamy takiego klienta: +48 601 000 001."),
        ("en", "phone,customer,time", "We know no such customer: +48 601 000 001."),
      ] {
        let sample = try await celina.page(Self.address + "/sample.csv?lang=\(lang)")
        #expect(sample.text.contains(header))
        let preview = try await celina.upload(sample.body, to: Self.address + "/preview?lang=\(lang)")
        #expect(
          preview.status == 200 && preview.text.components(separatedBy: told).count == 3, "both rows, and only that")
      }
      _ = try await celina.page(Self.address + "?lang=pl")
      let many = "telefon;kiedy;wynik\n" + String(repeating: "601234567;20.11.2026 10:15;zajęte\n", count: 20_001)
      let cases: [([UInt8], Int, String)] = [
        (Array(many.utf8), 413, "Za dużo wierszy: 20001, a przyjmujemy najwyżej 20000."),
        ([], 422, "Wybierz plik CSV z połączeniami."),
        ([0x50, 0x4B, 3, 4, 0], 422, "To plik arkusza, a nie CSV."),
        (Array("telefon;kiedy;wynik\n".utf8), 200, "W pliku nie ma połączeń."),
        (Array("kiedy;wynik\n1;2\n".utf8), 200, "Brakuje kolumny z telefonem i kolumny z identyfikatorem klienta."),
      ]
      for (bytes, status, words) in cases {
        let answer = try await celina.upload(bytes, to: Self.address + "/preview?lang=pl")
        #expect(answer.status == status && answer.text.contains(words), "\(words)")
      }
      let old = try await celina.upload(
        Array("telefon;kiedy;wynik\n601234567;20.11.2026 10:15;zaj".utf8) + [0xEA] + Array("te\n".utf8),
        to: Self.address + "/preview?lang=pl")
      #expect(old.text.contains("odczytaliśmy go jako Windows-1250") && old.text.contains("zajęte"))
    }
  }

  @Test func `whatever is wrong with a list has its words`() {
    let texts = TeamCallTexts.ofPastCalls[.pl]
    for kind in ListFault.Kind.allCases {
      #expect(texts["fault_\(kind.rawValue)"] != nil && texts["fault_\(kind.rawValue)_cure"] != nil, "\(kind)")
    }
  }
}
