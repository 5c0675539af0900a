import Booking
import Firm
import Ground
import Language
import Testing

@testable import Assistant

/// Which service a customer means: what is done says it, what it is done to does not.
@Suite struct ServiceFinderTests {
  private static func finder(_ names: [String]) -> ServiceFinder {
    let services = names.enumerated().map { number, name in
      Service(id: ID("s\(number)"), name: name, minutes: 30, staff: ["ola"])
    }
    let firm = Firm(name: "Gabinet", tone: .formal, hours: SalonBooks.opening, publicHolidays: "PL")
    let setup = BookingSetup(firm: firm, services: services, people: [Specialist(id: "ola", name: "Ola Wrona")])
    return ServiceFinder(setup, synonyms: .builtIn)
  }

  private static let dental = [
    "Przegląd stomatologiczny", "Leczenie próchnicy (wypełnienie)", "Leczenie kanałowe", "Usunięcie zęba",
    "Fizjoterapia – pierwsza wizyta",
  ]

  @Test(arguments: [
    ("boli mnie ząb", 3, false), ("chcę usunąć ząb", 3, true), ("usunięcie zęba", 3, true), ("kanałowe", 2, true),
    ("wypełnienie", 1, true), ("do fizjoterapeuty", 4, true), ("przegląd", 0, true), ("próchnica", 1, false),
  ])
  func `a service is named by what is done, how, or in brackets`(text: String, service: Int, isNamed: Bool) {
    #expect(Self.finder(Self.dental).isNamed(ID("s\(service)"), in: text) == isNamed)
  }

  @Test func `whoever wants to see a dentist is not offered the removal of a tooth`() {
    let finder = Self.finder(Self.dental)
    #expect(finder.services(in: "kiedy najszybciej do dentysty", lang: .pl) == ["s0"])
    #expect(finder.services(in: "boli mnie ząb, chcę do dentysty", lang: .pl).first == "s0")
  }

  @Test func `what is done is found in other forms of its word`() {
    let finder = Self.finder(["Regulacja przerzutek", "Centrowanie koła", "Odpowietrzanie hamulców"])
    #expect(finder.services(in: "trzeba wyregulować przerzutki", lang: .pl) == ["s0"])
    #expect(finder.services(in: "wycentrujecie koło?", lang: .pl) == ["s1"])
    #expect(!finder.isNamed("s2", in: "piszczą mi hamulce"))
  }

  @Test(arguments: [
    ("an inspection please", Lang.en, ["s0", "s1"]), ("a full service please", .en, ["s1"]),
    ("bike fitting", .en, ["s2"]), ("fitting", .en, ["s2"]), ("хочу на огляд", .uk, ["s0", "s1"]),
    ("eine Wartung bitte", .de, ["s0", "s1"]),
  ])
  func `other languages name Polish services`(text: String, lang: Lang, found: [ID<Service>]) {
    let finder = Self.finder(["Przegląd podstawowy", "Przegląd pełny", "Bike fitting"])
    #expect(finder.services(in: text, lang: lang).sorted { $0.text < $1.text } == found)
  }

  @Test(arguments: [
    ("I need a dentist appointment", Lang.en), ("хочу до стоматолога", .uk), ("ich brauche einen Zahnarzttermin", .de),
  ])
  func `in other languages, too, whoever wants a dentist has not named the removal of a tooth`(
    text: String, lang: Lang
  ) {
    let finder = Self.finder(Self.dental)
    #expect(finder.services(in: text, lang: lang).first == "s0")
    for service: ID<Service> in ["s0", "s3"] {
      #expect(!finder.isNamed(service, in: text, from: lang, related: []))
    }
    #expect(finder.isNamed("s0", in: "a dental check-up", from: .en, related: []))
  }

  @Test(arguments: [
    ("I want to book a bike service", Lang.en, ["s0", "s1"]), ("bike fitting", .en, ["s2"]),
    ("I want to bring my bike for a check-up", .en, ["s0", "s1"]), ("wheel truing", .en, ["s3"]),
    ("записатися на техогляд велосипеда", .uk, ["s0", "s1"]),
    ("mein Fahrrad zur Inspektion bringen", .de, ["s0", "s1"]),
  ])
  func `a bike is no bike fitting`(text: String, lang: Lang, found: [ID<Service>]) {
    let finder = Self.finder([
      "Przegląd podstawowy", "Przegląd pełny", "Bike fitting", "Centrowanie koła", "Diagnostyka roweru elektrycznego",
    ])
    #expect(finder.services(in: text, lang: lang).sorted { $0.text < $1.text } == found)
  }

  @Test(arguments: [
    ("przyjadę rowerem o 11", []), ("jednak ten pełny", ["s1"]), ("a może diagnostyka", ["s2"]),
  ])
  func `the thing that is brought is no change of mind`(text: String, found: [ID<Service>]) {
    let finder = Self.finder([
      "Przegląd podstawowy", "Przegląd pełny", "Diagnostyka roweru elektrycznego", "Złożenie roweru z kartonu",
    ])
    let spokenOf = Service(id: "s0", name: "Przegląd podstawowy", minutes: 30, staff: ["ola"])
    #expect(finder.services(in: text, lang: .pl, like: spokenOf) == found)
  }

  @Test(arguments: [
    ("basic", Lang.en, "s0"), ("the full one", .en, "s1"), ("повний", .uk, "s1"), ("komplett", .de, "s1"),
  ])
  func `a word of another language picks out of those offered`(text: String, lang: Lang, found: ID<Service>) {
    let finder = Self.finder(["Przegląd podstawowy", "Przegląd pełny", "Bike fitting"])
    #expect(finder.services(in: text, lang: lang, among: ["s0", "s1"], isAsked: true) == [found])
  }
}
