import Firm
import Foundation
import Ground
import Language
import Testing

@Suite struct FirmTests {
  @Test(arguments: [
    ("Dwa Koła", "dwa-kola"), ("Klinika Ostoja", "klinika-ostoja"), ("  Zażółć & Gęślą — Jaźń!", "zazolc-gesla-jazn"),
    ("Müller's Straße 24", "muller-s-strasse-24"), ("Одеса", "odesa"), ("!!!", "firm"), ("", "firm"),
  ])
  func `the slug is the name as an address has it`(name: String, slug: String) {
    #expect(Firm(name: name).slug == slug)
  }

  @Test func `a firm survives being kept`() throws {
    let firm = try klinika()
    let data = try JSONEncoder().encode(firm)
    #expect(try JSONDecoder().decode(Firm.self, from: data) == firm)
  }

  @Test func `what an older program did not keep takes its default`() throws {
    let firm = try JSONDecoder().decode(
      Firm.self, from: Data(#"{"name": "Dwa Koła", "assistant": {"name": "Ola"}, "handover": {}}"#.utf8))
    #expect(firm == Firm(name: "Dwa Koła", assistant: Firm.Assistant(name: "Ola")))
    #expect(firm.zone == .warsaw)
    #expect(firm.language == .pl)
  }

  @Test(arguments: [
    ("7834479914", "7834479914"), ("783-447-99-14", "7834479914"), ("PL 5252248481", "5252248481"), ("5252248482", nil),
    ("525224848", nil), ("52522484811", nil), ("0000000000", nil), ("525224848a", nil), ("", nil),
  ])
  func `a NIP is ten digits that check`(text: String, digits: String?) {
    #expect(TaxNumber.polish(text) == digits)
  }
}
