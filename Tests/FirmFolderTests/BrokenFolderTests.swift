import FirmFolder
import Foundation
import Testing

/// A slip in one file of the sound folder and what is said about it: `line:column: reason`, without the cure.
struct Slip: CustomTestStringConvertible, Sendable {
  let file: String
  let old: String
  let new: String
  let problems: [String]

  init(_ file: String, _ old: String, _ new: String, _ problems: String...) {
    self.file = file
    self.old = old
    self.new = new
    self.problems = problems.map { "\(file):\($0)" }
  }

  var testDescription: String { "\(file): \(old) → \(new)" }
}

extension Slip {
  /// Checks that the slip is found, alone, at its place.
  func check() throws {
    var files = sound
    let text = try #require(files[file])
    try #require(old.isEmpty || text.contains(old), "the sound folder has no \(old)")
    files[file] = old.isEmpty ? new : text.replacing(old, with: new, maxReplacements: 1)
    let found = try TestFolder(files).problems
    #expect(found.map { $0.split(separator: " (").first.map(String.init) ?? $0 } == problems, "\(found)")
    #expect(found.allSatisfy { $0.contains(" (") }, "every problem names a cure")
    for problem in found { try expectWord(of: problem, in: files[file]!) }
  }

  /// Where a problem begins with a quoted word, that word stands at its place (in a list, behind it).
  private func expectWord(of problem: String, in text: String) throws {
    let parts = problem.split(separator: ":", maxSplits: 3)
    guard let line = Int(parts[1]), let column = Int(parts[2]),
      let word = parts[3].firstMatch(of: /^ “([^…”]+)”/)?.output.1
    else { return }
    let rest = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)[line - 1].dropFirst(
      column - 1)
    let field = String(rest).prefix { $0 != "," }
    #expect(
      String(rest).hasPrefix(word) || String(rest).hasPrefix("\"\(word)") || field.contains(word),
      "at its place: \(rest)")
  }
}

@Suite struct BrokenFolderTests {
  @Test func `the sound folder is sound`() throws { #expect(try TestFolder(sound).problems == []) }

  @Test(arguments: [
    Slip(
      "signals.csv", "customer_id,at", "customer_id,when", "1:13: unknown column “when”", "1:22: column at is missing"),
    Slip("signals.csv", ",at,", ",at,at,", "1:16: column at stands here twice"),
    Slip("signals.csv", "customer_id,at,kind\n", "customer_id,at\n", "1:15: column kind is missing"),
    Slip(
      "signals.csv", "", "customer_id;at;kind\n",
      "1:1: the columns are separated by semicolons", "1:20: column at is missing",
      "1:20: column customer_id is missing",
      "1:20: column kind is missing"),
    Slip("signals.csv", "", "", "1:1: the file is empty"),
    Slip("signals.csv", "page_view", "page_view,", "2:40: 4 fields where the header has 3"),
    Slip("signals.csv", ",page_view", "", "2:29: 2 fields where the header has 3"),
    Slip("signals.csv", "page_view", "page_vew", "2:30: “page_vew” is no kind"),
    Slip("signals.csv", "page_view", "\"page_view", "2:30: this quote is never closed"),
    Slip("signals.csv", "page_view", "page\"view\"", "2:34: a quote inside a field that does not begin with one"),
    Slip("signals.csv", "page_view", "\"page\"view", "2:36: text after the closing quote"),
    Slip("signals.csv", "page_view\n", "page_view\rc1", "2:39: a carriage return without a line feed"),
    Slip("signals.csv", "c1,2026", ",2026", "2:1: customer_id is empty"),
    Slip("signals.csv", "c1,2026", "c9,2026", "2:1: there is no customer “c9”"),
    Slip("signals.csv", "2026-05-04T20:24:23+02:00", "2026-05-04T20:24:23", "2:4: “2026-05-04T20:24:23” has no offset"),
    Slip("signals.csv", "2026-05-04T20:24:23+02:00", "2026-02-29T20:24:23+02:00", "2:4: “2026-02-29” is no day"),
    Slip(
      "signals.csv", "2026-05-04T20:24:23+02:00", "2026-05-04 20:24:23+02:00",
      "2:4: “2026-05-04 20:24:23+02:00” has no T between date and time"),
    Slip(
      "signals.csv", "2026-05-04T20:24:23+02:00", "2026-05-04T24:24:23+02:00",
      "2:4: “2026-05-04T24:24:23+02:00” is no date and time"),
    Slip("signals.csv", "2026-05-04T20:24:23+02:00", "2026-05-04T20:24:23+15:00", "2:4: “+15:00” is no offset"),
    Slip("signals.csv", "2026-05-04T20:24:23+02:00", "wczoraj", "2:4: “wczoraj” is no date and time"),
  ])
  func `a table that is no table is refused at its place`(slip: Slip) throws { try slip.check() }

  @Test(arguments: [
    Slip("staff.csv", "Jan Wilk", "", "2:5: name is empty"),
    Slip("staff.csv", "ewa@", "jan@", "3:13: jan@dwakola.example is already in line 2"),
    Slip("staff.csv", "ewa@dwakola.example", "ewa@dwakola", "3:13: “ewa@dwakola” is no e-mail address"),
    Slip("staff.csv", "owner", "boss", "3:33: “boss” is no role"),
    Slip("staff.csv", "12:30-15:00", "11:30-15:00", "2:95: 08:00-12:00 and 11:30-15:00 overlap"),
    Slip("staff.csv", "pl;en,", "pl;fr,", "2:67: “fr” is no language"),
    Slip("customers.csv", "c2,Piotr", "c 2,Piotr", "3:1: “c 2” is no identity"),
    Slip("customers.csv", "601 234 567", "601 234 56", "3:16: “601 234 56” is no phone number"),
    Slip("customers.csv", "anna@poczta.example", "anna@", "2:15: “anna@” is no e-mail address"),
    Slip("customers.csv", "4914309727", "4914309728", "3:40: the check digit of “4914309728” is wrong"),
    Slip("customers.csv", "4914309727", "49143", "3:40: “49143” is no tax number"),
    Slip("customers.csv", "logistics", "logistic", "3:51: “logistic” is no industry"),
    Slip("customers.csv", "Europe/Warsaw", "Europe/Warszawa", "2:63: “Europe/Warszawa” is no time zone"),
    Slip("customers.csv", "service;marketing", "service;marketting", "2:80: “marketting” is no purpose"),
    Slip("customers.csv", "service;marketing", "service;service", "2:80: “service” stands here twice"),
    Slip("customers.csv", "2025-03-17T11:50:00+01:00", "2025-03-17", "2:98: “2025-03-17” is no date and time"),
  ])
  func `people that cannot be are refused at their place`(slip: Slip) throws { try slip.check() }

  @Test(arguments: [
    Slip("services.csv", "st1;st2", "st1;st7", "2:30: there is no staff member “st7”"),
    Slip("services.csv", ",60,", ",0,", "2:13: “0” is no minutes"),
    Slip("services.csv", "150.00,PLN", "150.00,PLZ", "2:26: “PLZ” is no currency"),
    Slip("services.csv", "150.00,PLN", "150.00,", "2:26: price has no currency"),
    Slip("services.csv", "150.00", "150.005", "2:19: “150.005” has more than two places"),
    Slip("services.csv", "150.00", "-150.00", "2:19: “-150.00” is negative"),
    Slip("services.csv", "150.00", "\"150,00\"", "2:19: “150,00” is no amount"),
    Slip("orders.csv", "1x Kask", "Kask", "2:84: “Kask” is no item"),
    Slip("orders.csv", "sent", "send", "2:35: “send” is no status"),
    Slip("orders.csv", "2026-09-28", "28.09.2026", "2:63: “28.09.2026” is no day"),
    Slip("invoices.csv", "245.00", "254.00", "2:36: the total is 254.00, the lines make 245.00"),
    Slip("invoices.csv", "1x Kask @ 200.00", "1x Kask 200.00", "2:66: “1x Kask 200.00” is no invoice line"),
    Slip("invoices.csv", "@ 22.50;", "@ 22.505;", "2:48: “22.505” has more than two places"),
    Slip("invoices.csv", "2026-08-24", "2026-08-32", "2:25: “2026-08-32” is no day"),
    Slip(
      "bookings.csv", "booked\n", "booked\nb1,c1,s1,st1,2026-11-25T09:00:00+01:00,done\n",
      "3:1: booking “b1” is already in line 2"),
    Slip("bookings.csv", "s1,st1", "s2,st3", "2:7: there is no service “s2”", "2:10: there is no staff member “st3”"),
    Slip("cases.csv", "2026-11-03T09:00:00Z", "2026-10-03T09:00:00Z", "2:75: the case was closed before it was opened"),
    Slip("cases.csv", ",st2,", ",Ewa,", "2:71: there is no staff member “Ewa”"),
    Slip("calls.csv", "no_answer,0", "no answer,-1", "2:34: “no answer” is no outcome", "2:44: “-1” is no seconds"),
  ])
  func `trade that does not add up is refused at its place`(slip: Slip) throws { try slip.check() }
}
