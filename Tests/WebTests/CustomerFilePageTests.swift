import Assistant
import Booking
import Callbacks
import Conversations
import Customers
import Foundation
import Ground
import HouseTesting
import Journal
import Language
import Privacy
import Seal
import Staff
import Store
import Testing
import Timing

@testable import House
@testable import Web

/// Taking a customer's file over the web, and what it looks like.
@Suite struct CustomerFilePageTests {
  static let path = "/customers/c-maria/file"

  static func form(_ member: Member, _ fields: [String: String]) async throws -> Answer {
    let body = fields.merging(["csrf": member.csrf]) { given, _ in given }.map { "\($0)=\($1)" }.joined(separator: "&")
    return try await member.caller.call(
      "POST", path, body,
      headers: ["Cookie": member.headers["Cookie"]!, "Content-Type": "application/x-www-form-urlencoded"])
  }

  @Test(arguments: Engine.allCases)
  func `the owner takes the file to read and for programs, and each taking is noted`(engine: Engine) async throws {
    try await Live.run(on: engine) { live in
      let talk = try await live.house.open(as: Cast.maria)
      _ = try await live.house.conversations.receive(
        "<script>alert('x')</script> & \"cudzysłów\"", clientID: "1", in: talk)
      let owner = try await live.signIn(Cast.owner)
      let page = try await owner.call("GET", Self.path)
      #expect(page.status == 200 && page.text.contains("Nikt jeszcze nie pobrał") && page.text.contains("Rozmowy: "))
      let file = try await Self.form(owner, ["form": "html", "language": "pl"])
      #expect(file.status == 200 && file["content-disposition"] == "attachment; filename=\"dane-osobowe.html\"")
      #expect(file.text.contains("&lt;script&gt;alert(") && !file.text.contains("<script"))
      #expect(file.text.contains("Marianna Żółkiewicz") && file.text.contains("Dwa Koła sp. z o.o."))
      #expect(!file.text.contains("src=") && !file.text.contains("href=\"/"), "it shows without anything else")
      let english = try await Self.form(owner, ["form": "html", "language": "en"])
      #expect(english.text.contains("How the program decides") && english.text.contains("<html lang=\"en\">"))
      let data = try await Self.form(owner, ["form": "json", "language": "pl"])
      #expect(data["content-type"]?.hasPrefix("application/json") == true && data.json["customer"].text == "c-maria")
      let lines = try await live.house.store.read {
        try JournalRecords.about(Cast.maria.id, in: $0).filter { $0.kind == CustomerFileDesk.taken }.map(\.by)
      }
      #expect(lines == Array(repeating: "staff:s-olga", count: 3))
      #expect(try await owner.call("GET", Self.path).text.contains("Pobrano: 23 listopada 2026, 14:05"))
      #expect(live.errors.all == [])
    }
  }

  @Test func `only the owner is shown the way to the file and may take it, and only from the page`() async throws {
    try await Live.run { live in
      let talk = try await live.house.open(as: Cast.maria)
      _ = try await live.house.conversations.receive("dzień dobry", clientID: "1", in: talk)
      for other in [Cast.celina, Cast.anna, Cast.dawid] {
        let member = try await live.signIn(other)
        #expect(try await member.call("GET", Self.path).status == 403)
        #expect(try await Self.form(member, ["form": "html"]).status == 403)
      }
      let owner = try await live.signIn(Cast.owner)
      #expect(try await Self.form(owner, ["form": "html", "csrf": "x"]).status == 403)
      #expect(try await live.caller.call("GET", Self.path).status == 401)
      #expect(try await owner.call("GET", "/customers/c-nobody/file").status == 404)
      let shown = try await owner.call("GET", "/inbox/conversations/\(talk)").json["context"]["customer"]
      #expect(shown["file"].text == Self.path)
      let hidden = try await live.signIn(Cast.celina).call("GET", "/inbox/conversations/\(talk)").json["context"]
      #expect(hidden["customer"]["name"].text == "Marianna Żółkiewicz" && hidden["customer"]["file"].text == nil)
      try await CustomerDesk(
        store: live.house.store, keyring: live.house.keyring, surroundings: live.clock.surroundings
      ).erase(Cast.maria.id, by: "customer")
      let gone = try await owner.call("GET", Self.path)
      #expect(gone.status == 410 && gone.text.contains("nie zostało nic, co da się odczytać"))
      #expect(try await Self.form(owner, ["form": "html"]).status == 410)
      let taken = try await live.house.store.read { try JournalRecords.about(Cast.maria.id, in: $0) }
      #expect(!taken.contains { $0.kind == CustomerFileDesk.taken })
    }
  }

  @Test func `both languages leave the same gaps, for every table and code`() {
    let (polish, english) = (CustomerFileTexts.catalogue[.pl], CustomerFileTexts.catalogue[.en])
    func gaps(_ text: String) -> Set<String> { Set(text.matches(of: /\{[a-z]+\}/).map { String($0.output) }) }
    for (key, text) in polish { #expect(gaps(text) == gaps(english[key] ?? ""), "\(key)") }
    for room in PersonalRegister.allCases {
      #expect(polish["chapter.\(room.rawValue)"] != nil)
      for one in room.declarations {
        for part in ["table", "what", "why"] { #expect(polish["\(part).\(one.table)"] != nil, "\(part).\(one.table)") }
      }
    }
    let codes: [(String, [String])] = [
      ("language", Lang.allCases.map(\.rawValue)), ("channel", Channel.allCases.map(\.rawValue)),
      ("mood", Mood.Tone.allCases.map(\.rawValue)),
      ("ownership.reason", HandoverReason.allCases.map(\.rawValue)),
      ("booking.status", Booking.Status.allCases.map(\.rawValue)),
      ("waiting.status", Waiting.Status.allCases.map(\.rawValue)),
      ("notice.kind", Notice.Kind.allCases.map(\.rawValue)), ("source", Callback.Source.allCases.map(\.rawValue)),
      ("callback.status", Callback.Status.allCases.map(\.rawValue)), ("outcome", CallOutcome.allCases.map(\.rawValue)),
      ("state", Call.State.allCases.filter { $0 != .over }.map(\.rawValue)),
      ("what", Overrule.What.allCases.map(\.rawValue)),
      ("callback_overrule.reason", Overrule.Reason.allCases.map(\.rawValue)),
      ("running_job.kind", JobKind.allCases.map(\.rawValue)), ("kind", CustomerSignal.allCases.map(\.rawValue)),
      ("reasons", CustomerSignal.allCases.map(\.rawValue)),
    ]
    for (field, values) in codes {
      for code in values { #expect(polish["\(field)=\(code)"] != nil, "\(field)=\(code)") }
    }
  }

  @Test func `values are said as one says them`() {
    let words = CustomerFileWords(.pl, zone: .warsaw, colleagues: ["s-anna": "Anna"])
    func said(_ value: HeldValue, _ field: String, _ table: String = "phone_call") -> String {
      words.lines(value, field, of: table).joined(separator: " | ")
    }
    #expect(
      [1, 30, 365, 730, 1_825, nil].map { words.kept($0) } == [
        "jeden\u{a0}dzień", "30\u{a0}dni", "rok", "2\u{a0}lata", "5\u{a0}lat", "do usunięcia danych tej osoby",
      ])
    let reasons: HeldValue = .list([
      .phrase(
        "weekly",
        [
          "weekday": .weekday(.thursday), "from": .time(TimeOfDay("16:00")!), "to": .time(TimeOfDay("18:00")!),
          "picked": .number(3), "of": .number(4),
        ]),
      .phrase("fresh", ["minutes": .number(150)]),
    ])
    #expect(
      said(reasons, "reasons")
        == "Wcześniejsze telefony o tej porze (czwartek, 16:00–18:00) odebrano 3 z 4 razy. | Prośba przyszła 2 godz. wcześniej."
    )
    #expect(said(.share(0.724), "chance") == "72%" && said(.colleague("s-anna"), "colleague") == "Anna")
    #expect(said(.code("model"), "basis") == "program, z wcześniejszych połączeń")
    #expect(said(.code("booked"), "status", "booking") == "umówiona")
    #expect(said(.list([.text("a?"), .text("b?")]), "sources") == "a? | b?")
    #expect(said(.list([.weekday(.monday), .weekday(.friday)]), "weekdays") == "poniedziałek, piątek")
    #expect(said(.number(353), "talk_seconds") == "5 min 53 s" && said(.number(9), "ring_seconds") == "9 s")
    #expect(words.span(Cast.now, Cast.now + .hours(2)) == "23 listopada 2026, 14:05–16:05")
    #expect(words.span(Cast.now, Cast.now + .hours(12)) == "23 listopada 2026, 14:05 – 24 listopada 2026, 2:05")
  }
}
